package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.decision.Decision;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.DecisionTables;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law's tables say what those who know the rules expect. */
class LawCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/law-cases");

    private static final String TABLE = """
            tables:
              - id: meetings
                title: {da: Samtaler, en: Meetings}
                from: 2014-01-01
                hit: first
                reference: {title: Bilag 7, place: række 3}
                inputs:
                  - {name: age, title: {da: Alder, en: Age}, min: 18, max: 64, unit: {da: år, en: years}}
                outputs:
                  - {name: weeks, title: {da: Senest efter, en: At the latest after}, kind: number, unit: {da: uger, en: weeks}}
                rows:
                  - {id: young, when: {age: <30}, then: {weeks: 1}}
                otherwise: {id: rest, then: {weeks: {missing: not_published}}}
            """;

    @TestFactory
    Stream<DynamicTest> theLawSaysWhatIsExpected() {
        return LawCase.all(FOLDER).stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertThat(each.disagreements(LawFiles.bundled())).isEmpty()));
    }

    /** A row that no case asks for could say anything. A table without any case is held by other tests. */
    @Test
    void everyRowOfATableWithCasesHasOne() {
        Law law = LawFiles.bundled();
        Set<String> asked = new HashSet<>();
        Set<DecisionTable> tables = new LinkedHashSet<>();
        for (LawCase each : LawCase.all(FOLDER)) {
            Decision decision = each.decide(law);
            tables.add(decision.table());
            decision.fired().forEach(row -> asked.add(name(decision.table(), row)));
        }
        assertThat(tables.stream()
                        .flatMap(table -> table.allRows().stream().map(row -> name(table, row)))
                        .filter(row -> !asked.contains(row)))
                .as("rows that no case in %s asks for", FOLDER)
                .isEmpty();
        assertThat(tables).isNotEmpty();
    }

    private static String name(DecisionTable table, DecisionRow row) {
        return table.id() + " from " + table.from() + ": " + row.id();
    }

    @Test
    void agreesWhereTheTableSaysSo() {
        assertThat(disagreements("given: {age: 29}, expect: {weeks: 1}, rows: young"))
                .isEmpty();
        assertThat(disagreements("given: {age: 30}, expect: {weeks: {missing: not_published}}"))
                .isEmpty();
    }

    @Test
    void saysWhatDisagreesAndWhereTheRuleStands() {
        assertThat(disagreements("given: {age: 29}, expect: {weeks: 3}"))
                .containsExactly("c.yaml, line 4: meetings on 2014-03-01, Age: 29 years: weeks should be 3 weeks "
                        + "(leaflet), but row 'young' (Bilag 7, række 3) says 1 weeks. Correct the row or the case.");
        assertThat(disagreements("given: {age: 29}, rows: rest").getFirst())
                .contains("the rows [rest] should fire (leaflet), but [young] do");
        assertThat(disagreements("given: {age: 30}, expect: {weeks: 0}").getFirst())
                .contains("should be 0 weeks", "says not published");
        assertThat(disagreements("given: {age: 70}, expect: {weeks: 0}").getFirst())
                .contains("'70' cannot be used", "18-64 years");
        assertThat(disagreements("given: {ag: 20}, expect: {weeks: 0}").getFirst())
                .contains("Maybe: age");
        assertThat(disagreements("given: {age: 20}, expect: {week: 1}").getFirst())
                .contains("Maybe: weeks");
        assertThat(disagreements("table: meeting, given: {age: 20}, expect: {weeks: 1}")
                        .getFirst())
                .contains("no table 'meeting'. Maybe: meetings");
        assertThat(disagreements("on: 2013-12-31, given: {age: 20}, expect: {weeks: 1}")
                        .getFirst())
                .contains("does not hold on 2013-12-31");
    }

    private static List<String> disagreements(String words) {
        Law law = Law.of(List.of(), DecisionTables.of(LawFiles.tables(Path.of("a.yaml"), TABLE, List.of())));
        List<LawCase> cases = LawCase.of(Path.of("c.yaml"), """
                table: meetings
                on: 2014-03-01
                cases:
                  - {%s, because: leaflet}
                """.formatted(words));
        return cases.getFirst().disagreements(law);
    }
}
