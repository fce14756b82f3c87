/**
 * The command line: a contract that scripts rely on. Results go to standard output or {@code --out}, messages to standard
 * error; the exit status is 0 when the job was done, 1 when the input was refused, 2 for wrong usage, 3 for a fault of
 * ours. Starts Spring in {@code serve} and {@code demo} only.
 */
@NullMarked
package dk.provenu.app.cli;

import org.jspecify.annotations.NullMarked;
