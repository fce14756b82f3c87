package dk.provenu.engine.register.indicator;

import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.IndicatorSets;
import java.util.List;

/**
 * Where counts lie: municipality, benefit, group, period and measure, the measure running fastest. Number 0 of
 * municipalities is all together, the last those of which the source has no code; number 0 of benefits is all of the
 * measure's population together.
 *
 * @param municipalities the official codes that occur, rising; their numbers begin with 1
 * @param benefits the benefits of the job centre's target groups; their numbers begin with 1
 * @param groups the groups, the first all together
 */
public record Cells(
        List<Integer> municipalities,
        List<Benefit> benefits,
        List<By.Group> groups,
        Periods periods,
        List<Measure> measures) {

    public Cells {
        municipalities = List.copyOf(municipalities);
        benefits = List.copyOf(benefits);
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
    }

    static Cells of(List<Integer> municipalities, By by, Periods periods, List<Measure> measures) {
        return new Cells(municipalities, IndicatorSets.benefits(Measure.ALL), by.groups(), periods, measures);
    }

    int municipalityCount() {
        return municipalities.size() + 2;
    }

    int benefitCount() {
        return benefits.size() + 1;
    }

    /** How many counts there are. */
    public int size() {
        return Math.multiplyExact(
                Math.multiplyExact(municipalityCount() * benefitCount(), groups.size()),
                Math.multiplyExact(Math.max(1, periods.size()), measures.size()));
    }

    /** The place of the first measure of a cell. */
    int at(int municipality, int benefit, int group, int period) {
        return (((municipality * benefitCount() + benefit) * groups.size() + group) * Math.max(1, periods.size())
                        + period)
                * measures.size();
    }
}
