package dk.provenu.engine.law.decision;

import java.util.List;
import java.util.OptionalLong;

/** What a row demands of one input. */
public sealed interface Condition {

    /** Whatever the value. */
    record Any() implements Condition {}

    /**
     * One of several codes.
     *
     * @param codes their ids
     */
    record OneOf(List<String> codes) implements Condition {
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A number or day (as days since 1 January 1970) between two ends, both included.
     *
     * @param from the lowest; empty for no lower end
     * @param to the highest; empty for no upper end
     */
    record Range(OptionalLong from, OptionalLong to) implements Condition {}

    /**
     * Yes, or no.
     *
     * @param yes which
     */
    record Is(boolean yes) implements Condition {}

    /**
     * At least one of several.
     *
     * @param conditions which
     */
    record Either(List<Condition> conditions) implements Condition {
        public Either {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * The opposite.
     *
     * @param condition of what
     */
    record Not(Condition condition) implements Condition {}

    static Condition any() {
        return new Any();
    }

    static Condition oneOf(String... codes) {
        return new OneOf(List.of(codes));
    }

    static Condition noneOf(String... codes) {
        return new Not(oneOf(codes));
    }

    static Condition between(long from, long to) {
        return new Range(OptionalLong.of(from), OptionalLong.of(to));
    }

    static Condition atLeast(long from) {
        return new Range(OptionalLong.of(from), OptionalLong.empty());
    }

    static Condition atMost(long to) {
        return new Range(OptionalLong.empty(), OptionalLong.of(to));
    }
}
