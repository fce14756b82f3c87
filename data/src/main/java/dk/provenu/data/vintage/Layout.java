package dk.provenu.data.vintage;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import java.util.ArrayList;
import java.util.List;

/** Which columns a file of a kind may have, and which data.csv has. */
public final class Layout {

    /** The number of the file, from 0, in the manifest's list. */
    public static final String FILE = "_file";

    /** The line in that file. */
    public static final String LINE = "_line";

    private static final String ORIGINAL = ".original";
    private static final String REASON = ".missing";
    private static final String COMPANION = "_missing";

    private Layout() {}

    /** The declared columns, with those that every kind may have. */
    public static List<ColumnSpec> columns(DatasetKind kind) {
        List<ColumnSpec> columns = new ArrayList<>(kind.columns());
        for (ColumnSpec origin : DatasetKind.ORIGIN) {
            if (kind.find(origin.name()).isEmpty()) {
                columns.add(origin);
            }
        }
        return List.copyOf(columns);
    }

    /** The heading of the column in a file that says why a number is missing. */
    public static String companion(String column) {
        return column + COMPANION;
    }

    /** The column of data.csv with the text as it stood in the file; empty when it is the same. */
    public static String original(String column) {
        return column + ORIGINAL;
    }

    /** The column of data.csv with the reason why a number is missing. */
    public static String reason(String column) {
        return column + REASON;
    }

    /** The header of data.csv. */
    public static List<String> header(DatasetKind kind) {
        List<String> header = new ArrayList<>(List.of(FILE, LINE));
        for (ColumnSpec column : columns(kind)) {
            header.add(column.name());
            if (column.type() != ColumnType.TEXT) {
                header.add(original(column.name()));
            }
            if (column.type().isNumber()) {
                header.add(reason(column.name()));
            }
        }
        return header;
    }

    /** A fingerprint of the declaration: when it changes, the same file is read anew. */
    public static String fingerprint(DatasetKind kind) {
        StringBuilder text = new StringBuilder(kind.id());
        for (ColumnSpec column : columns(kind)) {
            text.append('\n')
                    .append(column.name())
                    .append(' ')
                    .append(column.type())
                    .append(column.key() ? " key" : "")
                    .append(column.required() ? " required " : " ")
                    .append(column.unit().map(Object::toString).orElse("-"))
                    .append(' ')
                    .append(column.min())
                    .append(' ')
                    .append(column.max())
                    .append(' ')
                    .append(column.allowed().stream().sorted().toList())
                    .append(column.whenEmpty() == MissingReason.NOT_PUBLISHED ? "" : " " + column.whenEmpty());
        }
        kind.delivery().ifPresent(delivery -> delivery.fields().forEach(text.append('\n')::append));
        return Checksums.of(text.toString()).substring(0, 8);
    }
}
