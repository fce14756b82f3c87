package dk.provenu.report.paper;

import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.report.Characters;
import dk.provenu.report.TextGrid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A paper as it is read in a terminal. What has changed says what it was, what is flagged says which matter it is. */
final class PaperPlain {

    private static final int WIDTH = 100;

    private final Paper paper;
    private final PaperWords words;
    private final StringBuilder out = new StringBuilder();

    private PaperPlain(Paper paper) {
        this.paper = paper;
        this.words = new PaperWords(paper);
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        out.write(new PaperPlain(paper).text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        heading(line(paper.title()), '=');
        words.head(paper).forEach(line -> wrap("", line.name() + ": " + line.value()));
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
        return out.toString();
    }

    private void flags() {
        out.append('\n');
        wrap("", words.draft());
        wrap("", words.open((int) paper.flags().stream().filter(Flag::blocks).count()) + ":");
        int number = 1;
        for (Flag flag : paper.flags()) {
            wrap(number++ + ". ", words.say(flag.message()) + " " + words.place(flag.line(), flag.sentence()));
        }
    }

    private void section(Section section) {
        if (section.blocks().isEmpty()) {
            return;
        }
        out.append('\n');
        heading(words.say(section.kind().heading()), '-');
        boolean first = true;
        for (Block block : section.blocks()) {
            out.append(first ? "" : "\n");
            block(block);
            first = false;
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var sentence) -> wrap("", sentence(sentence));
            case Block.Paragraph paragraph -> wrap("", paragraph(paragraph));
            case Block.Listing(boolean numbered, var items) -> {
                int number = 1;
                for (Block.Paragraph item : items) {
                    wrap(numbered ? number++ + ". " : "- ", paragraph(item));
                }
            }
            case Block.TableBlock(var _, var table) -> table(table);
            case Block.ChartBlock(var _, var chart, var table) -> {
                wrap("", chart.alternative().in(words.language()));
                table(table);
            }
            case Block.Points(var points) -> points.forEach(this::point);
        }
    }

    private void point(Block.Point point) {
        String mark = point.number() + ". ";
        wrap(mark, paragraph(point.text()));
        String under = " ".repeat(mark.length());
        if (!point.decidingBody().isBlank()) {
            wrap(under, words.decidedBy(point.decidingBody()));
        }
        point.decision().ifPresent(decision -> wrap(under, words.decision(decision)));
    }

    private void table(FigureTable table) {
        wrap("", words.say(table.title()));
        if (!table.subtitle().isEmpty()) {
            wrap("", words.say(table.subtitle()));
        }
        TextGrid.of(table, words.language()).write(out, WIDTH);
        table.footnotes().forEach(note -> wrap("* ", words.say(note)));
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            out.append('\n');
            heading(heading, '-');
            items.forEach(item -> wrap("- ", item));
        }
    }

    private String paragraph(Block.Paragraph paragraph) {
        return paragraph.of().stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(PaperSentence sentence) {
        StringBuilder text = new StringBuilder(line(sentence.pieces()));
        if (sentence.blocks()) {
            for (Flag flag : sentence.flags()) {
                int number = paper.flags().indexOf(flag) + 1;
                text.append(number > 0 ? " " + words.flagged(number) : "");
            }
        }
        return text.toString();
    }

    private String line(List<Piece> pieces) {
        return Run.of(pieces).stream()
                .map(run -> run.text() + before(run.piece()))
                .collect(Collectors.joining());
    }

    private String before(Piece piece) {
        return piece instanceof Piece.Bound bound
                ? bound.before()
                        .map(before -> " [" + words.before(before) + "]")
                        .orElse("")
                : "";
    }

    private void heading(String text, char rule) {
        String line = Characters.oneLine(text);
        out.append(line)
                .append('\n')
                .append(String.valueOf(rule).repeat(Math.min(WIDTH, Characters.width(line))))
                .append('\n');
    }

    /** Words broken at spaces, what follows the first line standing below it. */
    private void wrap(String mark, String text) {
        String under = " ".repeat(mark.length());
        out.append(mark);
        int at = mark.length();
        for (String word : Characters.oneLine(text).strip().split(" +", -1)) {
            int width = Characters.width(word);
            if (at > mark.length() && at + 1 + width > WIDTH) {
                out.append('\n').append(under);
                at = mark.length();
            } else if (at > mark.length()) {
                out.append(' ');
                at++;
            }
            out.append(word);
            at += width;
        }
        out.append('\n');
    }
}
