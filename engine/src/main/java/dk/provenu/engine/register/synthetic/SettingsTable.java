package dk.provenu.engine.register.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one of the settings' files: semicolons, a header row, no quotes. The files are ours, so a fault is a bug. */
final class SettingsTable {

    private SettingsTable() {}

    record Line(String file, Map<String, String> cells) {
        String text(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalStateException(file + " has no column " + column);
            }
            return text;
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        int whole(String column) {
            return Integer.parseInt(text(column));
        }
    }

    static List<Line> read(String name) {
        try (InputStream in = SettingsTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing class path resource " + name);
            }
            return lines(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read class path resource " + name, e);
        }
    }

    private static List<Line> lines(String name, String text) {
        List<String> all = text.lines().toList();
        String[] header = all.getFirst().split(";", -1);
        List<Line> lines = new ArrayList<>();
        for (String line : all.subList(1, all.size())) {
            String[] fields = line.split(";", -1);
            if (fields.length != header.length) {
                throw new IllegalStateException(name + ": " + fields.length + " fields in '" + line + "'");
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                cells.put(header[i], fields[i]);
            }
            lines.add(new Line(name, Map.copyOf(cells)));
        }
        return List.copyOf(lines);
    }
}
