package dk.provenu.report.paper;

import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import dk.provenu.report.Characters;
import dk.provenu.report.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper as HTML that is XML too: language, headings in order, tables with captions and scopes, pictures with their point in
 * words. Nothing in it is fetched from elsewhere.
 */
final class PaperHtml {

    /** What a bound piece was, when it has changed: a note at the end. */
    private record Change(int number, String now, String before) {}

    private final Paper paper;
    private final PaperWords words;
    private final Pictures pictures;
    private final StringBuilder out = new StringBuilder();
    private final List<Change> changes = new ArrayList<>();

    private PaperHtml(Paper paper, Pictures pictures) {
        this.paper = paper;
        this.words = new PaperWords(paper);
        this.pictures = pictures;
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        out.write(document(paper, Pictures.DRAWN).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole document. */
    static String document(Paper paper, Pictures pictures) {
        return new PaperHtml(paper, pictures).document();
    }

    private String document() {
        String title = escape(paper.titleText());
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(words.tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(title)
                .append("</title>\n")
                .append("<meta name=\"description\" content=\"")
                .append(title)
                .append("\"/>\n<style>\n")
                .append(PaperStyle.css(paper, words))
                .append("</style>\n</head>\n<body>\n<main>\n");
        head();
        paper.sections().forEach(this::section);
        changes();
        accepted();
        sources();
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        if (!paper.isIssuable()) {
            element("p", "draft", words.draft());
        }
        out.append("<h1>");
        pieces(paper.title());
        out.append("</h1>\n");
        List<PaperWords.Line> head = words.head(paper);
        if (!head.isEmpty()) {
            out.append("<ul class=\"head\">\n");
            head.forEach(line -> out.append("<li><strong>")
                    .append(escape(line.name()))
                    .append(":</strong> ")
                    .append(escape(line.value()))
                    .append("</li>\n"));
            out.append("</ul>\n");
        }
        if (!paper.isIssuable()) {
            flags();
        }
    }

    private void flags() {
        int blocking = (int) paper.flags().stream().filter(Flag::blocks).count();
        out.append("<section class=\"flags\">\n");
        element("h2", "", words.open(blocking));
        out.append("<ol>\n");
        for (Flag flag : paper.flags()) {
            out.append("<li>").append(escape(words.say(flag.message()))).append("<br/><span class=\"place\">");
            out.append(escape(words.place(flag.line(), flag.sentence()))).append("</span></li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    private void section(Section section) {
        if (section.blocks().isEmpty()) {
            return;
        }
        out.append("<section>\n");
        element("h2", "", words.say(section.kind().heading()));
        section.blocks().forEach(this::block);
        out.append("</section>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var sentence) -> {
                out.append("<h3>");
                sentence(sentence);
                out.append("</h3>\n");
            }
            case Block.Paragraph paragraph -> {
                out.append("<p>");
                sentences(paragraph);
                out.append("</p>\n");
            }
            case Block.Listing(boolean numbered, var items) -> {
                out.append(numbered ? "<ol>\n" : "<ul>\n");
                for (Block.Paragraph item : items) {
                    out.append("<li>");
                    sentences(item);
                    out.append("</li>\n");
                }
                out.append(numbered ? "</ol>\n" : "</ul>\n");
            }
            case Block.TableBlock(String address, var table) -> table(Grid.of(address, table, words));
            case Block.ChartBlock chart -> chart(chart);
            case Block.Points(var points) -> points(points);
        }
    }

    private void points(List<Block.Point> points) {
        out.append("<ol class=\"points\">\n");
        for (Block.Point point : points) {
            out.append("<li value=\"").append(point.number()).append("\"><p>");
            sentences(point.text());
            out.append("</p>\n");
            if (!point.decidingBody().isBlank()) {
                element("p", "body", words.decidedBy(point.decidingBody()));
            }
            point.decision().ifPresent(decision -> element("p", "decision", words.decision(decision)));
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private void table(List<Grid> grids) {
        grids.forEach(grid -> {
            // On a narrow screen a table is moved sideways, with the keyboard too.
            boolean screen = pictures == Pictures.DRAWN;
            out.append(screen ? "<div class=\"sideways\" role=\"region\" tabindex=\"0\" aria-label=\"" : "")
                    .append(screen ? escape(grid.title()) + "\">\n" : "")
                    .append(HtmlTable.of(grid, words))
                    .append(screen ? "</div>\n" : "");
        });
    }

    private void chart(Block.ChartBlock chart) {
        List<Grid> behind = Grid.of(chart.address(), chart.table(), words);
        Optional<String> picture = pictures.of(chart.chart(), words.language());
        if (picture.isEmpty()) {
            table(behind);
            return;
        }
        out.append("<figure data-address=\"").append(escape(chart.address())).append("\">\n");
        out.append("<figcaption>").append(escape(words.say(chart.chart().title())));
        String subtitle = words.say(chart.chart().subtitle());
        if (!subtitle.isEmpty()) {
            out.append(" <span class=\"sub\">").append(escape(subtitle)).append("</span>");
        }
        out.append("</figcaption>\n").append(picture.get());
        if (pictures == Pictures.DRAWN) {
            out.append("<details>\n");
            element("summary", "", words.numbers());
            table(behind);
            out.append("</details>\n");
        }
        out.append("</figure>\n");
    }

    private void sentences(Block.Paragraph paragraph) {
        boolean first = true;
        for (PaperSentence sentence : paragraph.of()) {
            out.append(first ? "" : " ");
            sentence(sentence);
            first = false;
        }
    }

    private void sentence(PaperSentence sentence) {
        boolean marked = sentence.blocks();
        out.append(marked ? "<span class=\"flagged\">" : "");
        pieces(sentence.pieces());
        if (marked) {
            for (Flag flag : sentence.flags()) {
                int number = paper.flags().indexOf(flag) + 1;
                if (number > 0) {
                    out.append(" <strong>")
                            .append(escape(words.flagged(number)))
                            .append("</strong>");
                }
            }
            out.append("</span>");
        }
    }

    private void pieces(List<Piece> pieces) {
        List<Run> runs = Run.of(pieces);
        boolean taken = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            String text = taken ? run.text().substring(1) : run.text();
            taken = false;
            if (run.piece() instanceof Piece.Bound bound) {
                // The makers of PDF would else break the line before the full stop.
                taken = pictures == Pictures.DOTS
                        && bound.before().isEmpty()
                        && i + 1 < runs.size()
                        && stops(runs.get(i + 1));
                bound(bound, text + (taken ? runs.get(i + 1).text().substring(0, 1) : ""));
            } else {
                out.append(Xml.escape(text));
            }
        }
    }

    private static boolean stops(Run next) {
        boolean words = next.piece() instanceof Piece.Words
                || (next.piece() instanceof Piece.Bound bound
                        && bound.kind() == Piece.Kind.WORD
                        && bound.before().isEmpty());
        return words && !next.text().isEmpty() && ".,;:!?)".indexOf(next.text().charAt(0)) >= 0;
    }

    private void bound(Piece.Bound bound, String text) {
        out.append("<span class=\"bound")
                .append(bound.before().isPresent() ? " changed" : "")
                .append("\" data-address=\"")
                .append(escape(bound.ties().getFirst().address()))
                .append("\" data-source=\"")
                .append(escape(bound.source()))
                .append("\">")
                .append(Xml.escape(text))
                .append("</span>");
        bound.before().ifPresent(before -> {
            changes.add(new Change(changes.size() + 1, text, before));
            out.append("<sup>").append(changes.size()).append("</sup>");
        });
    }

    private void changes() {
        if (changes.isEmpty()) {
            return;
        }
        out.append("<section class=\"notes\">\n");
        element("h2", "", words.changes());
        out.append("<ol>\n");
        changes.forEach(change -> element("li", "", change.now() + " (" + words.before(change.before()) + ")"));
        out.append("</ol>\n</section>\n");
    }

    private void accepted() {
        if (!paper.accepted().isEmpty()) {
            list(
                    words.accepted(),
                    paper.accepted().stream()
                            .map(each -> each.sentence() + " – " + each.why())
                            .toList());
        }
    }

    private void sources() {
        List<String> sources = PaperSources.of(paper, words);
        if (!sources.isEmpty()) {
            list(words.sources(), sources);
        }
    }

    private void list(String heading, List<String> items) {
        out.append("<section class=\"notes\">\n");
        element("h2", "", heading);
        out.append("<ul>\n");
        items.forEach(item -> element("li", "", item));
        out.append("</ul>\n</section>\n");
    }

    private void element(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>').append(escape(text)).append("</").append(name).append(">\n");
    }

    static String escape(String text) {
        return Xml.escape(Characters.oneLine(text));
    }
}
