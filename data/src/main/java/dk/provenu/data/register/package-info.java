/**
 * Case histories as vintages: reads spells, DREAM's wide form, events and background, repairs by stated rules and counts
 * what it repaired, keeps them as sorted Parquet and hands them over as columns. The only room that knows DuckDB.
 */
@NullMarked
package dk.provenu.data.register;

import org.jspecify.annotations.NullMarked;
