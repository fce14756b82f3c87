package dk.provenu.engine.paper.language;

import dk.provenu.engine.figure.operation.Comparison;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A list, or what of it is meant.
 *
 * @param name the list
 * @param where which members are meant; all where it is empty
 * @param order in which order
 * @param most how many of them, from the beginning of that order
 */
public record ListUse(String name, Optional<Filter> where, Order order, OptionalInt most) {

    /** {@code where it > own}. */
    public record Filter(Comparison relation, Expression limit) {
        @Override
        public String toString() {
            return "it " + relation.sign() + " " + limit;
        }
    }

    /** The order of a list's members. */
    public enum Order {
        /** As the table has them. */
        GIVEN,
        HIGHEST,
        LOWEST,
        /** As the table has them, from the end. */
        LAST
    }

    @Override
    public String toString() {
        return name
                + where.map(filter -> " where " + filter).orElse("")
                + (order == Order.GIVEN ? "" : " " + order.name().toLowerCase(Locale.ROOT))
                + (most.isPresent() ? " " + most.getAsInt() : "");
    }
}
