/**
 * A made-up country: histories of persons who do not exist, with the size and the rough shape of Denmark, for tests,
 * benchmarks and demonstration. Its settings are files beside the code, each line with its source or the word that it is
 * a rough guess. Nothing that is counted here says anything about Denmark.
 */
@NullMarked
package dk.provenu.engine.register.synthetic;

import org.jspecify.annotations.NullMarked;
