package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.vocabulary.Period;
import java.util.Optional;

/**
 * What is to be reached in a period.
 *
 * @param period when; the target is due when it is over
 * @param claim what
 * @param persons how many persons the plan says that it is, where it does
 * @param line the plan's line
 */
record Target(Period period, Claim claim, Optional<Figure> persons, int line) {}
