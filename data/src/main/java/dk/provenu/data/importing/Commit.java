package dk.provenu.data.importing;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.CatalogException;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.vintage.Checksums;
import dk.provenu.data.vintage.Layout;
import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.vintage.VintageFile;
import dk.provenu.data.vintage.VintageWriter;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WriteLock;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes checked files as a vintage, safe against being killed at any moment: temporary folder, sync, final name, sync,
 * catalog entry; only then it is acknowledged.
 */
final class Commit {

    private final Workspace workspace;
    private final DatasetKind kind;
    private final List<CheckedFile> files;
    private final Steps steps;
    private final Clock clock;

    Commit(Workspace workspace, DatasetKind kind, List<CheckedFile> files, Steps steps, Clock clock) {
        this.workspace = workspace;
        this.kind = kind;
        this.files = files;
        this.steps = steps;
        this.clock = clock;
    }

    /** The vintage, and whether it was made now. */
    record Result(Vintage vintage, boolean isNew) {}

    /** The vintage that holds the same content already. */
    Optional<Vintage> existing() {
        try (Catalog catalog = Catalog.open(workspace)) {
            return catalog.find(kind.id(), name());
        }
    }

    Result run(Instant fetched) {
        try (Catalog catalog = Catalog.open(workspace);
                var _ = WriteLock.take(workspace)) {
            catalog.sweep();
            Optional<Vintage> same = catalog.find(kind.id(), name());
            if (same.isPresent() && catalog.isWhole(same.get())) {
                return new Result(same.get(), false);
            }
            Manifest manifest = write(fetched);
            catalog.record(manifest);
            return new Result(catalog.find(kind.id(), manifest.name()).orElseThrow(), true);
        } catch (IOException e) {
            throw new CatalogException(
                    Text.of(
                            "Der kan ikke skrives i arbejdsområdet " + workspace + ". Er disken fuld? Intet er ændret.",
                            "The workspace " + workspace + " cannot be written. Is the disk full? Nothing is changed."),
                    e);
        }
    }

    private String name() {
        return Checksums.contentName(
                kind.id(),
                Importer.identity(kind),
                files.stream().map(file -> file.vintageFile("")).toList());
    }

    private Manifest write(Instant fetched) throws IOException {
        try (VintageWriter writer = new VintageWriter(workspace.vintages().resolve(kind.id()), Layout.header(kind))) {
            Refusals none = new Refusals(0);
            new RowCheck(kind, files, none, steps).run(Text.of("Skriver", "Writing"), writer::row);
            if (!none.isEmpty()) {
                throw new IllegalStateException("rows that were accepted were refused when read again");
            }
            List<VintageFile> written = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                CheckedFile file = files.get(i);
                String original = "";
                if (Originals.mayBeKept(file)) {
                    original =
                            "original-" + (i + 1) + "." + file.table().layout().format() + ".gz";
                    writer.original(original, file.bytes().bytes());
                }
                written.add(file.vintageFile(original));
            }
            return writer.publish(
                    kind.id(),
                    Importer.identity(kind),
                    fetched.truncatedTo(ChronoUnit.SECONDS).toString(),
                    clock.instant().toString(),
                    written);
        }
    }
}
