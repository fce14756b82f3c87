package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.Decision;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Domain;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On which main account the expenditure of a task is posted.
 *
 * @param task the code of the task
 * @param title the task
 * @param account the main account
 * @param kind what sort of task it is
 * @param category as what it is posted, or why there is none
 * @param condition what must hold, or that nothing is said
 * @param inDoubt whether only the rule for cases of doubt decides
 * @param basis the rule that decided
 */
public record PostingAnswer(
        String task, Text title, Text account, Text kind, Text category, Text condition, boolean inDoubt, Basis basis) {

    private static final String TASK = "task";

    /** Words that every task has. */
    private static final Set<String> COMMON = Set.of(
            "a", "af", "and", "at", "de", "en", "et", "for", "i", "in", "med", "of", "og", "om", "på", "the", "til",
            "to", "with");

    /** The tasks of the table, in its order; last the one for any other. */
    public static List<Code> tasks(Rulebook rules) {
        return rules.input(Rulebook.POSTING, TASK).domain() instanceof Domain.Codes(List<Code> codes)
                ? codes
                : List.of();
    }

    /**
     * The account of a task.
     *
     * @param task a code of the table
     * @param mentorContract whether company consultant and citizen have a mentor contract
     */
    public static PostingAnswer of(Rulebook rules, Code task, boolean mentorContract) {
        CompiledTable compiled = rules.table(Rulebook.POSTING);
        Decision decision = compiled.decide(
                Answers.values(compiled, Map.of(TASK, task.id(), "mentor_contract", mentorContract ? "yes" : "no")));
        DecisionRow row = decision.row().orElseThrow();
        DecisionTable table = compiled.table();
        return new PostingAnswer(
                task.id(),
                task.title(),
                Answers.words(table, row, "account"),
                Answers.words(table, row, "kind"),
                Answers.words(table, row, "category"),
                Answers.words(table, row, "condition"),
                Answers.code(row, "kind").filter("doubt"::equals).isPresent(),
                Basis.of(table.id(), row));
    }

    /**
     * The tasks that some words fit, those that hold most of them first; the one for any other task where none does.
     *
     * @param words a code, or words of the task in either language
     */
    public static List<PostingAnswer> search(Rulebook rules, String words, boolean mentorContract) {
        List<Code> tasks = tasks(rules);
        List<Code> exact =
                tasks.stream().filter(task -> task.id().equals(words.strip())).toList();
        List<Code> found = exact.isEmpty() ? holding(tasks, words) : exact;
        List<Code> answered = found.isEmpty() ? List.of(tasks.getLast()) : found;
        return answered.stream().map(task -> of(rules, task, mentorContract)).toList();
    }

    private static List<Code> holding(List<Code> tasks, String words) {
        List<String> asked = words(words)
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .toList();
        record Found(Code task, long hits) {}
        List<Found> found = tasks.subList(0, tasks.size() - 1).stream()
                .map(task -> new Found(task, hits(task, asked)))
                .filter(each -> each.hits() > 0)
                .toList();
        long most = found.stream().mapToLong(Found::hits).max().orElse(0);
        return found.stream()
                .filter(each -> each.hits() == most)
                .map(Found::task)
                .toList();
    }

    private static long hits(Code task, List<String> asked) {
        String text = (task.title().da() + " " + task.title().en()).toLowerCase(Locale.ROOT);
        return asked.stream().filter(text::contains).count();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
