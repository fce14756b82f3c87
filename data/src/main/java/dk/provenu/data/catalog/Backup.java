package dk.provenu.data.catalog;

import dk.provenu.data.vintage.Durable;
import dk.provenu.data.vintage.VintageWriter;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WriteLock;
import dk.provenu.engine.figure.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a workspace into one zip file, with a whole copy of the catalog, while no import is under way. */
public final class Backup {

    private Backup() {}

    /**
     * Writes the backup.
     *
     * @param target the zip file; must not exist
     * @throws CatalogException when it exists or cannot be written
     */
    public static void write(Catalog catalog, Path target) {
        Workspace workspace = catalog.workspace();
        Path file = target.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new CatalogException(Text.of(
                    "Filen " + file + " findes allerede. Vælg et andet navn.",
                    "The file " + file + " exists already. Choose another name."));
        }
        Path temporary = file.resolveSibling(VintageWriter.TEMPORARY + UUID.randomUUID() + ".zip");
        Path copy = file.resolveSibling(VintageWriter.TEMPORARY + UUID.randomUUID() + ".sqlite");
        try (var _ = WriteLock.take(workspace)) {
            List<Path> files = files(workspace.root(), file);
            catalog.copyTo(copy);
            try (ZipOutputStream zip =
                    new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
                for (Path each : files) {
                    add(zip, workspace.root().relativize(each).toString().replace('\\', '/'), each);
                }
                add(zip, "catalog.sqlite", copy);
            }
            Durable.syncFile(temporary);
            Durable.rename(temporary, file);
        } catch (IOException e) {
            throw new CatalogException(
                    Text.of(
                            "Sikkerhedskopien " + file + " kan ikke skrives. Er disken fuld?",
                            "The backup " + file + " cannot be written. Is the disk full?"),
                    e);
        } finally {
            deleteQuietly(temporary);
            deleteQuietly(copy);
        }
    }

    /** Everything but the catalog's own files, locks and temporary things, which all begin with a point. */
    private static List<Path> files(Path root, Path target) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile)
                    .filter(path -> !path.equals(target))
                    .filter(path -> !hidden(root.relativize(path)))
                    .filter(path -> !root.relativize(path).toString().startsWith("catalog.sqlite"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A leftover beside the backup does no harm; the failure that led here is already told.
            return;
        }
    }
}
