package dk.provenu.report;

import dk.provenu.engine.figure.Language;
import dk.provenu.report.xlsx.XlsxReport;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a result can be had, by the names that the command line and addresses use. */
public enum Format {
    TEXT,
    JSON,
    CSV,
    XLSX;

    /** The form of that name, such as {@code csv}. */
    public static Optional<Format> find(String name) {
        for (Format format : values()) {
            if (format.code().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The writer of this form. */
    public Report report(Language language) {
        return switch (this) {
            case TEXT -> TextReport.of(language);
            case JSON -> JsonReport.of(language);
            case CSV -> CsvReport.of(language, CsvReport.Precision.SHOWN);
            case XLSX -> XlsxReport.of(language);
        };
    }
}
