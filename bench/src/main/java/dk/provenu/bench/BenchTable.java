package dk.provenu.bench;

import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.Condition;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Domain;
import dk.provenu.engine.law.decision.HitPolicy;
import dk.provenu.engine.law.decision.Input;
import dk.provenu.engine.law.decision.Outcome;
import dk.provenu.engine.law.decision.Output;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A table as the rules of a job centre are: a target group, an age, weeks on benefit, and a yes/no that matters to some
 * rows only. Each row has an outcome of its own, so that equal answers mean the same row.
 *
 * @param groups target groups
 * @param ages bands of age
 * @param weeks bands of weeks
 * @param shifted whether the bands begin elsewhere in every group: then the intervals of all rows have too many
 *     combinations for a grid
 */
record BenchTable(int groups, int ages, int weeks, boolean shifted) {

    static final int INPUTS = 4;
    static final int MAX_AGE = 120;
    static final int MAX_WEEKS = 1040;

    int rows() {
        return groups * ages * weeks;
    }

    int ageFrom(int band, int group) {
        return from(band, ages, MAX_AGE, group);
    }

    int weekFrom(int band, int group, int age) {
        return from(band, weeks, MAX_WEEKS, group * ages + age);
    }

    private int from(int band, int bands, int max, int shift) {
        int width = (max + 1) / bands;
        boolean inner = band > 0 && band < bands;
        return band == bands ? max + 1 : band * width + (shifted && inner ? shift % width : 0);
    }

    DecisionTable make() {
        List<Code> codes = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            codes.add(new Code("g" + group, Text.same("Group " + group)));
        }
        List<Input> inputs = List.of(
                new Input("group", Text.same("Group"), new Domain.Codes(codes)),
                new Input("age", Text.same("Age"), new Domain.Numbers(0, MAX_AGE, Text.EMPTY)),
                new Input("weeks", Text.same("Weeks"), new Domain.Numbers(0, MAX_WEEKS, Text.EMPTY)),
                new Input("activated", Text.same("Activated"), new Domain.YesNo()));
        List<DecisionRow> rows = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            for (int age = 0; age < ages; age++) {
                for (int week = 0; week < weeks; week++) {
                    rows.add(row(rows.size(), group, age, week));
                }
            }
        }
        Output output = new Output("answer", Text.same("Answer"), new Output.Form.Amount(Text.EMPTY));
        return new DecisionTable(
                "bench",
                Text.same("Bench"),
                LocalDate.of(2014, 1, 1),
                Optional.empty(),
                HitPolicy.UNIQUE,
                inputs,
                List.of(output),
                rows,
                Optional.empty());
    }

    private DecisionRow row(int number, int group, int age, int week) {
        Map<String, Condition> when = new LinkedHashMap<>();
        when.put("group", Condition.oneOf("g" + group));
        when.put("age", Condition.between(ageFrom(age, group), ageFrom(age + 1, group) - 1L));
        when.put("weeks", Condition.between(weekFrom(week, group, age), weekFrom(week + 1, group, age) - 1L));
        return new DecisionRow(
                "r" + number,
                when,
                Map.of("answer", new Outcome.OfNumber(number)),
                new Reference("bench", "", ""),
                Optional.empty());
    }

    /** Combinations by chance, one after the other. */
    long[] questions(int count) {
        SplittableRandom random = new SplittableRandom(17);
        long[] values = new long[count * INPUTS];
        for (int i = 0; i < values.length; i += INPUTS) {
            values[i] = random.nextInt(groups);
            values[i + 1] = random.nextInt(MAX_AGE + 1);
            values[i + 2] = random.nextInt(MAX_WEEKS + 1);
            values[i + 3] = random.nextInt(2);
        }
        return values;
    }
}
