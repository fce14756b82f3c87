package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.Draws;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.investment.evidence.Evidence;
import dk.provenu.engine.model.investment.evidence.EvidenceEntries;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.PlainTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an adopted case promises, month by month and target group by target group, as the rows that the ledger of savings
 * reads ({@code adopted-savings}): its CSV can be imported as it is.
 */
public final class InvestmentSavings implements Model {

    static final String ID = "investment-savings";

    private static final List<String> HEADER = List.of(
            "case",
            "group",
            "outcome",
            "month",
            "title",
            "owner",
            "account",
            "amount",
            "low",
            "high",
            "persons",
            "unit",
            "price_basis",
            "source",
            "place",
            "note");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Ventet besparelse måned for måned", "Expected saving by month");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad en case lover at spare, måned for måned og målgruppe for målgruppe. Som CSV er det rækkerne, som"
                        + " gevinsternes regnskab indlæser (adopted-savings).",
                "What a case promises to save, by month and target group. As CSV it is the rows that the ledger of savings reads"
                        + " (adopted-savings).");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of();
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(EvidenceEntries.KIND);
    }

    @Override
    public List<ScenarioKind> scenarios() {
        return List.of(InvestmentCase.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(CaseOptions.DRAWS, CaseOptions.SEED);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        Scenario scenario = input.scenario(InvestmentCase.KIND);
        CaseOptions options = CaseOptions.read(input);
        ExpectedSavings savings =
                ExpectedSavings.of(FigureId.of(ID), scenario, input.law(), Evidence.of(input), input.on());
        if (savings.lines().isEmpty()) {
            throw new ModelException(Text.of(
                    "Planen '" + scenario.name()
                            + "' lover ingen besparelse på en målgruppe, så der er intet at bogføre."
                            + " Giv den en målgruppe under groups, eller vælg en anden plan.",
                    "The plan '" + scenario.name()
                            + "' promises no saving on a target group, so there is nothing to post."
                            + " Give it a target group under groups, or choose another plan."));
        }
        List<Band> bands = bands(savings, options);
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("scenario", scenario.name());
        chosen.put(CaseOptions.DRAWS.key(), Integer.toString(options.draws()));
        chosen.put(CaseOptions.SEED.key(), Long.toString(options.seed()));
        input.on().ifPresent(day -> chosen.put("on", day.toString()));
        List<FigureTable> tables = new ArrayList<>();
        byGroup(savings).forEach((group, lines) -> tables.add(table(group, lines, bands)));
        return new ModelResult(
                ID,
                Text.same(savings.title())
                        .plus(Text.of(": ventet besparelse, ", ": expected saving, "))
                        .plus(Text.same(input.own().name())),
                chosen,
                sentences(savings),
                tables,
                charts(savings),
                List.of(Note.footnote(
                        "Månederne i et år lægger sig til sagens besparelse det år. Skat, sideeffekter og faste besparelser er ikke med:"
                                + " de hører ikke til nogen målgruppe.",
                        "The months of a year add up to the case's saving of that year. Tax, side effects and stated savings are left"
                                + " out: they belong to no target group.")),
                Optional.of(plain(savings, bands)));
    }

    private static Map<String, List<ExpectedSavings.Line>> byGroup(ExpectedSavings savings) {
        return savings.lines().stream()
                .collect(Collectors.groupingBy(ExpectedSavings.Line::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** Low and high of a month's amount; empty where nothing behind it is uncertain. */
    private record Band(ExpectedSavings.Line line, Optional<Figure> low, Optional<Figure> high) {}

    private static List<Band> bands(ExpectedSavings savings, CaseOptions options) {
        List<Figure> amounts =
                savings.lines().stream().map(ExpectedSavings.Line::amount).toList();
        Graph graph = Graph.of(amounts);
        boolean uncertain = graph.order().stream()
                .anyMatch(figure -> figure.origin() instanceof Origin.Assumption assumption
                        && assumption.uncertainty().isPresent());
        if (!uncertain) {
            return savings.lines().stream()
                    .map(line -> new Band(line, Optional.empty(), Optional.empty()))
                    .toList();
        }
        Draws draws =
                Draws.of(Plan.of(graph), amounts.stream().map(Figure::id).toList(), options.draws(), options.seed());
        Map<String, String> settings =
                Map.of("draws", Integer.toString(options.draws()), "seed", Long.toString(options.seed()));
        return savings.lines().stream()
                .map(line -> new Band(
                        line,
                        Optional.of(quantile(line, draws, "low", 0.1, settings)),
                        Optional.of(quantile(line, draws, "high", 0.9, settings))))
                .toList();
    }

    private static Figure quantile(
            ExpectedSavings.Line line, Draws draws, String column, double p, Map<String, String> settings) {
        return Figure.modelled(
                FigureId.of(ID, line.group(), line.month().toString(), column),
                line.amount().label(),
                Value.of(draws.get(line.amount().id()).quantile(p).orElse(0)),
                Unit.KRONER,
                line.amount().priceBasis(),
                new Origin.Modelled(
                        Text.of(
                                "De usikre forudsætninger trukket mange gange",
                                "The uncertain numbers drawn many times"),
                        settings,
                        List.of(line.amount())),
                List.of());
    }

    private static FigureTable table(String group, List<ExpectedSavings.Line> lines, List<Band> bands) {
        List<Row> rows = new ArrayList<>();
        for (Band band : bands) {
            ExpectedSavings.Line line = band.line();
            if (line.group().equals(group)) {
                rows.add(new Row(
                        line.month().toString(),
                        Text.same(line.month().toString()),
                        Row.Kind.ORDINARY,
                        List.of(
                                Cell.of(line.persons()),
                                Cell.of(line.amount()),
                                band.low().map(Cell::of).orElseGet(Cell::empty),
                                band.high().map(Cell::of).orElseGet(Cell::empty))));
            }
        }
        Text kroner = CaseTables.KRONER;
        return new FigureTable(
                group,
                lines.getFirst().label(),
                Text.of("konto ", "account ")
                        .plus(Text.same(lines.getFirst().account().code())),
                Text.of("Måned", "Month"),
                List.of(
                        new Column(
                                "persons",
                                Text.of("Færre fuldtidspersoner", "Fewer full-time persons"),
                                Units.FULL_TIME_PERSON.words(),
                                1),
                        new Column("amount", Text.of("Besparelse", "Saving"), kroner, 0),
                        new Column("low", Text.of("Lav", "Low"), kroner, 0),
                        new Column("high", Text.of("Høj", "High"), kroner, 0)),
                rows,
                List.of());
    }

    private static List<Sentence> sentences(ExpectedSavings savings) {
        if (savings.lines().isEmpty()) {
            return List.of();
        }
        ExpectedSavings.Line last = savings.lines().getLast();
        return List.of(Sentence.of("last_month")
                .words("I " + last.month() + " ventes ", "In " + last.month() + " ")
                .number(last.persons(), 1, Form.WITH_UNIT)
                .words(" færre og ", " fewer and ")
                .number(last.amount(), 0, Form.WITH_UNIT)
                .words(" sparet for ", " saved are expected of ")
                .words(last.label())
                .words(".", ".")
                .end());
    }

    private static List<ChartSpec> charts(ExpectedSavings savings) {
        if (savings.lines().isEmpty()) {
            return List.of();
        }
        List<ChartSpec.Series> series = new ArrayList<>();
        byGroup(savings)
                .forEach((group, lines) -> series.add(new ChartSpec.Series(
                        group,
                        lines.getFirst().label(),
                        series.isEmpty() ? ChartSpec.Role.OWN : ChartSpec.Role.GROUP,
                        true,
                        lines.stream().map(ExpectedSavings.Line::amount).toList(),
                        -1,
                        0)));
        List<ExpectedSavings.Line> first = byGroup(savings).values().iterator().next();
        return List.of(new ChartSpec(
                "saving",
                Text.of("Ventet besparelse om måneden", "Expected saving a month"),
                CaseTables.KRONER,
                Sentence.of("saving_chart")
                        .words("I den sidste måned ventes ", "In the last month ")
                        .number(first.getLast().amount(), 0, Form.WITH_UNIT)
                        .words(" sparet.", " are expected.")
                        .end(),
                ChartSpec.Kind.LINES,
                first.getFirst().group(),
                first.stream().map(line -> Text.same(line.month().toString())).toList(),
                series));
    }

    private static PlainTable plain(ExpectedSavings savings, List<Band> bands) {
        NumberStyle style = NumberStyle.of(Language.EN);
        List<List<String>> rows = new ArrayList<>();
        for (Band band : bands) {
            ExpectedSavings.Line line = band.line();
            rows.add(List.of(
                    FigureId.key(savings.plan()),
                    line.group(),
                    line.outcome(),
                    line.month().toString(),
                    savings.title(),
                    savings.owner().orElse("ikke oplyst"),
                    line.account().code(),
                    style.plain(line.amount().number(), 2),
                    band.low().map(figure -> style.plain(figure.number(), 2)).orElse(""),
                    band.high().map(figure -> style.plain(figure.number(), 2)).orElse(""),
                    style.plain(line.persons().number(), 4),
                    Unit.KRONER.code(),
                    basis(line.amount().priceBasis()),
                    "scenarios/" + savings.plan() + ".yaml",
                    line.group(),
                    ""));
        }
        return new PlainTable(HEADER, rows, List.of());
    }

    /** As files write it. */
    private static String basis(PriceBasis basis) {
        return switch (basis) {
            case PriceBasis.Fixed(int year) -> "fixed " + year;
            case PriceBasis.Nominal(int first, int last) ->
                first == last ? "nominal " + first : "nominal " + first + "-" + last;
            case PriceBasis.Unknown(String dataset) -> "unknown " + dataset;
            case PriceBasis.None() -> "";
        };
    }
}
