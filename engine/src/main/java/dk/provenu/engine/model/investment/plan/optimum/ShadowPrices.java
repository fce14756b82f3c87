package dk.provenu.engine.model.investment.plan.optimum;

import java.util.List;

/**
 * What the objective gains when a limit is loosened a little: kroner, or persons where persons are sought. 0 where the
 * limit does not bind. At a corner of the lines a little more is worth less than a little less costs; the price then lies
 * between the two.
 *
 * @param staff for one consultant more
 * @param money for one krone more to spend
 * @param net for one krone less of net yield demanded; 0 where none is
 * @param least what one course more of the least that must be given costs, for each group; not negative
 */
public record ShadowPrices(double staff, double money, double net, List<Double> least) {}
