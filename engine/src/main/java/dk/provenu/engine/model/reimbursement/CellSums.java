package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.PeriodKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds counted weeks up by municipality, benefit, period and outcome; weeks without a benefit are left out. */
final class CellSums {

    private static final int THURSDAY = 3;

    private CellSums() {}

    /** The sums, by municipality, period, benefit, and then as the outcomes first appear. */
    static List<CellSum> of(PersonWeeks histories, Counted counted, CompiledRules rules, PeriodKind by) {
        BenefitWeeks rows = histories.columns();
        Map<Long, CellSum> sums = new HashMap<>();
        Map<Integer, Period> periods = new HashMap<>();
        for (int person = 0; person < rows.persons(); person++) {
            for (int row = rows.first()[person]; row < rows.first()[person + 1]; row++) {
                WeekOutcome outcome = rules.outcomes().get(counted.outcome()[row]);
                if (outcome.reason() == Reason.NO_BENEFIT) {
                    continue;
                }
                int week = rows.week()[row];
                Period period = periods.computeIfAbsent(week, each -> period(each, by));
                int benefit = rows.kind()[row];
                int municipality = histories.municipality()[row];
                int code = counted.outcome()[row];
                long key = ((period.start().toEpochDay() * 128 + benefit) * 128 + code) * 1024 + municipality;
                sums.computeIfAbsent(
                                key,
                                _ -> new CellSum(
                                        new CellSum.Key(
                                                histories.municipalities().get(municipality),
                                                rules.kinds().get(benefit).benefit(),
                                                period,
                                                outcome),
                                        week))
                        .add(person, histories.ore()[row]);
            }
        }
        return merged(sums);
    }

    static Period period(int week, PeriodKind by) {
        return Period.of(by, Weeks.monday(week).plusDays(THURSDAY));
    }

    /** Kinds of one benefit, by time of grant, are one benefit here. */
    private static List<CellSum> merged(Map<Long, CellSum> sums) {
        Map<CellSum.Key, CellSum> merged = new HashMap<>();
        sums.values().stream()
                .sorted(Comparator.comparingInt(CellSum::firstWeek))
                .forEach(sum -> merged.merge(sum.key(), sum, CellSum::plus));
        List<CellSum> all = new ArrayList<>(merged.values());
        all.sort(Comparator.comparing((CellSum sum) -> sum.key().municipality())
                .thenComparing(sum -> sum.key().period())
                .thenComparing(sum -> sum.key().benefit())
                .thenComparing(sum -> sum.key().outcome().way())
                .thenComparingInt(sum -> sum.key().outcome().step())
                .thenComparing(sum -> sum.key().outcome().parameter())
                .thenComparingInt(CellSum::firstWeek));
        return all;
    }
}
