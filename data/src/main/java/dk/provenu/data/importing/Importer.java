package dk.provenu.data.importing;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.guard.Pseudonyms;
import dk.provenu.data.importing.DeliveryReader.Opened;
import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.read.FileRefusedException;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.read.TextTable;
import dk.provenu.data.vintage.Layout;
import dk.provenu.data.workspace.PseudonymKey;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.NumberStyle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Imports files into a workspace: checks all of them, and writes one vintage or nothing. */
public final class Importer {

    /** The version of the rules by which files are read; to be raised when the same file would be read otherwise. */
    public static final String VERSION = "1";

    private final Clock clock;
    private final ImportProgress progress;

    /** @param clock tells when an import was recorded */
    public Importer(Clock clock) {
        this(clock, ImportProgress.NONE);
    }

    /**
     * @param clock tells when an import was recorded
     * @param progress hears how far it is, and may stop it
     */
    public Importer(Clock clock, ImportProgress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /** The importer as the identity of a vintage names it: a file read by another one is read anew. */
    public static String identity(DatasetKind kind) {
        return VERSION + "-" + Layout.fingerprint(kind);
    }

    /**
     * Imports files that together form one vintage. When this returns LOADED, the vintage is there to stay.
     *
     * @throws dk.provenu.data.catalog.CatalogException when the workspace cannot be written
     */
    public ImportOutcome importFiles(Workspace workspace, DatasetKind kind, List<Path> paths, ImportOptions options) {
        Refusals refusals = Discretion.refusals(kind, options.listed());
        List<FileBytes> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.add(FileBytes.read(path, options.limits()));
            } catch (FileRefusedException e) {
                refusals.add(e.refusal());
            }
        }
        return run(workspace, kind, files, options, refusals);
    }

    /** The same for files that are in memory already, as an upload is: nothing of them touches the disk unchecked. */
    public ImportOutcome importBytes(
            Workspace workspace, DatasetKind kind, List<FileBytes> files, ImportOptions options) {
        return run(workspace, kind, files, options, Discretion.refusals(kind, options.listed()));
    }

    /** Checks files without a workspace: what would be refused, and how they would be read. */
    public ImportOutcome checkBytes(DatasetKind kind, List<FileBytes> files, ImportOptions options) {
        return check(
                kind,
                files,
                options,
                PseudonymKey::passing,
                Discretion.refusals(kind, options.listed()),
                (checked, report) -> new ImportOutcome(Status.CHECKED, report, Optional.empty()));
    }

    private ImportOutcome run(
            Workspace workspace, DatasetKind kind, List<FileBytes> files, ImportOptions options, Refusals refusals) {
        return check(
                kind,
                files,
                options,
                () -> pseudonyms(workspace, options),
                refusals,
                (checked, report) -> finish(workspace, kind, checked, options, report));
    }

    /** A check writes nothing, and no key either. */
    private static Pseudonyms pseudonyms(Workspace workspace, ImportOptions options) {
        return options.dryRun()
                ? PseudonymKey.find(workspace).orElseGet(PseudonymKey::passing)
                : PseudonymKey.openOrCreate(workspace);
    }

    private interface Next {
        ImportOutcome after(List<CheckedFile> checked, DataReport report);
    }

    private ImportOutcome check(
            DatasetKind kind,
            List<FileBytes> files,
            ImportOptions options,
            Supplier<Pseudonyms> pseudonyms,
            Refusals refusals,
            Next next) {
        List<FileReport> reports = new ArrayList<>();
        Steps steps = new Steps(progress);
        try {
            List<CheckedFile> checked = open(kind, files, options, pseudonyms, refusals, steps, reports);
            RowCheck rows = new RowCheck(kind, checked, refusals, steps);
            rows.run(Text.of("Kontrollerer", "Checking"), row -> {});
            DataReport report = report(kind, checked, reports, rows.rowsRefused(), refusals);
            return refusals.isEmpty()
                    ? next.after(checked, report)
                    : new ImportOutcome(Status.REFUSED, report, Optional.empty());
        } catch (Steps.StoppedException e) {
            Text stopped =
                    Text.of("Importen er stoppet. Intet er ændret.", "The import was stopped. Nothing is changed.");
            DataReport report = report(kind, List.of(), reports, 0, refusals).with(stopped, 0);
            return new ImportOutcome(Status.STOPPED, report, Optional.empty());
        }
    }

    private List<CheckedFile> open(
            DatasetKind kind,
            List<FileBytes> files,
            ImportOptions options,
            Supplier<Pseudonyms> pseudonyms,
            Refusals refusals,
            Steps steps,
            List<FileReport> reports) {
        refuseSameNames(files, refusals);
        if (files.isEmpty() && refusals.isEmpty()) {
            refusals.add(Refusal.ofFile(
                    "",
                    Text.of("Der er ingen filer at importere.", "There are no files to import."),
                    Text.of("Angiv mindst én fil.", "Name at least one file.")));
        }
        FileCheck check = new FileCheck(kind, options, refusals, steps);
        List<CheckedFile> checked = new ArrayList<>();
        for (Opened opened : opened(kind, files, options, pseudonyms, refusals, steps)) {
            FileBytes file = opened.bytes();
            TextTable table = opened.table();
            Optional<CheckedFile> sound = table == null ? check.check(file) : check.check(file, table);
            sound.ifPresent(checked::add);
            reports.add(sound.map(CheckedFile::report)
                    .orElseGet(
                            () -> new FileReport(CprGuard.mask(file.name(), true), "", "", "", "", "", 0, List.of())));
        }
        return checked;
    }

    private static List<Opened> opened(
            DatasetKind kind,
            List<FileBytes> files,
            ImportOptions options,
            Supplier<Pseudonyms> pseudonyms,
            Refusals refusals,
            Steps steps) {
        return kind.delivery().isEmpty()
                ? files.stream().map(file -> new Opened(file, null)).toList()
                : new DeliveryReader(kind, kind.delivery().get(), options, pseudonyms.get(), refusals, steps)
                        .read(files);
    }

    private static void refuseSameNames(List<FileBytes> files, Refusals refusals) {
        Set<String> names = new HashSet<>();
        for (FileBytes file : files) {
            if (!names.add(file.name())) {
                refusals.add(Refusal.ofFile(
                        file.name(),
                        Text.of("To filer har samme navn.", "Two files have the same name."),
                        Text.of(
                                "Omdøb den ene, så et tal kan føres tilbage til sin fil.",
                                "Rename one of them, so that a number can be traced to its file.")));
            }
        }
    }

    private ImportOutcome finish(
            Workspace workspace,
            DatasetKind kind,
            List<CheckedFile> checked,
            ImportOptions options,
            DataReport report) {
        Commit commit = new Commit(workspace, kind, checked, new Steps(progress), clock);
        if (options.dryRun()) {
            return commit.existing()
                    .map(vintage -> unchanged(vintage, report))
                    .orElseGet(() -> new ImportOutcome(Status.CHECKED, report, Optional.empty()));
        }
        Commit.Result result = commit.run(options.fetched().orElseGet(clock::instant));
        return result.isNew() ? loaded(result.vintage(), report) : unchanged(result.vintage(), report);
    }

    private static ImportOutcome loaded(Vintage vintage, DataReport report) {
        Text done = Text.of(
                "Alle " + vintage.rows() + " rækker er indlæst som hentning " + vintage.name() + ".",
                "All " + vintage.rows() + " rows were loaded as vintage " + vintage.name() + ".");
        return new ImportOutcome(Status.LOADED, report.with(done, vintage.rows()), Optional.of(vintage));
    }

    private static ImportOutcome unchanged(Vintage vintage, DataReport report) {
        LocalDate date = vintage.recorded().atZone(Catalog.ZONE).toLocalDate();
        Text when = Text.build(language -> NumberStyle.of(language).date(date));
        Text same = Text.of(
                "Samme indhold blev indlæst " + when.da() + " som hentning " + vintage.name() + ". Intet er ændret.",
                "The same content was loaded on " + when.en() + " as vintage " + vintage.name()
                        + ". Nothing is changed.");
        return new ImportOutcome(Status.UNCHANGED, report.with(same, 0), Optional.of(vintage));
    }

    private static DataReport report(
            DatasetKind kind, List<CheckedFile> checked, List<FileReport> files, int refused, Refusals refusals) {
        Text result = refusals.isEmpty()
                ? Text.of("Alt er i orden. Intet er skrevet endnu.", "Everything is in order. Nothing is written yet.")
                : Text.of(
                        "Intet er indlæst: " + refusals.count() + " fejl skal rettes først.",
                        "Nothing is loaded: " + refusals.count() + " errors must be corrected first.");
        int rows = checked.stream().mapToInt(CheckedFile::rows).sum();
        return new DataReport(
                kind.id(), kind.title(), result, files, rows, 0, refused, refusals.count(), refusals.list());
    }
}
