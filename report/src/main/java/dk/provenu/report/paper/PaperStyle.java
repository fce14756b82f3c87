package dk.provenu.report.paper;

import dk.provenu.engine.paper.Paper;
import dk.provenu.report.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a paper looks on a screen and on A4, readable in black and white. */
final class PaperStyle {

    private static final int LONGEST_HEADER = 90;

    private PaperStyle() {}

    /** The style sheet, with the paper's own words in the margins of a page. */
    static String css(Paper paper, PaperWords words) {
        String head = words.head(paper).stream()
                .map(line -> line.name().equals(line.value()) ? line.value() : line.name() + ": " + line.value())
                .collect(Collectors.joining(" · "));
        String pages = words.say(
                "\"Side \" counter(page) \" af \" counter(pages)", "\"Page \" counter(page) \" of \" counter(pages)");
        String margins = "@page {\n"
                + margin("top-left", quoted(head), false)
                + (paper.isIssuable() ? "" : margin("top-right", quoted(words.draft()), true))
                + margin("bottom-left", quoted(shortened(paper.titleText())), false)
                + margin("bottom-right", pages, false)
                + "}\n";
        return sheet() + margins;
    }

    private static String margin(String place, String content, boolean bold) {
        return "  @" + place + " { font-family: \"IBM Plex Sans\", Arial, sans-serif; font-size: 8pt; color: #333333;"
                + (bold ? " font-weight: bold;" : "") + " content: " + content + "; }\n";
    }

    private static String shortened(String title) {
        String line = Characters.oneLine(title);
        return Characters.width(line) <= LONGEST_HEADER
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADER - 1)) + "…";
    }

    /** Words as a string of CSS that cannot end the string or the style sheet. */
    static String quoted(String words) {
        StringBuilder css = new StringBuilder("\"");
        Characters.oneLine(words).codePoints().forEach(each -> {
            if (Character.isLetterOrDigit(each) || each == ' ' || ".,:;-–·/()".indexOf(each) >= 0) {
                css.appendCodePoint(each);
            } else {
                css.append('\\').append("%06x".formatted(each));
            }
        });
        return css.append('"').toString();
    }

    private static String sheet() {
        try (InputStream in = Objects.requireNonNull(
                PaperStyle.class.getResourceAsStream("paper.css"), "paper.css stands beside the class")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("paper.css stands beside the class", e);
        }
    }
}
