package dk.provenu.app.service;

import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.importing.Importer;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.register.HistoryImporter;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.synthetic.SyntheticCountry;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import dk.provenu.engine.source.CaseHistoriesKind;
import dk.provenu.engine.source.DatasetKind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The way of files into a workspace; the same for commands, pages and examples. */
public final class Loading {

    private final Workspace workspace;

    Loading(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Imports files as one vintage, all or nothing; what was refused stands in the outcome's report.
     *
     * @throws RefusedException when the workspace cannot be written
     */
    public ImportOutcome files(DatasetKind kind, List<Path> files, ImportOptions options, ImportProgress progress) {
        return Refusing.run(() -> kind.equals(CaseHistoriesKind.KIND)
                ? new HistoryImporter(Clock.systemUTC(), progress).importFiles(workspace, files, options)
                : new Importer(Clock.systemUTC(), progress).importFiles(workspace, kind, files, options));
    }

    /** The same for files that are in memory already. */
    public ImportOutcome bytes(
            DatasetKind kind, List<FileBytes> files, ImportOptions options, ImportProgress progress) {
        return Refusing.run(() -> kind.equals(CaseHistoriesKind.KIND)
                ? new HistoryImporter(Clock.systemUTC(), progress).importBytes(workspace, files, options)
                : new Importer(Clock.systemUTC(), progress).importBytes(workspace, kind, files, options));
    }

    /** Makes a country of persons who do not exist and keeps it as a vintage of case histories. */
    public Vintage syntheticCountry(SyntheticSettings settings, long seed, ImportProgress progress) {
        return Refusing.run(() -> {
            progress.at(Text.of("Opdigter personer", "Making persons up"), 0);
            Histories made = SyntheticCountry.of(settings, seed);
            progress.at(
                    Text.of("Gemmer forløb", "Keeping histories"), made.spells().size());
            return new HistoryImporter(Clock.systemUTC(), progress)
                    .keep(
                            workspace,
                            made,
                            settings + " " + seed + " " + made.spells().weeks());
        });
    }
}
