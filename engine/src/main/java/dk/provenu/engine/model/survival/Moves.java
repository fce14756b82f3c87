package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.StateList;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.CaseState;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is on which benefit in a week, and where they are so many weeks later: each person once for each week asked. The
 * place of a person is that of the week itself; a week without any code is a place of its own.
 */
@SuppressWarnings("ArrayRecordComponent")
record Moves(List<Place> places, int[] weeks, long[][][] counts) {

    /** In no benefit and with no code. */
    private static final String NOWHERE = "none";

    /**
     * Where a person can be: a benefit, or what is none.
     *
     * @param code its part of figure ids
     * @param isBenefit whether persons are followed from it
     */
    record Place(String code, Text label, boolean isBenefit) {}

    /**
     * Counts by week, the weeks rising, place then and place later; only places that somebody was at.
     *
     * @param weeks weeks of the window: some that rise, then one that may be any
     * @param areas by municipality's number, whether its persons are counted; the municipality is that of the first week
     */
    static Moves of(Histories histories, int[] weeks, int ahead, boolean[] areas) {
        StateList states = histories.states();
        List<Place> all = places(states);
        int[] placeOf = new int[states.size()];
        for (int state = 0; state < placeOf.length; state++) {
            placeOf[state] = place(all, states.get(state).group());
        }
        int nowhere = place(all, NOWHERE);
        boolean[] isBenefit = new boolean[all.size()];
        for (int place = 0; place < isBenefit.length; place++) {
            isBenefit[place] = all.get(place).isBenefit();
        }
        Spells spells = histories.spells();
        long[][][] counts = new long[weeks.length][all.size()][all.size()];
        // By week of the window, the first of the weeks asked that is not before it: most rows hold none of them.
        int quarters = weeks.length - 1;
        int[] first = new int[histories.weeks() + 1];
        for (int week = 0; week < first.length; week++) {
            while (first[week] < quarters && weeks[first[week]] < histories.from() + week) {
                first[week]++;
            }
            if (week + 1 < first.length) {
                first[week + 1] = first[week];
            }
        }
        for (int row = 0; row < spells.size(); row++) {
            int from = placeOf[spells.state()[row]];
            if (!isBenefit[from] || !areas[spells.municipality()[row]]) {
                continue;
            }
            for (int at = first[Math.max(0, spells.start()[row] - histories.from())];
                    at < quarters && weeks[at] < spells.end()[row];
                    at++) {
                counts[at][from][later(spells, row, weeks[at] + ahead, placeOf, nowhere)]++;
            }
            int asked = weeks[quarters];
            if (spells.start()[row] <= asked && asked < spells.end()[row]) {
                counts[quarters][from][later(spells, row, asked + ahead, placeOf, nowhere)]++;
            }
        }
        return new Moves(all, weeks, counts).used();
    }

    private static int later(Spells spells, int row, int week, int[] placeOf, int nowhere) {
        int found = spells.find(spells.person()[row], week);
        return found < 0 ? nowhere : placeOf[spells.state()[found]];
    }

    private static List<Place> places(StateList states) {
        List<Place> all = new ArrayList<>();
        for (CaseState state : states.all()) {
            if (state.kind() == Kind.BENEFIT && place(all, state.group()) < 0) {
                all.add(new Place(
                        state.group(),
                        state.benefit().map(Benefit::name).orElse(state.kind().words()),
                        true));
            }
        }
        for (CaseState state : states.all()) {
            if (state.kind() != Kind.BENEFIT && place(all, state.group()) < 0) {
                all.add(new Place(
                        state.group(),
                        state.benefit().map(Benefit::name).orElse(state.kind().words()),
                        false));
            }
        }
        all.add(new Place(NOWHERE, Text.of("ingen ydelse eller kode", "no benefit or code"), false));
        return all;
    }

    private static int place(List<Place> all, String code) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** Without places that nobody was at in any week. */
    private Moves used() {
        int[] kept = IntStream.range(0, places.size())
                .filter(place -> Arrays.stream(counts)
                        .anyMatch(week -> Arrays.stream(week[place]).sum() > 0
                                || Arrays.stream(week)
                                                .mapToLong(row -> row[place])
                                                .sum()
                                        > 0))
                .toArray();
        long[][][] fewer = new long[weeks.length][kept.length][kept.length];
        for (int week = 0; week < weeks.length; week++) {
            for (int from = 0; from < kept.length; from++) {
                for (int to = 0; to < kept.length; to++) {
                    fewer[week][from][to] = counts[week][kept[from]][kept[to]];
                }
            }
        }
        return new Moves(Arrays.stream(kept).mapToObj(places::get).toList(), weeks, fewer);
    }

    /** The first weeks of the quarters whose persons can be looked up so many weeks later. */
    static int[] quarters(int from, int to, int windowEnd, int ahead) {
        List<Integer> weeks = new ArrayList<>();
        for (int week = from; week < to && week + ahead < windowEnd; week++) {
            if (Weeks.quarterNumber(week) != Weeks.quarterNumber(week - 1)) {
                weeks.add(week);
            }
        }
        return weeks.stream().mapToInt(Integer::intValue).toArray();
    }
}
