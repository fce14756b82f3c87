package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Denominator;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The total over one denominator: what both accounts spent, divided by one number of persons. The sources add two unit
 * costs with a denominator each, which no person costs; here both are shown, and what the choice means.
 *
 * @param year the unit costs
 * @param by the denominator
 * @param spending5 what account 5 spent, 1.000 kr.
 * @param spending6 what account 6 spent, 1.000 kr.
 * @param persons persons under the denominator
 * @param cost spending on both accounts per person, 1.000 kr.
 */
public record OneDenominator(
        AccountYear year,
        Denominator by,
        Map<Municipality, Figure> spending5,
        Map<Municipality, Figure> spending6,
        Map<Municipality, Figure> persons,
        Compared cost) {

    static final String TABLE = "one_denominator";

    /**
     * The totals out of unit costs: each times the persons by which it was divided.
     *
     * @param persons5 the persons of the unit cost of account 5
     * @param persons6 the persons of the unit cost of account 6
     * @param persons persons under the one denominator
     */
    public static OneDenominator ofUnitCosts(
            AccountYear year,
            Denominator by,
            Map<Municipality, Figure> persons5,
            Map<Municipality, Figure> persons6,
            Map<Municipality, Figure> persons) {
        FigureId path = year.root().child(TABLE);
        return of(
                year,
                by,
                spending(path, year.account5(), persons5),
                spending(path, year.account6(), persons6),
                persons);
    }

    /**
     * The totals of those whose spending on both accounts and persons are known.
     *
     * @param spending5 what account 5 spent, 1.000 kr.
     * @param spending6 what account 6 spent, 1.000 kr.
     */
    public static OneDenominator of(
            AccountYear year,
            Denominator by,
            Map<Municipality, Figure> spending5,
            Map<Municipality, Figure> spending6,
            Map<Municipality, Figure> persons) {
        FigureId path = year.root().child(TABLE);
        Map<Municipality, Figure> cost = new LinkedHashMap<>();
        for (Municipality member : year.total().values().keySet()) {
            Figure five = spending5.get(member);
            Figure six = spending6.get(member);
            Figure count = persons.get(member);
            if (five == null || six == null || count == null) {
                continue;
            }
            Figure both = Figure.derived(
                    path.child(member.code(), "spending"),
                    Text.of("Udgifter på konto 5 og 6, ", "Spending on accounts 5 and 6, ")
                            .plus(Text.same(member.name() + ", " + year.year())),
                    new Sum(),
                    five,
                    six);
            cost.put(
                    member,
                    Figure.derived(
                            path.child(member.code(), "cost"),
                            Text.of("Udgift på konto 5 og 6 pr. person, ", "Spending on accounts 5 and 6 per person, ")
                                    .plus(Text.same(member.name() + ", " + year.year())),
                            new Quotient(),
                            both,
                            count));
        }
        return new OneDenominator(
                year,
                by,
                spending5,
                spending6,
                persons,
                Compared.of(
                        path,
                        "cost",
                        Text.of("udgift på konto 5 og 6 pr. person", "spending on accounts 5 and 6 per person"),
                        cost,
                        AccountYear.DECIMALS));
    }

    private static Map<Municipality, Figure> spending(
            FigureId path, Compared unitCost, Map<Municipality, Figure> persons) {
        Map<Municipality, Figure> spending = new LinkedHashMap<>();
        unitCost.values().forEach((member, cost) -> {
            Figure count = persons.get(member);
            if (count != null) {
                spending.put(
                        member,
                        Figure.derived(
                                path.child(member.code(), unitCost.column() + "_spending"),
                                Text.of("Udgifter, ", "Spending, ").plus(cost.label()),
                                new Product(),
                                cost,
                                count));
            }
        });
        return spending;
    }

    /** Both totals beside each other. */
    public FigureTable table(Municipality own) {
        Text unit = Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON.words();
        FigureId path = year.root().child(TABLE);
        List<Row> rows = new ArrayList<>();
        for (Municipality member : cost.values().keySet()) {
            Figure one = cost.value(member);
            Figure sum = year.total().value(member);
            rows.add(new Row(
                    member.code(),
                    Text.same(member.name()),
                    CostTables.kind(member, own),
                    List.of(
                            Cell.of(millions(path, member, year.account5(), spending5)),
                            Cell.of(millions(path, member, year.account6(), spending6)),
                            Cell.of(Spending.get(persons, member)),
                            Cell.of(one),
                            CostTables.cell(cost.rank(member)),
                            Cell.of(sum),
                            CostTables.cell(year.total().rank(member)),
                            Cell.of(Figure.derived(
                                    path.child(member.code(), "more"),
                                    Text.of(
                                            "Summen af to enhedsudgifter minus udgiften pr. person, " + member.name(),
                                            "Sum of two unit costs less the cost per person, " + member.name()),
                                    new Difference(),
                                    sum,
                                    one)))));
        }
        for (String key : List.of("mean", "median")) {
            rows.add(new Row(
                    key,
                    key.equals("mean") ? Text.of("Gennemsnit", "Mean") : Text.of("Median", "Median"),
                    Row.Kind.SUMMARY,
                    List.of(
                            Cell.empty(),
                            Cell.empty(),
                            Cell.empty(),
                            CostTables.cell(cost.summary(key)),
                            Cell.empty(),
                            CostTables.cell(year.total().summary(key)),
                            Cell.empty(),
                            Cell.empty())));
        }
        Text rank = Text.of("Plads", "Rank");
        return new FigureTable(
                TABLE,
                Text.of("I alt på to måder, " + year.year(), "The total in two ways, " + year.year()),
                Text.of("én nævner: ", "one denominator: ").plus(by.name()),
                CostTables.MUNICIPALITY,
                List.of(
                        new Column("spending5", Text.of("Konto 5", "Account 5"), Unit.MILLION_KRONER.words(), 1),
                        new Column("spending6", Text.of("Konto 6", "Account 6"), Unit.MILLION_KRONER.words(), 1),
                        new Column("persons", Text.of("Helårspersoner", "Full-year persons"), CostTables.PERSONS, 0),
                        new Column("cost", Text.of("Over én nævner", "Over one denominator"), unit, 3),
                        new Column("cost_rank", rank, Text.EMPTY, 0),
                        new Column(
                                "total", Text.of("Summen af to enhedsudgifter", "The sum of two unit costs"), unit, 3),
                        new Column("total_rank", rank, Text.EMPTY, 0),
                        new Column("more", Text.of("Forskel", "Difference"), unit, 3)),
                rows,
                List.of());
    }

    private static Figure millions(
            FigureId path, Municipality member, Compared unitCost, Map<Municipality, Figure> spending) {
        Figure thousands = Spending.get(spending, member);
        return Figure.derived(
                path.child(member.code(), unitCost.column() + "_millions"),
                thousands.label(),
                Convert.between(thousands.unit(), Unit.MILLION_KRONER),
                thousands);
    }

    /** Who moves when the total is made over one denominator. */
    public ChartSpec chart(Municipality own) {
        List<ChartSpec.Series> series = new ArrayList<>();
        cost.values()
                .keySet()
                .forEach(member -> year.total()
                        .rank(member)
                        .ifPresent(from -> cost.rank(member)
                                .ifPresent(to -> series.add(new ChartSpec.Series(
                                        member.code(),
                                        Text.same(member.name()),
                                        member.equals(own) ? Role.OWN : Role.GROUP,
                                        true,
                                        List.of(from, to),
                                        -1,
                                        0)))));
        Sentence.Builder point =
                Sentence.of(TABLE + "_chart").words(own.name() + " går fra plads ", own.name() + " goes from rank ");
        year.total().rank(own).ifPresent(rank -> point.number(rank, 0, Form.PLAIN));
        point.words(" til plads ", " to rank ");
        cost.rank(own).ifPresent(rank -> point.number(rank, 0, Form.PLAIN));
        return new ChartSpec(
                TABLE,
                Text.of("Pladsen, når totalen regnes på to måder", "The rank when the total is made in two ways"),
                Text.of("plads, 1 er den laveste udgift, " + year.year(), "rank, 1 is the lowest, " + year.year()),
                point.words(".", ".").end(),
                ChartSpec.Kind.SLOPE,
                TABLE,
                List.of(
                        Text.of("Summen af to enhedsudgifter", "The sum of two unit costs"),
                        Text.of("Over én nævner", "Over one denominator")),
                series);
    }
}
