package dk.provenu.engine.model.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HidingTest {

    @Test
    void aSmallCountTakesTheNextSmallestWithIt() {
        assertThat(Hiding.of(new int[] {20, 3, 7, 0}, 5)).containsExactly(false, true, true, false, false);
    }

    @Test
    void severalSmallCountsThatAreEnoughTogetherNeedNoCompany() {
        assertThat(Hiding.of(new int[] {20, 3, 4}, 5)).containsExactly(false, true, true, false);
    }

    @Test
    void zeroIsNoPersonAndIsShown() {
        assertThat(Hiding.of(new int[] {0, 0, 12}, 5)).containsExactly(false, false, false, false);
    }

    @Test
    void whereNothingElseCanBeHiddenTheTotalIs() {
        assertThat(Hiding.of(new int[] {3, 0}, 5)).containsExactly(true, false, true);
    }

    @Test
    void nobodyCanTakeTheShownFromTheTotalAndFindASmallCount() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 20_000; run++) {
            int[] counts = random.ints(1 + random.nextInt(8), 0, 12).toArray();
            boolean[] hidden = Hiding.of(counts, 5);
            int number = 0;
            int rest = 0;
            for (int i = 0; i < counts.length; i++) {
                assertThat(hidden[i] || counts[i] == 0 || counts[i] >= 5).isTrue();
                number += hidden[i] ? 1 : 0;
                rest += hidden[i] ? counts[i] : 0;
            }
            assertThat(number == 0 || hidden[counts.length] || (number >= 2 && rest >= 5))
                    .isTrue();
        }
    }
}
