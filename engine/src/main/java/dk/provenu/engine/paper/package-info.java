/**
 * The committee paper: text with figures bound in it. Numbers, comparison words, lists and whole claims are computed from
 * figures; what is no longer true is flagged, and a flagged paper cannot be issued. Knows no file and no form of print.
 */
@NullMarked
package dk.provenu.engine.paper;

import org.jspecify.annotations.NullMarked;
