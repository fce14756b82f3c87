package dk.provenu.engine.model.forecast.backtest;

/**
 * How forecasts went. What cannot be told, since there are no rows, is NaN.
 *
 * @param forecasts how many
 * @param mase the mean of the absolute errors over their series' scale; below 1 is better than seasonal naive was on the
 *     known months
 * @param wape the absolute errors together as a share of what came: 0.05 is 5 pct.
 * @param naiveMase the same of seasonal naive
 * @param naiveWape the same of seasonal naive
 * @param coverage80 the share of what came that lay within the 80 pct. intervals
 * @param coverage95 the same for 95 pct.
 */
public record Score(
        int forecasts,
        double mase,
        double wape,
        double naiveMase,
        double naiveWape,
        double coverage80,
        double coverage95) {}
