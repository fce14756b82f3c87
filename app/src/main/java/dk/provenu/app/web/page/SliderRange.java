package dk.provenu.app.web.page;

import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.scenario.ScenarioNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a number of a plan can be moved, and by which steps: from its low to its high estimate where it has them, otherwise
 * as far as the model declares, or to twice the number where that is much farther.
 */
record SliderRange(double min, double max, double step) {

    private static final double MUCH_FARTHER = 10;
    private static final int STEPS = 100;

    static SliderRange of(double planned, ScenarioNumber number, Optional<Uncertainty> uncertainty) {
        if (uncertainty.isPresent()) {
            return of(
                    Math.min(uncertainty.get().low(), planned),
                    Math.max(uncertainty.get().high(), planned),
                    planned);
        }
        double reach = Math.max(Math.abs(planned), planned == 0 ? 1 : 0) * 2;
        double most = MUCH_FARTHER * reach / 2;
        double min = number.min() < -most ? planned < 0 ? -reach : 0 : number.min();
        double max = number.max() > most ? reach : number.max();
        double lowest = Math.max(Math.min(min, planned), number.min());
        double highest = Math.min(Math.max(max, planned), number.max());
        return of(lowest, highest, planned);
    }

    private static SliderRange of(double min, double max, double planned) {
        double step = nice((max - min) / STEPS);
        boolean whole = planned == Math.rint(planned) && max - min >= 20;
        return new SliderRange(min, max, whole ? Math.max(1, step) : step);
    }

    /** The same with a value in reach that lies beyond it. */
    SliderRange reaching(double value) {
        return new SliderRange(Math.min(min, value), Math.max(max, value), step);
    }

    /** 1, 2 or 5 times a power of ten, not above the number. */
    private static double nice(double number) {
        if (!(number > 0) || !Double.isFinite(number)) {
            return 1;
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(number)));
        double first = BigDecimal.valueOf(number)
                .divide(power, MathContext.DECIMAL64)
                .setScale(6, RoundingMode.HALF_UP)
                .doubleValue();
        int digit = first >= 5 ? 5 : first >= 2 ? 2 : 1;
        return power.multiply(BigDecimal.valueOf(digit)).doubleValue();
    }
}
