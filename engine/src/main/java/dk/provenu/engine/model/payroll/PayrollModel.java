package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MonthlySalary;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Payroll by a rule over years: what the target group needs by the norm, what the rule gives, and how well the two go
 * together (source 000: coherence of payroll and workload).
 */
public final class PayrollModel implements Model {

    static final FigureId ID = FigureId.of("payroll-model");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Lønsumsmodel", "Payroll model");
    }

    @Override
    public Text description() {
        return Text.of(
                "Medarbejdere og lønsum år for år efter en regel, der lader lønsummen følge målgruppen: en base efter normen og"
                        + " vedtagne investeringer ovenpå. Viser, hvor godt lønsummen følger opgavepresset, hvor meget den svinger, og"
                        + " hvad for mange og for få medarbejdere koster, under prognosen og under stød.",
                "Staff and payroll year by year under a rule that lets payroll follow the target group: a base by the norm and"
                        + " adopted investments on top. Shows how well payroll follows the workload, how much it moves, and what too"
                        + " many and too few staff cost, under the forecast and under shocks.");
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
        return List.of(Setup.PATH, Shock.OPTION, Setup.NORM, MonthlySalary.OPTION);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        return run(input, RuleReader.chosen(input));
    }

    static ModelResult run(ModelInput input, Rule rule) {
        Setup setup = Setup.read(input, ID);
        VolumePath base = setup.path(input.option(Setup.PATH));
        VolumePath path = setup.shocked(base, input.option(Shock.OPTION));
        NormTable norms = new NormTable(setup, input.law(), setup.lawDay());
        List<Outcome> outcomes = new ArrayList<>();
        Outcome chosen = null;
        List<VolumePath> all = new ArrayList<>(setup.paths());
        if (!all.contains(path)) {
            all.addFirst(path);
        }
        for (VolumePath each : all) {
            Outcome outcome = Outcome.of(
                    Staffing.of(Workload.of(setup, each), rule, setup.made().table("path", each.key())));
            outcomes.add(outcome);
            chosen = each.equals(path) ? outcome : chosen;
        }
        Outcome own = java.util.Objects.requireNonNull(chosen);
        YearTable years = new YearTable(setup, own);
        FigureTable table = years.table();
        return new ModelResult(
                ID.value(),
                Text.of(
                        "Lønsum i " + input.own().name() + ": " + rule.title().da() + ", forløb " + path.title(),
                        "Payroll in " + input.own().name() + ": " + rule.title().en() + ", path " + path.title()),
                Map.of(
                        Setup.PATH.key(), base.key(),
                        Shock.OPTION.key(), input.option(Shock.OPTION),
                        Setup.NORM.key(), input.option(Setup.NORM),
                        MonthlySalary.OPTION.key(), input.option(MonthlySalary.OPTION)),
                findings(setup, own, norms),
                List.of(table, paths(all, outcomes, path), norms.table(), years.periods()),
                List.of(staff(setup, own), payroll(own, table), norms.chart()),
                notes(setup));
    }

    private static FigureTable paths(List<VolumePath> all, List<Outcome> outcomes, VolumePath chosen) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            VolumePath path = all.get(i);
            rows.add(TotalsTable.row(
                    FigureId.key(path.key()),
                    Text.same(path.title()),
                    path.equals(chosen) ? Row.Kind.OWN : Row.Kind.ORDINARY,
                    outcomes.get(i)));
        }
        return new FigureTable(
                "paths",
                Text.of("Reglen under prognose og stød", "The rule under forecast and shocks"),
                Text.of("alle år tilsammen", "all years together"),
                Text.of("Forløb", "Path"),
                TotalsTable.COLUMNS,
                rows,
                List.of(
                        Text.of(
                                "Sammenhæng er 100 pct. minus afstanden mellem base og behov, periode for periode, i forhold til behovet.",
                                "Coherence is 100 pct. less the distance between base and need, period by period, relative to the need."),
                        Text.of(
                                "Udsving er de årsværk, reguleringerne flytter op og ned, i pct. af basen ved start.",
                                "Movement is the staff that regulations move up and down, in pct. of the base at the start.")));
    }

    private static List<Sentence> findings(Setup setup, Outcome own, NormTable norms) {
        Outcome.Year first = own.years().getFirst();
        Outcome.Year last = own.years().getLast();
        List<Sentence> findings = new ArrayList<>();
        findings.add(Sentence.of("base")
                .words("Reglen giver en base på ", "The rule gives a base of ")
                .number(first.base(), 1, Form.WITH_UNIT)
                .words(" i " + first.year() + " og ", " in " + first.year() + " and ")
                .number(last.base(), 1, Form.WITH_UNIT)
                .words(
                        " i " + last.year() + "; efter normen er der brug for ",
                        " in " + last.year() + "; by the norm the need is ")
                .number(last.need(), 1, Form.WITH_UNIT)
                .words(".", ".")
                .end());
        findings.add(Sentence.of("coherence")
                .words("Lønsum og opgavepres følges ad med ", "Payroll and workload go together by ")
                .number(own.totals().coherence(), 1, Form.WITH_UNIT)
                .words("; reguleringerne flytter ", "; regulations move ")
                .number(own.totals().volatility(), 1, Form.WITH_UNIT)
                .words(" af basen om året.", " of the base a year.")
                .end());
        if (!norms.aboveRecommended().isEmpty()) {
            String da = String.join(
                    ", ",
                    norms.aboveRecommended().stream()
                            .map(each -> each.label().da())
                            .toList());
            String en = String.join(
                    ", ",
                    norms.aboveRecommended().stream()
                            .map(each -> each.label().en())
                            .toList());
            findings.add(Sentence.of("recommended")
                    .words(
                            "Flere borgere pr. årsværk end vejledende: " + da + ".",
                            "More persons per full-time equivalent than recommended: " + en + ".")
                    .end());
        }
        if (setup.investments().isEmpty()) {
            return findings;
        }
        findings.add(Sentence.of("invested")
                .words("Vedtagne investeringer lægger ", "Adopted investments add ")
                .number(first.invested(), 1, Form.WITH_UNIT)
                .words(
                        " oven på basen i " + first.year() + " og reguleres ikke.",
                        " on top of the base in " + first.year() + " and are not regulated.")
                .end());
        return findings;
    }

    private static ChartSpec staff(Setup setup, Outcome own) {
        Timeline timeline = setup.timeline();
        List<Text> categories = new ArrayList<>();
        List<Figure> need = new ArrayList<>();
        List<Figure> base = new ArrayList<>();
        for (int at = 0; at < timeline.size(); at++) {
            categories.add(Text.same(timeline.code(at)));
            need.add(own.staffing().workload().need(at));
            base.add(own.staffing().base(at));
        }
        return new ChartSpec(
                "staff",
                Text.of("Base og behov", "Base and need"),
                Text.of("årsværk", "full-time equivalents"),
                Sentence.of("staff_chart")
                        .words("Basen følger behovet med ", "The base follows the need by ")
                        .number(own.totals().coherence(), 1, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.LINES,
                YearTable.ID,
                categories,
                List.of(
                        new ChartSpec.Series(
                                "base", Text.of("Base efter reglen", "Base by the rule"), Role.OWN, true, base, -1, 1),
                        new ChartSpec.Series(
                                "need",
                                Text.of("Behov efter normen", "Need by the norm"),
                                Role.TARGET,
                                true,
                                need,
                                -1,
                                1)));
    }

    private static ChartSpec payroll(Outcome own, FigureTable table) {
        List<Figure> points = table.row("payroll").cells().stream()
                .map(cell -> ((dk.provenu.engine.table.Cell.FigureCell) cell).figure())
                .toList();
        return new ChartSpec(
                "payroll",
                Text.of("Lønsum i alt", "Payroll in all"),
                Text.of("1.000 kr. om året", "1,000 DKK a year"),
                Sentence.of("payroll_chart")
                        .words("Lønsummen går fra ", "The payroll goes from ")
                        .number(points.getFirst(), 0, Form.WITH_UNIT)
                        .words(" til ", " to ")
                        .number(points.getLast(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BARS,
                YearTable.ID,
                own.years().stream()
                        .map(year -> Text.same(Integer.toString(year.year())))
                        .toList(),
                List.of(new ChartSpec.Series("payroll", Text.of("Lønsum", "Payroll"), Role.OWN, false, points, -1, 0)));
    }

    private static List<Note> notes(Setup setup) {
        List<Note> notes = new ArrayList<>();
        notes.add(
                Note.footnote(
                        "Behovet er fuldtidspersoner divideret med normen; normen er et forhold, ikke et mål for, hvad der er nok.",
                        "The need is full-time persons divided by the norm; the norm is a ratio, not a measure of what is enough."));
        setup.external()
                .ifPresent(
                        staff -> notes.add(
                                Note.footnote(
                                        "Eksternt finansierede årsværk tæller med i sagstallet, men hverken i lønsummen eller i reguleringen.",
                                        "Staff paid by external funds counts in the caseload, but neither in the payroll nor in the regulation.")));
        return notes;
    }
}
