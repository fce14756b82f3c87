package dk.provenu.report.paper;

import static dk.provenu.report.paper.PaperHtml.escape;

import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.report.Xml;
import dk.provenu.report.chart.Drawing;
import dk.provenu.report.chart.StillChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a document, and what its other parts must hold for it. */
final class DocxBody {

    /** The numbered lists of the text begin here; bullets and the style's own numbers come before. */
    static final int FIRST_NUMBERED = 10;

    private final Paper paper;
    private final PaperWords words;
    private final StringBuilder out = new StringBuilder();
    private final BoundTexts bound = new BoundTexts();
    private final List<String> footnotes = new ArrayList<>();
    private final List<Integer> numbered = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();

    private DocxBody(Paper paper, PaperWords words) {
        this.paper = paper;
        this.words = words;
    }

    static DocxBody of(Paper paper, PaperWords words) {
        DocxBody body = new DocxBody(paper, words);
        body.write();
        return body;
    }

    String xml() {
        return Xml.START + "<w:document " + DocxParts.W + " " + DocxParts.R
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>\n" + out
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"default\""
                + " r:id=\"rId6\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1134\""
                + " w:bottom=\"1304\" w:left=\"1134\" w:header=\"680\" w:footer=\"624\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>\n";
    }

    BoundTexts bound() {
        return bound;
    }

    /** The words of the footnotes, in order. */
    List<String> footnotes() {
        return footnotes;
    }

    /** The first number of each numbered list, in order. */
    List<Integer> numbered() {
        return numbered;
    }

    /** The pictures, as PNG, in order. */
    List<byte[]> pictures() {
        return pictures;
    }

    private void write() {
        if (!paper.isIssuable()) {
            line("Udkast", words.draft());
        }
        paragraph("Title", "", pieces(paper.title(), ""));
        words.head(paper)
                .forEach(line -> paragraph("Sagshoved", "", run("Strong", line.name() + ": ") + run("", line.value())));
        if (!paper.isIssuable()) {
            flags();
        }
        paper.sections().forEach(this::section);
        list(
                words.accepted(),
                paper.accepted().stream()
                        .map(each -> each.sentence() + " – " + each.why())
                        .toList());
        list(words.sources(), PaperSources.of(paper, words));
    }

    private void flags() {
        line("Heading2", words.open((int)
                paper.flags().stream().filter(Flag::blocks).count()));
        int number = 1;
        for (Flag flag : paper.flags()) {
            line(
                    "Forhold",
                    words.flagged(number++) + " " + words.say(flag.message()) + " "
                            + words.place(flag.line(), flag.sentence()));
        }
    }

