package dk.provenu.engine.register.indicator;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.RollingYearPeriod;
import dk.provenu.engine.vocabulary.YearPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The periods of a window of weeks that lie in it whole: a week belongs to the period of its Thursday.
 *
 * @param all in order of time, none overlapping the next
 * @param from the first week of each
 * @param to the week after the last of each
 */
@SuppressWarnings("ArrayRecordComponent")
public record Periods(List<Period> all, int[] from, int[] to) {

    /** How long periods are. */
    public enum Interval {
        MONTH("måned", "month"),
        QUARTER("kvartal", "quarter"),
        YEAR("kalenderår", "calendar year"),
        /** Four quarters, counted back from the last whole quarter of the window. */
        FOUR_QUARTERS("fire kvartaler, regnet fra det seneste", "four quarters, counted back from the last");

        private final Text words;

        Interval(String da, String en) {
            this.words = Text.of(da, en);
        }

        public Text words() {
            return words;
        }

        /** Its name in addresses and on the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Periods {
        all = List.copyOf(all);
    }

    /** The whole periods of a window; may be none. */
    public static Periods of(int from, int to, Interval interval) {
        List<Period> found = new ArrayList<>();
        if (interval == Interval.FOUR_QUARTERS) {
            Period last = Weeks.quarterOf(to).previous();
            Period year =
                    new RollingYearPeriod(last.end().getYear(), (last.end().getMonthValue() + 2) / 3);
            while (first(year) >= from) {
                found.addFirst(year);
                year = year.previous().previous().previous().previous();
            }
        } else {
            Period each = startingAt(from, interval);
            while (after(each) <= to) {
                if (first(each) >= from) {
                    found.add(each);
                }
                each = each.next();
            }
        }
        return new Periods(
                found,
                found.stream().mapToInt(Periods::first).toArray(),
                found.stream().mapToInt(Periods::after).toArray());
    }

    private static Period startingAt(int week, Interval interval) {
        return switch (interval) {
            case MONTH -> Weeks.monthOf(week);
            case QUARTER -> Weeks.quarterOf(week);
            default -> new YearPeriod(Weeks.isoYear(week));
        };
    }

    private static int first(Period period) {
        return Weeks.firstOf(period.start());
    }

    private static int after(Period period) {
        LocalDate next = period.end().plusDays(1);
        return Weeks.firstOf(next);
    }

    public int size() {
        return all.size();
    }

    /** How many weeks a period has. */
    public int weeks(int period) {
        return to[period] - from[period];
    }

    /** The period of each week of a window, -1 for weeks in none. */
    int[] ofWeek(int first, int end) {
        int[] of = new int[end - first];
        Arrays.fill(of, -1);
        for (int p = 0; p < from.length; p++) {
            Arrays.fill(of, from[p] - first, to[p] - first, p);
        }
        return of;
    }
}
