package dk.provenu.engine.model.forecast.adjust;

import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.Optional;
import jdplus.sa.base.api.DecompositionMode;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.x13.base.api.x13.X13Spec;
import jdplus.x13.base.core.x13.X13Kernel;
import jdplus.x13.base.core.x13.X13Results;

/**
 * a regression with ARIMA errors that finds outliers and prolongs the series, then the moving averages of X-11
 * (Findley et al., New capabilities and methods of the X-12-ARIMA seasonal-adjustment program, 1998), as JDemetra+ computes
 * them. Its standard specification RSA3 is used: log or level and the ARIMA model are chosen by test, outliers are found,
 * and there are no trading days, since persons on benefit are an average over all days of a month.
 */
public final class X13 {

    /** Three whole years: below, X-11 refuses. */
    public static final int FEWEST_MONTHS = 36;

    private X13() {}

    /**
     * The adjusted series.
     *
     * @param first the month of the first value
     * @param values a number a month
     * @return empty where the method finds no answer, as of a series that never changes
     */
    public static Optional<Adjusted> adjust(MonthPeriod first, double[] values) {
        if (values.length < FEWEST_MONTHS) {
            return Optional.empty();
        }
        TsData series = TsData.of(TsPeriod.monthly(first.year(), first.month()), DoubleSeq.of(values));
        return run(X13Spec.RSA3, series).or(() -> run(X13Spec.RSA0, series));
    }

    private static Optional<Adjusted> run(X13Spec spec, TsData series) {
        X13Results results;
        try {
            results = X13Kernel.of(spec, null).process(series, ProcessingLog.dummy());
        } catch (RuntimeException e) {
            // JDemetra+ throws what it likes for series that it cannot adjust.
            return Optional.empty();
        }
        if (results == null || !results.isValid() || results.getFinals() == null) {
            return Optional.empty();
        }
        DecompositionMode mode = results.getDecomposition().getMode();
        double[] adjusted = results.getFinals().getD11final().getValues().toArray();
        double[] trend = results.getFinals().getD12final().getValues().toArray();
        return adjusted.length == series.length() && trend.length == series.length()
                ? Optional.of(new Adjusted(adjusted, trend, mode != DecompositionMode.Additive))
                : Optional.empty();
    }
}
