package dk.provenu.data.importing;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.read.TextRow;
import dk.provenu.data.vintage.Layout;
import dk.provenu.data.vintage.RowKey;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the rows of all files of an import in their order, and sees to it that no two have the same key. */
final class RowCheck {

    private static final int LONGEST_KEY = 300;

    private final DatasetKind kind;
    private final List<CheckedFile> files;
    private final Refusals refusals;
    private final Steps steps;
    private final Map<String, Place> keys = new HashMap<>();
    private int rowsRefused;

    RowCheck(DatasetKind kind, List<CheckedFile> files, Refusals refusals, Steps steps) {
        this.kind = kind;
        this.files = files;
        this.refusals = refusals;
        this.steps = steps;
    }

    private record Place(int file, int line) {}

    /** How many rows something was refused of. */
    int rowsRefused() {
        return rowsRefused;
    }

    /** Reads all rows; each in order goes to {@code good} as a record of data.csv. */
    void run(Text doing, Consumer<List<String>> good) {
        List<String> header = Layout.header(kind);
        for (int i = 0; i < files.size(); i++) {
            CheckedFile file = files.get(i);
            int number = i;
            String name = CprGuard.mask(file.bytes().name(), true);
            Text step = Text.of(doing.da() + " " + name, doing.en() + " " + name);
            RowReader reader = new RowReader(kind, file.bytes().name(), file.columns(), file.mark(), refusals);
            long[] rows = {0};
            file.table().forEachRow(row -> {
                steps.at(step, rows[0]++);
                read(reader, header, number, row, good);
            });
        }
    }

    private void read(RowReader reader, List<String> header, int file, TextRow row, Consumer<List<String>> good) {
        long before = refusals.count();
        Map<String, String> fields = reader.read(row);
        if (refusals.count() == before) {
            checkKey(file, row, fields);
        }
        if (refusals.count() > before) {
            rowsRefused++;
            return;
        }
        fields.put(Layout.FILE, String.valueOf(file));
        fields.put(Layout.LINE, String.valueOf(row.line()));
        List<String> values = new ArrayList<>(header.size());
        header.forEach(column -> values.add(fields.getOrDefault(column, "")));
        good.accept(values);
    }

    private void checkKey(int file, TextRow row, Map<String, String> fields) {
        Place here = new Place(file, row.line());
        String key = RowKey.of(kind, fields, file, row.line());
        if (key.length() > LONGEST_KEY) {
            refusals.add(Refusal.ofLine(
                    files.get(file).bytes().name(),
                    row.line(),
                    Text.of(
                            "Rækkens nøgle er længere end " + LONGEST_KEY + " tegn.",
                            "The key of the row is longer than " + LONGEST_KEY + " characters."),
                    Text.of("Brug kortere koder.", "Use shorter codes.")));
            return;
        }
        Place first = keys.putIfAbsent(key, here);
        if (first == null || kind.gathering() == DatasetKind.Gathering.LAID_OVER) {
            return;
        }
        String columns =
                String.join(", ", kind.keys().stream().map(ColumnSpec::name).toList());
        String values = String.join(
                ", ",
                kind.keys().stream()
                        .map(column -> fields.getOrDefault(column.name(), ""))
                        .toList());
        String other = first.file == file ? "" : files.get(first.file).bytes().name() + ", ";
        refusals.add(new Refusal(
                files.get(file).bytes().name(),
                row.line(),
                columns,
                values,
                Text.of(
                        "Rækken har samme nøgle som " + other + "linje " + first.line + ".",
                        "The row has the same key as " + other + "line " + first.line + "."),
                Text.of(
                        "Slet den ene, eller ret det, der skal skille dem ad.",
                        "Delete one of them, or correct what should tell them apart.")));
    }
}
