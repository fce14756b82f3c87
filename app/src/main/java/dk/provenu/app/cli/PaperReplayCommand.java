package dk.provenu.app.cli;

import dk.provenu.app.service.PaperReplay;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Issue;
import dk.provenu.engine.table.NumberStyle;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes an issue again from what was known that day, and says whether it is the same. */
@Command(name = "replay")
final class PaperReplayCommand extends PaperIssueTask {

    PaperReplayCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        PaperReplay replay = answer((papers, issue) -> papers.replay(name(), issue), this::text, this::json);
        return replay.isIdentical() ? ExitStatus.DONE : ExitStatus.DISAGREES;
    }

    private String text(PaperReplay replay) {
        Issue issue = replay.issue().issue();
        String day = NumberStyle.of(context.language()).date(issue.knownOn());
        StringBuilder text = new StringBuilder(Text.of(
                        issue.title() + ", nr. " + issue.number() + ", lavet igen på det, der var kendt den " + day
                                + ".\n",
                        issue.title() + ", no. " + issue.number() + ", made again on what was known on " + day + ".\n")
                .in(context.language()));
        Text verdict;
        if (replay.isIdentical()) {
            verdict = Text.of(
                    "Ord for ord og tal for tal det, der blev udsendt: "
                            + issue.sentences().size() + " sætninger.\n",
                    "Word for word and number for number what was issued: "
                            + issue.sentences().size() + " sentences.\n");
        } else if (replay.changes().isEmpty()) {
            verdict = Text.of(
                    "Sætningerne er de samme; en tabel, et billede eller formen er en anden.\n",
                    "The sentences are the same; a table, a picture or the form is another.\n");
        } else {
            verdict = Text.of(
                    "Ikke det samme: " + replay.changes().size() + " af "
                            + issue.sentences().size() + " sætninger er anderledes.\n",
                    "Not the same: " + replay.changes().size() + " of "
                            + issue.sentences().size() + " sentences read otherwise.\n");
        }
        text.append(verdict.in(context.language()));
        replay.causes()
                .forEach(cause ->
                        text.append("  ").append(cause.in(context.language())).append('\n'));
        return text.append(PaperChanges.text(replay.changes(), context.language()))
                .toString();
    }

    private String json(PaperReplay replay) {
        ObjectNode root = ScenarioTask.json();
        root.put("name", name());
        root.put("issue", replay.issue().issue().number());
        root.put("known_on", replay.issue().issue().knownOn().toString());
        root.put("identical", replay.isIdentical());
        ArrayNode causes = root.putArray("causes");
        replay.causes().forEach(cause -> causes.add(cause.in(context.language())));
        PaperChanges.json(root.putArray("changes"), replay.changes(), context.language());
        return ScenarioTask.write(root);
    }
}
