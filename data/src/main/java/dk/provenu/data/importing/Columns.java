package dk.provenu.data.importing;

import dk.provenu.data.read.Cell;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.read.TextRow;
import dk.provenu.data.read.TextTable;
import dk.provenu.data.vintage.Layout;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the declared columns stand in a file. */
final class Columns {

    private final Map<String, Integer> places;

    private Columns(Map<String, Integer> places) {
        this.places = Map.copyOf(places);
    }

    /** Every heading that a file of the kind may have. */
    static Set<String> allowed(DatasetKind kind) {
        Set<String> names = new HashSet<>();
        for (ColumnSpec column : Layout.columns(kind)) {
            names.add(column.name());
            if (column.type().isNumber()) {
                names.add(Layout.companion(column.name()));
            }
        }
        return names;
    }

    /** Matches a header with the declaration; what does not fit goes to the refusals. */
    static Columns match(DatasetKind kind, String file, TextTable table, Refusals refusals) {
        Set<String> allowed = allowed(kind);
        Map<String, Integer> places = new HashMap<>();
        List<String> header = table.header();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            if (!allowed.contains(heading)) {
                refusals.add(unknown(kind, file, table.headerLine(), heading, i, allowed, header));
            } else if (places.put(heading, i) != null) {
                refusals.add(new Refusal(
                        file,
                        table.headerLine(),
                        heading,
                        "",
                        Text.of("Kolonnen står to gange.", "The column stands twice."),
                        Text.of("Slet den ene.", "Delete one of them.")));
            }
        }
        for (ColumnSpec column : Layout.columns(kind)) {
            if (column.required() && !places.containsKey(column.name())) {
                refusals.add(missing(file, table.headerLine(), column));
            }
        }
        return new Columns(places);
    }

    private static Refusal unknown(
            DatasetKind kind,
            String file,
            int line,
            String heading,
            int index,
            Set<String> allowed,
            List<String> header) {
        if (heading.isEmpty()) {
            return Refusal.ofLine(
                    file,
                    line,
                    Text.of(
                            "Kolonne nummer " + (index + 1) + " har ingen overskrift.",
                            "Column number " + (index + 1) + " has no heading."),
                    Text.of("Giv den en overskrift, eller slet den.", "Give it a heading, or delete it."));
        }
        List<String> free =
                allowed.stream().filter(name -> !header.contains(name)).sorted().toList();
        Optional<String> nearest = Nearest.of(heading, free);
        String names = String.join(
                ", ", Layout.columns(kind).stream().map(ColumnSpec::name).toList());
        return new Refusal(
                file,
                line,
                heading,
                "",
                Text.of("Datasættet har ingen kolonne med det navn.", "The dataset has no column of that name."),
                nearest.map(name -> Text.of("Måske: " + name + ".", "Maybe: " + name + "."))
                        .orElse(Text.of(
                                "Slet kolonnen, eller ret navnet. Kolonnerne er: " + names + ".",
                                "Delete the column, or correct its name. The columns are: " + names + ".")));
    }

    private static Refusal missing(String file, int line, ColumnSpec column) {
        return new Refusal(
                file,
                line,
                column.name(),
                "",
                Text.of(
                        "Kolonnen mangler: " + column.description().da() + ".",
                        "The column is missing: " + column.description().en() + "."),
                Text.of("Tilføj kolonnen.", "Add the column."));
    }

    /** The cell of a column; an empty one where the file has no such column. */
    Cell cell(TextRow row, String column) {
        Integer place = places.get(column);
        return place == null ? Cell.text("") : row.cells().get(place);
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The declared columns of a kind that the file has, in the order of the declaration. */
    List<ColumnSpec> present(DatasetKind kind) {
        List<ColumnSpec> present = new ArrayList<>();
        for (ColumnSpec column : Layout.columns(kind)) {
            if (has(column.name())) {
                present.add(column);
            }
        }
        return present;
    }
}
