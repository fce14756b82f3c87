package dk.provenu.data.workspace;

import dk.provenu.data.read.DecimalMark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What import.yaml beside a workspace's settings says: which files make up the workspace, in the order in which they are
 * imported. From it an example is built by the same import as any file of a user's.
 *
 * @param entries the imports in order
 */
public record ImportList(List<Entry> entries) {

    private static final String FILE = "import.yaml";
    private static final String IMPORTS = "imports";
    private static final String KIND = "kind";
    private static final String FILES = "files";
    private static final String FETCHED = "fetched";
    private static final String DECIMAL = "decimal";

    /**
     * One import.
     *
     * @param kind the kind of dataset
     * @param files the files, one vintage together
     * @param fetched when the files were fetched from their source; empty for now
     * @param decimal the decimal mark, where the files do not settle it
     */
    public record Entry(String kind, List<Path> files, Optional<Instant> fetched, Optional<DecimalMark> decimal) {
        public Entry {
            files = List.copyOf(files);
        }
    }

    public ImportList {
        entries = List.copyOf(entries);
    }

    /**
     * Reads import.yaml in a folder.
     *
     * @throws WorkspaceException when it cannot be read, or names a file that is not there
     */
    public static ImportList read(Path folder) {
        YamlSection yaml = YamlSection.read(folder.resolve(FILE), Set.of(IMPORTS));
        List<Entry> entries = new ArrayList<>();
        for (YamlSection section : yaml.sections(IMPORTS, Set.of(KIND, FILES, FETCHED, DECIMAL))) {
            List<Path> files = section.texts(FILES).stream()
                    .map(name -> file(folder, section, name))
                    .toList();
            if (files.isEmpty()) {
                throw section.refused(section.line(), "nøglen 'files' mangler.", "the key 'files' is missing.");
            }
            entries.add(new Entry(
                    section.get(KIND),
                    files,
                    section.find(FETCHED).map(text -> instant(section, text)),
                    section.find(DECIMAL).map(text -> decimal(section, text))));
        }
        return new ImportList(entries);
    }

    /** Whether a folder has such a list. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    private static Path file(Path folder, YamlSection section, String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw section.refused(
                    section.lineOf(FILES),
                    "filen '" + name + "' findes ikke i mappen " + folder + ".",
                    "the file '" + name + "' is not in the folder " + folder + ".");
        }
        return file;
    }

    private static Instant instant(YamlSection section, String text) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException e) {
            throw section.refused(
                    section.lineOf(FETCHED),
                    "'" + text + "' er ikke en dato. Skriv den som 2017-09-15.",
                    "'" + text + "' is not a date. Write it as 2017-09-15.");
        }
    }

    private static DecimalMark decimal(YamlSection section, String text) {
        return switch (text) {
            case "comma" -> DecimalMark.COMMA;
            case "point" -> DecimalMark.POINT;
            default ->
                throw section.refused(
                        section.lineOf(DECIMAL),
                        "decimaltegnet '" + text + "' kendes ikke. Skriv comma eller point.",
                        "the decimal mark '" + text + "' is not known. Write comma or point.");
        };
    }
}
