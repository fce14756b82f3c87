package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the cost benchmark. */
final class CostTables {

    private static final Text PER_PERSON = Units.KRONER_PER_FULL_TIME_PERSON.words();
    static final Text PERSONS = Units.FULL_TIME_PERSON.words();
    static final Text MUNICIPALITY = Text.of("Kommune", "Municipality");
    private static final Text RANK = Text.of("Plads", "Rank");

    private CostTables() {}

    /** Cost per person under one denominator, lowest first. */
    static FigureTable cost(UnitCost cost, Municipality own, int year) {
        Compared corrected = cost.corrected();
        Optional<Figure> mean = corrected.mean();
        List<Row> rows = new ArrayList<>();
        for (Municipality member : corrected.values().keySet()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(Spending.get(cost.persons(), member)),
                    Cell.of(cost.uncorrected().value(member)),
                    cell(cost.uncorrected().rank(member)),
                    Cell.of(corrected.value(member)),
                    cell(corrected.rank(member)),
                    cell(mean.map(level -> corrected.distance(
                            member, "mean", Text.of(" minus gennemsnittet", " less the mean"), level))),
                    member.equals(own)
                            ? Cell.empty()
                            : Cell.of(corrected.distance(
                                    member,
                                    "own",
                                    Text.of(" minus " + own.name(), " less " + own.name()),
                                    corrected.value(own)))));
            rows.add(new Row(member.code(), Text.same(member.name()), kind(member, own), cells));
        }
        Text count = Text.same(" (" + corrected.size() + ")");
        rows.add(summary(
                "mean",
                Text.of("Gennemsnit", "Mean").plus(count),
                cost.uncorrected().mean(),
                mean));
        rows.add(summary(
                "median",
                Text.of("Median", "Median").plus(count),
                cost.uncorrected().median(),
                corrected.median()));
        for (Map.Entry<String, Figure> entry : cost.references().entrySet()) {
            Figure reference = entry.getValue();
            rows.add(new Row(
                    entry.getKey(),
                    reference.label(),
                    Row.Kind.SUMMARY,
                    List.of(
                            Cell.empty(),
                            Cell.empty(),
                            Cell.empty(),
                            Cell.of(reference),
                            Cell.empty(),
                            Cell.empty(),
                            Cell.empty())));
        }
        return new FigureTable(
                cost.key(),
                Text.of("Udgift pr. fuldtidsperson: ", "Cost per full-time person: ")
                        .plus(cost.name()),
                PER_PERSON.plus(Text.same(", " + year)),
                MUNICIPALITY,
                List.of(
                        new Column("full_time_persons", Text.of("Fuldtidspersoner", "Full-time persons"), PERSONS, 0),
                        new Column("uncorrected", Text.of("Uden korrektion", "Uncorrected"), PER_PERSON, 0),
                        new Column("uncorrected_rank", RANK, Text.EMPTY, 0),
                        new Column("unit_cost", Text.of("Efter korrektion", "Corrected"), PER_PERSON, 0),
                        new Column("unit_cost_rank", RANK, Text.EMPTY, 0),
                        new Column(
                                "unit_cost_to_mean",
                                Text.of("Forskel til gennemsnit", "Distance to mean"),
                                PER_PERSON,
                                0),
                        new Column(
                                "unit_cost_to_own",
                                Text.of("Forskel til " + own.name(), "Distance to " + own.name()),
                                PER_PERSON,
                                0)),
                rows,
                List.of());
    }

    private static Row summary(String key, Text label, Optional<Figure> uncorrected, Optional<Figure> corrected) {
        return new Row(
                key,
                label,
                Row.Kind.SUMMARY,
                List.of(
                        Cell.empty(),
                        cell(uncorrected),
                        Cell.empty(),
                        cell(corrected),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty()));
    }

    static Cell cell(Optional<Figure> figure) {
        return figure.map(Cell::of).orElse(Cell.empty());
    }

    static Row.Kind kind(Municipality member, Municipality own) {
        return member.equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY;
    }

    /** How far the reader's own municipality is from mean, median, lowest and the given references. */
    static FigureTable distances(List<UnitCost> costs, Municipality own) {
        List<Row> rows = new ArrayList<>();
        for (UnitCost cost : costs) {
            distance(
                            cost,
                            own,
                            "mean",
                            Text.of("gennemsnit", "mean"),
                            cost.corrected().mean())
                    .ifPresent(rows::add);
            distance(
                            cost,
                            own,
                            "median",
                            Text.of("median", "median"),
                            cost.corrected().median())
                    .ifPresent(rows::add);
            distance(
                            cost,
                            own,
                            "lowest",
                            Text.of("den laveste", "the lowest"),
                            cost.corrected().lowest())
                    .ifPresent(rows::add);
            cost.references()
                    .forEach((key, reference) -> distance(cost, own, key, reference.label(), Optional.of(reference))
                            .ifPresent(rows::add));
        }
        return new FigureTable(
                "distance",
                Text.of(
                        "Hvor langt " + own.name() + " er fra de andre",
                        "How far " + own.name() + " is from the others"),
                Text.of("egen udgift minus de andres", "own cost less the others'"),
                Text.of("I forhold til", "Relative to"),
                List.of(
                        new Column("level", Text.of("Niveau", "Level"), PER_PERSON, 0),
                        new Column("per_person", Text.of("Forskel", "Distance"), PER_PERSON, 0),
                        new Column(
                                "volume",
                                Text.of("For egne fuldtidspersoner", "For own full-time persons"),
                                Unit.MILLION_KRONER.words(),
                                1)),
                rows,
                List.of());
    }

    private static Optional<Row> distance(
            UnitCost cost, Municipality own, String to, Text words, Optional<Figure> level) {
        return level.map(figure -> {
            String key = cost.key() + "_" + to;
            FigureId path = CostBenchmark.ID.child("distance", key);
            Text label = Text.of("Forskel til ", "Distance to ")
                    .plus(words)
                    .plus(Text.same(", "))
                    .plus(cost.name());
            Figure perPerson = Figure.derived(
                    path.child("per_person"),
                    label,
                    new Difference(),
                    cost.corrected().value(own),
                    figure);
            Figure kroner = Figure.derived(
                    path.child("volume_kr"), label, new Product(), perPerson, Spending.get(cost.persons(), own));
            Figure millions = Figure.derived(
                    path.child("volume"), label, Convert.between(kroner.unit(), Unit.MILLION_KRONER), kroner);
            return new Row(
                    key,
                    words.capital().plus(Text.same(", ")).plus(cost.name()),
                    Row.Kind.ORDINARY,
                    List.of(Cell.of(figure), Cell.of(perPerson), Cell.of(millions)));
        });
    }

    /** Accounts, corrections and their sum. */
    static FigureTable spending(Spending spending, Municipality own) {
        Text thousands = Unit.THOUSAND_KRONER.words();
        List<Row> rows = new ArrayList<>();
        spending.totals()
                .forEach((member, total) -> rows.add(new Row(
                        member.code(),
                        Text.same(member.name()),
                        kind(member, own),
                        List.of(
                                Cell.of(Spending.get(spending.accounts(), member)),
                                Cell.of(Spending.get(spending.corrections(), member)),
                                Cell.of(total)))));
        return new FigureTable(
                "expenditure",
                Text.of("Udgifter og korrektioner", "Expenditure and corrections"),
                thousands,
                MUNICIPALITY,
                List.of(
                        new Column("accounts", Text.of("Regnskabsbaseret", "Accounts-based"), thousands, 0),
                        new Column("correction", Text.of("Korrektion", "Correction"), thousands, 0),
                        new Column("total", Text.of("I alt", "Total"), thousands, 0)),
                rows,
                List.of());
    }
}
