package dk.provenu.data.importing;

import dk.provenu.data.read.Refusal;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a data report for people. */
final class DataReportText {

    private static final Map<String, Text> WORDS = Map.of(
            "comma", Text.of("komma", "comma"),
            "semicolon", Text.of("semikolon", "semicolon"),
            "tab", Text.of("tabulator", "tab"));

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private DataReportText(Language language) {
        this.language = language;
    }

    static String of(DataReport report, Language language) {
        DataReportText text = new DataReportText(language);
        text.write(report);
        return text.out.toString();
    }

    private void write(DataReport report) {
        line(report.result().in(language));
        line(say("Datasæt: ", "Dataset: ") + report.title().in(language) + " (" + report.kind() + ")");
        report.files().forEach(this::file);
        line(say("Rækker læst: ", "Rows read: ")
                + report.rowsRead()
                + say(", indlæst: ", ", loaded: ")
                + report.rowsLoaded()
                + say(", afvist: ", ", refused: ")
                + report.rowsRefused());
        if (report.refusalCount() > 0) {
            out.append('\n');
            report.refusals().forEach(refusal -> refusal(refusal, report.files().size() > 1));
            long more = report.refusalCount() - report.refusals().size();
            if (more > 0) {
                line(say("… og " + more + " mere.", "… and " + more + " more."));
            }
        }
    }

    private void file(FileReport file) {
        List<String> how = new ArrayList<>();
        if (!file.format().isEmpty()) {
            how.add(file.format());
        }
        if (!file.encoding().isEmpty()) {
            how.add(file.encoding());
        }
        if (!file.separator().isEmpty()) {
            how.add(say("felter adskilt af ", "fields separated by ") + word(file.separator()));
        }
        if (!file.decimal().isEmpty()) {
            how.add(say(
                    file.decimal().equals("comma") ? "decimalkomma" : "decimalpunktum",
                    file.decimal().equals("comma") ? "decimal comma" : "decimal point"));
        }
        line(say("Fil: ", "File: ") + file.name() + (how.isEmpty() ? "" : " (" + String.join(", ", how) + ")"));
        file.remarks().forEach(remark -> line("  " + remark.in(language)));
    }

    private String word(String separator) {
        return WORDS.getOrDefault(separator, Text.same(separator)).in(language);
    }

    private void refusal(Refusal refusal, boolean withFile) {
        List<String> where = new ArrayList<>();
        if (withFile || refusal.line() == 0) {
            where.add(refusal.file());
        }
        if (refusal.line() > 0) {
            where.add(say("linje ", "line ") + refusal.line());
        }
        if (!refusal.column().isEmpty()) {
            where.add(say("kolonne ", "column ") + refusal.column());
        }
        String place = String.join(", ", where);
        String shown = place.isEmpty() ? "" : Character.toUpperCase(place.charAt(0)) + place.substring(1) + ": ";
        if (!where.isEmpty() && where.getFirst().equals(refusal.file())) {
            shown = place + ": ";
        }
        String value =
                refusal.value().isEmpty() || refusal.reason().in(language).contains(refusal.value())
                        ? ""
                        : "'" + refusal.value() + "': ";
        line(shown + value + refusal.reason().in(language) + " "
                + refusal.advice().in(language));
    }

    private String say(String danish, String english) {
        return language == Language.DA ? danish : english;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
