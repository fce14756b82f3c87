/** Tests of what leaves Provenu: files, workbooks, explanations. */
@NullMarked
package dk.provenu.report;

import org.jspecify.annotations.NullMarked;
