package dk.provenu.data.register;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.CatalogException;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.guard.Pseudonyms;
import dk.provenu.data.importing.DataReport;
import dk.provenu.data.importing.FileReport;
import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.read.Refusals;
import dk.provenu.data.vintage.Checksums;
import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.vintage.VintageFile;
import dk.provenu.data.vintage.VintageWriter;
import dk.provenu.data.workspace.PseudonymKey;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WriteLock;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.source.CaseHistoriesKind;
import dk.provenu.engine.table.NumberStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Imports case histories: reads all files once, in a stream, refuses or repairs by stated rules, and writes one vintage or
 * nothing. No id and no line of the files is kept, only what the person's weeks were.
 */
public final class HistoryImporter {

    /** The version of the rules by which files are read; to be raised when the same file would be read otherwise. */
    private static final String VERSION = "register-1";

    private static final String KIND = CaseHistoriesKind.KIND.id();

    private final Clock clock;
    private final ImportProgress progress;

    /**
     * @param clock tells when an import was recorded
     * @param progress hears how far it is, and may stop it
     */
    public HistoryImporter(Clock clock, ImportProgress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /** Imports files of any size. When this returns LOADED, the vintage is there to stay. */
    public ImportOutcome importFiles(Workspace workspace, List<Path> paths, ImportOptions options) {
        return run(workspace, paths.stream().map(CaseFile::of).toList(), options);
    }

    /** The same for files that are in memory already: nothing of them touches the disk unchecked. */
    public ImportOutcome importBytes(Workspace workspace, List<FileBytes> files, ImportOptions options) {
        return run(workspace, files.stream().map(CaseFile::of).toList(), options);
    }

    /**
     * Keeps histories that come from no file.
     *
     * @param identity what they were made from, as a file's checksum would say it
     * @throws CatalogException when the workspace cannot be written
     */
    public Vintage keep(Workspace workspace, Histories histories, String identity) {
        VintageFile made = new VintageFile(
                histories.vintage(), Checksums.of(identity), 0, "made", "", "", "", "", histories.persons(), "");
        return commit(workspace, histories, List.of(made), clock.instant()).vintage();
    }

    private ImportOutcome run(Workspace workspace, List<CaseFile> files, ImportOptions options) {
        Refusals refusals = new Refusals(options.listed());
        RawCases raw = new RawCases(new PersonIds(() -> pseudonyms(workspace, options)), refusals);
        CaseReading reading = new CaseReading(raw, progress);
        List<FileReport> reports = new ArrayList<>();
        int rows = 0;
        for (CaseFile file : files) {
            FileReport report = reading.read(file);
            rows += report.rows();
            reports.add(report);
            if (progress.stopped()) {
                return stopped(reports, rows, refusals);
            }
        }
        reading.refuseTogether();
        if (!refusals.isEmpty()) {
            Text result = Text.of(
                    "Intet er indlæst: " + refusals.count() + " fejl skal rettes først.",
                    "Nothing is loaded: " + refusals.count() + " errors must be corrected first.");
            return new ImportOutcome(Status.REFUSED, report(result, reports, rows, 0, refusals), Optional.empty());
        }
        Assembly assembly = new Assembly(raw);
        Histories histories = assembly.make("", String.join(", ", raw.files));
        reports.set(0, withRules(reports.getFirst(), histories, raw));
        if (histories.persons() == 0) {
            Text none = Text.of(
                    "Intet er indlæst: der er ingen perioder i det observerede vindue.",
                    "Nothing is loaded: there are no spells in the observed window.");
            return new ImportOutcome(Status.REFUSED, report(none, reports, rows, 0, refusals), Optional.empty());
        }
        if (options.dryRun()) {
            Text fine = Text.of(
                    "Alt er i orden. Intet er skrevet endnu.", "Everything is in order. Nothing is written yet.");
            return new ImportOutcome(Status.CHECKED, report(fine, reports, rows, 0, refusals), Optional.empty());
        }
        progress.at(
                Text.of("Gemmer forløb", "Keeping histories"),
                histories.spells().size());
        Kept kept = commit(
                workspace, histories, reading.vintageFiles(), options.fetched().orElseGet(clock::instant));
        return new ImportOutcome(
                kept.isNew() ? Status.LOADED : Status.UNCHANGED,
                report(result(kept, histories), reports, rows, kept.isNew() ? rows : 0, refusals),
                Optional.of(kept.vintage()));
    }

    private static Text result(Kept kept, Histories histories) {
        String name = kept.vintage().name();
        return kept.isNew()
                ? Text.build(language -> Text.of(
                                "%s personer med %s perioder er indlæst som hentning " + name + ".",
                                "%s persons with %s spells were loaded as vintage " + name + ".")
                        .in(language)
                        .formatted(
                                NumberStyle.of(language).number(histories.persons(), 0),
                                NumberStyle.of(language)
                                        .number(histories.spells().size(), 0)))
                : Text.of(
                        "Samme indhold er indlæst før som hentning " + name + ". Intet er ændret.",
                        "The same content was loaded before as vintage " + name + ". Nothing is changed.");
    }

    private static FileReport withRules(FileReport first, Histories histories, RawCases raw) {
        List<Text> remarks = new ArrayList<>(first.remarks());
        remarks.add(Text.of(
                "Observeret fra " + Weeks.label(histories.from()) + " til " + Weeks.label(histories.to() - 1)
                        + (raw.windowFrom == RawCases.NONE
                                ? ", afgjort af linjerne selv: første start og sidste nævnte uge."
                                : "."),
                "Observed from " + Weeks.label(histories.from()) + " to " + Weeks.label(histories.to() - 1)
                        + (raw.windowFrom == RawCases.NONE
                                ? ", told from the lines themselves: first start and last week named."
                                : ".")));
        remarks.addAll(raw.counts.remarks());
        return new FileReport(
                first.name(),
                first.format(),
                first.encoding(),
                first.separator(),
                first.decimal(),
                first.sheet(),
                first.rows(),
                remarks);
    }

    private ImportOutcome stopped(List<FileReport> reports, int rows, Refusals refusals) {
        Text result = Text.of("Importen er stoppet. Intet er ændret.", "The import was stopped. Nothing is changed.");
        DataReport report = new DataReport(
                KIND, CaseHistoriesKind.KIND.title(), result, reports, rows, 0, 0, refusals.count(), refusals.list());
        return new ImportOutcome(Status.STOPPED, report, Optional.empty());
    }

    private static DataReport report(Text result, List<FileReport> files, int read, int loaded, Refusals refusals) {
        Text masked = Text.of(CprGuard.mask(result.da(), true), CprGuard.mask(result.en(), true));
        return new DataReport(
                KIND,
                CaseHistoriesKind.KIND.title(),
                masked,
                files,
                read,
                loaded,
                Math.toIntExact(Math.min(read, refusals.count())),
                refusals.count(),
                refusals.list());
    }

    private static Pseudonyms pseudonyms(Workspace workspace, ImportOptions options) {
        return options.dryRun()
                ? PseudonymKey.find(workspace).orElseGet(PseudonymKey::passing)
                : PseudonymKey.openOrCreate(workspace);
    }

    /** The vintage, and whether it was made now. */
    private record Kept(Vintage vintage, boolean isNew) {}

    /** Temporary folder, sync, final name, sync, catalog entry; only then it is acknowledged. */
    private Kept commit(Workspace workspace, Histories histories, List<VintageFile> files, Instant fetched) {
        String name = Checksums.contentName(KIND, VERSION, files);
        try (Catalog catalog = Catalog.open(workspace);
                var _ = WriteLock.take(workspace)) {
            catalog.sweep();
            Optional<Vintage> same = catalog.find(KIND, name);
            if (same.isPresent() && catalog.isWhole(same.get())) {
                return new Kept(same.get(), false);
            }
            try (VintageWriter writer = new VintageWriter(workspace.vintages().resolve(KIND), HistoryMeta.HEADER)) {
                HistoryStore.write(histories, writer);
                Manifest manifest = writer.publish(
                        KIND,
                        VERSION,
                        fetched.truncatedTo(ChronoUnit.SECONDS).toString(),
                        clock.instant().toString(),
                        files);
                catalog.record(manifest);
            }
            return new Kept(catalog.find(KIND, name).orElseThrow(), true);
        } catch (IOException e) {
            throw new CatalogException(
                    Text.of(
                            "Der kan ikke skrives i arbejdsområdet " + workspace + ". Er disken fuld? Intet er ændret.",
                            "The workspace " + workspace + " cannot be written. Is the disk full? Nothing is changed."),
                    e);
        }
    }
}
