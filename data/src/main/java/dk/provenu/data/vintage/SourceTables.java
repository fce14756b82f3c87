package dk.provenu.data.vintage;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceFigures;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands a vintage over to the engine: rows of texts and of observed figures that know their cell. */
public final class SourceTables {

    private final DatasetKind kind;
    private final Manifest manifest;
    private final List<ColumnSpec> columns;

    private SourceTables(DatasetKind kind, Manifest manifest) {
        this.kind = kind;
        this.manifest = manifest;
        this.columns = Layout.columns(kind);
    }

    /** The table of a vintage's rows as {@link VintageReader#rows} gives them. */
    public static SourceTable of(DatasetKind kind, Manifest manifest, List<Map<String, String>> rows) {
        SourceTables tables = new SourceTables(kind, manifest);
        List<SourceRow> read = new ArrayList<>(rows.size());
        for (Map<String, String> row : rows) {
            read.add(tables.row(row));
        }
        return new SourceTable(kind, manifest.name(), manifest.fetched(), read);
    }

    private SourceRow row(Map<String, String> fields) {
        String file = manifest.files()
                .get(Integer.parseInt(fields.getOrDefault(Layout.FILE, "0")))
                .name();
        int line = Integer.parseInt(fields.getOrDefault(Layout.LINE, "0"));
        Map<String, String> texts = new LinkedHashMap<>();
        for (ColumnSpec column : columns) {
            if (!column.type().isNumber()) {
                texts.put(column.name(), fields.getOrDefault(column.name(), ""));
            }
        }
        if (kind.isAboutPersons()) {
            columns.stream()
                    .filter(column -> column.type().isNumber())
                    .forEach(column -> texts.put(column.name(), fields.getOrDefault(column.name(), "")));
            columns.stream()
                    .filter(column -> column.type().isNumber())
                    .filter(column -> !fields.getOrDefault(Layout.reason(column.name()), "")
                            .isEmpty())
                    .forEach(column -> texts.put(
                            Layout.companion(column.name()), fields.getOrDefault(Layout.reason(column.name()), "")));
            return new SourceRow(file, line, texts, Map.of());
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (ColumnSpec column : columns) {
            if (column.type().isNumber()) {
                SourceCell cell = new SourceCell(
                        kind.id(),
                        manifest.name(),
                        file,
                        line,
                        column.name(),
                        manifest.fetched(),
                        texts.getOrDefault("source", ""),
                        texts.getOrDefault("place", ""));
                figures.put(column.name(), SourceFigures.observed(kind, column, texts, value(column, fields), cell));
            }
        }
        return new SourceRow(file, line, texts, figures);
    }

    private static Value value(ColumnSpec column, Map<String, String> fields) {
        String number = fields.getOrDefault(column.name(), "");
        if (!number.isEmpty()) {
            return Value.of(Double.parseDouble(number));
        }
        String reason = fields.getOrDefault(Layout.reason(column.name()), "");
        return Value.missing(reason.isEmpty() ? MissingReason.NOT_PUBLISHED : MissingReason.valueOf(reason));
    }
}
