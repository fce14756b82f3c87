package dk.provenu.engine.source;

import dk.provenu.engine.figure.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of dataset: its name and the columns that a file of it must have. Declared beside the model that needs it. Every
 * kind may also have the columns {@code source} and {@code place} (document and place of each row) and {@code note}.
 *
 * @param id its name in commands and ids: lower-case with hyphens
 * @param title its name for people
 * @param description what a row is and where such data come from
 * @param columns its columns
 * @param delivery the form in which a system delivers it, where that is another
 * @param gathering how several vintages make up the dataset
 */
public record DatasetKind(
        String id,
        Text title,
        Text description,
        List<ColumnSpec> columns,
        Optional<Delivery> delivery,
        Gathering gathering) {

    /** How the vintages of a kind make up the dataset that a model is given. */
    public enum Gathering {
        /** The newest vintage is the dataset. */
        NEWEST,
        /**
         * Vintages are laid over one another: a row of a newer one takes the place of the rows of its key, all others stay.
         * For series that are fetched table by table and month by month. A key may stand twice in one vintage: what is to be
         * believed then is for the model to say, so that one row does not lose the file.
         */
        LAID_OVER
    }

    /** The columns that say where a row comes from; every kind declares them. */
    public static final List<ColumnSpec> ORIGIN = List.of(
            ColumnSpec.words(
                    "source",
                    ColumnType.TEXT,
                    false,
                    Text.of(
                            "dokument eller system, som rækken er hentet fra",
                            "document or system the row comes from")),
            ColumnSpec.words("place", ColumnType.TEXT, false, Text.of("sted i kilden", "place in the source")),
            ColumnSpec.words(
                    "note",
                    ColumnType.TEXT,
                    false,
                    Text.of("bemærkning til rækken; vises som tvivl", "remark on the row; shown as a doubt")));

    public DatasetKind {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (ColumnSpec column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("Dataset '" + id + "' has two columns '" + column.name() + "'");
            }
        }
    }

    /** A kind whose files have its own columns and nothing else. */
    public DatasetKind(String id, Text title, Text description, List<ColumnSpec> columns) {
        this(id, title, description, columns, Optional.empty(), Gathering.NEWEST);
    }

    /** A kind that a system delivers in a form of its own. */
    public DatasetKind(String id, Text title, Text description, List<ColumnSpec> columns, Optional<Delivery> delivery) {
        this(id, title, description, columns, delivery, Gathering.NEWEST);
    }

    /** The same kind with vintages that are laid over one another. */
    public DatasetKind laidOver() {
        return new DatasetKind(id, title, description, columns, delivery, Gathering.LAID_OVER);
    }

    /**
     * Whether its rows are about single persons. Then its numbers stay texts and never become figures: no cell of a
     * person has an address, and millions of rows cost little. Models read them as columns.
     */
    public boolean isAboutPersons() {
        return columns.stream().anyMatch(column -> column.type() == ColumnType.PSEUDONYM);
    }

    public List<ColumnSpec> keys() {
        return columns.stream().filter(ColumnSpec::key).toList();
    }

    public Optional<ColumnSpec> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
