package dk.provenu.engine.source;

import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a system delivers a dataset in a form of its own: other headings, a person's number in every row, and corrections
 * as rows of their own. An import turns it into the dataset's columns while it reads: the person's number becomes a
 * pseudonym, rows of one key become one row, and other columns are passed over.
 *
 * @param system what people call the system
 * @param fields which heading gives which column; the first of them that the kind declares as key make up a row
 * @param decisive the column of an amount: a row whose amounts here come to zero is dropped
 * @param leftOut rows that are dropped whatever else they hold
 */
public record Delivery(Text system, List<Field> fields, String decisive, LeftOut leftOut) {

    /**
     * A column and the heading that it has in a delivery.
     *
     * @param column the declared column
     * @param heading the heading; two columns may be made of one
     * @param how what becomes of it when several rows are one
     * @param optional whether a delivery may lack the heading
     */
    public record Field(String column, String heading, How how, boolean optional) {}

    /** How the cells of the rows that make up one row become one cell. */
    public enum How {
        /** The same in all of them: they are one row because of it. */
        SAME,
        /** A date, of which the ISO week is kept; the same in all of them. */
        WEEK,
        /** The person's number, of which only the pseudonym is kept; the same in all of them. */
        PERSON,
        /** An amount; the rows' amounts are added. */
        SUM,
        /** A rate; the one that is left when rows that cancel each other are taken away. */
        RATE
    }

    /**
     * Rows that are dropped.
     *
     * @param column the column that tells them
     * @param words what stands there
     */
    public record LeftOut(String column, Set<String> words) {
        public LeftOut {
            words = Set.copyOf(words);
        }
    }

    public Delivery {
        fields = List.copyOf(fields);
    }

    /** The fields that are treated in one way. */
    public List<Field> fields(How how) {
        return fields.stream().filter(field -> field.how() == how).toList();
    }

    /** The field of a column. */
    public Optional<Field> find(String column) {
        return fields.stream().filter(field -> field.column().equals(column)).findFirst();
    }
}
