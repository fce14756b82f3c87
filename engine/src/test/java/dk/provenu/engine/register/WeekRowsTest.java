package dk.provenu.engine.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeekRowsTest {

    private static final int STATES = 4;

    @Test
    void countsAsANaiveRecountOfARandomPanelDoesIt() {
        Random random = new Random(53);
        int from = Weeks.parse("2015-W45");
        int to = Weeks.parse("2016-W10");
        int persons = 300;
        int[][] panel = new int[persons][to - from];
        int[] first = new int[persons + 1];
        short[] week = new short[persons * (to - from)];
        byte[] state = new byte[week.length];
        int rows = 0;
        for (int person = 0; person < persons; person++) {
            int now = random.nextInt(STATES + 1);
            for (int w = 0; w < to - from; w++) {
                now = random.nextInt(4) == 0 ? random.nextInt(STATES + 1) : now;
                panel[person][w] = now;
                if (now < STATES) {
                    week[rows] = (short) (from + w);
                    state[rows++] = (byte) now;
                }
            }
            first[person + 1] = rows;
        }
        for (int threads : new int[] {1, 2, 5}) {
            WeekRows found = WeekRows.of(first, week, state, STATES, from, to, threads);
            Spells spells = Spells.of(
                    found.personStart(), new short[found.spells()], found.start(), found.end(), found.state());
            int[][] stocks = new int[STATES][to - from];
            int[][] exits = new int[STATES][to - from];
            for (int person = 0; person < persons; person++) {
                for (int w = 0; w < to - from; w++) {
                    int now = panel[person][w];
                    int row = spells.find(person, from + w);
                    assertThat(row < 0 ? STATES : (int) spells.state()[row]).isEqualTo(now);
                    if (now < STATES) {
                        stocks[now][w]++;
                        exits[now][w] += w + 1 < to - from && panel[person][w + 1] != now ? 1 : 0;
                    }
                }
            }
            assertThat(found.stocks()).isDeepEqualTo(stocks);
            assertThat(found.exits()).isDeepEqualTo(exits);
        }
    }

    @Test
    void nobodyHasNoSpells() {
        WeekRows none = WeekRows.of(new int[] {0, 0}, new short[0], new byte[0], STATES, 0, 10, 2);
        assertThat(none.spells()).isZero();
        assertThat(none.stocks()).isDeepEqualTo(new int[STATES][10]);
    }
}
