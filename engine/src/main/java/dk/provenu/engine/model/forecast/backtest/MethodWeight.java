package dk.provenu.engine.model.forecast.backtest;

/**
 * What a method counts for in the pool.
 *
 * @param measure the measure
 * @param horizon how many months ahead
 * @param method the method's name
 * @param weight a share; those of a measure and a horizon add up to 1
 * @param mase the method's own mean absolute scaled error in the backtest
 */
public record MethodWeight(String measure, int horizon, String method, double weight, double mase) {}
