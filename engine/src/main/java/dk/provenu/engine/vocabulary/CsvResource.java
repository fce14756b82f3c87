package dk.provenu.engine.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the engine's own CSV resources from the class path: UTF-8, comma, one header row. The only place of the engine
 * that reads anything. The files are ours, so a fault in one is a programming error and not a message to a user.
 */
public final class CsvResource {
    private CsvResource() {}

    /** The rows of a resource of this package, in order. */
    static List<CsvRow> rows(String name) {
        return rows(CsvResource.class, name);
    }

    /** The cells of each row by heading, of a resource that lies beside a class, in order; the first row is line 2. */
    public static List<Map<String, String>> cells(Class<?> beside, String name) {
        return rows(beside, name).stream().map(CsvRow::cells).toList();
    }

    private static List<CsvRow> rows(Class<?> beside, String name) {
        List<List<String>> lines = parse(text(beside, name));
        List<String> header = lines.getFirst();
        List<CsvRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(CsvRow.of(name, i + 1, header, lines.get(i)));
        }
        return List.copyOf(rows);
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing class path resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read class path resource " + name, e);
        }
    }

    /** Fields of each record; quotes as in RFC 4180, without line breaks inside a field. */
    static List<List<String>> parse(String text) {
        return text.lines()
                .filter(line -> !line.isEmpty())
                .map(CsvResource::fields)
                .toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean escaped = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (escaped) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw new IllegalStateException("Unclosed quote in: " + line);
        }
        fields.add(field.toString());
        return List.copyOf(fields);
    }
}
