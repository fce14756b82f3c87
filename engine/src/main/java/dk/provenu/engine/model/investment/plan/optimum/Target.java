package dk.provenu.engine.model.investment.plan.optimum;

import java.util.List;

/**
 * A target group as the programme sees it. Effect is a concave line through points: straight between them, and the slope
 * never rises, for those who are closest to the labour market are reached first.
 *
 * @param key its name
 * @param least courses a year that must be given; not negative
 * @param courses the points across, courses a year, rising from 0; the last is the most that may be given
 * @param persons the points upwards, full-time persons fewer on benefit; 0 at no courses
 * @param value kroner that one full-time person fewer saves; not negative
 * @param staff consultants that one course takes for a year
 * @param price kroner that one course costs besides the consultants
 */
public record Target(
        String key,
        double least,
        List<Double> courses,
        List<Double> persons,
        double value,
        double staff,
        double price) {

    /** How much a slope may rise, relative to the steepest, and still count as the rounding of a straight line. */
    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException when the points do not make a concave line from nothing */
    public Target {
        courses = List.copyOf(courses);
        persons = List.copyOf(persons);
        if (courses.size() < 2 || courses.size() != persons.size() || courses.get(0) != 0 || persons.get(0) != 0) {
            throw new IllegalArgumentException("The line of '" + key + "' must begin in (0, 0) and have two points");
        }
        double steepest = 0;
        double before = Double.POSITIVE_INFINITY;
        for (int k = 1; k < courses.size(); k++) {
            if (!(courses.get(k) > courses.get(k - 1))) {
                throw new IllegalArgumentException("The courses of '" + key + "' do not rise at point " + k);
            }
            double slope = (persons.get(k) - persons.get(k - 1)) / (courses.get(k) - courses.get(k - 1));
            steepest = Math.max(steepest, Math.abs(slope));
            if (!(slope <= before + ROUNDING * steepest)) {
                throw new IllegalArgumentException("The effect of '" + key + "' rises faster after point " + (k - 1));
            }
            before = slope;
        }
        if (!(least >= 0) || !(staff >= 0) || !(price >= 0) || !(value >= 0)) {
            throw new IllegalArgumentException("'" + key + "' has a negative or missing number");
        }
    }

    /** How many pieces the line has. */
    int pieces() {
        return courses.size() - 1;
    }

    /** The courses of piece k. */
    double width(int k) {
        return courses.get(k + 1) - courses.get(k);
    }

    /** Full-time persons fewer for each course of piece k. */
    double slope(int k) {
        return (persons.get(k + 1) - persons.get(k)) / width(k);
    }

    /** The most courses that may be given. */
    public double most() {
        return courses.getLast();
    }

    /** Full-time persons fewer at a number of courses, read off the line; the end of it beyond. */
    public double personsAt(double given) {
        double sum = 0;
        for (int k = 0; k < pieces() && given > courses.get(k); k++) {
            sum += slope(k) * (Math.min(given, courses.get(k + 1)) - courses.get(k));
        }
        return sum;
    }

    /**
     * How far a concave curve through the same points can lie above the line at most, full-time persons. Between two points
     * it lies below the prolonged lines on both sides, which meet in the tip of a triangle; at the two ends one is lacking.
     */
    public double above() {
        double most = 0;
        for (int k = 0; k < pieces() && pieces() > 1; k++) {
            double before = k == 0 ? Double.POSITIVE_INFINITY : slope(k - 1) - slope(k);
            double after = k == pieces() - 1 ? Double.POSITIVE_INFINITY : slope(k) - slope(k + 1);
            double height = Double.isInfinite(before) || Double.isInfinite(after)
                    ? Math.min(before, after) * width(k)
                    : before + after <= 0 ? 0 : before * after / (before + after) * width(k);
            most = Math.max(most, height);
        }
        return most;
    }

    /** Kroner that one course costs. */
    double cost(double wage) {
        return staff * wage + price;
    }
}
