package dk.provenu.engine.model.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.reimbursement.SmallCounts.Shown;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    private static final int LEAST = 5;

    private int nextPerson;

    @Test
    void largeCountsStandAlone() {
        assertThat(shown(cell("a", 80, 9), cell("a", 40, 5))).hasSize(2).noneMatch(Shown::isHidden);
    }

    @Test
    void twoSmallStepsOfABenefitAreNotPutTogetherAloneForGrossAndReimbursementWouldGiveEachAway() {
        List<Shown> shown = shown(cell("a", 80, 3), cell("a", 40, 4), cell("a", 30, 9));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().cells()).hasSize(3);
    }

    @Test
    void aBenefitWhoseStepsCannotBeProtectedJoinsTheOthers() {
        List<Shown> shown = shown(cell("a", 80, 3), cell("a", 40, 4), cell("b", 30, 9), cell("c", 20, 50));
        assertThat(shown).extracting(Shown::benefit).containsExactlyInAnyOrder("c", SmallCounts.OTHERS);
        assertThat(shown).noneMatch(Shown::isHidden);
    }

    @Test
    void whatNothingCanProtectIsHidden() {
        assertThat(shown(cell("a", 80, 3), cell("a", 40, 40))).singleElement().matches(Shown::isHidden);
    }

    @Test
    void nobodyCanSolveGrossAndReimbursementForASmallCount() {
        SplittableRandom random = new SplittableRandom(11);
        double[] rates = {80, 60, 40, 20};
        for (int run = 0; run < 3_000; run++) {
            List<CellSum> cells = new ArrayList<>();
            int benefits = 1 + random.nextInt(4);
            for (int benefit = 0; benefit < benefits; benefit++) {
                for (double rate : rates) {
                    int persons = random.nextInt(14);
                    if (persons > 0) {
                        cells.add(cell("b" + benefit, rate, persons));
                    }
                }
            }
            List<Shown> shown = new SmallCounts(LEAST).of(cells);
            assertThat(shown.stream().mapToInt(part -> part.cells().size()).sum())
                    .isEqualTo(cells.size());
            shown.stream().filter(part -> !part.isHidden()).forEach(SmallCountsTest::cannotBeSolved);
        }
    }

    private static void cannotBeSolved(Shown shown) {
        assertThat(shown.persons().cardinality()).isGreaterThanOrEqualTo(LEAST);
        Map<Way, Map<Double, BitSet>> unknowns = new EnumMap<>(Way.class);
        shown.cells()
                .forEach(cell -> unknowns.computeIfAbsent(cell.key().outcome().way(), _ -> new TreeMap<>())
                        .computeIfAbsent(cell.key().outcome().rate(), _ -> new BitSet())
                        .or(cell.persons()));
        // Two equations: more unknowns than that have no single answer, and fewer must each be of enough persons.
        unknowns.values().stream()
                .filter(byRate -> byRate.size() <= 2)
                .forEach(byRate -> assertThat(byRate.values()).allMatch(persons -> persons.cardinality() >= LEAST));
    }

    private List<Shown> shown(CellSum... cells) {
        return new SmallCounts(LEAST).of(List.of(cells));
    }

    private CellSum cell(String benefit, double rate, int persons) {
        WeekOutcome outcome = new WeekOutcome(Reason.LADDER, Way.REIMBURSED, 1, "rate." + rate, rate);
        CellSum sum = new CellSum(new CellSum.Key("173", benefit, Period.parse("2016"), outcome), 0);
        for (int i = 0; i < persons; i++) {
            sum.add(nextPerson++, 100);
        }
        return sum;
    }
}
