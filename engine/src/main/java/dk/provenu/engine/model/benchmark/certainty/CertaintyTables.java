package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.benchmark.certainty.Choices.Choice;
import dk.provenu.engine.model.benchmark.certainty.Conclusions.Tried;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of how sure a rank is. */
final class CertaintyTables {

    private static final Text MUNICIPALITY = Text.of("Kommune", "Municipality");
    private static final Text RANK = Text.of("plads", "rank");
    private static final Text PERCENT = Unit.PERCENT.words();

    /** So many municipalities stand beside the reader's own; where there are more, those that are most often cheap. */
    private static final int MOST_COLUMNS = 14;

    private CertaintyTables() {}

    /** How often each is cheap, the most often first. */
    static FigureTable summary(Choices choices, Municipality own) {
        List<Municipality> members = choices.members().stream()
                .sorted(Comparator.comparingDouble((Municipality member) ->
                                -choices.cheaper(member).map(Figure::number).orElse(-1.0))
                        .thenComparingDouble(member -> choices.place(member, "middle")
                                .map(Figure::number)
                                .orElse(1e9))
                        .thenComparing(Municipality.BY_NAME))
                .toList();
        List<Row> rows = members.stream()
                .map(member -> new Row(
                        member.code(),
                        Text.same(member.name()),
                        kind(member, own),
                        List.of(
                                cell(choices.cheaper(member)),
                                cell(choices.cheapest(member)),
                                cell(choices.place(member, "best")),
                                cell(choices.place(member, "middle")),
                                cell(choices.place(member, "worst")))))
                .toList();
        int n = choices.choices().size();
        return new FigureTable(
                "choices",
                Text.of("Hvor ofte er hver kommune billig?", "How often is each municipality cheap?"),
                Text.of(
                        n + " forsvarlige valg: " + choices.measures().size()
                                + " opgørelser, hver mod gennemsnit og median",
                        n + " defensible choices: " + choices.measures().size()
                                + " measures, each against mean and median"),
                MUNICIPALITY,
                List.of(
                        new Column(
                                "cheaper",
                                Text.of("Billigere end niveauet", "Cheaper than the level"),
                                Text.of("pct. af valg", "pct. of choices"),
                                0),
                        new Column(
                                "cheapest_third",
                                Text.of(
                                        "Blandt de " + choices.third() + " billigste",
                                        "Among the " + choices.third() + " cheapest"),
                                Text.of("pct. af opgørelser", "pct. of measures"),
                                0),
                        new Column("best", Text.of("Bedste", "Best"), RANK, 0),
                        new Column("middle", Text.of("Midterste", "Middle"), RANK, 0),
                        new Column("worst", Text.of("Dårligste", "Worst"), RANK, 0)),
                rows,
                List.of());
    }

    /** The rank under every measure: a row per measure, a column per municipality. */
    static FigureTable heat(Choices choices, FigureTable summary, Municipality own) {
        List<Municipality> members = new ArrayList<>(summary.rows().stream()
                .map(row -> Municipalities.get(row.key()))
                .filter(member -> !member.equals(own))
                .limit(MOST_COLUMNS)
                .toList());
        members.addFirst(own);
        List<Row> rows = new ArrayList<>();
        for (Measure measure : choices.measures()) {
            rows.add(new Row(
                    measure.key(),
                    measure.name(),
                    Row.Kind.ORDINARY,
                    members.stream()
                            .map(member ->
                                    cell(Optional.ofNullable(measure.ranks().get(member))))
                            .toList()));
        }
        return new FigureTable(
                "heat",
                Text.of("Pladsen under hvert valg", "The rank under each choice"),
                Text.of("1 er den laveste udgift", "1 is the lowest cost"),
                Text.of("Valg", "Choice"),
                members.stream()
                        .map(member -> new Column(member.code(), Text.same(member.name()), Text.EMPTY, 0))
                        .toList(),
                rows,
                List.of());
    }

    /** The value against mean and median under every measure, 100 is the level. */
    static FigureTable index(Choices choices, Municipality own) {
        List<Row> rows = new ArrayList<>();
        for (Choice choice : choices.choices()) {
            Figure mine = choice.index().get(own);
            if (mine != null) {
                rows.add(new Row(
                        choice.key(),
                        choice.measure()
                                .name()
                                .plus(Text.of(", mod ", ", against the "))
                                .plus(Choices.words(choice.level())),
                        Row.Kind.ORDINARY,
                        List.of(
                                Cell.of(choice.measure().value(own)),
                                Cell.of(choice.measure().level(choice.level())),
                                Cell.of(choice.measure().value(own).unit().words()),
                                Cell.of(mine))));
            }
        }
        return new FigureTable(
                "index",
                Text.of(own.name() + " under hvert valg", own.name() + " under each choice"),
                Text.of("under 100 er billigere end niveauet", "below 100 is cheaper than the level"),
                Text.of("Valg", "Choice"),
                List.of(
                        new Column("value", Text.same(own.name()), Text.EMPTY, 1),
                        new Column("level", Text.of("Niveau", "Level"), Text.EMPTY, 1),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                        new Column("index", Text.of("Indeks", "Index"), Text.EMPTY, 1)),
                rows,
                List.of());
    }

