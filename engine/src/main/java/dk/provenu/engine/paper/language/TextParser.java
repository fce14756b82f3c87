package dk.provenu.engine.paper.language;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a section's text: paragraphs, lists, headings, and what is inserted. */
public final class TextParser {

    private static final Pattern BULLET = Pattern.compile("\\s*[-*] +(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}[.)] +(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,3} +(.*)");
    private static final Pattern INSERTED = Pattern.compile("@(\\w+)(?:\\s+(\\S+))?((?:\\s+\\w+=\\S+)*)\\s*");
    private static final Set<String> KNOWN = Set.of("table", "chart", "findings");

    private final int first;
    private final List<LanguageFault> faults;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int openFrom;
    private final List<Line.Paragraph> items = new ArrayList<>();
    private boolean numbered;
    private int itemsFrom;
    private boolean inItem;

    private TextParser(int first, List<LanguageFault> faults) {
        this.first = first;
        this.faults = faults;
    }

    /**
     * Reads a text.
     *
     * @param first the line of the paper on which it begins
     * @param faults where everything that cannot be read is added; such a paragraph is left out
     */
    public static List<Line> read(String text, int first, List<LanguageFault> faults) {
        return new TextParser(first, faults).read(text);
    }

    /** Reads a text of one paragraph, such as a title. */
    public static List<Line.Sentence> paragraph(String text, int first, List<LanguageFault> faults) {
        TextParser parser = new TextParser(first, faults);
        return parser.sentences(text, first);
    }

    private List<Line> read(String text) {
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            line(all[i], first + i);
        }
        endParagraph();
        endList();
        return List.copyOf(lines);
    }

    private void line(String line, int at) {
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBERED.matcher(line);
        Matcher heading = HEADING.matcher(line);
        if (line.isBlank()) {
            endParagraph();
            endList();
        } else if (bullet.matches() || number.matches()) {
            boolean counts = !bullet.matches();
            endParagraph();
            if (items.isEmpty() || counts != numbered) {
                endList();
                numbered = counts;
                itemsFrom = at;
            }
            inItem = true;
            begin(counts ? number.group(1) : bullet.group(1), at);
        } else if (heading.matches()) {
            endParagraph();
            endList();
            List<Line.Sentence> words = sentences(heading.group(1), at);
            if (!words.isEmpty()) {
                lines.add(new Line.Heading(joined(words), at));
            }
        } else if (line.startsWith("@")) {
            endParagraph();
            endList();
            inserted(line, at);
        } else {
            begin(line, at);
        }
    }

    private static Line.Sentence joined(List<Line.Sentence> sentences) {
        List<Part> parts = new ArrayList<>();
        for (Line.Sentence sentence : sentences) {
            if (!parts.isEmpty()) {
                parts.add(new Part.Words(" "));
            }
            parts.addAll(sentence.parts());
        }
        return new Line.Sentence(parts, sentences.getFirst().line());
    }

    private void begin(String line, int at) {
        if (open.isEmpty()) {
            openFrom = at;
        }
        open.add(line.strip());
    }

    private void endParagraph() {
        if (open.isEmpty()) {
            inItem = false;
            return;
        }
        List<Line.Sentence> sentences = sentences(String.join("\n", open), openFrom);
        open.clear();
        if (!sentences.isEmpty()) {
            Line.Paragraph paragraph = new Line.Paragraph(sentences, openFrom);
            if (inItem) {
                items.add(paragraph);
            } else {
                lines.add(paragraph);
            }
        }
        inItem = false;
    }

    private void endList() {
        if (!items.isEmpty()) {
            lines.add(new Line.Listing(numbered, items, itemsFrom));
            items.clear();
        }
    }

    private void inserted(String line, int at) {
        Matcher matcher = INSERTED.matcher(line);
        if (!matcher.matches() || !KNOWN.contains(matcher.group(1)) || matcher.group(2) == null) {
            String shown = Lexer.shown(line);
            faults.add(
                    new LanguageFault(
                            at,
                            Text.of(
                                    "'" + shown
                                            + "' kan ikke læses. Skriv @table MODEL/TABEL, @chart MODEL/FIGUR eller @findings MODEL.",
                                    "'" + shown
                                            + "' cannot be read. Write @table MODEL/TABLE, @chart MODEL/CHART or @findings MODEL.")));
            return;
        }
        Map<String, List<String>> settings = new LinkedHashMap<>();
        for (String setting : matcher.group(3).strip().split("\\s+", -1)) {
            int equals = setting.indexOf('=');
            if (equals > 0) {
                settings.put(
                        setting.substring(0, equals),
                        List.of(setting.substring(equals + 1).split(",", -1)));
            }
        }
        lines.add(new Line.Inserted(matcher.group(1), matcher.group(2), settings, at));
    }

    private List<Line.Sentence> sentences(String text, int at) {
        try {
            return Sentences.cut(text, PartParser.read(text), at);
        } catch (LanguageFault fault) {
            faults.add(new LanguageFault(at + Math.max(0, fault.line() - 1), fault.words()));
            return List.of();
        }
    }
}
