package dk.provenu.engine.source;

import java.util.List;

/**
 * A vintage of a dataset, handed to a model.
 *
 * @param kind its kind
 * @param vintage its content name
 * @param fetched when it was imported, ISO 8601
 * @param rows its rows in the order of the file
 */
public record SourceTable(DatasetKind kind, String vintage, String fetched, List<SourceRow> rows) {

    public SourceTable {
        rows = List.copyOf(rows);
    }
}
