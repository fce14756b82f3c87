package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceFigures;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipalities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The bundled examples as models meet them, read without the importer, which lives above this module. */
public final class ExampleData {

    private final Path folder;
    private final Map<String, SourceTable> tables = new HashMap<>();

    private ExampleData(Path folder) {
        this.folder = folder;
    }

    public static ExampleData of(String example, DatasetKind... kinds) {
        ExampleData data = new ExampleData(Path.of("..", "examples", example, "import"));
        for (DatasetKind kind : kinds) {
            data.with(kind, line -> line);
        }
        return data;
    }

    /** Reads a dataset with its lines changed. */
    public ExampleData with(DatasetKind kind, UnaryOperator<String> change) {
        return with(kind, kind.id() + ".csv", change);
    }

    /** Reads a dataset from a file of another name. */
    public ExampleData with(DatasetKind kind, String file, UnaryOperator<String> change) {
        tables.put(kind.id(), read(kind, file, change));
        return this;
    }

    /** Takes a dataset's lines as given, the first with the columns' names. */
    public ExampleData withLines(DatasetKind kind, String... lines) {
        tables.put(kind.id(), table(kind, folder.resolve("lines.csv"), List.of(lines), line -> line));
        return this;
    }

    public ModelInput input(String municipality, Optional<ComparisonGroup> group, Map<String, String> options) {
        return new ModelInput(tables, Municipalities.get(municipality), group, options);
    }

    private SourceTable read(DatasetKind kind, String name, UnaryOperator<String> change) {
        Path file = folder.resolve(name);
        try {
            return table(kind, file, Files.readAllLines(file), change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceTable table(DatasetKind kind, Path file, List<String> lines, UnaryOperator<String> change) {
        List<String> names = cells(lines.getFirst());
        List<SourceRow> rows = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            rows.add(row(kind, file, at + 1, names, cells(change.apply(lines.get(at)))));
        }
        return new SourceTable(kind, "test", "2026-11-22T00:00:00Z", rows);
    }

    private static SourceRow row(DatasetKind kind, Path file, int line, List<String> names, List<String> cells) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            texts.put(names.get(i), i < cells.size() ? cells.get(i) : "");
        }
        if (texts.containsKey("municipality")) {
            texts.computeIfPresent(
                    "municipality", (key, name) -> Municipalities.get(name).code());
        }
        Map<String, Figure> figures = new HashMap<>();
        for (ColumnSpec column : kind.columns()) {
            if (column.type().isNumber()) {
                String text = texts.getOrDefault(column.name(), "");
                Value value = text.isEmpty() ? Value.missing(column.whenEmpty()) : Value.of(Double.parseDouble(text));
                SourceCell cell = new SourceCell(
                        kind.id(),
                        "test",
                        file.getFileName().toString(),
                        line,
                        column.name(),
                        "2026-11-22T00:00:00Z",
                        texts.getOrDefault("source", ""),
                        texts.getOrDefault("place", ""));
                figures.put(column.name(), SourceFigures.observed(kind, column, texts, value, cell));
            } else if (column.type() == ColumnType.MUNICIPALITY
                    && texts.getOrDefault(column.name(), "").isEmpty()) {
                throw new IllegalArgumentException(file + ":" + line + " has no municipality");
            }
        }
        return new SourceRow(file.getFileName().toString(), line, texts, figures);
    }

    private static List<String> cells(String line) {
        if (!line.contains("\"")) {
            return Arrays.asList(line.split(",", -1));
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
