package dk.provenu.app.web.page;

import dk.provenu.app.web.view.ReportView;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.app.web.view.WordTable;
import dk.provenu.data.importing.DataReport;
import dk.provenu.data.importing.FileReport;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the check or the import of files found, in words. */
final class Reports {
    private static final int MOST = 200;

    private Reports() {}

    static ReportView of(Uploads.Upload upload, Map<String, String> kept, Tongue t) {
        ImportOutcome outcome = upload.outcome();
        String heading = switch (outcome.status()) {
            case REFUSED -> t.of("Filen er afvist. Intet er indlæst.", "The file was refused. Nothing was loaded.");
            case CHECKED ->
                t.of("Filen er i orden og klar til at blive indlæst.", "The file is fine and ready to be loaded.");
            case LOADED -> t.of("Filen er indlæst.", "The file has been loaded.");
            case UNCHANGED ->
                t.of(
                        "Samme fil er indlæst før. Intet er ændret.",
                        "The same file was loaded before. Nothing has changed.");
            case STOPPED -> t.of("Indlæsningen blev stoppet.", "The import was stopped.");
        };
        return new ReportView(
                outcome.status() != Status.REFUSED && outcome.status() != Status.STOPPED,
                heading,
                lines(outcome, t),
                problems(outcome.report(), t),
                outcome.status() == Status.CHECKED ? upload.id() : "",
                kept);
    }

    private static List<String> lines(ImportOutcome outcome, Tongue t) {
        DataReport report = outcome.report();
        NumberStyle style = NumberStyle.of(t.language());
        List<String> lines = new ArrayList<>();
        for (FileReport file : report.files()) {
            lines.add(t.of(report.title()) + ": " + file.name() + ". "
                    + t.of("%s rækker læst.", "%s rows read.").formatted(style.number(file.rows(), 0)));
            file.remarks().forEach(remark -> lines.add(t.of(remark)));
        }
        if (report.refusalCount() > 0) {
            lines.add(t.of("%s fejl i %s rækker.", "%s errors in %s rows.")
                    .formatted(style.number((double) report.refusalCount(), 0), style.number(report.rowsRefused(), 0)));
        }
        if (report.refusalCount() > MOST) {
            lines.add(t.of("De første %d fejl vises.", "The first %d errors are shown.")
                    .formatted(MOST));
        }
        outcome.vintage().ifPresent(vintage -> lines.add(t.of("Udgave: ", "Vintage: ") + vintage.name()));
        return lines;
    }

    private static @Nullable WordTable problems(DataReport report, Tongue t) {
        if (report.refusals().isEmpty()) {
            return null;
        }
        return new WordTable(
                t.of("Fejl i filen", "Errors in the file"),
                List.of(
                        t.of("Linje", "Line"),
                        t.of("Kolonne", "Column"),
                        t.of("Værdi", "Value"),
                        t.of("Hvad er galt", "What is wrong"),
                        t.of("Hvad gør du", "What to do"),
                        t.of("Fil", "File")),
                report.refusals().stream()
                        .limit(MOST)
                        .map(refusal -> List.of(
                                refusal.line() == 0 ? "" : String.valueOf(refusal.line()),
                                refusal.column(),
                                refusal.value(),
                                t.of(refusal.reason()),
                                t.of(refusal.advice()),
                                refusal.file()))
                        .toList());
    }
}
