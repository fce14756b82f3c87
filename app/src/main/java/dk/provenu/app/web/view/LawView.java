package dk.provenu.app.web.view;

import java.util.List;

/**
 * The page of the law.
 *
 * @param finding what is shown, in a sentence
 * @param search what was searched for
 * @param groups the parameters by subject
 * @param tables the decision tables that hold the words
 * @param reform the reform that is laid over the law, in words; empty when none is
 */
public record LawView(String finding, String search, List<Group> groups, List<Table> tables, String reform) {

    /**
     * Rules as rows.
     *
     * @param validity from when until when it holds
     * @param now whether it holds on the day that is looked at
     */
    public record Table(String id, String title, String validity, boolean now, WordTable rows) {}

    /** Parameters about one subject. */
    public record Group(String id, String name, List<Entry> entries) {}

    /**
     * A parameter with every value over time.
     *
     * @param inForce whether one of them is in force on the day that is looked at
     * @param doubtful whether that one is doubtful
     */
    public record Entry(String id, String title, boolean inForce, boolean doubtful, List<Value> history) {}

    /**
     * A value from a day on.
     *
     * @param from the day, with the price level of an amount
     * @param doubt what is not certain about it; empty when nothing is
     * @param first whether it is the parameter's first
     * @param now whether it is in force on the day that is looked at
     */
    public record Value(
            String from, FigureLink figure, String unit, String reference, String doubt, boolean first, boolean now) {}
}
