package dk.provenu.app.cli;

import dk.provenu.app.service.CellChange;
import dk.provenu.app.service.PaperComparison;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Issue;
import dk.provenu.engine.table.NumberStyle;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an issue would say today: which sentences read otherwise, and what moved them. */
@Command(name = "compare")
final class PaperCompareCommand extends PaperIssueTask {

    private static final int MOST_SHOWN = 40;

    PaperCompareCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        answer((papers, issue) -> papers.compare(name(), issue), this::text, this::json);
        return ExitStatus.DONE;
    }

    private String text(PaperComparison found) {
        Issue issue = found.issue().issue();
        int changed = found.changes().size();
        int all = issue.sentences().size();
        StringBuilder text = new StringBuilder(Text.of(
                        issue.title() + ", nr. " + issue.number() + ", mod i dag: " + changed + " af " + all
                                + " sætninger er anderledes, og "
                                + found.cells().size() + " tal i tabeller.\n",
                        issue.title() + ", no. " + issue.number() + ", against today: " + changed + " of " + all
                                + " sentences read otherwise, and "
                                + found.cells().size() + " numbers in tables.\n")
                .in(context.language()));
        found.unexplained()
                .ifPresent(why -> text.append(
                                Text.of("Hvad der flyttede dem, kan ikke siges: ", "What moved them cannot be told: ")
                                        .plus(why)
                                        .in(context.language()))
                        .append('\n'));
        text.append(PaperChanges.text(found.changes(), context.language()));
        NumberStyle style = NumberStyle.of(context.language());
        if (!found.cells().isEmpty()) {
            text.append(Text.of("\nTal i tabeller\n", "\nNumbers in tables\n").in(context.language()));
        }
        for (CellChange cell : found.cells().stream().limit(MOST_SHOWN).toList()) {
            text.append("  ")
                    .append(cell.now().label().in(context.language()))
                    .append(": ")
                    .append(PaperChanges.written(cell.before(), style))
                    .append(" → ")
                    .append(PaperChanges.written(cell.now(), style))
                    .append("  (")
                    .append(cell.now().id().value())
                    .append(")\n");
        }
        if (found.cells().size() > MOST_SHOWN) {
            text.append("  … ")
                    .append(style.number(found.cells().size() - MOST_SHOWN, 0))
                    .append(Text.of(" tal til; se --format json\n", " more numbers; see --format json\n")
                            .in(context.language()));
        }
        return text.toString();
    }

    private String json(PaperComparison found) {
        ObjectNode root = ScenarioTask.json();
        root.put("name", name());
        root.put("issue", found.issue().issue().number());
        root.put("sentences", found.issue().issue().sentences().size());
        found.unexplained().ifPresent(why -> root.put("unexplained", why.in(context.language())));
        PaperChanges.json(root.putArray("changes"), found.changes(), context.language());
        ArrayNode cells = root.putArray("cells");
        for (CellChange cell : found.cells()) {
            ObjectNode node = cells.addObject();
            node.put("block", cell.block());
            node.put("id", cell.now().id().value());
            node.put("label", cell.now().label().in(context.language()));
            if (cell.before().value().isPresent()) {
                node.put("before", cell.before().number());
            }
            if (cell.now().value().isPresent()) {
                node.put("now", cell.now().number());
            }
        }
        return ScenarioTask.write(root);
    }
}
