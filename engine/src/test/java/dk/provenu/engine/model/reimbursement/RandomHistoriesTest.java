package dk.provenu.engine.model.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.reimbursement.NaiveRecount.Expected;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The engine and the naive recount agree on a million histories. */
class RandomHistoriesTest {

    private static final int PERSONS = 1_000_000;
    private static final int BATCH = 20_000;

    /** One in so many is long: many spells over many years. */
    private static final int LONG = 100;

    private static final CompiledRules RULES = HandMadeRules.compiled();

    private final AtomicLong restarts = new AtomicLong();
    private final AtomicLong weeks = new AtomicLong();
    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);

    @Test
    void agreesWithTheNaiveRecount() {
        IntStream.range(0, PERSONS / BATCH).parallel().forEach(batch -> {
            RandomHistories draw = new RandomHistories(20160104 + batch);
            List<List<RandomHistories.Row>> persons = new ArrayList<>();
            for (int person = 0; person < BATCH; person++) {
                persons.add(draw.person(person % LONG == 0));
            }
            compare(persons);
        });
        assertThat(weeks.get()).as("the draw must be of some size").isGreaterThan(10_000_000);
        assertThat(restarts.get()).as("and must restart counters").isGreaterThan(30_000);
        for (Reason reason : Reason.values()) {
            if (reason != Reason.NOT_COUNTED) {
                assertThat(reasons)
                        .hasEntrySatisfying(reason, rows -> assertThat(rows).isGreaterThan(1_000));
            }
        }
    }

    private void compare(List<List<RandomHistories.Row>> persons) {
        BenefitWeeks columns = columns(persons);
        Counted one = LadderCount.of(columns, Start.nothing(), RULES);
        Counted two = Counted.room(columns.rows());
        LadderCount.count(columns, Start.nothing(), RULES, two, 7);
        assertThat(two.counter()).as("threads make no difference").isEqualTo(one.counter());
        assertThat(two.requalified()).isEqualTo(one.requalified());
        assertThat(two.outcome()).isEqualTo(one.outcome());
        Map<Reason, Long> seen = new EnumMap<>(Reason.class);
        int row = 0;
        for (List<RandomHistories.Row> person : persons) {
            for (Expected expected : NaiveRecount.of(person)) {
                WeekOutcome outcome = RULES.outcomes().get(one.outcome()[row]);
                Expected found = new Expected(
                        one.counter()[row], one.requalified()[row], outcome.reason(), outcome.rate(), outcome.way());
                if (!found.equals(expected)) {
                    throw new AssertionError(
                            "Row " + row + ": expected " + expected + ", not " + found + ", in " + person);
                }
                seen.merge(outcome.reason(), 1L, Long::sum);
                restarts.addAndGet(expected.requalified() == 52 ? 1 : 0);
                row++;
            }
        }
        weeks.addAndGet(row);
        synchronized (reasons) {
            seen.forEach((reason, rows) -> reasons.merge(reason, rows, Long::sum));
        }
        assertThat(row).isEqualTo(columns.rows());
    }

    private static BenefitWeeks columns(List<List<RandomHistories.Row>> persons) {
        int rows = persons.stream().mapToInt(List::size).sum();
        int[] first = new int[persons.size() + 1];
        short[] week = new short[rows];
        byte[] kind = new byte[rows];
        byte[] activation = new byte[rows];
        int at = 0;
        for (int person = 0; person < persons.size(); person++) {
            for (RandomHistories.Row row : persons.get(person)) {
                week[at] = (short) row.week();
                kind[at] = kind(row);
                activation[at] = row.activation().number();
                at++;
            }
            first[person + 1] = at;
        }
        return new BenefitWeeks(first, week, kind, activation);
    }

    private static byte kind(RandomHistories.Row row) {
        return switch (row.benefit()) {
            case "self" -> CompiledRules.SELF_SUPPORT;
            case "job" -> CompiledRules.OTHER_SUPPORT;
            default -> RULES.kind(row.benefit(), row.granted()).orElseThrow();
        };
    }
}
