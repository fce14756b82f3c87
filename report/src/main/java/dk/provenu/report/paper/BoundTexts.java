package dk.provenu.report.paper;

import static dk.provenu.report.paper.PaperHtml.escape;

import dk.provenu.engine.paper.Paper;
import dk.provenu.report.Xml;
import java.util.ArrayList;
import java.util.List;

/** What each content control of a document said when it was written; kept in a part of the document of its own. */
final class BoundTexts {

    static final String NAMESPACE = "urn:dk.provenu:paper:1";

    /** Word refuses a document with a longer tag or title. */
    private static final int LONGEST_TAG = 64;

    /** What the name of a control's bookmark begins with; its key follows. */
    static final String BOOKMARK = "provenu_";

    /** What stands between a key and the address in a tag. */
    static final char BETWEEN = '|';

    /** A control: where its figure is, how it is written in the paper's text, and what it said. */
    private record Control(String address, String source, String text) {}

    private final List<Control> controls = new ArrayList<>();

    /** Notes a control and tells its key, from 1. */
    int add(String address, String source, String text) {
        controls.add(new Control(address, source, text));
        return controls.size();
    }

    /** A control's tag: its key, then as much of the address as a tag can hold. */
    static String tag(int key, String address) {
        return shortened(key + String.valueOf(BETWEEN) + address);
    }

    static String shortened(String words) {
        return words.length() <= LONGEST_TAG ? words : words.substring(0, LONGEST_TAG - 1) + "…";
    }

    /**
     * The part of the document.
     *
     * @param loose the numbers that stood in the text outside every control
     */
    String xml(Paper paper, List<String> loose) {
        StringBuilder out = new StringBuilder(Xml.START);
        out.append("<paper xmlns=\"")
                .append(NAMESPACE)
                .append("\" name=\"")
                .append(escape(paper.name()))
                .append("\" revision=\"")
                .append(paper.revision())
                .append("\">\n");
        for (int i = 0; i < controls.size(); i++) {
            Control control = controls.get(i);
            out.append("<figure key=\"")
                    .append(i + 1)
                    .append("\" address=\"")
                    .append(escape(control.address()))
                    .append("\" source=\"")
                    .append(escape(control.source()))
                    .append("\" text=\"")
                    .append(escape(control.text()))
                    .append("\"/>\n");
        }
        loose.forEach(
                number -> out.append("<loose text=\"").append(escape(number)).append("\"/>\n"));
        return out.append("</paper>\n").toString();
    }
}
