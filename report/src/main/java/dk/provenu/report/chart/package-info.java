/**
 * Charts as still pictures, for papers: what a chart looks like is said once as lines, boxes and words, then written as SVG or
 * as dots. Colours and forms are those of the pages; readable in grey print.
 */
@NullMarked
package dk.provenu.report.chart;

import org.jspecify.annotations.NullMarked;
