package dk.provenu.engine.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The reference values that reference.R has written beside this class. */
final class Reference {

    private Reference() {}

    /** The rows of a file below its headings. */
    static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column of numbers of a file. */
    static double[] column(String file, int column) {
        return rows(file).stream()
                .mapToDouble(row -> Double.parseDouble(row[column]))
                .toArray();
    }
}
