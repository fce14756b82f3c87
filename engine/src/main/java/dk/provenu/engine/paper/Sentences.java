package dk.provenu.engine.paper;

import java.util.List;
import java.util.function.BiFunction;

/** Goes through the sentences of sections. */
final class Sentences {

    private Sentences() {}

    /** The sections with each sentence replaced. */
    static List<Section> map(List<Section> sections, BiFunction<Section.Kind, PaperSentence, PaperSentence> change) {
        return sections.stream()
                .map(section -> new Section(
                        section.kind(),
                        section.blocks().stream()
                                .map(block -> map(section.kind(), block, change))
                                .toList()))
                .toList();
    }

    private static Block map(
            Section.Kind kind, Block block, BiFunction<Section.Kind, PaperSentence, PaperSentence> change) {
        return switch (block) {
            case Block.Heading(var words) -> new Block.Heading(change.apply(kind, words));
            case Block.Paragraph paragraph -> map(kind, paragraph, change);
            case Block.Listing(var numbered, var items) ->
                new Block.Listing(
                        numbered,
                        items.stream().map(item -> map(kind, item, change)).toList());
            case Block.Points(var points) ->
                new Block.Points(points.stream()
                        .map(point -> new Block.Point(
                                point.number(),
                                map(kind, point.text(), change),
                                point.decidingBody(),
                                point.decision()))
                        .toList());
            case Block.TableBlock table -> table;
            case Block.ChartBlock chart -> chart;
        };
    }

    private static Block.Paragraph map(
            Section.Kind kind,
            Block.Paragraph paragraph,
            BiFunction<Section.Kind, PaperSentence, PaperSentence> change) {
        return new Block.Paragraph(paragraph.of().stream()
                .map(sentence -> change.apply(kind, sentence))
                .toList());
    }
}
