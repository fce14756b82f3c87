package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.statistics.Normal;

/** A distribution fitted to an assumption, told by its quantiles. */
interface Shape {

    /** The share of draws below low, and above high. */
    double TAIL = 0.1;

    /** The number below which the share u of draws falls, 0 < u < 1. */
    double quantile(double u);

    /**
     * The shape that has the stated percentiles.
     *
     * @param likely the most likely value; only the split normal uses it
     */
    static Shape of(Uncertainty range, double likely) {
        return switch (range.distribution()) {
            case SPLIT_NORMAL -> SplitNormal.fit(range.low(), likely, range.high());
            case UNIFORM -> {
                double width = (range.high() - range.low()) / (1 - 2 * TAIL);
                yield u -> range.low() + (u - TAIL) * width;
            }
            case LOG_NORMAL -> {
                double middle = (Math.log(range.low()) + Math.log(range.high())) / 2;
                double spread = (Math.log(range.high()) - Math.log(range.low())) / (2 * Normal.quantile(1 - TAIL));
                yield u -> Math.exp(middle + spread * Normal.quantile(u));
            }
        };
    }
}
