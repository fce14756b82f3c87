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
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * What a job centre costs per full-time person beside others (udgiftsbenchmark), with and without corrections and under
 * every denominator in the data: VIVE's method for Rigsrevisionen 2018 as used in "Benchmark af Jobcenter Albertslund"
 * (2019). Mean and median are unweighted and include the reader's own municipality; rank 1 is the lowest.
 */
public final class CostBenchmark implements Model {

    static final FigureId ID = FigureId.of("cost-benchmark");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Udgifter pr. fuldtidsperson", "Cost per full-time person");
    }

    @Override
    public Text description() {
        return Text.of(
                "Jobcentrets driftsudgifter pr. fuldtidsperson på ydelse ved siden af sammenligningsgruppen, og hvad valget af"
                        + " nævner og korrektion betyder.",
                "The job centre's operating expenditure per full-time person on benefit beside the comparison group, and what the"
                        + " choice of denominator and correction means.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(BenchmarkData.EXPENDITURE, BenchmarkData.PERSONS);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(BenchmarkData.REFERENCES, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Members.YEAR);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<SourceRow> expenditure = input.rows(BenchmarkData.EXPENDITURE);
        List<Municipality> members = Members.of(input, expenditure);
        NavigableSet<Integer> years = Members.years(expenditure);
        years.retainAll(Members.years(input.rows(BenchmarkData.PERSONS)));
        int year = Members.year(input, years);
        List<Municipality> withRows =
                List.copyOf(Members.column(expenditure, "expenditure", members, Members.inYear(year))
                        .keySet());
        if (!withRows.contains(input.own())) {
            throw new ModelException(Text.of(
                    "Der er ingen udgifter for " + input.own().name() + " i " + year + ".",
                    "There is no expenditure for " + input.own().name() + " in " + year + "."));
        }
        Spending spending = Spending.of(expenditure, withRows, year);
        List<UnitCost> costs = UnitCost.all(input, spending, year);

        List<FigureTable> tables = new ArrayList<>();
        costs.forEach(cost -> tables.add(CostTables.cost(cost, input.own(), year)));
        FigureTable distances = CostTables.distances(costs, input.own());
        tables.add(distances);
        if (costs.size() > 1) {
            tables.add(DenominatorTables.ranks(costs, input.own()));
            tables.add(DenominatorTables.denominators(costs, input.own()));
        }
        tables.add(CostTables.spending(spending, input.own()));
        Map<String, String> choices = Map.of("year", Integer.toString(year));
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, id(), choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                id(),
                Text.of(
                        "Udgifter pr. fuldtidsperson, " + input.own().name() + " " + year,
                        "Cost per full-time person, " + input.own().name() + " " + year),
                choices,
                CostSentences.of(costs, input.own(), year, distances.figures()),
                tables,
                CostCharts.of(costs, input.own(), year),
                notes(input, members, withRows, costs, year));
    }

    private static List<Note> notes(
            ModelInput input, List<Municipality> members, List<Municipality> withRows, List<UnitCost> costs, int year) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Gennemsnit og median er uvægtede og regner " + input.own().name()
                        + " med. Plads 1 er den laveste udgift.",
                "Mean and median are unweighted and include " + input.own().name() + ". Rank 1 is the lowest cost."));
        members.stream()
                .filter(member -> !withRows.contains(member))
                .forEach(member -> notes.add(Note.footnote(
                        member.name() + " har ingen tal for " + year + " og er ikke med.",
                        member.name() + " has no numbers for " + year + " and is left out.")));
        for (UnitCost cost : costs) {
            for (Municipality member : cost.corrected().missing()) {
                notes.add(Note.footnote(
                        member.name() + " mangler tal under nævneren '"
                                + cost.name().da() + "' og indgår ikke i gennemsnit, median og plads.",
                        member.name() + " lacks numbers under the denominator '"
                                + cost.name().en() + "' and is not part of mean, median and rank."));
            }
        }
        return notes;
    }
}
