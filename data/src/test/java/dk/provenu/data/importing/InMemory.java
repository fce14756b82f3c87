package dk.provenu.data.importing;

import dk.provenu.data.read.FileBytes;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.vintage.Layout;
import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.vintage.SourceTables;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table that an accepted file gives, without writing it anywhere: for tests of thousands of files. */
final class InMemory {

    private static final String TIME = "2026-11-22T00:00:00Z";

    private InMemory() {}

    static SourceTable table(DatasetKind kind, FileBytes file, ImportOptions options) {
        Refusals refusals = new Refusals(10);
        Steps steps = new Steps(ImportProgress.NONE);
        CheckedFile checked =
                new FileCheck(kind, options, refusals, steps).check(file).orElseThrow();
        List<String> header = Layout.header(kind);
        List<Map<String, String>> rows = new ArrayList<>();
        new RowCheck(kind, List.of(checked), refusals, steps).run(Text.EMPTY, values -> {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                fields.put(header.get(i), values.get(i));
            }
            rows.add(fields);
        });
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                kind.id(),
                "name",
                "importer",
                TIME,
                TIME,
                rows.size(),
                "",
                List.of(checked.vintageFile("")),
                List.of());
        return SourceTables.of(kind, manifest, rows);
    }
}
