package dk.provenu.data.catalog;

import dk.provenu.data.vintage.Durable;
import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.vintage.VintageReader;
import dk.provenu.data.vintage.VintageWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for what a killed import left: temporary folders, and vintages that had their name but not yet their entry.
 *
 * <p>An orphan that is whole is entered, not deleted: it was finished but for the entry, and deleting it would turn a
 * catalog restored from an old copy into lost data. One that is not whole is set aside under a name that nothing reads.
 */
final class Sweep {

    private static final String SET_ASIDE = ".set-aside-";

    private final Path vintages;

    Sweep(Path vintages) {
        this.vintages = vintages;
    }

    /** Whether there is anything to do; cheap, and needs no lock. */
    boolean isNeeded(Predicate<Path> known) throws IOException {
        for (Path folder : folders()) {
            if (isTemporary(folder) || !known.test(folder)) {
                return true;
            }
        }
        return false;
    }

    /** Removes temporary folders and returns the manifests of whole orphans, oldest first. Only under the write lock. */
    List<Manifest> clean(Predicate<Path> known) throws IOException {
        List<Manifest> orphans = new ArrayList<>();
        for (Path folder : folders()) {
            if (isTemporary(folder)) {
                Durable.delete(folder);
            } else if (!known.test(folder)) {
                verify(folder, orphans);
            }
        }
        orphans.sort(Comparator.comparing(manifest -> Instant.parse(manifest.recorded())));
        return orphans;
    }

    private static void verify(Path folder, List<Manifest> whole) throws IOException {
        try {
            Manifest manifest = new VintageReader(folder).verified();
            Path kind = folder.getParent();
            if (kind == null || !manifest.kind().equals(String.valueOf(kind.getFileName()))) {
                throw new IOException("The folder of the kind does not bear the name in the manifest");
            }
            whole.add(manifest);
        } catch (IOException notWhole) {
            setAside(folder);
        }
    }

    /** Takes a vintage that is not whole out of the way, under a name that nothing reads. Only under the write lock. */
    static void setAside(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Durable.rename(folder, folder.resolveSibling(SET_ASIDE + folder.getFileName() + "-" + UUID.randomUUID()));
        }
    }

    private static boolean isTemporary(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith(VintageWriter.TEMPORARY);
    }

    private List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path kind : children(vintages)) {
            for (Path folder : children(kind)) {
                String name = String.valueOf(folder.getFileName());
                if (!name.startsWith(".") || name.startsWith(VintageWriter.TEMPORARY)) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
