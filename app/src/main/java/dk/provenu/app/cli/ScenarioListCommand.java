package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.WorkspacePlans;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the plans of a workspace. */
@Command(name = "list")
final class ScenarioListCommand extends ScenarioTask {

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    ScenarioListCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        return answer(open -> {
            List<StoredScenario> plans = open.plans().all(knownOn);
            return format == TextOrJson.JSON ? json(plans) : text(open, plans);
        });
    }

    private String text(OpenWorkspace open, List<StoredScenario> plans) {
        if (plans.isEmpty()) {
            return Text.of(
                            "Der er ingen planer i " + open.name()
                                    + ". Lav en af en skabelon: provenu scenario template\n",
                            "There are no plans in " + open.name()
                                    + ". Make one from a template: provenu scenario template\n")
                    .in(context.language());
        }
        StringBuilder text = new StringBuilder();
        for (StoredScenario plan : plans) {
            text.append(plan.name())
                    .append("  ")
                    .append(plan.scenario().map(Scenario::title).orElse(""))
                    .append(plan.scenario().map(each -> " (" + kind(each) + ")").orElse(""))
                    .append("\n  revision ")
                    .append(plan.revision().number())
                    .append(", ")
                    .append(day(plan.revision().saved()))
                    .append(
                            plan.revision().note().isEmpty()
                                    ? ""
                                    : ": " + plan.revision().note())
                    .append('\n');
            plan.fault()
                    .ifPresent(fault -> text.append("  ")
                            .append(fault.words().in(context.language()))
                            .append('\n'));
        }
        return text.toString();
    }

    private String kind(Scenario plan) {
        return WorkspacePlans.kinds().stream()
                .filter(kind -> kind.id().equals(plan.kind()))
                .findFirst()
                .map(kind -> kind.title().in(context.language()))
                .orElse(plan.kind());
    }

    private String json(List<StoredScenario> plans) {
        ObjectNode root = json();
        ArrayNode list = root.putArray("scenarios");
        for (StoredScenario plan : plans) {
            ObjectNode node = list.addObject();
            node.put("name", plan.name());
            plan.scenario().ifPresent(each -> {
                node.put("kind", each.kind());
                node.put("title", each.title());
                node.put("checksum", each.checksum());
            });
            node.put("revision", plan.revision().number());
            node.put("saved", plan.revision().saved().toString());
            node.put("by_hand", plan.revision().byHand());
            node.put("note", plan.revision().note());
            plan.fault().ifPresent(fault -> node.put("fault", fault.words().in(context.language())));
        }
        return write(root);
    }
}
