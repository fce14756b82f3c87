package dk.provenu.engine.model.forecast.adjust;

/**
 * A series without its season. Each column has a number a month.
 *
 * @param adjusted the series less its seasonal pattern
 * @param trend the smooth part of it
 * @param isMultiplicative whether the season is a share of the level; else so many persons
 */
@SuppressWarnings("ArrayRecordComponent") // columns
public record Adjusted(double[] adjusted, double[] trend, boolean isMultiplicative) {}
