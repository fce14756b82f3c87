package dk.provenu.app.service;

import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.scenario.ScenarioStore;
import dk.provenu.data.workspace.ImportList;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The examples that come with Provenu: folders of files from which workspaces are built by the ordinary import. */
public final class Examples {

    private static final String SETTINGS = "workspace.yaml";

    private final Path folder;

    private Examples(Path folder) {
        this.folder = folder;
    }

    /** The examples in a folder: its subfolders that have workspace.yaml and import.yaml. */
    public static Examples in(Path folder) {
        return new Examples(folder);
    }

    /** The names of the examples, in order. */
    public List<String> names() {
        try (Stream<Path> each = Files.list(folder)) {
            return each.filter(example -> ImportList.isIn(example) && Files.isRegularFile(example.resolve(SETTINGS)))
                    .map(example -> example.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RefusedException(
                    Text.of(
                            "Eksemplerne findes ikke i " + folder + ". Byg programmet igen med ./provenu build.",
                            "The examples are not in " + folder + ". Build the program again by ./provenu build."),
                    e);
        }
    }

    /**
     * Builds the workspace of an example, or completes one that is there. Files that were imported before change nothing,
     * and settings that are there are left alone.
     *
     * @param target the folder of the workspace
     * @throws RefusedException when a file of the example is refused; the words hold the data report
     */
    public Path build(String name, Path target, ImportProgress progress) {
        return Refusing.run(() -> {
            Path example = folder.resolve(name);
            ImportList list = ImportList.read(example);
            settings(example, target);
            Workspace workspace = Workspace.open(target);
            for (ImportList.Entry entry : list.entries()) {
                load(workspace, entry, progress);
            }
            plans(example, list, workspace);
            return target;
        });
    }

    /** The plans of the example, dated as the last of its data: what was known on a day, was known of both. */
    private static void plans(Path example, ImportList list, Workspace workspace) {
        Path folder = example.resolve("scenarios");
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant saved = list.entries().stream()
                .flatMap(entry -> entry.fetched().stream())
                .max(Instant::compareTo)
                .orElseGet(Instant::now);
        ScenarioStore store = new ScenarioStore(workspace, Clock.systemUTC());
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(file -> store.place(file, saved));
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of(
                            "Eksemplets planer i " + folder + " kan ikke læses.",
                            "The plans of the example in " + folder + " cannot be read."),
                    e);
        }
    }

    private static void load(Workspace workspace, ImportList.Entry entry, ImportProgress progress) {
        ImportOptions standard = ImportOptions.STANDARD;
        ImportOptions options = new ImportOptions(
                entry.decimal(), standard.sheet(), entry.fetched(), false, standard.limits(), standard.listed());
        ImportOutcome outcome =
                new Loading(workspace).files(DatasetKinds.get(entry.kind()), entry.files(), options, progress);
        switch (outcome.status()) {
            case REFUSED, STOPPED -> throw new RefusedException(Text.build(outcome.report()::text));
            case LOADED, UNCHANGED, CHECKED -> {}
        }
    }

    /** A killed copy must not be taken for settings. */
    private static void settings(Path example, Path target) {
        Path settings = target.resolve(SETTINGS);
        if (Files.exists(settings)) {
            return;
        }
        try {
            Files.createDirectories(target);
            Path copy = target.resolve(".tmp-" + SETTINGS);
            Files.copy(example.resolve(SETTINGS), copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, settings, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of(
                            "Arbejdsområdet " + target + " kan ikke oprettes. Har du skriveadgang til mappen?",
                            "The workspace " + target + " cannot be created. May you write to the folder?"),
                    e);
        }
    }
}
