package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A table that leaves gaps, contradicts itself or does not fit its own declarations; all problems at once. */
public final class DecisionTableException extends IllegalArgumentException {

    private final transient Text words;
    private final transient List<Problem> problems;

    DecisionTableException(String table, List<Problem> problems) {
        this(
                Text.build(language -> (language == Language.DA ? "Beslutningstabellen '" : "The decision table '")
                        + table
                        + "': "
                        + problems.stream()
                                .map(problem -> "\n- " + problem.words().in(language))
                                .collect(Collectors.joining())),
                problems);
    }

    private DecisionTableException(Text words, List<Problem> problems) {
        super(words.en());
        this.words = words;
        this.problems = List.copyOf(problems);
    }

    /** All problems, one on each line. */
    public Text words() {
        return words;
    }

    /** The problems one by one. */
    public List<Problem> problems() {
        return problems;
    }
}
