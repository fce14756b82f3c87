package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import java.util.Optional;

/**
 * What a paper prints of the plan as a whole; compared with the plan and taken apart, never used in it.
 *
 * @param courses courses of the year
 * @param perConsultant courses a consultant makes in the year
 * @param wages wages of the year, mio. kr.
 * @param saving saved benefits of the year, mio. kr.
 * @param extra consultants that were hired for it, where the paper says so
 */
record Stated(Figure courses, Figure perConsultant, Figure wages, Figure saving, Optional<Figure> extra) {}
