package dk.provenu.report;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.FigureTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A result as it is read in a terminal: what was found, the tables in aligned columns, what must be read with them. */
public final class TextReport implements Report {

    /** The width that a table may take before its columns are continued below. */
    private static final int WIDTH = 118;

    private final Language language;

    private TextReport(Language language) {
        this.language = language;
    }

    public static TextReport of(Language language) {
        return new TextReport(language);
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(ModelResult result, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        String title = words(result.title());
        text.append(title)
                .append('\n')
                .append("=".repeat(Characters.width(title)))
                .append('\n');
        result.findings().forEach(found -> {
            text.append('\n');
            wrap(text, "", Characters.oneLine(found.in(language)));
        });
        for (FigureTable table : result.tables()) {
            text.append('\n');
            table(text, table);
        }
        if (!result.notes().isEmpty()) {
            text.append('\n')
                    .append(language == Language.DA ? "Noter" : "Notes")
                    .append('\n');
            result.notes().forEach(note -> wrap(text, "- ", kind(note) + words(note.text())));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void table(StringBuilder text, FigureTable table) {
        text.append(words(table.title())).append('\n');
        if (!table.subtitle().isEmpty()) {
            text.append(words(table.subtitle())).append('\n');
        }
        TextGrid.of(table, language).write(text, WIDTH);
        table.footnotes().forEach(note -> wrap(text, "* ", words(note)));
    }

    private String kind(Note note) {
        return switch (note.kind()) {
            case FOOTNOTE -> "";
            case DOUBT -> language == Language.DA ? "Tvivl: " : "Doubt: ";
            case SOURCE_ERROR -> language == Language.DA ? "Fejl i kilden: " : "Error in the source: ";
        };
    }

    private String words(Text text) {
        return Characters.oneLine(text.in(language));
    }

    private static void wrap(StringBuilder text, String mark, String words) {
        int at = mark.length();
        text.append(mark);
        for (String word : words.strip().split(" +", -1)) {
            int width = Characters.width(word);
            if (at > mark.length() && at + 1 + width > WIDTH) {
                text.append('\n').append(" ".repeat(mark.length()));
                at = mark.length();
            } else if (at > mark.length()) {
                text.append(' ');
                at++;
            }
            text.append(word);
            at += width;
        }
        text.append('\n');
    }
}
