package dk.provenu.report.paper;

import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import dk.provenu.report.JsonReport;
import dk.provenu.report.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a paper into the fields of {@link JsonPaper}. */
final class PaperJson {

    /** The most decimals of a figure behind a piece; the piece itself says how it is written. */
    private static final int DECIMALS = 2;

    private final PaperWords words;
    private final JsonWriter figures;

    private PaperJson(Paper paper) {
        this.words = new PaperWords(paper);
        this.figures = new JsonWriter(paper.language());
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        JsonReport.write(new PaperJson(paper).paper(paper), out);
    }

    private JsonPaper paper(Paper paper) {
        return new JsonPaper(
                paper.name(),
                paper.revision(),
                code(paper.language()),
                paper.titleText(),
                paper.committee(),
                paper.meeting().map(LocalDate::toString),
                paper.caseNumber(),
                paper.isIssuable(),
                matters(paper.flags()),
                parts(paper.title()),
                paper.sections().stream().map(this::section).toList(),
                paper.accepted().stream()
                        .map(each -> new JsonPaper.Accepted(each.sentence(), each.why()))
                        .toList(),
                PaperSources.of(paper, words));
    }

    private JsonPaper.Section section(Section section) {
        return new JsonPaper.Section(
                code(section.kind()),
                words.say(section.kind().heading()),
                section.blocks().stream().map(this::block).toList());
    }

    private JsonPaper.Piece block(Block block) {
        return switch (block) {
            case Block.Heading(var sentence) -> sentences("heading", List.of(sentence(sentence)));
            case Block.Paragraph(var of) ->
                sentences("paragraph", of.stream().map(this::sentence).toList());
            case Block.Listing(boolean numbered, var items) -> items(numbered ? "numbered_list" : "list", list(items));
            case Block.Points(var points) ->
                items("points", points.stream().map(this::point).toList());
            case Block.TableBlock(String address, var table) ->
                new JsonPaper.Piece(
                        "table",
                        List.of(),
                        List.of(),
                        Optional.of(address),
                        Optional.of(figures.table(table)),
                        Optional.empty());
            case Block.ChartBlock(String address, var chart, var table) ->
                new JsonPaper.Piece(
                        "chart",
                        List.of(),
                        List.of(),
                        Optional.of(address),
                        Optional.of(figures.table(table)),
                        Optional.of(figures.chart(chart)));
        };
    }

    private static JsonPaper.Piece sentences(String kind, List<JsonPaper.Sentence> sentences) {
        return new JsonPaper.Piece(kind, sentences, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static JsonPaper.Piece items(String kind, List<JsonPaper.Item> items) {
        return new JsonPaper.Piece(kind, List.of(), items, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<JsonPaper.Item> list(List<Block.Paragraph> paragraphs) {
        List<JsonPaper.Item> items = new ArrayList<>();
        for (Block.Paragraph paragraph : paragraphs) {
            items.add(new JsonPaper.Item(items.size() + 1, sentences(paragraph), "", Optional.empty()));
        }
        return items;
    }

    private JsonPaper.Item point(Block.Point point) {
        return new JsonPaper.Item(
                point.number(),
                sentences(point.text()),
                point.decidingBody(),
                point.decision()
                        .map(decision -> new JsonPaper.Decision(
                                decision.outcome(), decision.date().toString())));
    }

    private List<JsonPaper.Sentence> sentences(Block.Paragraph paragraph) {
        return paragraph.of().stream().map(this::sentence).toList();
    }

    private JsonPaper.Sentence sentence(PaperSentence sentence) {
        return new JsonPaper.Sentence(
                sentence.line(), sentence.text(), parts(sentence.pieces()), matters(sentence.flags()));
    }

    private List<JsonPaper.Part> parts(List<Piece> pieces) {
        return Run.of(pieces).stream()
                .map(run -> new JsonPaper.Part(
                        run.text(),
                        run.piece() instanceof Piece.Bound bound ? Optional.of(binding(bound)) : Optional.empty()))
                .toList();
    }

    private JsonPaper.Binding binding(Piece.Bound bound) {
        return new JsonPaper.Binding(
                code(bound.kind()),
                bound.source(),
                bound.holds(),
                bound.correction(),
                bound.before(),
                bound.ties().stream()
                        .map(tie -> new JsonPaper.Tie(tie.address(), figures.number(tie.figure(), DECIMALS)))
                        .toList());
    }

    private List<JsonPaper.Matter> matters(List<Flag> flags) {
        return flags.stream()
                .map(flag -> new JsonPaper.Matter(
                        code(flag.kind()), flag.blocks(), flag.line(), flag.sentence(), words.say(flag.message())))
                .toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
