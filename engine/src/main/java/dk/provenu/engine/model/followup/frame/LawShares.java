package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Financing;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.law.financing.LadderSteps;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rates that the law has for the weeks of a benefit in a year: asked point by point over the days of grant, activities
 * and numbers of the week at which an answer may be another.
 */
final class LawShares {

    /** A day of grant that lies before every other. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final Law law;
    private final Optional<FinancingTable> table;
    private final LadderSteps steps;

    LawShares(Law law) {
        this.law = law;
        this.table = law.tables().all().stream().anyMatch(each -> each.id().equals(FinancingTable.ID))
                ? Optional.of(FinancingTable.of(law))
                : Optional.empty();
        this.steps = new LadderSteps(law);
    }

    /**
     * A rate that the law has for some weeks of the benefit.
     *
     * @param way whether it is reimbursed, or what the municipality co-finances
     * @param rate the rate, pct.
     */
    record Rate(Way way, Figure rate) {}

    /**
     * What the law says of a benefit in a year.
     *
     * @param rates the rates; none where it has none
     * @param silent whether there are weeks for which it has no rate
     */
    record Answer(List<Rate> rates, boolean silent) {
        Answer {
            rates = List.copyOf(rates);
        }
    }

    /**
     * The rates of a benefit in a year.
     *
     * @param benefit its code
     * @param activation {@code passive}, {@code active} or empty for both
     */
    Answer of(String benefit, String activation, int year) {
        if (table.isEmpty() || !table.get().benefits().contains(benefit)) {
            return new Answer(List.of(), true);
        }
        Map<String, Rate> rates = new LinkedHashMap<>();
        boolean silent = false;
        for (LocalDate on : mondays(table.get(), year)) {
            for (LocalDate granted : grants(table.get(), on)) {
                for (Activation each : activations(activation)) {
                    for (int week : weeks(table.get())) {
                        WeekOutcome outcome = table.get()
                                .find(new Financing.Case(benefit, granted, each, week, on))
                                .map(rule -> steps.outcome(rule, week, on))
                                .orElse(WeekOutcome.NO_BENEFIT);
                        if (outcome.parameter().isEmpty()) {
                            silent = true;
                        } else {
                            Figure rate = law.figure(outcome.parameter(), on);
                            rates.putIfAbsent(rate.id().value(), new Rate(outcome.way(), rate));
                        }
                    }
                }
            }
        }
        return new Answer(List.copyOf(rates.values()), silent);
    }

    /** The first Monday of the year, and those from which an answer may be another. */
    private static NavigableSet<LocalDate> mondays(FinancingTable table, int year) {
        NavigableSet<LocalDate> mondays = new TreeSet<>();
        LocalDate first = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        mondays.add(first);
        table.days().stream()
                .map(day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)))
                .filter(day -> day.getYear() == year && day.isAfter(first))
                .forEach(mondays::add);
        return mondays;
    }

    private static List<LocalDate> grants(FinancingTable table, LocalDate on) {
        return Stream.concat(Stream.of(LONG_AGO), table.grants().stream())
                .filter(day -> !day.isAfter(on))
                .distinct()
                .toList();
    }

    private static List<Activation> activations(String activation) {
        return switch (activation) {
            case "passive" -> List.of(Activation.NONE);
            case "active" ->
                Stream.of(Activation.values())
                        .filter(each -> each != Activation.NONE)
                        .toList();
            default -> List.of(Activation.values());
        };
    }

    private NavigableSet<Integer> weeks(FinancingTable table) {
        NavigableSet<Integer> weeks = new TreeSet<>(table.weeks());
        for (int week = 1; week <= steps.lastWeek(); week++) {
            weeks.add(week);
        }
        return weeks;
    }
}