    static FigureTable movers(List<Movers> movers, Municipality own) {
        List<Row> rows = new ArrayList<>();
        for (Movers each : movers) {
            FigureId path =
                    BenchmarkCertainty.ID.child("movers", each.dimension().key());
            rows.add(new Row(
                    each.dimension().key(),
                    each.dimension().title(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(moved(
                                    path.child("own"),
                                    each,
                                    Text.of("Flytter i gennemsnit, ", "Moves on average, ")
                                            .plus(Text.same(own.name())),
                                    each.own(),
                                    Unit.NUMBER)),
                            Cell.of(moved(
                                    path.child("most"),
                                    each,
                                    Text.of("Flytter højst, ", "Moves at most, ")
                                            .plus(Text.same(own.name())),
                                    each.most(),
                                    Unit.NUMBER)),
                            Cell.of(moved(
                                    path.child("all"),
                                    each,
                                    Text.of("Flytter i gennemsnit, alle", "Moves on average, all"),
                                    each.all(),
                                    Unit.NUMBER)),
                            Cell.of(moved(
                                    path.child("turned"),
                                    each,
                                    Text.of("Skifter side af niveauet, ", "Changes side of the level, ")
                                            .plus(Text.same(own.name())),
                                    100 * each.turned(),
                                    Unit.PERCENT)),
                            Cell.of(moved(
                                    path.child("pairs"),
                                    each,
                                    Text.of(
                                            "Par af valg, der kun adskiller sig her",
                                            "Pairs of choices that differ here only"),
                                    each.pairs(),
                                    Unit.NUMBER)))));
        }
        Text places = Text.of("pladser", "places");
        return new FigureTable(
                "movers",
                Text.of("Hvilket valg flytter mest?", "Which choice moves it most?"),
                Text.of("par af valg, der er ens i alt andet", "pairs of choices that are alike in everything else"),
                Text.of("Valg af", "Choice of"),
                List.of(
                        new Column("own", Text.of(own.name() + " i gennemsnit", own.name() + " on average"), places, 1),
                        new Column("most", Text.of(own.name() + " højst", own.name() + " at most"), places, 0),
                        new Column("all", Text.of("Alle i gennemsnit", "All on average"), places, 1),
                        new Column(
                                "turned",
                                Text.of("Skifter side af niveauet", "Changes side of the level"),
                                Text.of("pct. af par", "pct. of pairs"),
                                0),
                        new Column("pairs", Text.of("Par", "Pairs"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    private static Figure moved(FigureId id, Movers movers, Text label, double value, Unit unit) {
        return Figure.modelled(
                id,
                label.plus(Text.same(": ")).plus(movers.dimension().title()),
                Value.of(value),
                unit,
                PriceBasis.none(),
                new Origin.Modelled(
                        Text.of(
                                "hvert par af valg, der kun adskiller sig i dette, holdt op mod hinanden",
                                "each pair of choices that differ in this only, held against each other"),
                        Map.of("pairs", Integer.toString(movers.pairs())),
                        List.of()),
                List.of());
    }

    static FigureTable conclusions(List<Tried> tried, Choices choices) {
        List<Row> rows = new ArrayList<>();
        for (Tried each : tried) {
            rows.add(new Row(
                    each.row().text("conclusion"),
                    Text.same(each.row().text("label")),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(Text.same(Municipalities.get(each.row().text("municipality"))
                                    .name())),
                            cell(each.holds()),
                            cell(each.count()),
                            Cell.of(verdict(each)),
                            cell(each.everywhere()))));
        }
        return new FigureTable(
                "conclusions",
                Text.of("Holder kildens konklusioner?", "Do the source's conclusions hold?"),
                Text.of(
                        "prøvet under de valg, som konklusionen handler om, og under alle "
                                + choices.choices().size(),
                        "tried under the choices of which the conclusion speaks, and under all "
                                + choices.choices().size()),
                Text.of("Kilden skriver", "The source says"),
                List.of(
                        new Column("municipality", MUNICIPALITY, Text.EMPTY, 0),
                        new Column("holds", Text.of("Holder", "Holds"), Text.of("pct. af valg", "pct. of choices"), 0),
                        new Column("tried", Text.of("Prøvet under", "Tried under"), Text.of("valg", "choices"), 0),
                        new Column("verdict", Text.of("Vurdering", "Verdict"), Text.EMPTY, 0),
                        new Column(
                                "everywhere",
                                Text.of("Under alle valg", "Under all choices"),
                                Text.of("pct. af valg", "pct. of choices"),
                                0)),
                rows,
                List.of());
    }

    private static Text verdict(Tried tried) {
        if (tried.holds().isEmpty()) {
            return Text.of("kan ikke prøves", "cannot be tried");
        }
        double pct = tried.holds().get().number();
        if (pct >= 100) {
            return Text.of("holder under alle valg", "holds under every choice");
        }
        return pct > 0
                ? Text.of("afhænger af valget", "depends on the choice")
                : Text.of("holder ikke under noget valg", "holds under no choice");
    }

    /** The probability of each place, and the interval in which it lies in 80 of 100 draws. */
    static FigureTable chance(Chance rounding, Chance posting, Choices choices, Municipality own) {
        List<Municipality> members = posting.ranks().keySet().stream().toList();
        boolean few = members.size() <= 20;
        List<Row> rows = new ArrayList<>();
        for (Municipality member : members) {
            FigureId path = BenchmarkCertainty.ID.child("chance", member.code());
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(posting.measure().rank(member)),
                    Cell.of(rounding.percentile(path.child("rounding_low"), member, 0.1)),
                    Cell.of(rounding.percentile(path.child("rounding_high"), member, 0.9)),
                    Cell.of(posting.percentile(path.child("low"), member, 0.1)),
                    Cell.of(posting.percentile(path.child("high"), member, 0.9)),
                    Cell.of(posting.amongCheapest(path.child("cheapest_third"), member, choices.third()))));
            for (int place = 1; few && place <= members.size(); place++) {
                cells.add(Cell.of(posting.probability(path.child("p" + place), member, place)));
            }
            rows.add(new Row(member.code(), Text.same(member.name()), kind(member, own), cells));
        }
        List<Column> columns = new ArrayList<>(List.of(
                new Column("rank", Text.of("Plads", "Rank"), Text.EMPTY, 0),
                new Column("rounding_low", Text.of("Kun afrunding: fra", "Rounding only: from"), RANK, 0),
                new Column("rounding_high", Text.of("til", "to"), RANK, 0),
                new Column("low", Text.of("Også kontering: fra", "Posting too: from"), RANK, 0),
                new Column("high", Text.of("til", "to"), RANK, 0),
                new Column(
                        "cheapest_third",
                        Text.of(
                                "Blandt de " + choices.third() + " billigste",
                                "Among the " + choices.third() + " cheapest"),
                        PERCENT,
                        0)));
        for (int place = 1; few && place <= members.size(); place++) {
            columns.add(new Column("p" + place, Text.of("Plads " + place, "Rank " + place), PERCENT, 0));
        }
        return new FigureTable(
                "chance",
                Text.of("Hvor sikker er pladsen? Usikkerhed i tallene", "How sure is the rank? Chance in the numbers"),
                posting.measure().name().plus(Text.of("; 80 pct.-interval", "; 80 pct. interval")),
                MUNICIPALITY,
                columns,
                rows,
                List.of());
    }

    /** The own rank under every measure, with its interval. */
    static FigureTable intervals(List<Chance> chances, Municipality own) {
        List<Row> rows = new ArrayList<>();
        for (Chance chance : chances) {
            FigureId path =
                    BenchmarkCertainty.ID.child("intervals", chance.measure().key());
            rows.add(new Row(
                    chance.measure().key(),
                    chance.measure().name(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(chance.measure().rank(own)),
                            Cell.of(chance.percentile(path.child("low"), own, 0.1)),
                            Cell.of(chance.percentile(path.child("high"), own, 0.9)))));
        }
        return new FigureTable(
                "intervals",
                Text.of("Valg og usikkerhed på én gang: " + own.name(), "Choice and chance at once: " + own.name()),
                Text.of("plads, 80 pct.-interval", "rank, 80 pct. interval"),
                Text.of("Valg", "Choice"),
                List.of(
                        new Column("rank", Text.of("Plads", "Rank"), Text.EMPTY, 0),
                        new Column("low", Text.of("fra", "from"), RANK, 0),
                        new Column("high", Text.of("til", "to"), RANK, 0)),
                rows,
                List.of());
    }

    private static Cell cell(Optional<Figure> figure) {
        return figure.map(Cell::of).orElse(Cell.empty());
    }

    private static Row.Kind kind(Municipality member, Municipality own) {
        return member.equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY;
    }
}
