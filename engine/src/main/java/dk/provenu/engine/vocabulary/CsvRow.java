package dk.provenu.engine.vocabulary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a vocabulary resource; a column that does not exist is an error, an empty cell is the empty string. */
record CsvRow(String file, int line, Map<String, String> cells) {
    static CsvRow of(String file, int line, List<String> header, List<String> fields) {
        if (header.size() != fields.size()) {
            throw new IllegalStateException(
                    "%s line %d: %d fields, expected %d".formatted(file, line, fields.size(), header.size()));
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), fields.get(i));
        }
        return new CsvRow(file, line, Map.copyOf(cells));
    }

    String text(String column) {
        String text = cells.get(column);
        if (text == null) {
            throw new IllegalStateException("%s line %d: no column %s".formatted(file, line, column));
        }
        return text;
    }

    boolean flag(String column) {
        return text(column).equals("1");
    }

    Validity validity() {
        return new Validity(date("valid_from"), date("valid_to"));
    }

    private Optional<LocalDate> date(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
