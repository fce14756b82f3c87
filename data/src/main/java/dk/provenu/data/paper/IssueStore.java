package dk.provenu.data.paper;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.scenario.ScenarioStore;
import dk.provenu.data.vintage.Durable;
import dk.provenu.data.vintage.VintageWriter;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.data.workspace.WriteLock;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The issued papers of a workspace: {@code papers/NAME/0001} and on. An issue is written into a folder without a name and
 * gets its number in one step, so there is never half of one; a program that dies before leaves a temporary folder, which
 * the next issue removes. Every method refuses with a {@link WorkspaceException}.
 */
public final class IssueStore {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}");

    /** Where "known on a date" is decided, as for datasets. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Workspace workspace;
    private final Clock clock;

    public IssueStore(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** The papers that have been issued, by name. */
    public List<String> names() {
        return refusing(root(), () -> folders(root(), ScenarioStore::isName));
    }

    /** The numbers of a paper's issues, the oldest first; none for a name that there is not. */
    public List<Integer> numbers(String name) {
        if (!ScenarioStore.isName(name)) {
            return List.of();
        }
        Path folder = root().resolve(name);
        return refusing(
                        folder,
                        () -> folders(folder, each -> NUMBER.matcher(each).matches()))
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** An issue with its last decisions; empty when there is none of that number. */
    public Optional<KeptIssue> find(String name, int number) {
        return numbers(name).contains(number) ? Optional.of(read(name, number, Optional.empty())) : Optional.empty();
    }

    /** The last issue of a paper. */
    public Optional<KeptIssue> last(String name) {
        List<Integer> numbers = numbers(name);
        return numbers.isEmpty() ? Optional.empty() : find(name, numbers.getLast());
    }

    /** The last issue when a day ended in Denmark, with what had been decided by then. */
    public Optional<KeptIssue> lastKnownOn(String name, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        for (int number : numbers(name).reversed()) {
            KeptIssue issue = read(name, number, Optional.empty());
            if (issue.issue().issued().isBefore(end)) {
                int decided = (int) decisions(name, number).stream()
                        .filter(each -> each.saved().isBefore(end))
                        .count();
                return Optional.of(read(name, number, Optional.of(decided)));
            }
        }
        return Optional.empty();
    }

    /** An earlier issue as a later one was held against it; empty when it is not there. */
    public Optional<KeptIssue> asIt(Basis.Before before) {
        return numbers(before.name()).contains(before.number())
                ? Optional.of(read(before.name(), before.number(), Optional.of(before.decisions())))
                : Optional.empty();
    }

    /**
     * One of the printed files of an issue, byte for byte as it was issued.
     *
     * @param file its name, such as paper.pdf
     */
    public Optional<byte[]> document(String name, int number, String file) {
        if (!numbers(name).contains(number)) {
            return Optional.empty();
        }
        return refusing(folder(name, number), () -> {
            IssueFolder folder = new IssueFolder(folder(name, number));
            boolean sealed = folder.verified().files().stream()
                    .anyMatch(each -> each.name().equals(file));
            return sealed ? Optional.of(folder.document(file)) : Optional.empty();
        });
    }

    /** Everything that was written down of what was decided on an issue, the oldest first. */
    public List<Decisions> decisions(String name, int number) {
        return refusing(folder(name, number), () -> new DecisionFiles(folder(name, number)).all());
    }

    /**
     * Keeps an issue.
     *
     * @param issue what the paper says; its number is the one after the last
     * @param text the text with which it was made
     * @param basis what it rests on
     * @param documents the printed files, name to bytes
     * @throws WorkspaceException when somebody has issued the paper in between, or nothing can be written
     */
    public void keep(Issue issue, String text, Basis basis, Map<String, byte[]> documents) {
        if (!ScenarioStore.isName(issue.name())) {
            throw new IllegalArgumentException("'" + issue.name() + "' is not the name of a paper");
        }
        Path paper = root().resolve(issue.name());
        try (var _ = WriteLock.take(workspace)) {
            List<Integer> numbers = numbers(issue.name());
            int next = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
            if (issue.number() != next) {
                throw new WorkspaceException(Text.of(
                        "Papiret " + issue.name() + " er udsendt af en anden imens (nr. " + (next - 1)
                                + "). Se den udsendelse, før du udsender igen.",
                        "The paper " + issue.name() + " was issued by somebody else meanwhile (no. " + (next - 1)
                                + "). Look at that issue before you issue again."));
            }
            Durable.createFolders(paper);
            sweep(paper);
            Path temporary = Files.createDirectory(paper.resolve(VintageWriter.TEMPORARY + UUID.randomUUID()));
            try {
                new IssueFolder(temporary).write(issue, text, basis, documents);
                Durable.rename(temporary, folder(issue.name(), next));
            } finally {
                Durable.delete(temporary);
            }
        } catch (IOException e) {
            throw unwritable(paper, e);
        }
    }

    /**
     * Adds what was decided; what was written down before is kept.
     *
     * @param base the revision on which it builds, 0 for the first; empty to ask nothing
     * @throws WorkspaceException when there is no such issue, a text holds a CPR number, or another revision has come in
     *     between
     */
    public Decisions decide(String name, int number, List<Decision> points, String note, Optional<Integer> base) {
        Stream.concat(Stream.of(note), points.stream().map(Decision::outcome)).forEach(IssueStore::refuseCpr);
        Path folder = folder(name, number);
        try (var _ = WriteLock.take(workspace)) {
            KeptIssue issue = find(name, number)
                    .orElseThrow(() -> new WorkspaceException(Text.of(
                            "Papiret " + name + " har ingen udsendelse " + number + ".",
                            "The paper " + name + " has no issue " + number + ".")));
            if (base.isPresent() && base.get() != issue.decisions()) {
                throw new WorkspaceException(Text.of(
                        "Beslutningerne er skrevet om, siden du åbnede dem. Se dem, og gem igen.",
                        "The decisions were written again since you opened them. Look at them, and save again."));
            }
            Decisions decisions = new Decisions(issue.decisions() + 1, clock.instant(), note, points);
            new DecisionFiles(folder).add(decisions);
            return decisions;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private KeptIssue read(String name, int number, Optional<Integer> revision) {
        Path path = folder(name, number);
        return refusing(path, () -> {
            IssueFolder folder = new IssueFolder(path);
            IssueManifest manifest = folder.verified();
            List<Decisions> all = new DecisionFiles(path).all();
            int last = Math.min(all.size(), revision.orElse(all.size()));
            Issue issue = folder.issue();
            if (!issue.name().equals(name) || issue.number() != number) {
                throw new DamagedException(path.resolve(IssueFolder.ISSUE));
            }
            return new KeptIssue(
                    last == 0 ? issue : issue.decided(all.get(last - 1).points()),
                    folder.text(),
                    manifest.basis(),
                    last);
        });
    }

    /** Removes what a killed program left. Only under the lock. */
    private static void sweep(Path paper) throws IOException {
        try (Stream<Path> left = Files.list(paper)) {
            for (Path each : left.filter(
                            path -> String.valueOf(path.getFileName()).startsWith(VintageWriter.TEMPORARY))
                    .toList()) {
                Durable.delete(each);
            }
        }
    }

    private Path root() {
        return workspace.root().resolve("papers");
    }

    private Path folder(String name, int number) {
        return root().resolve(name).resolve("%04d".formatted(number));
    }

    private static List<String> folders(Path folder, Predicate<String> asked) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(asked)
                    .sorted()
                    .toList();
        }
    }

    private interface Read<T> {
        T get() throws IOException;
    }

    private static <T> T refusing(Path folder, Read<T> read) {
        try {
            return read.get();
        } catch (DamagedException e) {
            throw new WorkspaceException(
                    Text.of(
                            "Filen " + e.file()
                                    + " mangler eller er ændret, siden papiret blev udsendt. Hent den fra en"
                                    + " sikkerhedskopi.",
                            "The file " + e.file()
                                    + " is missing or was changed after the paper was issued. Fetch it from a backup."),
                    e);
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of("Mappen " + folder + " kan ikke læses.", "The folder " + folder + " cannot be read."), e);
        }
    }

    private static void refuseCpr(String text) {
        if (CprGuard.sees(text)) {
            throw new WorkspaceException(Text.of(
                    "Beslutningen eller noten rummer, hvad der ligner et CPR-nummer. Slet det.",
                    "The decision or the note holds what looks like a CPR number. Delete it."));
        }
    }

    private static WorkspaceException unwritable(Path folder, IOException e) {
        return new WorkspaceException(
                Text.of(
                        "Der kan ikke skrives i " + folder
                                + ". Har du skriveadgang til mappen, og er der plads på disken?",
                        "Nothing can be written in " + folder
                                + ". May you write to the folder, and is there room on the disk?"),
                e);
    }
}
