/** Tests of charts as still pictures. */
@NullMarked
package dk.provenu.report.chart;

import org.jspecify.annotations.NullMarked;
