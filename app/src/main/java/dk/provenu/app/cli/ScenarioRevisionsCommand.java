package dk.provenu.app.cli;

import dk.provenu.data.scenario.Revision;
import dk.provenu.engine.figure.Text;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the kept texts of a plan, the newest first. */
@Command(name = "revisions")
final class ScenarioRevisionsCommand extends ScenarioTask {

    @Parameters(paramLabel = "NAME", descriptionKey = "scenario.name")
    private String name = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    ScenarioRevisionsCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        return answer(open -> {
            List<Revision> all = open.plans().revisions(name);
            return format == TextOrJson.JSON ? json(all) : text(all);
        });
    }

    private String text(List<Revision> all) {
        StringBuilder text = new StringBuilder();
        for (Revision revision : all) {
            Text way = revision.byHand() ? Text.of(", rettet i filen", ", edited in the file") : Text.EMPTY;
            text.append("revision ")
                    .append(revision.number())
                    .append("  ")
                    .append(day(revision.saved()))
                    .append(way.in(context.language()))
                    .append(revision.note().isEmpty() ? "" : ": " + revision.note())
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(List<Revision> all) {
        ObjectNode root = json();
        ArrayNode list = root.putArray("revisions");
        for (Revision revision : all) {
            ObjectNode node = list.addObject();
            node.put("revision", revision.number());
            node.put("saved", revision.saved().toString());
            node.put("by_hand", revision.byHand());
            node.put("note", revision.note());
        }
        return write(root);
    }
}
