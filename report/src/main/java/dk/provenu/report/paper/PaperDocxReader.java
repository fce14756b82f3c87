package dk.provenu.report.paper;

import dk.provenu.engine.figure.Text;
import dk.provenu.report.paper.PaperDocxCheck.Edit;
import dk.provenu.report.paper.PaperDocxCheck.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a paper's document that somebody has edited, and tells which bound figures no longer read as they were bound and
 * which numbers have come into the text. Differences of spaces do not count.
 */
public final class PaperDocxReader {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");
    private static final int LONGEST_PLACE = 160;

    /** A control as it was written. */
    private record Written(int key, String address, String source, String text) {}

    private final List<Written> written = new ArrayList<>();
    private final Map<String, Integer> loose = new HashMap<>();
    private String paper = "";
    private int revision;

    private PaperDocxReader() {}

    /**
     * Checks a document.
     *
     * @throws PaperDocxException when the file is no document, is not to be opened, or was not written as a paper
     */
    public static PaperDocxCheck check(InputStream in) throws IOException {
        DocxFile file = DocxFile.read(in);
        PaperDocxReader reader = new PaperDocxReader();
        file.custom().forEach(part -> DocxXml.read(part, "customXml", reader::at));
        if (reader.paper.isEmpty()) {
            throw new PaperDocxException(Text.of(
                    "Dokumentet har ingen liste over bundne tal: det er ikke et papir fra Provenu, eller listen er faldet"
                            + " ud, da det blev gemt. Lav papiret igen med: provenu paper build NAVN --format docx",
                    "The document has no list of bound figures: it is no paper of Provenu, or the list was lost when it was"
                            + " saved. Make the paper again with: provenu paper build NAME --format docx"));
        }
        return reader.compare(DocxText.of(file.text()));
    }

    private void at(XMLStreamReader reader) {
        if (reader.getEventType() != XMLStreamConstants.START_ELEMENT
                || !BoundTexts.NAMESPACE.equals(reader.getNamespaceURI())) {
            return;
        }
        switch (reader.getLocalName()) {
            case "paper" -> {
                paper = value(reader, "name");
                revision = number(value(reader, "revision"));
            }
            case "figure" ->
                written.add(new Written(
                        number(value(reader, "key")),
                        value(reader, "address"),
                        value(reader, "source"),
                        value(reader, "text")));
            case "loose" -> loose.merge(value(reader, "text"), 1, Integer::sum);
            default -> {}
        }
    }

    private static String value(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new PaperDocxException(Text.of(
                    "Listen over bundne tal er beskadiget ved '" + text + "'. Lav papiret igen.",
                    "The list of bound figures is damaged at '" + text + "'. Make the paper again."));
        }
    }

    private PaperDocxCheck compare(DocxText text) {
        List<Edit> edits = new ArrayList<>();
        for (Written each : written) {
            List<String> now =
                    text.control(each.key()).isEmpty() ? text.bookmark(each.key()) : text.control(each.key());
            String was = plain(each.text());
            if (now.isEmpty()) {
                edits.add(new Edit(Kind.REMOVED, each.address(), each.source(), each.text(), "", ""));
            }
            now.stream()
                    .map(PaperDocxReader::plain)
                    .filter(is -> !is.equals(was))
                    .distinct()
                    .forEach(is -> edits.add(
                            is.isEmpty()
                                    ? new Edit(Kind.REMOVED, each.address(), each.source(), each.text(), "", "")
                                    : new Edit(Kind.CHANGED, each.address(), each.source(), each.text(), is, "")));
        }
        for (DocxText.Loose number : text.loose()) {
            int left = loose.merge(number.number(), -1, Integer::sum);
            if (left < 0) {
                edits.add(new Edit(Kind.ADDED, "", "", "", number.number(), shortened(plain(number.paragraph()))));
            }
        }
        return new PaperDocxCheck(paper, revision, written.size(), edits);
    }

    private static String plain(String words) {
        return SPACES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_PLACE ? words : words.substring(0, LONGEST_PLACE - 1) + "…";
    }
}
