/**
 * A committee paper as it leaves Provenu: a document that a secretary can edit, an accessible PDF, HTML, text and JSON, each
 * a {@link dk.provenu.report.paper.PaperReport}. What is bound keeps its address in every form; what may not be issued says
 * so on every page. Also reads a document back and tells which of its figures somebody has written over.
 */
@NullMarked
package dk.provenu.report.paper;

import org.jspecify.annotations.NullMarked;
