package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MonthlySalary;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From a rule on meetings to payroll: two cadences side by side, in meetings, hours, posts, kroner, reimbursement and net, and
 * what each change contributes.
 */
public final class PayrollFromRules implements Model {

    static final FigureId ID = FigureId.of("payroll-from-rules");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Fra regel til lønsum", "From rule to payroll");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor ofte borgerne skal til samtale, ført igennem til timer, årsværk, lønsum, refusion og kommunens"
                        + " netto. To samtaletakter ved siden af hinanden (de to første, eller dem, der vælges), og hvad"
                        + " hver ændring bidrager med.",
                "How often people must come to a meeting, carried through to hours, posts, payroll, reimbursement and"
                        + " the municipality's net. Two cadences side by side (the first two, or those chosen), and what"
                        + " each change contributes.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(Assumptions.KIND);
    }

    @Override
    public List<ScenarioKind> scenarios() {
        return List.of(CadenceReader.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(MonthlySalary.OPTION);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<Scenario> two = two(input);
        Map<FigureId, Figure> ofLaw = new HashMap<>();
        Cadence before = CadenceReader.read(two.getFirst(), input.law(), ofLaw);
        Optional<Cadence> after =
                two.size() < 2 ? Optional.empty() : Optional.of(CadenceReader.read(two.getLast(), input.law(), ofLaw));
        Made made = new Made(ID);
        CadenceCost.Prices prices = prices(input);
        CadenceCost first = CadenceCost.of(before, made.table("before"), prices);
        List<FigureTable> tables = new ArrayList<>();
        if (after.isEmpty()) {
            return new ModelResult(
                    ID.value(),
                    Text.of(
                            "Fra regel til lønsum: " + before.title().da(),
                            "From rule to payroll: " + before.title().en()),
                    options(input),
                    CadenceSentences.alone(before, first),
                    List.of(CadenceTables.alone(before, first)),
                    List.of(),
                    notes());
        }
        CadenceCost second = CadenceCost.of(after.get(), made.table("after"), prices);
        CadenceTables shown = new CadenceTables(before, first, after.get(), second);
        CadenceChange change = CadenceChange.between(before, first, after.get(), second, prices);
        tables.add(shown.totals());
        change.table().ifPresent(tables::add);
        tables.add(shown.lines());
        return new ModelResult(
                ID.value(),
                Text.of(
                        "Fra regel til lønsum: " + before.title().da() + " → "
                                + after.get().title().da(),
                        "From rule to payroll: " + before.title().en() + " → "
                                + after.get().title().en()),
                options(input),
                CadenceSentences.of(before, after.get(), shown, change),
                tables,
                change.chart(shown).map(List::of).orElse(List.of()),
                notes());
    }

    private static Map<String, String> options(ModelInput input) {
        return Map.of(MonthlySalary.OPTION.key(), input.option(MonthlySalary.OPTION));
    }

    /** The two that were chosen; the one chosen and the first other one; the first two. */
    private static List<Scenario> two(ModelInput input) {
        List<Scenario> all = new ArrayList<>(input.chosen(CadenceReader.KIND));
        for (Scenario other : input.scenarios(CadenceReader.KIND)) {
            if (all.size() < 2 && all.stream().noneMatch(each -> each.name().equals(other.name()))) {
                all.add(other);
            }
        }
        return all.size() > 2 ? all.subList(0, 2) : all;
    }

    private static CadenceCost.Prices prices(ModelInput input) {
        Figure monthly = MonthlySalary.of(input, ID.child("salary", "chosen"))
                .chosen()
                .orElseThrow(() -> new ModelException(Text.of(
                        "Lønnen mangler. Skriv forudsætningen " + MonthlySalary.NAME
                                + " (enhed kr/fte*month) i assumptions," + " eller vælg den med salary.",
                        "The salary is missing. Write the assumption " + MonthlySalary.NAME + " (unit kr/fte*month) in"
                                + " assumptions, or choose it by salary.")));
        Figure months = MonthlySalary.months(ID.child("salary", "months"));
        Figure yearly = MonthlySalary.yearly(
                ID.child("salary", "yearly"),
                Text.of("Årsløn pr. årsværk", "Yearly salary of a full-time equivalent"),
                monthly,
                months);
        LocalDate on = input.on()
                .orElseGet(() -> input.law()
                        .get("reimbursement_ladder.step_1.rate")
                        .values()
                        .getLast()
                        .from());
        return new CadenceCost.Prices(yearly, months, input.law(), on);
    }

    private static List<Note> notes() {
        return List.of(
                Note.footnote(
                        "Samtaler om året er fuldtidspersoner i den del af forløbet gange reglens antal, omregnet fra"
                                + " dens måneder til et år: et gennemsnit, hvor lige mange kommer til og går fra.",
                        "Meetings a year are the full-time persons in that part of the time times the rule's number,"
                                + " converted from its months to a year: an average where as many come as go."),
                Note.footnote(
                        "Løn til samtaler refunderes ikke; refusionen hører til de ydelser, som samtalerne antages at"
                                + " spare.",
                        "Pay for meetings is not reimbursed; the reimbursement belongs to the benefits that meetings"
                                + " are assumed to save."));
    }
}
