package dk.provenu.bench;

import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.model.reimbursement.BenefitWeeks;
import dk.provenu.engine.model.reimbursement.CompiledRules;
import dk.provenu.engine.model.reimbursement.Weeks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Histories drawn from a seed, as spells and written out week by week. Breaks are either too short to add up to 52 weeks
 * within three years, or 52 weeks and longer: so a peer can find every restart by looking at one break at a time.
 *
 * @param spells person, first week, length and kind of each spell, one after the other
 */
@SuppressWarnings("ArrayRecordComponent")
record DrawnHistories(int[] spells, int spellCount, BenefitWeeks columns) {

    static final int FIELDS = 4;
    private static final int FIRST = Weeks.of(LocalDate.of(2016, 1, 4));
    private static final int YEARS_OF_WEEKS = 800;

    static DrawnHistories of(int rows, CompiledRules rules, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte reimbursed = rules.kind("social_assistance", Optional.empty()).orElseThrow();
        byte cofinanced = rules.kind("unemployment_benefit", Optional.empty()).orElseThrow();
        short[] week = new short[rows];
        byte[] kind = new byte[rows];
        int[] first = new int[rows / 30 + 2];
        int[] spells = new int[FIELDS * (rows / 30 + 2)];
        int at = 0;
        int persons = 0;
        int count = 0;
        while (at < rows) {
            int monday = FIRST + random.nextInt(200);
            int end = FIRST + 200 + random.nextInt(YEARS_OF_WEEKS);
            while (monday < end && at < rows) {
                int length = Math.min(30 + random.nextInt(60), rows - at);
                byte benefit = random.nextBoolean() ? reimbursed : cofinanced;
                int from = FIELDS * count++;
                spells[from] = persons;
                spells[from + 1] = monday;
                spells[from + 2] = length;
                spells[from + 3] = benefit;
                for (int i = 0; i < length; i++) {
                    week[at] = (short) monday++;
                    kind[at++] = benefit;
                }
                monday += random.nextInt(10) < 7 ? random.nextInt(8) : 52 + random.nextInt(60);
            }
            first[++persons] = at;
        }
        byte[] activation = new byte[rows];
        Arrays.fill(activation, Activation.NONE.number());
        return new DrawnHistories(
                spells, count, new BenefitWeeks(Arrays.copyOf(first, persons + 1), week, kind, activation));
    }
}
