package dk.provenu.engine.model.investment.plan.optimum;

import java.util.List;

/**
 * What the optimiser found. It is never without bound, for a line ends where a whole group is reached.
 */
public sealed interface Answer {

    /**
     * The best allocation.
     *
     * @param courses courses a year for each group, in the programme's order
     * @param net net yield in kroner
     * @param persons full-time persons fewer on benefit
     * @param staff consultants taken
     * @param money kroner spent on consultants and courses
     * @param objective what was sought at its best: kroner, or persons where a net yield was demanded
     * @param prices what a little more of each limit is worth
     */
    record Best(
            List<Double> courses,
            double net,
            double persons,
            double staff,
            double money,
            double objective,
            ShadowPrices prices)
            implements Answer {}

    /**
     * No allocation keeps within the limits.
     *
     * @param limit the limit that cannot be kept
     * @param group the group whose least lies above its most; empty for the other limits
     * @param allowed what the limit allows
     * @param needed what is needed at least (of net yield: what can be had at most)
     */
    record Impossible(Limit limit, String group, double allowed, double needed) implements Answer {}

    /** A limit of the programme. */
    enum Limit {
        STAFF,
        MONEY,
        GROUP,
        NET
    }
}
