package dk.provenu.engine.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import dk.provenu.engine.figure.Text;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

    private static final Input GROUP = new Input(
            "group",
            Text.of("Målgruppe", "Target group"),
            new Domain.Codes(List.of(
                    new Code("ready", Text.of("Jobparat", "Job-ready")),
                    new Code("activity", Text.of("Aktivitetsparat", "Activity-ready")),
                    new Code("sick", Text.of("Sygemeldt", "Sick-listed")))));
    private static final Input AGE =
            new Input("age", Text.of("Alder", "Age"), new Domain.Numbers(18, 64, Text.of("år", "years")));
    private static final Input DAY = new Input(
            "day", Text.of("Dag", "Day"), new Domain.Days(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31)));
    private static final Input FIRST = new Input("first", Text.of("Første gang", "First time"), new Domain.YesNo());

    private static DecisionRow row(String id, Object... when) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (int i = 0; i < when.length; i += 2) {
            conditions.put((String) when[i], (Condition) when[i + 1]);
        }
        return RandomTables.row(id, conditions, id.length());
    }

    private static List<Problem> problems(HitPolicy hit, List<Input> inputs, DecisionRow... rows) {
        return RandomTables.check(hit, inputs, List.of(rows), false);
    }

    @Test
    void tellsGapsInWordsWithAnExample() {
        List<Problem> gaps = problems(
                HitPolicy.UNIQUE,
                List.of(GROUP, AGE),
                row("young", "age", Condition.atMost(29)),
                row("ready", "group", Condition.oneOf("ready"), "age", Condition.atLeast(30)));

        assertThat(gaps).hasSize(1);
        assertThat(gaps.getFirst().example()).containsExactly(1L, 30L);
        assertThat(gaps.getFirst().words())
                .isEqualTo(
                        Text.of(
                                "ingen række gælder for Målgruppe: Aktivitetsparat eller Sygemeldt; Alder: mindst 30 år. Fx: "
                                        + "Målgruppe: Aktivitetsparat; Alder: 30 år. Tilføj en række, eller en for resten (otherwise).",
                                "no row holds for Target group: Activity-ready or Sick-listed; Age: at least 30 years. For example: "
                                        + "Target group: Activity-ready; Age: 30 years. Add a row, or one for the rest (otherwise)."));
    }

    @Test
    void tellsOverlapsOnTheirFirstDay() {
        List<Problem> overlaps = problems(
                HitPolicy.UNIQUE,
                List.of(DAY),
                row("old", "day", Condition.atMost(LocalDate.of(2014, 7, 1).toEpochDay())),
                row("new", "day", Condition.atLeast(LocalDate.of(2014, 7, 1).toEpochDay())));

        assertThat(overlaps.getFirst().rows()).containsExactly("old", "new");
        assertThat(overlaps.getFirst().words().da()).contains("Dag: 01-07-2014").contains("hit: first");
    }

    @Test
    void tellsWhichRowTakesWhatAnotherNeverGets() {
        List<Problem> hidden = problems(
                HitPolicy.FIRST,
                List.of(AGE, FIRST),
                row("young", "age", Condition.atMost(40)),
                row("old", "age", Condition.atLeast(41)),
                row("middle", "age", Condition.between(30, 50), "first", new Condition.Is(true)));

        assertThat(hidden).hasSize(1);
        assertThat(hidden.getFirst().rows()).containsExactly("middle", "young");
        assertThat(hidden.getFirst().words().en())
                .contains("row 'middle' never fires", "'young' takes Age: 30 years; First time: yes");
    }

    @Test
    void whatIsWrongWithAConditionIsToldOnceAndNotAsAGap() {
        List<Problem> wrong = problems(
                HitPolicy.UNIQUE,
                List.of(GROUP, AGE),
                row("a", "group", Condition.oneOf("redy"), "age", Condition.atMost(29)),
                row("b", "age", Condition.between(30, 99)),
                row("c", "age", new Condition.Range(OptionalLong.of(50), OptionalLong.of(40))),
                row("d", "group", new Condition.Is(true)));

        assertThat(wrong.stream().map(Problem::kind))
                .containsExactly(
                        Problem.Kind.UNKNOWN_VALUE,
                        Problem.Kind.UNKNOWN_VALUE,
                        Problem.Kind.EMPTY_CONDITION,
                        Problem.Kind.FORM);
        assertThat(wrong.get(0).words().da()).contains("række 'a', group", "'redy'", "Måske: ready");
        assertThat(wrong.get(1).words().da()).contains("99", "18-64 år");
    }

    @Test
    void refusesATableWithAllItsProblems() {
        DecisionTableException refused = catchThrowableOfType(
                DecisionTableException.class,
                () -> RandomTables.table(
                        HitPolicy.UNIQUE,
                        List.of(AGE, AGE),
                        List.of(new DecisionRow("a", Map.of(), Map.of(), RandomTables.REFERENCE, Optional.empty())),
                        false));

        assertThat(refused.problems()).hasSize(2);
        assertThat(refused.words().da())
                .contains("\n- input 'age' står to gange")
                .contains("output 'n' mangler");
    }

    @Test
    void aValueOutsideItsDomainIsRefusedEvenWhereItDoesNotMatter() {
        DecisionTable table = RandomTables.table(HitPolicy.UNIQUE, List.of(GROUP, AGE), List.of(row("all")), false);

        for (CompiledTable compiled : List.of(CompiledTable.of(table), CompiledTable.of(table, 0))) {
            assertThat(compiled.row(new long[] {2, 64})).isZero();
            assertThatThrownBy(() -> compiled.row(new long[] {0, 65}))
                    .isInstanceOf(InputRefusedException.class)
                    .hasMessage("Age (age): '65' cannot be used. There may be: 18-64 years.");
            assertThatThrownBy(() -> compiled.row(new long[] {-1, 20})).hasMessageContaining("ready (Job-ready)");
            assertThatThrownBy(() -> compiled.whyNot("all", 0, 65)).isInstanceOf(InputRefusedException.class);
        }
        assertThatThrownBy(() -> AGE.whole(Double.NaN)).hasMessageContaining("'NaN' cannot be used");
        assertThatThrownBy(() -> AGE.whole(29.5)).hasMessageContaining("'29.5'");
        assertThatThrownBy(() -> AGE.whole(1e300)).hasMessageContaining("18-64");
        assertThat(AGE.whole(29)).isEqualTo(29);
    }

    @Test
    void everyTextThatCannotBeUsedIsToldAtOnce() {
        CompiledTable table = CompiledTable.of(
                RandomTables.table(HitPolicy.UNIQUE, List.of(GROUP, AGE, DAY), List.of(row("all")), false));

        assertThat(table.read(Map.of("group", "sick", "age", " 30 ", "day", "2014-01-02")))
                .containsExactly(2, 30, LocalDate.of(2014, 1, 2).toEpochDay());
        assertThatThrownBy(() -> table.read(Map.of("grup", "sick", "age", "seventy")))
                .hasMessageContaining("'grup' is not known. Maybe: group")
                .hasMessageContaining("(group): ''")
                .hasMessageContaining("'seventy'")
                .hasMessageContaining("(day): ''");
    }

    @Test
    void theNearestChangeIsOneThatCanBeMadeAndTiesAreListed() {
        CompiledTable table = CompiledTable.of(RandomTables.table(
                HitPolicy.FIRST,
                List.of(GROUP, AGE),
                List.of(
                        row("sick", "group", Condition.oneOf("sick")),
                        row("ends", "age", new Condition.Either(List.of(Condition.atMost(24), Condition.atLeast(36)))),
                        row("between")),
                false));

        WhyNot ends = table.whyNot("ends", 2, 30);
        WhyNot tie = table.whyNot("ends", 0, 30);

        assertThat(ends.obstacles().getFirst().taker().getFirst().id()).isEqualTo("sick");
        assertThat(ends.nearest()).hasSize(1);
        assertThat(ends.changes().getFirst().words().da())
                .isEqualTo("Målgruppe: Jobparat eller Aktivitetsparat i stedet for Sygemeldt; "
                        + "Alder: 24 år eller 36 år i stedet for 30 år");
        assertThat(tie.nearest().stream().map(change -> change.words().en()))
                .containsExactly("Age: 24 years or 36 years instead of 30 years");
        assertThat(table.whyNot("ends", 0, 20).isGiven()).isTrue();
        assertThat(table.whyNot("n", new Outcome.OfNumber(99), 0, 20).changes()).isEmpty();
    }

    @Test
    void tablesFollowEachOtherInTime() {
        DecisionTable first = dated(LocalDate.of(2014, 1, 1), Optional.empty());
        DecisionTable second = dated(LocalDate.of(2016, 1, 1), Optional.of(LocalDate.of(2016, 12, 31)));
        DecisionTables tables = DecisionTables.of(List.of(second, first));

        assertThat(tables.find("t", LocalDate.of(2013, 12, 31))).isEmpty();
        assertThat(tables.get("t", LocalDate.of(2015, 12, 31))).isSameAs(first);
        assertThat(tables.get("t", LocalDate.of(2016, 12, 31))).isSameAs(second);
        assertThatThrownBy(() -> tables.get("t", LocalDate.of(2017, 1, 1)))
                .hasMessageContaining("2014-01-01 to now, 2016-01-01 to 2016-12-31");
        assertThatThrownBy(() -> DecisionTables.of(List.of(first, first))).hasMessageContaining("hold on 2014-01-01");
    }

    private static DecisionTable dated(LocalDate from, Optional<LocalDate> until) {
        return new DecisionTable(
                "t",
                Text.same("T"),
                from,
                until,
                HitPolicy.UNIQUE,
                List.of(AGE),
                List.of(RandomTables.OUTPUT),
                List.of(row("all")),
                Optional.empty());
    }

    @Test
    void twoThousandRowsAreCheckedAtOnce() {
        List<DecisionRow> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(row("r" + i, "i", Condition.between(10L * i, 10L * i + 9), "age", Condition.any()));
        }
        Input wide = new Input("i", Text.same("I"), new Domain.Numbers(0, 19_999, Text.EMPTY));
        List<Input> inputs = List.of(GROUP, wide, AGE, DAY, FIRST);

        List<Problem> none = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> RandomTables.check(HitPolicy.UNIQUE, inputs, rows, false));

        assertThat(none).isEmpty();
    }

    @Test
    void askingAllocatesNothing() {
        CompiledTable grid = CompiledTable.of(RandomTables.table(
                HitPolicy.COLLECT,
                List.of(GROUP, AGE),
                List.of(row("a", "age", Condition.atMost(29)), row("b", "group", Condition.oneOf("sick"))),
                false));
        long[] values = {2, 20};
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (int i = 0; i < 20_000; i++) {
            sum += grid.rows(values, 0).size();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100_000; i++) {
            sum += grid.rows(values, 0).size();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(sum).isEqualTo(240_000);
        assertThat(allocated).isLessThan(100_000);
    }
}
