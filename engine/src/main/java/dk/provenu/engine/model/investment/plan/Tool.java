package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.Optional;

/**
 * What a course can be: work placement, wage subsidy, guidance.
 *
 * @param weeks how long a course lasts on average, weeks a course
 * @param perConsultant courses that a consultant makes in a year; empty where consultants have no part in it
 * @param price kroner that a bought course costs; empty where none is bought
 * @param weight its effect beside that of an ordinary course, 1 where the plan does not say
 */
record Tool(
        String id, Text title, Figure weeks, Optional<Figure> perConsultant, Optional<Figure> price, Figure weight) {}
