package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the rules say of described persons and their cases is what those who know the leaflets expect. */
class RuleCasesTest {

    private static final List<RuleCase> CASES = RuleCase.all(Path.of("src/test/resources/rule-cases"));

    @TestFactory
    Stream<DynamicTest> theRulesSayWhatIsExpected() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertThat(each.disagreements(LawFiles.bundled())).isEmpty()));
    }

    @Test
    void allFiftyThreeRulesHaveACase() {
        Set<Integer> rules = new TreeSet<>();
        CASES.forEach(each -> rules.addAll(each.rules()));
        assertThat(rules)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 53).boxed().toList());
    }

    @Test
    void whatDisagreesIsSaid() {
        assertThat(disagreements("says: højst 1 uge, status: late, due: 2014-02-08, late: 1"))
                .isEmpty();
        assertThat(disagreements("status: met")).hasSize(1);
        assertThat(disagreements(
                        "says: højst 2 uger, due: 2014-02-09, late: 2, done: 2014-02-08, from: 2014-02-02, count: 1"))
                .hasSize(6);
        assertThat(disagreements("time: 2, status: late")).hasSize(1);
    }

    private static List<String> disagreements(String words) {
        String text = """
                cases:
                  - name: n
                    person: {age: 24, education: none, readiness: activity_ready}
                    first_contact: 2014-02-01
                    events: [2014-02-09 visitationssamtale]
                    on: 2014-03-01
                    expect: {deadlines: [{rule: 1, %s}]}
                    because: b
                """.formatted(words);
        return RuleCase.of(Path.of("c.yaml"), text).getFirst().disagreements(LawFiles.bundled());
    }
}
