package dk.provenu.engine.statistics.survival;

import dk.provenu.engine.statistics.Normal;

/** On which scale the interval around a share still there is laid; the names are those of R's {@code conf.type}. */
public enum Interval {
    /** The share itself, cut off at 0 and 1. */
    PLAIN,
    /** Its logarithm, cut off at 1. */
    LOG,
    /** The logarithm of minus its logarithm: always between 0 and 1, and nearest to its level in small groups. */
    LOG_LOG;

    /** How many standard errors to each side. */
    static double reach(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level lies between 0 and 1, such as 0.95, not " + level);
        }
        return Normal.quantile(0.5 + level / 2);
    }

    /** The bound on one side; side is minus or plus the number of standard errors. The share lies inside 0 and 1. */
    double bound(double share, double error, double side) {
        return switch (this) {
            case PLAIN -> Math.clamp(share + side * error, 0, 1);
            case LOG -> Math.min(1, share * Math.exp(side * error / share));
            case LOG_LOG -> Math.exp(-Math.exp(Math.log(-Math.log(share)) + side * error / (share * Math.log(share))));
        };
    }
}
