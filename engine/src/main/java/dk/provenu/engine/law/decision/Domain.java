package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The values that an input may have. Every value is a whole number inside: the place of a code in its list, 0 for no and
 * 1 for yes, the days since 1 January 1970 for a date.
 */
public sealed interface Domain {

    /** The largest size of a whole number in a table, so that distances can be added without overflow. */
    long LARGEST = 1_000_000_000_000L;

    /**
     * One of several codes.
     *
     * @param codes in the order of the file; the value of a code is its place, from 0
     */
    record Codes(List<Code> codes) implements Domain {
        public Codes {
            codes = List.copyOf(codes);
        }

        @Override
        public long highest() {
            return codes.size() - 1L;
        }

        @Override
        public OptionalLong find(String text) {
            for (int i = 0; i < codes.size(); i++) {
                if (codes.get(i).id().equals(text)) {
                    return OptionalLong.of(i);
                }
            }
            return OptionalLong.empty();
        }
    }

    /**
     * A whole number.
     *
     * @param min the lowest that is meant
     * @param max the highest that is meant
     * @param unit what is counted, in the plural; may be empty
     */
    record Numbers(long min, long max, Text unit) implements Domain {
        @Override
        public long lowest() {
            return min;
        }

        @Override
        public long highest() {
            return max;
        }

        @Override
        public OptionalLong find(String text) {
            try {
                return OptionalLong.of(Long.parseLong(text));
            } catch (NumberFormatException e) {
                return OptionalLong.empty();
            }
        }
    }

    /** Yes or no. */
    record YesNo() implements Domain {
        @Override
        public long highest() {
            return 1;
        }

        @Override
        public OptionalLong find(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "yes", "ja", "true" -> OptionalLong.of(1);
                case "no", "nej", "false" -> OptionalLong.of(0);
                default -> OptionalLong.empty();
            };
        }
    }

    /**
     * A date.
     *
     * @param first the first day that is meant
     * @param last the last day that is meant
     */
    record Days(LocalDate first, LocalDate last) implements Domain {
        @Override
        public long lowest() {
            return first.toEpochDay();
        }

        @Override
        public long highest() {
            return last.toEpochDay();
        }

        @Override
        public OptionalLong find(String text) {
            try {
                return OptionalLong.of(LocalDate.parse(text).toEpochDay());
            } catch (DateTimeException e) {
                return OptionalLong.empty();
            }
        }
    }

    /** The lowest value. */
    default long lowest() {
        return 0;
    }

    /** The highest value; below the lowest when the domain is empty. */
    long highest();

    /** The value that a text means, such as a code or 2014-07-01; may lie outside the domain, empty for another text. */
    OptionalLong find(String text);

    /** Whether it is one of the values. */
    default boolean contains(long value) {
        return lowest() <= value && value <= highest();
    }

    /** All values. */
    default Spans all() {
        return Spans.of(lowest(), highest());
    }

    /** How far two values lie apart: the difference of numbers and days, 1 for two codes and for yes and no. */
    default long distance(Spans to, long from) {
        return this instanceof Codes || this instanceof YesNo ? (to.contains(from) ? 0 : 1) : to.distance(from);
    }
}
