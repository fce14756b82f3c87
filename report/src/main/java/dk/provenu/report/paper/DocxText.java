package dk.provenu.report.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** The text of a document: what its controls and bookmarks say, and the numbers outside them. What was deleted is not read. */
final class DocxText {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:/]*\\d|\\d");
    private static final Pattern TAG = Pattern.compile("(\\d{1,9})\\" + BoundTexts.BETWEEN + ".*", Pattern.DOTALL);
    private static final Pattern BOOKMARK = Pattern.compile(BoundTexts.BOOKMARK + "(\\d{1,9})");
    private static final int NONE = 0;

    /**
     * A number outside every control.
     *
     * @param paragraph the words around it
     */
    record Loose(String number, String paragraph) {}

    private final Map<Integer, List<String>> controls = new HashMap<>();
    private final Map<Integer, String> bookmarks = new HashMap<>();
    private final List<Loose> loose = new ArrayList<>();

    /** The controls that are open, the innermost last; {@link #NONE} for those of others. */
    private final List<Integer> open = new ArrayList<>();

    private final List<StringBuilder> texts = new ArrayList<>();
    /** The bookmarks that are open, by the numbers that their ends bear. */
    private final Map<String, Integer> marked = new HashMap<>();

    private final Map<Integer, StringBuilder> markedTexts = new HashMap<>();
    private StringBuilder paragraph = new StringBuilder();
    private StringBuilder outside = new StringBuilder();
    private int deleted;
    private boolean inText;

    private DocxText() {}

    /**
     * Reads the part that holds the text.
     *
     * @throws PaperDocxException when it cannot be read
     */
    static DocxText of(byte[] part) {
        DocxText text = new DocxText();
        DocxXml.read(part, "word/document.xml", text::at);
        return text;
    }

    /** What the controls of a key say; none when there is none. */
    List<String> control(int key) {
        return controls.getOrDefault(key, List.of());
    }

    /** What stands in the bookmark of a key; empty when there is none. */
    List<String> bookmark(int key) {
        String text = bookmarks.get(key);
        return text == null ? List.of() : List.of(text);
    }

    List<Loose> loose() {
        return loose;
    }

    private void at(XMLStreamReader reader) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inText && deleted == 0) {
                    say(reader.getText());
                }
            }
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "sdt" -> {
                open.add(NONE);
                texts.add(new StringBuilder());
            }
            case "tag" -> {
                Matcher tag = TAG.matcher(value(reader, "val"));
                if (!open.isEmpty() && tag.matches()) {
                    open.set(open.size() - 1, Integer.parseInt(tag.group(1)));
                }
            }
            case "bookmarkStart" -> {
                Matcher name = BOOKMARK.matcher(value(reader, "name"));
                if (name.matches()) {
                    int key = Integer.parseInt(name.group(1));
                    marked.put(value(reader, "id"), key);
                    markedTexts.put(key, new StringBuilder());
                }
            }
            case "bookmarkEnd" -> {
                Integer key = marked.remove(value(reader, "id"));
                if (key != null) {
                    bookmarks.put(key, String.valueOf(markedTexts.remove(key)));
                }
            }
            case "del", "moveFrom" -> deleted++;
            case "t" -> inText = true;
            case "tab", "br", "cr" -> say(" ");
            case "noBreakHyphen" -> say("-");
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "sdt" -> {
                int key = open.removeLast();
                String text = texts.removeLast().toString();
                if (key != NONE) {
                    controls.computeIfAbsent(key, _ -> new ArrayList<>()).add(text);
                }
            }
            case "del", "moveFrom" -> deleted--;
            case "t" -> inText = false;
            case "p" -> {
                String words = paragraph.toString().strip();
                NUMBER.matcher(outside).results().forEach(found -> loose.add(new Loose(found.group(), words)));
                paragraph = new StringBuilder();
                outside = new StringBuilder();
            }
            default -> {}
        }
    }

    private void say(String words) {
        paragraph.append(words);
        texts.forEach(text -> text.append(words));
        markedTexts.values().forEach(text -> text.append(words));
        boolean bound = !markedTexts.isEmpty() || open.stream().anyMatch(key -> key != NONE);
        // A space keeps a number before a control and one after it apart.
        outside.append(bound ? " " : words);
    }

    private static String value(XMLStreamReader reader, String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
