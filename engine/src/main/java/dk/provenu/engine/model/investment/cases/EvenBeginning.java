package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.WeightedMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Means over those who begin evenly over the twelve months of a year: a year is a mean over pairs of a month of beginning and
 * a month looked at, and each number of months apart weighs as many pairs as there are.
 */
final class EvenBeginning {

    private static final int MONTHS = 12;

    private final Ids ids;
    private final String key;
    private final boolean wholeMonths;
    private final Figure none;
    private final Map<String, Figure> means = new HashMap<>();
    private final Map<Boolean, Group> weights = new HashMap<>();

    /**
     * The means of one target group.
     *
     * @param wholeMonths whether the month of beginning counts whole; otherwise half of it does
     * @param none what holds before somebody has begun
     */
    EvenBeginning(Ids ids, String key, boolean wholeMonths, Figure none) {
        this.ids = ids;
        this.key = key;
        this.wholeMonths = wholeMonths;
        this.none = none;
    }

    /**
     * The mean over the twelve months of beginning, seen in one month.
     *
     * @param name the first part of the figure's id
     * @param month months since the beginning of their year, from 0
     * @param byMonth a number for each whole month since somebody began
     */
    Figure inMonth(String name, int month, List<Figure> byMonth) {
        return means.computeIfAbsent(name + month, _ -> {
            String at = Integer.toString(month);
            List<Figure> values = new ArrayList<>();
            List<Figure> pairs = new ArrayList<>();
            double before = Math.max(0, MONTHS - 1 - month);
            if (month < MONTHS) {
                before += wholeMonths ? 0 : 0.5;
            }
            if (before > 0) {
                values.add(none);
                pairs.add(weight("month_" + name + at, "before", before));
            }
            for (int age = Math.max(0, month - MONTHS + 1); age <= month; age++) {
                values.add(byMonth.get(age));
                pairs.add(weight("month_" + name + at, Integer.toString(age), age == 0 && !wholeMonths ? 0.5 : 1));
            }
            return ids.derived(
                    Text.of(
                            "Del af måneden, som effekten er i kraft",
                            "Part of the month in which the effect is in force"),
                    new WeightedMean(),
                    List.of(
                            ids.group(
                                    Text.of("effekten efter måned", "the effect by month"),
                                    values,
                                    key,
                                    name + "_values",
                                    at),
                            ids.group(
                                    Text.of("begyndelsesmåneder", "months of beginning"),
                                    pairs,
                                    key,
                                    name + "_pairs",
                                    at)),
                    key,
                    name,
                    at);
        });
    }

    /**
     * The mean over the pairs of a month of beginning and a month of a year.
     *
     * @param name the first part of the figure's id
     * @param yearsAfter years since the year in which they began, from 0
     * @param byMonth a number for each whole month since somebody began
     */
    Figure inYear(String name, int yearsAfter, List<Figure> byMonth, Text label) {
        return means.computeIfAbsent(name + yearsAfter, _ -> {
            String years = Integer.toString(yearsAfter);
            int first = yearsAfter == 0 ? 0 : MONTHS * yearsAfter - (MONTHS - 1);
            int last = MONTHS * yearsAfter + MONTHS - 1;
            List<Figure> values = new ArrayList<>();
            if (yearsAfter == 0) {
                values.add(none);
            }
            values.addAll(byMonth.subList(first, last + 1));
            return ids.derived(
                    label.plus(Text.of(", år " + (yearsAfter + 1), ", year " + (yearsAfter + 1))),
                    new WeightedMean(),
                    List.of(
                            ids.group(
                                    Text.of("effekten måned for måned", "the effect month by month"),
                                    values,
                                    key,
                                    name,
                                    years + "_months"),
                            weights(yearsAfter == 0)),
                    key,
                    name,
                    years);
        });
    }

    /** How many pairs of a month of beginning and a month looked at lie so many months apart. */
    private Group weights(boolean firstYear) {
        return weights.computeIfAbsent(firstYear, _ -> {
            String name = firstYear ? "first" : "later";
            List<Figure> members = new ArrayList<>();
            // In the month of beginning a person is there half of it; where the month is seen from its middle, that is
            // in it.
            double beginning = wholeMonths ? MONTHS : MONTHS / 2.0;
            double there = beginning + MONTHS * (MONTHS - 1) / 2.0;
            if (firstYear) {
                members.add(weight(name, "before", MONTHS * MONTHS - there));
            }
            for (int apart = firstYear ? 0 : -(MONTHS - 1); apart < MONTHS; apart++) {
                double pairs = firstYear && apart == 0 ? beginning : MONTHS - Math.abs(apart);
                members.add(weight(name, Integer.toString(apart), pairs));
            }
            return ids.group(
                    Text.of("antal par af måneder", "number of pairs of months"), members, key, "weights", name);
        });
    }

    private Figure weight(String name, String apart, double pairs) {
        return ids.given(
                Text.of("Par af måneder", "Pairs of months"),
                pairs,
                Unit.NUMBER,
                "Jævn begyndelse over årets 12 måneder: 12 × 12 par",
                key,
                "weight",
                name + "_" + apart);
    }
}
