package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables and pictures of unit costs by account, given or made from accounts. */
public final class AccountTables {

    private static final Text UNIT = Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON.words();
    private static final Text ACCOUNT_5 = Text.of("Driftsudgifter (konto 5)", "Operating costs (account 5)");
    private static final Text ACCOUNT_6 = Text.of("Administration (konto 6)", "Administration (account 6)");
    private static final Text TOTAL = Text.of("I alt", "In all");

    private AccountTables() {}

    /** Each account and their sum, with ranks. */
    public static FigureTable year(AccountYear year, Municipality own) {
        return ComparedTable.of(
                Integer.toString(year.year()),
                Text.of("Enhedsudgifter, regnskab " + year.year(), "Unit costs, accounts of " + year.year()),
                UNIT,
                year.measures(),
                List.of(ACCOUNT_5, ACCOUNT_6, TOTAL),
                own,
                AccountYear.DECIMALS);
    }

    /** The own municipality year by year, also in years in which nobody else has numbers. */
    public static FigureTable development(List<AccountYear> years, Municipality own) {
        List<Row> rows = new ArrayList<>();
        Optional<AccountYear> before = Optional.empty();
        for (AccountYear year : years) {
            Figure total = year.total().value(own);
            Optional<Figure> change = before.map(last -> Figure.derived(
                    year.root().child("development", Integer.toString(year.year()), "change"),
                    Text.of("Ændring fra året før, " + year.year(), "Change from the year before, " + year.year()),
                    new Difference(),
                    total,
                    last.total().value(own)));
            boolean alone = !year.isCompared();
            rows.add(new Row(
                    Integer.toString(year.year()),
                    Text.same(Integer.toString(year.year())),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(year.account5().value(own)),
                            Cell.of(year.account6().value(own)),
                            Cell.of(total),
                            CostTables.cell(change),
                            alone ? Cell.empty() : CostTables.cell(year.total().rank(own)))));
            before = Optional.of(year);
        }
        return new FigureTable(
                "development",
                Text.of("Udvikling for " + own.name(), "Development of " + own.name()),
                UNIT,
                Text.of("År", "Year"),
                List.of(
                        new Column("account_5", ACCOUNT_5, UNIT, 3),
                        new Column("account_6", ACCOUNT_6, UNIT, 3),
                        new Column("total", TOTAL, UNIT, 3),
                        new Column("change", Text.of("Ændring fra året før", "Change from the year before"), UNIT, 3),
                        new Column("rank", Text.of("Plads, i alt", "Rank, in all"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    /** Lowest, highest and what lies between, by year. */
    public static FigureTable spread(List<AccountYear> years) {
        List<Row> rows = new ArrayList<>();
        for (AccountYear year : years) {
            Compared total = year.total();
            String key = Integer.toString(year.year());
            total.lowest()
                    .ifPresent(lowest -> total.highest()
                            .ifPresent(highest -> rows.add(new Row(
                                    key,
                                    Text.same(key),
                                    Row.Kind.ORDINARY,
                                    List.of(
                                            Cell.of(lowest),
                                            Cell.of(highest),
                                            Cell.of(Figure.derived(
                                                    year.root().child("spread", key, "total"),
                                                    Text.of(
                                                            "Forskel mellem dyreste og billigste, " + key,
                                                            "Between dearest and cheapest, " + key),
                                                    new Difference(),
                                                    highest,
                                                    lowest)))))));
        }
        return new FigureTable(
                "spread",
                Text.of("Billigste og dyreste", "Cheapest and dearest"),
                UNIT,
                Text.of("År", "Year"),
                List.of(
                        new Column("lowest", Text.of("Billigste", "Cheapest"), UNIT, 3),
                        new Column("highest", Text.of("Dyreste", "Dearest"), UNIT, 3),
                        new Column("total", Text.of("Forskel", "Difference"), UNIT, 3)),
                rows,
                List.of());
    }

    /** The total of every municipality year by year, their mean over the years and its rank. */
    public static FigureTable years(List<AccountYear> years, Municipality own) {
        FigureId path = years.getFirst().root().child("years");
        Map<Municipality, Figure> means = new LinkedHashMap<>();
        for (Municipality member : years.getFirst().total().values().keySet()) {
            List<Figure> costs = years.stream()
                    .flatMap(year -> Optional.ofNullable(year.total().values().get(member)).stream())
                    .toList();
            if (costs.size() == years.size()) {
                means.put(
                        member,
                        Figure.derived(
                                path.child(member.code(), "over_years"),
                                Text.of(
                                        "Gennemsnit over årene, " + member.name(),
                                        "Mean over the years, " + member.name()),
                                new Mean(),
                                costs,
                                List.of()));
            }
        }
        Compared over = Compared.of(
                path,
                "over_years",
                Text.of("gennemsnit over årene", "mean over the years"),
                means,
                AccountYear.DECIMALS);
        List<Column> columns = new ArrayList<>();
        years.forEach(year -> columns.add(
                new Column(Integer.toString(year.year()), Text.same(Integer.toString(year.year())), UNIT, 3)));
        columns.add(new Column("over_years", Text.of("Gennemsnit over årene", "Mean over the years"), UNIT, 3));
        columns.add(new Column("over_years_rank", Text.of("Plads", "Rank"), Text.EMPTY, 0));
        List<Row> rows = new ArrayList<>();
        for (Municipality member : over.values().keySet()) {
            List<Cell> cells = new ArrayList<>();
            years.forEach(year -> cells.add(Cell.of(year.total().value(member))));
            cells.add(Cell.of(over.value(member)));
            cells.add(CostTables.cell(over.rank(member)));
            rows.add(new Row(member.code(), Text.same(member.name()), CostTables.kind(member, own), cells));
        }
        return new FigureTable(
                "years",
                Text.of("Enhedsudgift i alt år for år", "Unit cost in all year by year"),
                UNIT,
                CostTables.MUNICIPALITY,
                columns,
                rows,
                List.of());
    }

    /** Ranked bars of the year, and the development beside the mean. */
    public static List<ChartSpec> charts(AccountYear year, List<AccountYear> years, Municipality own) {
        List<ChartSpec> charts = new ArrayList<>();
        charts.add(CostCharts.ranked(
                Integer.toString(year.year()),
                Text.of("Enhedsudgift i alt, regnskab " + year.year(), "Unit cost in all, accounts of " + year.year()),
                UNIT,
                year.total(),
                own,
                3));
        if (years.size() > 1) {
            List<ChartSpec.Series> series = new ArrayList<>();
            series.add(line(
                    "own",
                    Text.same(own.name()),
                    Role.OWN,
                    years.stream().map(each -> each.total().value(own)).toList()));
            List<Figure> means =
                    years.stream().flatMap(each -> each.total().mean().stream()).toList();
            if (means.size() == years.size()) {
                series.add(line("mean", Text.of("Gennemsnit", "Mean"), Role.GROUP, means));
            }
            charts.add(new ChartSpec(
                    "development",
                    Text.of("Enhedsudgift i alt år for år", "Unit cost in all year by year"),
                    UNIT,
                    Sentence.of("development_chart")
                            .words(own.name() + " gik fra ", own.name() + " went from ")
                            .number(years.getFirst().total().value(own), 3, Form.PLAIN)
                            .words(" til ", " to ")
                            .number(years.getLast().total().value(own), 3, Form.WITH_UNIT)
                            .words(".", ".")
                            .end(),
                    ChartSpec.Kind.LINES,
                    "development",
                    years.stream()
                            .map(each -> Text.same(Integer.toString(each.year())))
                            .toList(),
                    series));
        }
        return charts;
    }

    private static ChartSpec.Series line(String key, Text label, Role role, List<Figure> points) {
        return new ChartSpec.Series(key, label, role, true, points, -1, 3);
    }
}
