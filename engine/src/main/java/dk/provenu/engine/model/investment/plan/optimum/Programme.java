package dk.provenu.engine.model.investment.plan.optimum;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is to be decided, and within what.
 *
 * @param targets the groups
 * @param wage kroner that a consultant costs a year
 * @param staff the most consultants; empty when there is no such limit
 * @param money the most kroner for consultants and courses; empty when there is no such limit
 * @param leastNet empty: seek the highest net yield. Else: seek most persons off benefit at no less net yield than this
 */
public record Programme(
        List<Target> targets, double wage, OptionalDouble staff, OptionalDouble money, OptionalDouble leastNet) {

    public Programme {
        targets = List.copyOf(targets);
    }

    /** The same with another limit on consultants. */
    public Programme withStaff(double most) {
        return new Programme(targets, wage, OptionalDouble.of(most), money, leastNet);
    }

    /** The same with another limit on kroner. */
    public Programme withMoney(double most) {
        return new Programme(targets, wage, staff, OptionalDouble.of(most), leastNet);
    }

    /** The same, seeking the highest net yield. */
    public Programme forNet() {
        return new Programme(targets, wage, staff, money, OptionalDouble.empty());
    }

    /** The same, seeking most persons off benefit at no less net yield. */
    public Programme forPersons(double least) {
        return new Programme(targets, wage, staff, money, OptionalDouble.of(least));
    }

    /** Net yield in kroner at a number of courses for each group, by the lines. */
    public double net(List<Double> courses) {
        double sum = 0;
        for (int g = 0; g < targets.size(); g++) {
            Target target = targets.get(g);
            sum += target.value() * target.personsAt(courses.get(g)) - target.cost(wage) * courses.get(g);
        }
        return sum;
    }

    /** Full-time persons fewer on benefit, by the lines. */
    public double persons(List<Double> courses) {
        double sum = 0;
        for (int g = 0; g < targets.size(); g++) {
            sum += targets.get(g).personsAt(courses.get(g));
        }
        return sum;
    }

    /** Consultants taken. */
    public double staffAt(List<Double> courses) {
        double sum = 0;
        for (int g = 0; g < targets.size(); g++) {
            sum += targets.get(g).staff() * courses.get(g);
        }
        return sum;
    }

    /** Kroner spent on consultants and courses. */
    public double moneyAt(List<Double> courses) {
        double sum = 0;
        for (int g = 0; g < targets.size(); g++) {
            sum += targets.get(g).cost(wage) * courses.get(g);
        }
        return sum;
    }

    /** The same without a limit on consultants. */
    public Programme withoutStaff() {
        return new Programme(targets, wage, OptionalDouble.empty(), money, leastNet);
    }

    /** How many kroner the net yield of smooth curves through the same points can be above that of the lines, at most. */
    public double above() {
        return targets.stream()
                .mapToDouble(target -> target.value() * target.above())
                .sum();
    }

    /** A net yield that every allocation has at least. */
    public double lowestNet() {
        List<Double> most = targets.stream().map(Target::most).toList();
        return Math.min(0, net(most)) - moneyAt(most);
    }

    /** The least courses of each group. */
    public List<Double> least() {
        return targets.stream().map(Target::least).toList();
    }
}
