package dk.provenu.data.vintage;

import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several vintages of one kind laid over one another. */
public final class LaidOver {

    private LaidOver() {}

    /**
     * The table that the vintages make up: every key once with the rows of the newest vintage that has it, in the order in
     * which the keys were first seen. Every figure still knows the vintage and the line that it came from; the table bears
     * the name and the day of the newest.
     *
     * @param vintages of one kind, the oldest first; at least one
     */
    public static SourceTable of(List<SourceTable> vintages) {
        SourceTable newest = vintages.getLast();
        if (vintages.size() == 1) {
            return newest;
        }
        Map<String, List<SourceRow>> byKey = new LinkedHashMap<>();
        for (SourceTable vintage : vintages) {
            Map<String, List<SourceRow>> own = new LinkedHashMap<>();
            for (SourceRow row : vintage.rows()) {
                String key = RowKey.of(newest.kind(), row.texts(), 0, row.line());
                own.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(row);
            }
            byKey.putAll(own);
        }
        List<SourceRow> rows = byKey.values().stream().flatMap(List::stream).toList();
        return new SourceTable(newest.kind(), newest.vintage(), newest.fetched(), rows);
    }
}
