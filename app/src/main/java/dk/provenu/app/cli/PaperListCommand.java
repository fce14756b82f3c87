package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.PaperSummary;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the papers of a workspace and how far each has come. */
@Command(name = "list")
final class PaperListCommand extends ScenarioTask {

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    PaperListCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        return answer(open -> {
            List<PaperSummary> papers = open.papers().all(knownOn);
            return format == TextOrJson.JSON ? json(papers) : text(open, papers);
        });
    }

    private String text(OpenWorkspace open, List<PaperSummary> papers) {
        if (papers.isEmpty()) {
            return Text.of(
                            "Der er ingen papirer i " + open.name()
                                    + ". Begynd med: provenu paper template --out FIL.yaml\n",
                            "There are no papers in " + open.name()
                                    + ". Begin with: provenu paper template --out FILE.yaml\n")
                    .in(context.language());
        }
        StringBuilder text = new StringBuilder();
        for (PaperSummary paper : papers) {
            text.append(paper.name())
                    .append("  ")
                    .append(paper.title())
                    .append("\n  ")
                    .append(told(paper).in(context.language()))
                    .append('\n');
            paper.fault()
                    .ifPresent(fault -> text.append("  ")
                            .append(fault.in(context.language()))
                            .append('\n'));
        }
        return text.toString();
    }

    private Text told(PaperSummary paper) {
        Text state = paper.state().title();
        int flags = paper.flags().size();
        if (flags > 0) {
            state = state.plus(Text.of(
                    ", " + flags + (flags == 1 ? " sted" : " steder") + " skal afgøres",
                    ", " + flags + (flags == 1 ? " place" : " places") + " must be decided"));
        }
        Optional<Issue> last = paper.last().map(kept -> kept.issue());
        if (last.isPresent()) {
            String day = day(last.get().issued());
            int number = last.get().number();
            state = state.plus(Text.of(
                    "; seneste udsendelse nr. " + number + ", " + day, "; last issue no. " + number + ", " + day));
        }
        return state;
    }

    private String json(List<PaperSummary> papers) {
        ObjectNode root = json();
        ArrayNode list = root.putArray("papers");
        for (PaperSummary paper : papers) {
            ObjectNode node = list.addObject();
            node.put("name", paper.name());
            node.put("title", paper.title());
            node.put("committee", paper.committee());
            paper.meeting().ifPresent(day -> node.put("meeting", day.toString()));
            node.put("revision", paper.revision());
            node.put("state", paper.state().name().toLowerCase(Locale.ROOT));
            node.put("flags", paper.flags().size());
            paper.fault().ifPresent(fault -> node.put("fault", fault.in(context.language())));
            ArrayNode issues = node.putArray("issues");
            paper.issues().forEach(issues::add);
            paper.last().ifPresent(last -> {
                node.put("issued", last.issue().issued().toString());
                node.put("known_on", last.issue().knownOn().toString());
            });
        }
        return write(root);
    }
}
