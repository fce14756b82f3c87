package dk.provenu.app.cli;

import dk.provenu.app.service.RefusedException;
import dk.provenu.data.law.LawFiles;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.rules.PostingAnswer;
import dk.provenu.engine.model.rules.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says on which main account a task is posted, and by which rule. */
@Command(name = "posting")
final class RulesPostingCommand extends Task {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Parameters(paramLabel = "TASK", arity = "0..1", descriptionKey = "rules.task")
    private Optional<String> task = Optional.empty();

    @Option(names = "--list", descriptionKey = "rules.tasks")
    private boolean list;

    @Option(names = "--mentor-contract", descriptionKey = "rules.contract")
    private boolean contract;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "rules.posting.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    RulesPostingCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        if (list == task.isPresent()) {
            throw new UsageException(Text.of("Skriv enten en opgave eller --list.", "Write either a task or --list."));
        }
        try {
            Law law = LawFiles.bundled();
            LocalDate day = on.or(() -> Rulebook.firstDayOfPosting(law)).orElse(LocalDate.EPOCH);
            Rulebook rules = Rulebook.ofPosting(law, day);
            List<PostingAnswer> answers = task.map(words -> PostingAnswer.search(rules, words, contract))
                    .orElseGet(() -> PostingAnswer.tasks(rules).stream()
                            .map(each -> PostingAnswer.of(rules, each, contract))
                            .toList());
            context.output(out).text(format == TextOrJson.JSON ? json(answers) : text(answers));
            return ExitStatus.DONE;
        } catch (ModelException e) {
            throw new RefusedException(e.words(), e);
        }
    }

    private String text(List<PostingAnswer> answers) {
        Language language = context.language();
        StringBuilder text = new StringBuilder();
        for (PostingAnswer answer : answers) {
            text.append(answer.task())
                    .append("\n  ")
                    .append(answer.title().in(language))
                    .append("\n  ");
            text.append(answer.account().in(language))
                    .append(" (")
                    .append(answer.kind().in(language))
                    .append(")\n");
            text.append(Text.of("  posteres som: ", "  posted as: ").in(language))
                    .append(answer.category().in(language))
                    .append('\n');
            text.append(Text.of("  betingelse: ", "  condition: ").in(language))
                    .append(answer.condition().in(language))
                    .append('\n');
            text.append("  [")
                    .append(answer.basis().reference().title())
                    .append(", ")
                    .append(answer.basis().reference().place())
                    .append("]\n");
            answer.basis()
                    .doubt()
                    .ifPresent(doubt -> text.append(
                                    Text.of("  tvivl: ", "  doubt: ").in(language))
                            .append(doubt.in(language))
                            .append('\n'));
        }
        return text.toString();
    }

    private String json(List<PostingAnswer> answers) {
        Language language = context.language();
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("tasks");
        for (PostingAnswer answer : answers) {
            ObjectNode node = list.addObject();
            node.put("task", answer.task());
            node.put("title", answer.title().in(language));
            node.put("account", answer.account().in(language));
            node.put("kind", answer.kind().in(language));
            node.put("category", answer.category().in(language));
            node.put("condition", answer.condition().in(language));
            node.put("in_doubt", answer.inDoubt());
            node.put("row", answer.basis().row());
            node.put("reference", answer.basis().reference().title());
            node.put("place", answer.basis().reference().place());
            answer.basis().doubt().ifPresent(doubt -> node.put("doubt", doubt.in(language)));
        }
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
