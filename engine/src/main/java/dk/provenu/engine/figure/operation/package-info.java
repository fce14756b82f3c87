/**
 * One class per operation of public finance: its value, its derivative, its Excel text, its unit and its words. A test
 * ties the four together for every class here.
 */
@NullMarked
package dk.provenu.engine.figure.operation;

import org.jspecify.annotations.NullMarked;
