package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.Activation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Histories drawn from a seed: spells and gaps of lengths that lie around the law's thresholds, benefits that change
 * within and between weeks, municipalities that change, year ends and years of 53 weeks from 2013 to 2031.
 */
final class RandomHistories {

    static final List<String> BENEFITS = List.of(
            "social_assistance", "sickness_benefit", "unemployment_benefit", "disability_pension", "parental_benefit");
    private static final int FIRST = Weeks.of(LocalDate.of(2012, 11, 5));
    private static final int LAST = Weeks.of(LocalDate.of(2031, 12, 29));
    private static final Activation[] ACTIVATIONS = Activation.values();

    /**
     * A row of a history.
     *
     * @param week its number
     * @param benefit its code; "self" and "job" where there is none
     * @param granted the day of grant, where it is given
     * @param municipality where it was paid; the count does not depend on it
     */
    record Row(int week, String benefit, Optional<LocalDate> granted, Activation activation, int municipality) {}

    private final SplittableRandom random;

    RandomHistories(long seed) {
        random = new SplittableRandom(seed);
    }

    List<Row> person(boolean isLong) {
        List<Row> rows = new ArrayList<>();
        int week = FIRST + random.nextInt(isLong ? 200 : LAST - FIRST - 200);
        int spells = isLong ? 8 + random.nextInt(10) : 1 + random.nextInt(3);
        for (int spell = 0; spell < spells && week < LAST; spell++) {
            week = spell(rows, week, isLong);
            week = gap(rows, week);
        }
        return rows;
    }

    private int spell(List<Row> rows, int from, boolean isLong) {
        int length = length(isLong);
        String benefit = BENEFITS.get(random.nextInt(BENEFITS.size()));
        Optional<LocalDate> granted = granted();
        Activation activation = ACTIVATIONS[random.nextInt(ACTIVATIONS.length)];
        int municipality = random.nextInt(4);
        int week = from;
        for (; week < from + length && week < LAST; week++) {
            int chance = random.nextInt(40);
            if (chance == 0) {
                benefit = BENEFITS.get(random.nextInt(BENEFITS.size()));
            } else if (chance == 1) {
                municipality = random.nextInt(4);
            } else if (chance == 2) {
                activation = ACTIVATIONS[random.nextInt(ACTIVATIONS.length)];
            } else if (chance == 3) {
                String other = BENEFITS.get(random.nextInt(BENEFITS.size()));
                rows.add(new Row(week, other, granted, Activation.NONE, municipality));
            } else if (chance == 4) {
                rows.add(new Row(week, "self", Optional.empty(), Activation.NONE, municipality));
            }
            rows.add(new Row(week, benefit, granted, activation, municipality));
        }
        return week;
    }

    private int length(boolean isLong) {
        return switch (random.nextInt(4)) {
            case 0 -> 24 + random.nextInt(6);
            case 1 -> 1 + random.nextInt(isLong ? 90 : 30);
            default -> 1 + random.nextInt(6);
        };
    }

    private Optional<LocalDate> granted() {
        return random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2014, 7, 1).plusDays(random.nextInt(-3, 3)));
    }

    /** The week after a gap without rows, or with rows that say what it was. */
    private int gap(List<Row> rows, int from) {
        int length = switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(4);
            case 2 -> 50 + random.nextInt(4);
            case 3 -> 10 + random.nextInt(30);
            default -> random.nextInt(26);
        };
        int told = random.nextInt(10);
        for (int week = from; told < 2 && week < from + length; week++) {
            String what = told == 0 || random.nextInt(10) > 0 ? "self" : "job";
            rows.add(new Row(week, what, Optional.empty(), Activation.NONE, random.nextInt(4)));
        }
        return from + length;
    }
}
