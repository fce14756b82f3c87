/**
 * A result as a file: CSV, JSON, text and workbook, each a {@link dk.provenu.report.Report} that {@link
 * dk.provenu.report.Format} finds by name. Takes figures as they are and computes nothing.
 */
@NullMarked
package dk.provenu.report;

import org.jspecify.annotations.NullMarked;
