package dk.provenu.report.paper;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/** The words around a paper's own, in the paper's language. */
final class PaperWords {

    /** A line of the paper's head: "Møde", "12-01-2027". */
    record Line(String name, String value) {}

    private final Language language;
    private final NumberStyle style;

    PaperWords(Paper paper) {
        this.language = paper.language();
        this.style = NumberStyle.of(language);
    }

    Language language() {
        return language;
    }

    NumberStyle style() {
        return style;
    }

    /** The language as documents name it. */
    String tag() {
        return language == Language.DA ? "da-DK" : "en-GB";
    }

    String say(String da, String en) {
        return language == Language.DA ? da : en;
    }

    String say(Text text) {
        return text.in(language);
    }

    String draft() {
        return say("UDKAST – kan ikke udsendes", "DRAFT – cannot be issued");
    }

    String shortDraft() {
        return say("UDKAST", "DRAFT");
    }

    String open(int count) {
        return count == 1
                ? say(
                        "Ét forhold skal afgøres, før papiret kan udsendes",
                        "One matter must be decided before the paper can be issued")
                : say(
                        count + " forhold skal afgøres, før papiret kan udsendes",
                        count + " matters must be decided before the paper can be issued");
    }

    String flagged(int number) {
        return say("[forhold " + number + "]", "[matter " + number + "]");
    }

    String place(int line, String sentence) {
        return say(
                "Linje " + line + ": \u201d" + sentence + "\u201d", "Line " + line + ": \u201c" + sentence + "\u201d");
    }

    String changes() {
        return say("Ændret siden seneste udsendelse", "Changed since the latest issue");
    }

    String before(String earlier) {
        return say("før: ", "before: ") + earlier;
    }

    String sources() {
        return say("Kilder", "Sources");
    }

    String accepted() {
        return say("Sætninger, som der er taget stilling til", "Sentences that somebody answers for");
    }

    String decision(Decision decision) {
        return say("Beslutning den ", "Decision on ") + style.date(decision.date()) + ": " + decision.outcome();
    }

    String decidedBy(String body) {
        return say("Afgøres af: ", "Decided by: ") + body;
    }

    String continued() {
        return say(" (fortsat)", " (continued)");
    }

    String noRows() {
        return say("Ingen rækker.", "No rows.");
    }

    String numbers() {
        return say("Tallene i figuren", "The numbers in the figure");
    }

    /** Committee, meeting and number of the case, those that are known. */
    List<Line> head(Paper paper) {
        List<Line> head = new ArrayList<>();
        if (!paper.committee().isBlank()) {
            head.add(new Line(say("Udvalg", "Committee"), paper.committee()));
        }
        paper.meeting().ifPresent(day -> head.add(new Line(say("Møde", "Meeting"), style.date(day))));
        if (!paper.caseNumber().isBlank()) {
            head.add(new Line(say("Sagsnr.", "Case no."), paper.caseNumber()));
        }
        return head;
    }
}
