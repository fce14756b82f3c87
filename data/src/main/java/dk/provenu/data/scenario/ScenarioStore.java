package dk.provenu.data.scenario;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.vintage.Durable;
import dk.provenu.data.vintage.VintageWriter;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.data.workspace.WriteLock;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.scenario.ScenarioFault;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The plans of a workspace: {@code scenarios/NAME.yaml} as it is now, and every text that it has had in
 * {@code scenarios/revisions/NAME/0001.yaml} and on. A save puts the text in place first and then keeps it; if the program
 * dies in between, the text is noticed in its file as an edit by hand is, and kept then. Before a text is replaced, it is
 * kept itself.
 */
public final class ScenarioStore {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");
    private static final Pattern KEPT = Pattern.compile("\\d{4,6}\\.yaml");
    private static final String YAML = ".yaml";
    private static final int KEPT_IN_MEMORY = 500;

    /** Where "known on a date" is decided, as for datasets. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Workspace workspace;
    private final Clock clock;

    /** Texts that were read last; the same text in the same revision is the same plan. */
    private final Map<String, StoredScenario> read = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoredScenario> eldest) {
            return size() > KEPT_IN_MEMORY;
        }
    });

    public ScenarioStore(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Whether it can be the name of a plan. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** The plans as they are now, by name; an edit by hand is kept as a revision before it is handed over. */
    public List<StoredScenario> all() {
        return Stream.concat(
                        names().stream().map(name -> stored(name, current(name))),
                        strange().map(ScenarioStore::misnamed))
                .toList();
    }

    /** A file whose name cannot be a plan's is told of, and not passed over in silence. */
    private static StoredScenario misnamed(String file) {
        String name = file.replaceFirst("\\.ya?ml$", "");
        Text words = Text.of(
                "filens navn kan ikke være en plans. Brug små bogstaver a-z, tal og bindestreg, og lad det ende på .yaml: "
                        + FigureId.key(name) + YAML,
                "the file's name cannot be a plan's. Use small letters a-z, digits and hyphens, and let it end in .yaml: "
                        + FigureId.key(name) + YAML);
        ScenarioException fault = new ScenarioException("scenarios/" + file, List.of(new ScenarioFault(0, "", words)));
        return new StoredScenario(
                name, new Revision(0, Instant.EPOCH, "", true, ""), Optional.empty(), Optional.of(fault));
    }

    private Stream<String> strange() {
        if (!Files.isDirectory(workspace.scenarios())) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(workspace.scenarios())) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> !file.startsWith(".") && file.matches(".*\\.ya?ml"))
                    .filter(file -> !file.endsWith(YAML)
                            || !NAME.matcher(file.substring(0, file.length() - YAML.length()))
                                    .matches())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw unreadable(workspace.scenarios(), e);
        }
    }

    private static WorkspaceException unreadable(Path folder, IOException e) {
        return new WorkspaceException(
                Text.of("Mappen " + folder + " kan ikke læses.", "The folder " + folder + " cannot be read."), e);
    }

    /** The plan of a name as it is now. */
    public Optional<StoredScenario> find(String name) {
        return names().contains(name) ? Optional.of(stored(name, current(name))) : Optional.empty();
    }

    /** The plans as they were known when a date ended in Denmark. */
    public List<StoredScenario> knownOn(LocalDate date) {
        Instant end = date.plusDays(1).atStartOfDay(ZONE).toInstant();
        all();
        return keptNames().stream()
                .flatMap(name -> revisions(name).stream()
                        .filter(revision -> revision.saved().isBefore(end))
                        .findFirst()
                        .map(revision -> stored(name, revision))
                        .stream())
                .toList();
    }

    /** A plan in one of its revisions; empty where that is not kept. */
    public Optional<StoredScenario> revision(String name, int number) {
        return revisions(name).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .map(revision -> stored(name, revision));
    }

    /** The kept texts of a plan, the newest first; none for a name that there is not. */
    public List<Revision> revisions(String name) {
        if (names().contains(name)) {
            current(name);
        }
        return kept(name).reversed();
    }

    /**
     * Keeps a text as a revision and puts it in its place.
     *
     * @param note what the person says of it; may be empty
     * @param base the revision on which the person's text builds, 0 for a new plan; empty to ask nothing
     * @return the revision; the last one, when the text is the same
     * @throws ScenarioException when the text has not the form of a plan
     * @throws WorkspaceException when the name is none, another revision has come in between, or nothing can be written
     */
    public Revision save(String name, String text, String note, Optional<Integer> base) {
        refuseName(name);
        refuseNote(note);
        String whole = text.replace("\r\n", "\n").stripTrailing() + "\n";
        ScenarioText.parse(name, whole);
        try (var _ = WriteLock.take(workspace)) {
            noticed(name);
            List<Revision> before = kept(name);
            int last = before.size();
            if (base.isPresent() && base.get() != last) {
                throw new WorkspaceException(Text.of(
                        "Planen " + name + " er ændret, siden du åbnede den (revision " + base.get() + ", nu " + last
                                + "). Se forskellen, og gem igen.",
                        "The plan " + name + " has changed since you opened it (revision " + base.get() + ", now "
                                + last + "). See the difference, and save again."));
            }
            if (last > 0 && before.getLast().text().equals(whole) && Files.exists(file(name))) {
                return before.getLast();
            }
            write(file(name), whole);
            return keep(name, new Revision(last + 1, clock.instant(), note, false, whole));
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** Puts the file of an example in its place, unless a plan of that name is there; dated as said. */
    public void place(Path example, Instant saved) {
        String name = String.valueOf(example.getFileName()).replaceFirst("\\.yaml$", "");
        refuseName(name);
        try (var _ = WriteLock.take(workspace)) {
            if (!Files.exists(file(name)) && kept(name).isEmpty()) {
                String text = Files.readString(example);
                ScenarioText.parse(name, text);
                keep(name, new Revision(1, saved, "", false, text));
            }
            if (!Files.exists(file(name))) {
                write(file(name), kept(name).getLast().text());
            }
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** The text in the plan's file: the last revision, or one that nobody has kept yet, which is kept now. */
    private Revision current(String name) {
        try {
            Optional<Revision> last = last(name);
            String text = Files.readString(file(name));
            if (last.isPresent() && last.get().text().equals(text)) {
                return last.get();
            }
            if (text.lines().anyMatch(CprGuard::sees)) {
                return unkept(last, text);
            }
            try (WriteLock lock = WriteLock.tryTake(workspace).orElse(null)) {
                return lock == null ? unkept(last, text) : noticed(name).orElseGet(() -> unkept(last, text));
            }
        } catch (CharacterCodingException e) {
            throw new WorkspaceException(
                    Text.of(
                            "Filen " + file(name) + " er ikke UTF-8. Gem den som UTF-8.",
                            "The file " + file(name) + " is not UTF-8. Save it as UTF-8."),
                    e);
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of("Filen " + file(name) + " kan ikke læses.", "The file " + file(name) + " cannot be read."),
                    e);
        }
    }

    /** A text that cannot be kept now: somebody else writes, or it holds what must not reach a second file. */
    private Revision unkept(Optional<Revision> last, String text) {
        return new Revision(last.map(Revision::number).orElse(0) + 1, clock.instant(), "", true, text);
    }

    /** Keeps what stands in the file, if nobody has; only under the lock. */
    private Optional<Revision> noticed(String name) throws IOException {
        if (!Files.exists(file(name))) {
            return Optional.empty();
        }
        String text = Files.readString(file(name));
        Optional<Revision> last = last(name);
        if (last.isPresent() && last.get().text().equals(text)) {
            return last;
        }
        if (text.lines().anyMatch(CprGuard::sees)) {
            return Optional.empty();
        }
        int number = last.map(Revision::number).orElse(0) + 1;
        return Optional.of(keep(name, new Revision(number, clock.instant(), "", true, text)));
    }

    private Revision keep(String name, Revision revision) throws IOException {
        Durable.createFolders(folder(name));
        write(folder(name).resolve("%04d%s".formatted(revision.number(), YAML)), RevisionFile.write(revision));
        return revision;
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " lies in no folder");
        }
        Durable.createFolders(folder);
        Path temporary = folder.resolve(VintageWriter.TEMPORARY + UUID.randomUUID());
        try {
            Files.writeString(temporary, text);
            Durable.syncFile(temporary);
            Durable.rename(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private StoredScenario stored(String name, Revision revision) {
        String key = name + "/" + revision.number() + "/" + revision.saved() + "/" + revision.text();
        return read.computeIfAbsent(key, _ -> {
            try {
                Scenario scenario = ScenarioText.parse(
                        name,
                        "scenarios/" + name + YAML,
                        revision.text(),
                        revision.number(),
                        revision.saved().toString());
                return new StoredScenario(name, revision, Optional.of(scenario), Optional.empty());
            } catch (ScenarioException e) {
                return new StoredScenario(name, revision, Optional.empty(), Optional.of(e));
            }
        });
    }

    private Optional<Revision> last(String name) throws IOException {
        List<Path> files = keptFiles(name);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(RevisionFile.read(files.getLast(), number(files.getLast())));
    }

    private List<Revision> kept(String name) {
        List<Revision> revisions = new ArrayList<>();
        try {
            for (Path file : keptFiles(name)) {
                revisions.add(RevisionFile.read(file, number(file)));
            }
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of(
                            "En revision af planen " + name + " kan ikke læses. Hent den fra en sikkerhedskopi: "
                                    + folder(name),
                            "A revision of the plan " + name + " cannot be read. Take it from a backup: "
                                    + folder(name)),
                    e);
        }
        return revisions;
    }

    private List<Path> keptFiles(String name) throws IOException {
        if (!NAME.matcher(name).matches() || !Files.isDirectory(folder(name))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(name))) {
            return files.filter(file ->
                            KEPT.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(String.valueOf(file.getFileName()).replace(YAML, ""));
    }

    private List<String> names() {
        return names(workspace.scenarios(), Files::isRegularFile);
    }

    /** Those that have a kept text, also where their file is gone. */
    private List<String> keptNames() {
        return names(workspace.scenarios().resolve("revisions"), Files::isDirectory);
    }

    private static List<String> names(Path folder, Predicate<Path> asked) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(asked)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> !file.startsWith(".") && (file.endsWith(YAML) || !file.contains(".")))
                    .map(file -> file.replaceFirst("\\.yaml$", ""))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private Path file(String name) {
        return workspace.scenarios().resolve(name + YAML);
    }

    private Path folder(String name) {
        return workspace.scenarios().resolve("revisions").resolve(name);
    }

    private static void refuseName(String name) {
        if (!NAME.matcher(name).matches()) {
            String shown = CprGuard.mask(name.length() > 80 ? name.substring(0, 80) + "…" : name, true);
            throw new WorkspaceException(
                    Text.of(
                            "'" + shown
                                    + "' kan ikke være navnet på en plan. Brug små bogstaver a-z, tal og bindestreg: job-maeglere.",
                            "'" + shown
                                    + "' cannot be the name of a plan. Use small letters a-z, digits and hyphens: job-brokers."));
        }
    }

    private static void refuseNote(String note) {
        if (CprGuard.sees(note)) {
            throw new WorkspaceException(Text.of(
                    "Noten rummer, hvad der ligner et CPR-nummer. Slet det.",
                    "The note holds what looks like a CPR number. Delete it."));
        }
    }

    private static WorkspaceException unwritable(String name, IOException e) {
        return new WorkspaceException(
                Text.of(
                        "Planen " + name
                                + " kan ikke gemmes. Har du skriveadgang til mappen, og er der plads på disken?",
                        "The plan " + name
                                + " cannot be saved. May you write to the folder, and is there room on the disk?"),
                e);
    }
}
