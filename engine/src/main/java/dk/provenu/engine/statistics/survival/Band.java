package dk.provenu.engine.statistics.survival;

/**
 * An interval for each week from 0 on.
 *
 * @param low the lower ends
 * @param high the upper ends
 */
@SuppressWarnings("ArrayRecordComponent")
public record Band(double[] low, double[] high) {}
