package dk.provenu.engine.figure;

/**
 * What an operation may know of an operand before it computes.
 *
 * @param label its name
 * @param unit its unit
 * @param priceBasis its price basis
 * @param size how many numbers: 1 for a figure, the length of a column
 */
public record Operand(Text label, Unit unit, PriceBasis priceBasis, int size) {}
