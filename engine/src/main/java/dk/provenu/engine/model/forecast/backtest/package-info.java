/**
 * What the methods are worth: the same forecasts made from earlier months, held against what came. From that come the
 * weights of the methods, the width of the intervals and the errors that a reader is shown.
 */
@NullMarked
package dk.provenu.engine.model.forecast.backtest;

import org.jspecify.annotations.NullMarked;
