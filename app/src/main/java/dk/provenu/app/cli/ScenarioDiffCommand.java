package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.scenario.Revision;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.ScenarioDifference;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells which values differ between two revisions of a plan; without numbers, the last two. */
@Command(name = "diff")
final class ScenarioDiffCommand extends ScenarioTask {

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "scenario.name")
    private String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FROM", descriptionKey = "scenario.from")
    private Optional<Integer> from = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "TO", descriptionKey = "scenario.to")
    private Optional<Integer> to = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    ScenarioDiffCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        return answer(this::differences);
    }

    private String differences(OpenWorkspace open) {
        List<Revision> all = open.plans().revisions(name);
        int last = to.orElse(all.getFirst().number());
        int first = from.orElse(Math.max(1, last - 1));
        List<ScenarioDifference> found = open.plans().difference(name, first, last);
        return format == TextOrJson.JSON ? json(first, last, found) : text(first, last, found);
    }

    private String text(int first, int last, List<ScenarioDifference> found) {
        StringBuilder text = new StringBuilder(name + ", revision " + first + " -> " + last + "\n");
        if (found.isEmpty()) {
            text.append(Text.of("Ingen værdi er forskellig.\n", "No value differs.\n")
                    .in(context.language()));
        }
        String none = Text.of("(står der ikke)", "(is not there)").in(context.language());
        for (ScenarioDifference each : found) {
            text.append("  ")
                    .append(each.path())
                    .append(": ")
                    .append(each.before().orElse(none))
                    .append(" -> ")
                    .append(each.after().orElse(none))
                    .append('\n');
        }
        return text.toString();
    }

    private String json(int first, int last, List<ScenarioDifference> found) {
        ObjectNode root = json();
        root.put("name", name);
        root.put("from", first);
        root.put("to", last);
        ArrayNode list = root.putArray("differences");
        for (ScenarioDifference each : found) {
            ObjectNode node = list.addObject();
            node.put("path", each.path());
            each.before().ifPresent(text -> node.put("before", text));
            each.after().ifPresent(text -> node.put("after", text));
        }
        return write(root);
    }
}
