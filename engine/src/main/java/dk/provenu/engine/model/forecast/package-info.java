/**
 * Forecasts of recipients: monthly series of Jobindsats read and judged, forecast with intervals that are calibrated on
 * the past, what people assume laid over them, full-year persons and kroner. How the numbers are found is in the room
 * {@code method} below; here they become figures, tables, charts and sentences.
 */
@NullMarked
package dk.provenu.engine.model.forecast;

import org.jspecify.annotations.NullMarked;
