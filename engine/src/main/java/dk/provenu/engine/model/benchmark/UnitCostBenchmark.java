package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Denominators;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Unit costs on main account 5 and 6 and their sum over the years (regnskabsanalyse), as "Benchmark af Jobcenter
 * Albertslund" (2019) tabulates them for 2015-2017: rank, mean and median for each, and the own municipality's
 * development. In 1.000 kr. per full-year person. The two unit costs have different denominators, so their sum is not
 * the total expenditure per person; it is made because the source makes it.
 */
public final class UnitCostBenchmark implements Model {

    static final FigureId ID = FigureId.of("unit-cost-benchmark");

    /** By whom the total is divided when it is made over one denominator. */
    public static final ModelOption DENOMINATOR = new ModelOption(
            "denominator",
            Text.of("Fælles nævner for totalen", "One denominator for the total"),
            Denominators.ACCOUNT_6.id());

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Enhedsudgifter efter konto", "Unit costs by account");
    }

    @Override
    public Text description() {
        return Text.of(
                "Enhedsudgifter på hovedkonto 5 og 6 år for år: plads, gennemsnit, median og udvikling.",
                "Unit costs on main accounts 5 and 6 year by year: rank, mean, median and development.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(BenchmarkData.UNIT_COSTS);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(BenchmarkData.PERSONS, BudgetChanges.KIND, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Members.YEAR, DENOMINATOR);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<SourceRow> rows = input.rows(BenchmarkData.UNIT_COSTS);
        List<Municipality> members = Members.of(input, rows);
        NavigableSet<Integer> years = Members.years(rows);
        List<AccountYear> all = years.stream()
                .map(year -> AccountYear.of(
                        ID,
                        year,
                        column(rows, members, year, AccountYear.FIVE),
                        column(rows, members, year, AccountYear.SIX)))
                .filter(year -> year.total().values().containsKey(input.own()))
                .toList();
        List<AccountYear> compared =
                all.stream().filter(AccountYear::isCompared).toList();
        if (compared.isEmpty()) {
            throw new ModelException(Text.of(
                    "Der er intet år, hvor " + input.own().name()
                            + " og mindst én anden kommune har begge enhedsudgifter.",
                    "There is no year in which " + input.own().name()
                            + " and at least one other municipality have both unit costs."));
        }
        int chosen = Members.year(
                input, new TreeSet<>(compared.stream().map(AccountYear::year).toList()));
        AccountYear year = compared.stream()
                .filter(each -> each.year() == chosen)
                .findFirst()
                .orElseThrow();

        List<FigureTable> tables = new ArrayList<>(List.of(AccountTables.year(year, input.own())));
        List<ChartSpec> charts = new ArrayList<>(AccountTables.charts(year, compared, input.own()));
        List<Sentence> findings = new ArrayList<>(AccountSentences.of(year, input.own()));
        tables.add(AccountTables.development(all, input.own()));
        AccountPersons persons = AccountPersons.of(input, members, chosen);
        tables.add(AccountDistance.table(year, input.own(), persons.five(), persons.six()));
        persons.oneDenominator(year, input).ifPresent(one -> {
            tables.add(one.table(input.own()));
            charts.add(one.chart(input.own()));
            findings.add(AccountSentences.oneDenominator(one, input.own()));
        });
        tables.addAll(
                new RollForward(year, input.own(), persons.own(input.own()), BudgetChanges.of(input)).tables(all));
        tables.add(AccountTables.years(compared, input.own()));
        compared.stream()
                .filter(each -> each.year() != chosen)
                .forEach(each -> tables.add(AccountTables.year(each, input.own())));
        tables.add(AccountTables.spread(compared));
        Map<String, String> choices =
                Map.of("year", Integer.toString(chosen), DENOMINATOR.key(), input.option(DENOMINATOR));
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, id(), choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                id(),
                Text.of(
                        "Enhedsudgifter efter konto, " + input.own().name() + " " + chosen,
                        "Unit costs by account, " + input.own().name() + " " + chosen),
                choices,
                findings,
                tables,
                charts,
                List.of(
                        Note.doubt(
                                "De to enhedsudgifter har hver sin nævner (konto 5 uden fleksjob, konto 6 med). Summen er derfor ikke"
                                        + " de samlede udgifter pr. person; den er med, fordi kilden regner sådan.",
                                "The two unit costs have different denominators (account 5 without flex jobs, account 6 with). Their"
                                        + " sum is therefore not the total expenditure per person; it is made because the source"
                                        + " makes it."),
                        Note.footnote(
                                "Gennemsnit og median er uvægtede og regner "
                                        + input.own().name() + " med. Plads 1 er den laveste.",
                                "Mean and median are unweighted and include "
                                        + input.own().name() + ". Rank 1 is the lowest.")));
    }

    private static Map<Municipality, Figure> column(
            List<SourceRow> rows, List<Municipality> members, int year, String account) {
        return Members.column(
                rows,
                "unit_cost",
                members,
                Members.inYear(year).and(row -> row.text("account_group").equals(account)));
    }
}
