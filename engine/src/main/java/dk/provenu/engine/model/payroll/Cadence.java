package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.Optional;

/**
 * How often meetings are held.
 *
 * @param name its plan's name
 * @param title its name for people
 * @param hoursPerStaff hours a year for meetings for each full-time equivalent
 * @param lines the groups that are met
 */
record Cadence(String name, Text title, Figure hoursPerStaff, List<Line> lines) {

    Cadence {
        lines = List.copyOf(lines);
    }

    /**
     * A group that is met.
     *
     * @param key its part of ids; lines of one key are compared
     * @param persons full-time persons in that part of the time on benefit
     * @param number meetings for each full-time person
     * @param months within so many months
     * @param hours of a meeting, with what goes before and after
     * @param group the target group of {@code payroll-groups} to which it belongs, where the cadence is to be its norm
     * @param effect what meetings do to the number on benefit; empty where nothing is assumed
     */
    record Line(
            String key,
            Text label,
            Figure persons,
            Figure number,
            Figure months,
            Figure hours,
            Optional<String> group,
            Optional<Effect> effect) {}

    /**
     * What is assumed of the effect of a meeting.
     *
     * @param fewer full-time persons fewer for each meeting a year
     * @param benefit of a full-time person in a year, before reimbursement
     * @param step of the reimbursement ladder, 1 to 4
     */
    record Effect(Figure fewer, Figure benefit, int step) {}
}
