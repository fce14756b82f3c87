package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The norm that follows from how often people must be met: full-time persons of a target group for each full-time
 * equivalent that its meetings take.
 */
final class MeetingNorm {

    private final String name;
    private final Map<String, Figure> caseloads = new HashMap<>();

    private MeetingNorm(String name) {
        this.name = name;
    }

    /** The norm of the cadence that was chosen, otherwise the first by name. */
    static MeetingNorm of(ModelInput input, Made made, CadenceCost.Prices prices) {
        Scenario scenario = input.scenario(CadenceReader.KIND);
        Cadence cadence = CadenceReader.read(scenario, input.law(), new HashMap<>());
        CadenceCost cost = CadenceCost.of(cadence, made.table("cadence"), prices);
        Map<String, List<Figure>> persons = new HashMap<>();
        Map<String, List<Figure>> posts = new HashMap<>();
        for (Cadence.Line line : cadence.lines()) {
            line.group().ifPresent(group -> {
                persons.computeIfAbsent(group, _ -> new ArrayList<>()).add(line.persons());
                posts.computeIfAbsent(group, _ -> new ArrayList<>())
                        .add(Optional.ofNullable(cost.lines().get(line.key()))
                                .orElseThrow()
                                .posts());
            });
        }
        MeetingNorm norm = new MeetingNorm(scenario.name());
        persons.forEach((group, members) -> norm.caseloads.put(
                group,
                made.of(
                        "norms",
                        group + ".meetings",
                        Text.of("Sagstal efter samtaletakten: ", "Caseload by the cadence: ")
                                .plus(Text.same(group)),
                        new Quotient(),
                        made.sum(
                                "norms",
                                group + ".met",
                                Text.of("Fuldtidspersoner i takten", "Full-time persons in the cadence"),
                                members),
                        made.sum(
                                "norms",
                                group + ".posts",
                                Text.of("Årsværk til samtaler", "Staff for meetings"),
                                posts.getOrDefault(group, List.of())))));
        return norm;
    }

    /**
     * A target group's caseload.
     *
     * @throws ModelException when the cadence has no line for it, or its meetings take no time
     */
    Figure get(String group) {
        Figure caseload = caseloads.get(FigureId.key(group));
        if (caseload == null || !caseload.value().isPresent()) {
            throw new ModelException(Text.of(
                    "norm=meetings: samtaletakten '" + name + "' har ingen samtaler for målgruppen '" + group
                            + "'. Skriv group: " + group
                            + " på en linje, eller vælg en anden takt (scenario=REGEL,TAKT).",
                    "norm=meetings: the cadence '" + name + "' has no meetings for the target group '" + group
                            + "'. Write group: " + group
                            + " on a line, or choose another cadence (scenario=RULE,CADENCE)."));
        }
        return caseload;
    }
}