    private void section(Section section) {
        if (!section.blocks().isEmpty()) {
            line("Heading1", words.say(section.kind().heading()));
            section.blocks().forEach(this::block);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var sentence) -> paragraph("Heading2", "", sentence(sentence));
            case Block.Paragraph paragraph -> paragraph("Normal", "", sentences(paragraph));
            case Block.Listing(boolean ordered, var items) -> {
                String list = ordered ? numberedFrom(1) : "";
                items.forEach(item -> paragraph(ordered ? "ListNumber" : "ListBullet", list, sentences(item)));
            }
            case Block.TableBlock(String address, var table) -> tables(Grid.of(address, table, words));
            case Block.ChartBlock chart -> chart(chart);
            case Block.Points(var points) -> points(points);
        }
    }

    private void points(List<Block.Point> points) {
        String list = numberedFrom(points.isEmpty() ? 1 : points.getFirst().number());
        for (Block.Point point : points) {
            paragraph("ListNumber", list, sentences(point.text()));
            if (!point.decidingBody().isBlank()) {
                line("ListContinue", words.decidedBy(point.decidingBody()));
            }
            point.decision().ifPresent(decision -> line("Beslutning", words.decision(decision)));
        }
    }

    /** A numbered list of its own. */
    private String numberedFrom(int start) {
        numbered.add(start);
        int id = FIRST_NUMBERED + numbered.size() - 1;
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
    }

    private void tables(List<Grid> grids) {
        grids.forEach(grid -> {
            paragraph(
                    "Caption",
                    "",
                    run("Strong", grid.title())
                            + (grid.subtitle().isEmpty() ? "" : run("Enhed", " " + grid.subtitle())));
            boolean empty = grid.rows().isEmpty();
            out.append(empty ? "" : new DocxTable(grid, bound).xml());
            // Two tables without a paragraph between them would be one.
            line("Tabelnote", empty ? words.noRows() : String.join(" ", grid.footnotes()));
        });
    }

    private void chart(Block.ChartBlock block) {
        ChartSpec chart = block.chart();
        Optional<Drawing> drawing = StillChart.of(chart, words.language());
        if (drawing.isEmpty()) {
            tables(Grid.of(block.address(), block.table(), words));
            return;
        }
        pictures.add(drawing.get().png());
        paragraph(
                "Caption",
                "",
                run("Strong", words.say(chart.title())) + run("Enhed", " " + words.say(chart.subtitle())));
        paragraph(
                "Figur",
                "",
                DocxPicture.xml(
                        pictures.size(),
                        drawing.get(),
                        words.say(chart.title()),
                        chart.alternative().in(words.language())));
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            line("Heading2", heading);
            items.forEach(item -> line("Kilde", item));
        }
    }

    private void line(String style, String text) {
        paragraph(style, "", run("", text));
    }

    private void paragraph(String style, String properties, String content) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(properties)
                .append("</w:pPr>")
                .append(content)
                .append("</w:p>\n");
    }

    private String sentences(Block.Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (PaperSentence sentence : paragraph.of()) {
            text.append(text.isEmpty() ? "" : run("", " ")).append(sentence(sentence));
        }
        return text.toString();
    }

    private String sentence(PaperSentence sentence) {
        if (!sentence.blocks()) {
            return pieces(sentence.pieces(), "");
        }
        StringBuilder text = new StringBuilder(pieces(sentence.pieces(), "Ikkedaekket"));
        for (Flag flag : sentence.flags()) {
            int number = paper.flags().indexOf(flag) + 1;
            text.append(number > 0 ? run("Strong", " " + words.flagged(number)) : "");
        }
        return text.toString();
    }

    private String pieces(List<Piece> pieces, String style) {
        StringBuilder text = new StringBuilder();
        for (Run run : Run.of(pieces)) {
            text.append(
                    run.piece() instanceof Piece.Bound piece
                            ? bound(piece, run.text(), style)
                            : run(style, run.text()));
        }
        return text.toString();
    }

    private String bound(Piece.Bound piece, String text, String around) {
        String address = piece.ties().getFirst().address();
        String style = !around.isEmpty() ? around : piece.before().isPresent() ? "Aendrettal" : "Bundettal";
        String control = control(bound, address, piece.source(), style, text);
        if (piece.before().isEmpty()) {
            return control;
        }
        footnotes.add(words.before(piece.before().get()));
        return control + "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\""
                + footnotes.size() + "\"/></w:r>";
    }

    /** A content control around words, with a bookmark around it: some word processors drop a control's tag. */
    static String control(BoundTexts bound, String address, String source, String style, String text) {
        int key = bound.add(address, source, text);
        // The style stands twice: word processors take it from the control or from the words in it.
        String properties = style.isEmpty() ? "" : "<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>";
        return "<w:bookmarkStart w:id=\"" + key + "\" w:name=\"" + BoundTexts.BOOKMARK + key + "\"/><w:sdt><w:sdtPr>"
                + properties + "<w:alias w:val=\"" + escape(BoundTexts.shortened(source)) + "\"/><w:tag w:val=\""
                + escape(BoundTexts.tag(key, address)) + "\"/><w:id w:val=\"" + key + "\"/></w:sdtPr><w:sdtContent>"
                + run(style, text) + "</w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"" + key + "\"/>";
    }

    /** Words in a character style. */
    static String run(String style, String text) {
        return "<w:r>" + (style.isEmpty() ? "" : "<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>")
                + "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>";
    }
}
