package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.Way;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same count written as the law reads, week after week with lists, and knowing nothing of the engine's arrays. Its
 * rates and thresholds are written out here, so that a mistake in the compiled rules shows.
 */
final class NaiveRecount {

    private static final int COUNTED_FROM = Weeks.of(LocalDate.of(2013, 1, 7));
    private static final int SLIDES_FROM = Weeks.of(LocalDate.of(2014, 1, 6));
    private static final int SICKNESS_LADDER = Weeks.of(LocalDate.of(2015, 12, 28));
    private static final int LADDER = Weeks.of(LocalDate.of(2016, 1, 4));
    private static final LocalDate GRANT = LocalDate.of(2014, 7, 1);

    /** What a row should show. */
    record Expected(int counter, int requalified, Reason reason, double rate, Way way) {}

    private final Map<Integer, List<RandomHistories.Row>> weeks = new HashMap<>();
    private final Deque<Integer> selfSupport = new ArrayDeque<>();
    private boolean begun;
    private int counter;

    private NaiveRecount(List<RandomHistories.Row> rows) {
        for (RandomHistories.Row row : rows) {
            weeks.computeIfAbsent(row.week(), _ -> new ArrayList<>()).add(row);
        }
    }

    static List<Expected> of(List<RandomHistories.Row> rows) {
        NaiveRecount recount = new NaiveRecount(rows);
        List<Expected> all = new ArrayList<>();
        int last = rows.getLast().week();
        for (int week = rows.getFirst().week(); week <= last; week++) {
            recount.week(week, all);
        }
        return all;
    }

    private void week(int week, List<Expected> all) {
        List<RandomHistories.Row> rows = weeks.getOrDefault(week, List.of());
        boolean affected = false;
        boolean supported = false;
        for (RandomHistories.Row row : rows) {
            affected |= counts(row);
            supported |= !row.benefit().equals("self");
        }
        if (affected) {
            begun = true;
            counter++;
        }
        if (!supported && begun) {
            selfSupport.add(week);
        }
        while (!selfSupport.isEmpty() && selfSupport.getFirst() <= week - 156) {
            selfSupport.removeFirst();
        }
        int requalified = selfSupport.size();
        if (requalified == 52) {
            begun = false;
            counter = 0;
            selfSupport.clear();
        }
        for (RandomHistories.Row row : rows) {
            all.add(expected(row, requalified));
        }
    }

    private static boolean counts(RandomHistories.Row row) {
        return row.week() >= COUNTED_FROM
                && switch (row.benefit()) {
                    case "social_assistance", "sickness_benefit", "unemployment_benefit" -> true;
                    case "disability_pension" -> row.granted().isPresent() && !isOld(row);
                    default -> false;
                };
    }

    private static boolean isOld(RandomHistories.Row row) {
        return row.granted().orElseThrow().isBefore(GRANT);
    }

    private Expected expected(RandomHistories.Row row, int requalified) {
        int week = row.week();
        return switch (row.benefit()) {
            case "self", "job" -> none(requalified, Reason.NO_BENEFIT);
            case "parental_benefit" -> none(requalified, week < COUNTED_FROM ? Reason.NO_RULE : Reason.NOT_SHARED);
            case "disability_pension" -> pension(row, requalified);
            case "sickness_benefit" ->
                week >= SICKNESS_LADDER ? ladder(requalified, Way.REIMBURSED) : slides(row, requalified);
            case "unemployment_benefit" ->
                week >= LADDER ? ladder(requalified, Way.COFINANCED) : slides(row, requalified);
            default -> week >= LADDER ? ladder(requalified, Way.REIMBURSED) : slides(row, requalified);
        };
    }

    private Expected pension(RandomHistories.Row row, int requalified) {
        if (row.week() < COUNTED_FROM) {
            return none(requalified, Reason.NO_RULE);
        }
        if (row.granted().isEmpty()) {
            return none(requalified, Reason.GRANT_UNKNOWN);
        }
        if (isOld(row)) {
            return row.week() < SLIDES_FROM
                    ? none(requalified, Reason.NO_RULE)
                    : new Expected(counter, requalified, Reason.RATE, 65, Way.COFINANCED);
        }
        return row.week() >= LADDER ? ladder(requalified, Way.COFINANCED) : none(requalified, Reason.NOT_IN_SOURCE);
    }

    private Expected none(int requalified, Reason reason) {
        return new Expected(counter, requalified, reason, Double.NaN, Way.NEITHER);
    }

    private Expected ladder(int requalified, Way way) {
        double state = counter <= 4 ? 80 : counter <= 26 ? 40 : counter <= 52 ? 30 : 20;
        return new Expected(counter, requalified, Reason.LADDER, way == Way.REIMBURSED ? state : 100 - state, way);
    }

    private Expected slides(RandomHistories.Row row, int requalified) {
        if (row.week() < SLIDES_FROM) {
            return none(requalified, Reason.NO_RULE);
        }
        boolean active = row.activation() == Activation.WORK_PLACEMENT
                || row.activation() == Activation.WAGE_SUBSIDY
                || row.activation() == Activation.ORDINARY_EDUCATION;
        double rate = active ? 50 : 30;
        int spell = spell(row);
        if (row.benefit().equals("unemployment_benefit") && spell <= 4) {
            rate = 100;
        }
        if (row.benefit().equals("sickness_benefit")) {
            if (spell <= 4) {
                rate = 100;
            } else if (spell <= 8) {
                rate = 50;
            } else if (spell <= 52) {
                rate = active || row.activation() == Activation.PARTIAL_RETURN ? 50 : 30;
            } else {
                rate = 0;
            }
        }
        return new Expected(counter, requalified, Reason.RATE, rate, Way.REIMBURSED);
    }

    /** How many weeks up to and with this one the benefit has been there without a break. */
    private int spell(RandomHistories.Row row) {
        int length = 0;
        while (has(row.benefit(), row.week() - length)) {
            length++;
        }
        return length;
    }

    private boolean has(String benefit, int week) {
        for (RandomHistories.Row each : weeks.getOrDefault(week, List.of())) {
            if (each.benefit().equals(benefit)) {
                return true;
            }
        }
        return false;
    }
}
