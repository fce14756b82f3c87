package dk.provenu.engine.source;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import java.util.Optional;
import java.util.Set;

/**
 * A declared column of a dataset.
 *
 * @param name its heading in files: lower-case English with underscores
 * @param type what it holds
 * @param key whether it is part of what identifies a row
 * @param required whether the column must be there and every cell filled; a number may be empty, and is then missing,
 *     when it is not required
 * @param unit the unit of its numbers; empty when the row's own unit column says it, or it holds no numbers
 * @param min the least number allowed
 * @param max the greatest number allowed
 * @param allowed the only words allowed; empty for any
 * @param description what it means
 * @param whenEmpty why a number is missing where the cell is empty and nothing else is said
 */
public record ColumnSpec(
        String name,
        ColumnType type,
        boolean key,
        boolean required,
        Optional<Unit> unit,
        double min,
        double max,
        Set<String> allowed,
        Text description,
        MissingReason whenEmpty) {

    public ColumnSpec {
        allowed = Set.copyOf(allowed);
    }

    /** A column that identifies a row. */
    public static ColumnSpec key(String name, ColumnType type, Text description) {
        return new ColumnSpec(
                name,
                type,
                true,
                true,
                Optional.empty(),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                Set.of(),
                description,
                MissingReason.NOT_PUBLISHED);
    }

    /** A column that tells rows apart where it is filled. */
    public static ColumnSpec optionalKey(String name, ColumnType type, Text description) {
        return new ColumnSpec(
                name,
                type,
                true,
                false,
                Optional.empty(),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                Set.of(),
                description,
                MissingReason.NOT_PUBLISHED);
    }

    /** A column of words. */
    public static ColumnSpec words(String name, ColumnType type, boolean required, Text description) {
        return new ColumnSpec(
                name,
                type,
                false,
                required,
                Optional.empty(),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                Set.of(),
                description,
                MissingReason.NOT_PUBLISHED);
    }

    /** A column of numbers in a fixed unit. */
    public static ColumnSpec number(
            String name, ColumnType type, boolean required, Unit unit, double min, double max, Text description) {
        return new ColumnSpec(
                name,
                type,
                false,
                required,
                Optional.of(unit),
                min,
                max,
                Set.of(),
                description,
                MissingReason.NOT_PUBLISHED);
    }

    /** A column of numbers whose unit stands in the row's unit column. */
    public static ColumnSpec numberInRowUnit(String name, boolean required, double min, double max, Text description) {
        return new ColumnSpec(
                name,
                ColumnType.DECIMAL,
                false,
                required,
                Optional.empty(),
                min,
                max,
                Set.of(),
                description,
                MissingReason.NOT_PUBLISHED);
    }

    /** The same column with a closed list of words. */
    public ColumnSpec oneOf(Set<String> words) {
        return new ColumnSpec(name, type, key, required, unit, min, max, words, description, whenEmpty);
    }

    /** The same column where an empty cell means something else than that the source does not print the number. */
    public ColumnSpec emptyMeans(MissingReason reason) {
        return new ColumnSpec(name, type, key, required, unit, min, max, allowed, description, reason);
    }
}
