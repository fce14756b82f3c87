package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MonthlySalary;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules of regulation side by side by the two demands of source 000: payroll and workload shall go together, and the rule
 * shall not take the incentive to reduce the target group away.
 */
public final class RulesCompared implements Model {

    static final FigureId ID = FigureId.of("payroll-rules");
    static final String TABLE = "rules";

    /** The share of the target group whose way into job is tried; what a band hides for one shows there. */
    private static final double PUSH = 0.05;

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Lønsum: regler side om side", "Payroll: rules side by side");
    }

    @Override
    public Text description() {
        return Text.of(
                "Alle lønsumsregler i mappen på samme forløb: sammenhæng mellem lønsum og opgavepres, udsving, pris for for mange og"
                        + " for få medarbejdere, og hvad en enhed mister i lønsum, når den får flere i job.",
                "All payroll rules of the folder on the same path: coherence of payroll and workload, movement, the price of too many and"
                        + " too few staff, and what a unit loses of its payroll when it gets more into job.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(PayrollData.GROUPS, PayrollData.VOLUMES);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(PayrollData.INVESTMENTS, Assumptions.KIND);
    }

    @Override
    public List<ScenarioKind> scenarios() {
        return List.of(RuleReader.KIND);
    }

    @Override
    public List<ScenarioKind> scenariosUsed() {
        return List.of(CadenceReader.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(IncentiveSheet.GROUP, Setup.PATH, Shock.OPTION, Setup.NORM, MonthlySalary.OPTION);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        return run(input, RuleReader.all(input));
    }

    /**
     * A rule on the path.
     *
     * @param outcome what it comes to
     * @param one what the payroll loses for one person moved, kr. over all years
     * @param each the same for each of many
     */
    record Compared(Rule rule, Outcome outcome, Figure one, Figure each) {

        boolean punishes() {
            return Math.min(one.value().orNaN(), each.value().orNaN()) < -LeastChange.TOLERANCE;
        }
    }

    static ModelResult run(ModelInput input, List<Rule> rules) {
        Setup setup = Setup.read(input, ID);
        VolumePath base = setup.path(input.option(Setup.PATH));
        VolumePath path = setup.shocked(base, input.option(Shock.OPTION));
        Target target = setup.target(input.option(IncentiveSheet.GROUP));
        Workload workload = Workload.of(setup, path);
        Made made = setup.made();
        Figure one = IncentiveSheet.persons(ID.child("moved", "one"), 1);
        Figure many = made.of(
                "moved",
                "many",
                Text.of("Flere i job i år", "More in job this year"),
                new Product(),
                target.persons(),
                push());
        List<Compared> all = new ArrayList<>();
        for (Rule rule : rules) {
            Made path2 = made.table(FigureId.key(rule.name()));
            Outcome outcome = Outcome.of(Staffing.of(workload, rule, path2));
            Moved single = Moved.of(outcome, target, one, path2.table("one"));
            Moved several = Moved.of(outcome, target, many, path2.table("many"));
            Figure each = path2.of(
                    "many",
                    "each",
                    Text.of("Ændring i lønsum pr. person", "Change of payroll per person"),
                    new Quotient(),
                    several.totals().payroll(),
                    many);
            Figure each1 = path2.of(
                    "one",
                    "each",
                    Text.of("Ændring i lønsum for én person", "Change of payroll for one person"),
                    new Quotient(),
                    single.totals().payroll(),
                    one);
            all.add(new Compared(rule, outcome, each1, each));
        }
        return new ModelResult(
                ID.value(),
                Text.of(
                        "Lønsumsregler i " + input.own().name() + ", forløb " + path.title(),
                        "Payroll rules in " + input.own().name() + ", path " + path.title()),
                Map.of(
                        IncentiveSheet.GROUP.key(), target.key(),
                        Setup.PATH.key(), base.key(),
                        Shock.OPTION.key(), input.option(Shock.OPTION),
                        Setup.NORM.key(), input.option(Setup.NORM),
                        MonthlySalary.OPTION.key(), input.option(MonthlySalary.OPTION)),
                findings(all, many),
                List.of(table(all, target)),
                List.of(scatter(all), lines(setup, workload, all)),
                List.of(Note.footnote(
                        "Straf er, at lønsummen falder, når enheden selv får flere i job, mens sammenligningsgruppen står stille; for én"
                                + " person og for 5 pct. af målgruppen.",
                        "A punishment is that payroll falls when the unit itself gets more into job while the comparison group stands"
                                + " still; for one person and for 5 pct. of the target group.")));
    }

    private static Figure push() {
        return Figure.assumption(
                ID.child("moved", "share"),
                Text.of("Andel af målgruppen, der flyttes", "Share of the target group moved"),
                Value.of(PUSH),
                Unit.SHARE,
                PriceBasis.none(),
                new Origin.Assumption(Text.of("prøvet størrelse", "size tried"), Optional.empty(), Optional.empty()),
                List.of());
    }

    private static FigureTable table(List<Compared> all, Target target) {
        List<Column> columns = new ArrayList<>(TotalsTable.COLUMNS);
        columns.add(new Column(
                "one", Text.of("Lønsum, når én flyttes", "Payroll when one is moved"), Unit.KRONER.words(), 0));
        columns.add(new Column(
                "each",
                Text.of("Lønsum pr. person, når 5 pct. flyttes", "Payroll per person when 5 pct. are moved"),
                Unit.KRONER.words(),
                0));
        columns.add(new Column("verdict", Text.of("Straffer succes", "Punishes success"), Text.EMPTY, 0));
        List<Row> rows = new ArrayList<>();
        for (Compared each : all) {
            List<Cell> cells = new ArrayList<>(TotalsTable.cells(each.outcome()));
            cells.add(Cell.of(each.one()));
            cells.add(Cell.of(each.each()));
            cells.add(Cell.of(each.punishes() ? Text.of("ja", "yes") : Text.of("nej", "no")));
            rows.add(new Row(FigureId.key(each.rule().name()), each.rule().title(), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                TABLE,
                Text.of("Regler side om side", "Rules side by side"),
                Text.of("alle år tilsammen; flyttes fra ", "all years together; moved from ")
                        .plus(target.label()),
                Text.of("Regel", "Rule"),
                columns,
                rows,
                List.of(Text.of(
                        "Sammenhæng er 100 pct. minus afstanden mellem base og behov i forhold til behovet. En regel, der lader enheden"
                                + " beholde en gevinst, mister lidt af den: det er prisen for incitamentet.",
                        "Coherence is 100 pct. less the distance between base and need relative to the need. A rule that lets the unit"
                                + " keep a gain loses some of it: that is the price of the incentive.")));
    }

    private static List<Sentence> findings(List<Compared> all, Figure many) {
        List<Sentence> findings = new ArrayList<>();
        Comparator<Compared> byCoherence = Comparator.comparingDouble(
                each -> each.outcome().totals().coherence().value().orNaN());
        Compared closest = all.stream().max(byCoherence).orElseThrow();
        findings.add(Sentence.of("closest")
                .words("Lønsum og opgavepres følges bedst ad under '", "Payroll and workload go best together under '")
                .words(closest.rule().title())
                .words("' (", "' (")
                .number(closest.outcome().totals().coherence(), 1, Form.WITH_UNIT)
                .words("), som ", "), which ")
                .words(
                        closest.punishes()
                                ? Text.of("straffer succes", "punishes success")
                                : Text.of("ikke straffer succes", "does not punish success"))
                .words(".", ".")
                .end());
        all.stream()
                .filter(each -> !each.punishes())
                .max(byCoherence)
                .ifPresent(best -> findings.add(Sentence.of("best")
                        .words(
                                "Af de regler, der ikke straffer succes, holder '",
                                "Of the rules that do not punish success, '")
                        .words(best.rule().title())
                        .words("' bedst sammen med arbejdet: ", "' keeps best to the work: ")
                        .number(best.outcome().totals().coherence(), 1, Form.WITH_UNIT)
                        .words(".", ".")
                        .end()));
        all.stream()
                .filter(Compared::punishes)
                .min(Comparator.comparingDouble(each -> each.each().value().orNaN()))
                .ifPresent(worst -> findings.add(Sentence.of("worst")
                        .words("Hårdest straffer '", "The hardest punishment is by '")
                        .words(worst.rule().title())
                        .words("': ", "': ")
                        .number(worst.each(), 0, Form.MAGNITUDE)
                        .words(" kr. mindre lønsum for hver, når ", " DKK less payroll for each when ")
                        .number(many, 0, Form.PLAIN)
                        .words(" flyttes.", " are moved.")
                        .end()));
        return findings;
    }

    private static ChartSpec scatter(List<Compared> all) {
        return new ChartSpec(
                "demands",
                Text.of("To krav: sammenhæng og incitament", "Two demands: coherence and incentive"),
                Text.of(
                        "hen ad: sammenhæng i pct.; op: ændring i lønsum pr. person, der flyttes",
                        "across: coherence in pct.; upwards: change of payroll per person moved"),
                Sentence.of("demands_chart")
                        .words(
                                "Øverst til højre ligger de regler, der opfylder begge krav.",
                                "Rules that meet both demands lie at the top to the right.")
                        .end(),
                ChartSpec.Kind.SCATTER,
                TABLE,
                all.stream().map(each -> each.rule().title()).toList(),
                List.of(
                        new ChartSpec.Series(
                                "coherence",
                                Text.of("Sammenhæng", "Coherence"),
                                Role.OWN,
                                false,
                                all.stream()
                                        .map(each -> each.outcome().totals().coherence())
                                        .toList(),
                                -1,
                                1),
                        new ChartSpec.Series(
                                "each",
                                Text.of("Lønsum pr. person", "Payroll per person"),
                                Role.OWN,
                                false,
                                all.stream().map(Compared::each).toList(),
                                -1,
                                0)));
    }

    private static ChartSpec lines(Setup setup, Workload workload, List<Compared> all) {
        Timeline timeline = setup.timeline();
        List<Text> categories = new ArrayList<>();
        List<Figure> need = new ArrayList<>();
        for (int at = 0; at < timeline.size(); at++) {
            categories.add(Text.same(timeline.code(at)));
            need.add(workload.need(at));
        }
        List<ChartSpec.Series> series = new ArrayList<>();
        series.add(new ChartSpec.Series(
                "need", Text.of("Behov efter normen", "Need by the norm"), Role.TARGET, true, need, -1, 1));
        for (Compared each : all) {
            List<Figure> base = new ArrayList<>();
            for (int at = 0; at < timeline.size(); at++) {
                base.add(each.outcome().staffing().base(at));
            }
            series.add(new ChartSpec.Series(
                    FigureId.key(each.rule().name()), each.rule().title(), Role.PLAIN, true, base, -1, 1));
        }
        return new ChartSpec(
                "bases",
                Text.of("Basen under hver regel", "The base under each rule"),
                Text.of("årsværk", "full-time equivalents"),
                Sentence.of("bases_chart")
                        .words(
                                "Basen under hver regel ved siden af behovet.",
                                "The base under each rule beside the need.")
                        .end(),
                ChartSpec.Kind.LINES,
                TABLE,
                categories,
                series);
    }
}
