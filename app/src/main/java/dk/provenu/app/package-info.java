/**
 * The program that a person starts: command line and web pages, wired together here.
 */
@NullMarked
package dk.provenu.app;

import org.jspecify.annotations.NullMarked;
