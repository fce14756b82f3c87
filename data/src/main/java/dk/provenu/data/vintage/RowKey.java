package dk.provenu.data.vintage;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What identifies a row, in the form in which figure ids hold it: rows with equal keys would be the same figures. */
public final class RowKey {

    private RowKey() {}

    /** The key of a row as parts of an id; the line stands in where the kind declares no key. */
    public static String of(DatasetKind kind, Map<String, String> texts, int file, int line) {
        List<String> parts = new ArrayList<>();
        for (ColumnSpec key : kind.keys()) {
            parts.add(FigureId.key(texts.getOrDefault(key.name(), "")));
        }
        if (parts.isEmpty()) {
            parts.add("file-" + (file + 1) + "-line-" + line);
        }
        return String.join("/", parts);
    }
}
