package dk.provenu.data.importing;

import dk.provenu.data.read.Refusal;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * What an import read, loaded and refused.
 *
 * @param kind the kind of dataset
 * @param title its name for people
 * @param result one sentence on what became of the import
 * @param files the files
 * @param rowsRead rows with content
 * @param rowsLoaded rows of the new vintage; 0 when nothing was written
 * @param rowsRefused rows in which something was refused
 * @param refusalCount how many refusals there are, of rows and of whole files
 * @param refusals the first of them
 */
public record DataReport(
        String kind,
        Text title,
        Text result,
        List<FileReport> files,
        int rowsRead,
        int rowsLoaded,
        int rowsRefused,
        long refusalCount,
        List<Refusal> refusals) {

    public DataReport {
        files = List.copyOf(files);
        refusals = List.copyOf(refusals);
    }

    /** The report as lines of text. */
    public String text(Language language) {
        return DataReportText.of(this, language);
    }

    /** The report as JSON, with the words in both languages. */
    public String json() {
        return DataReportJson.of(this);
    }

    DataReport with(Text newResult, int loaded) {
        return new DataReport(kind, title, newResult, files, rowsRead, loaded, rowsRefused, refusalCount, refusals);
    }
}
