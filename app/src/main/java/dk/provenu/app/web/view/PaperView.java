package dk.provenu.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee paper as it reads on the figures of now.
 *
 * @param language the code of the language in which it is written
 * @param title how its title reads, piece by piece
 * @param facts committee, meeting and case number, those that are there
 * @param blocking what must be decided before it can be issued, in the order of the text
 * @param remarks what is worth a look and does not stand in the way
 * @param accepted sentences that somebody answers for, with why
 * @param changed how many bound pieces read otherwise than in the issue before
 */
public record PaperView(
        String language,
        List<PieceView> title,
        List<String> facts,
        List<FlagView> blocking,
        List<FlagView> remarks,
        List<SectionView> sections,
        List<Line> accepted,
        int changed) {

    /** A part of a municipal case. */
    public record SectionView(String id, String heading, List<BlockView> blocks) {}

    /** A piece of a section. */
    public sealed interface BlockView {}

    /** A heading below the section's own. */
    public record HeadingView(SentenceLine words) implements BlockView {}

    /** Sentences that run on. */
    public record ParagraphView(List<SentenceLine> sentences) implements BlockView {}

    /** A list, with numbers or without. */
    public record ListingView(boolean numbered, List<ParagraphView> items) implements BlockView {}

    /** A table of figures. */
    public record TableBlockView(TableView table) implements BlockView {}

    /** A picture. */
    public record ChartBlockView(ChartView chart) implements BlockView {}

    /** The points of the recommendation. */
    public record PointsView(List<PointView> points) implements BlockView {}

    /**
     * A point of the recommendation.
     *
     * @param body who decides it, where that differs; may be empty
     * @param decision what was decided; empty until it was
     */
    public record PointView(int number, ParagraphView text, String body, String decision) {}

    /**
     * A sentence.
     *
     * @param id its place on the page
     * @param flags what is wrong with it
     */
    public record SentenceLine(String id, List<PieceView> pieces, List<FlagView> flags) {
        /** Whether something about it must be decided before the paper can be issued. */
        public boolean blocks() {
            return flags.stream().anyMatch(FlagView::blocks);
        }
    }

    /**
     * A piece of a sentence.
     *
     * @param text how it reads
     * @param figure the number behind it, to be explained; none for words that a person wrote
     * @param style class of the style sheet: claim for words and names, which may run over several lines; wrong where
     *     they do not hold
     * @param before how it read in the issue before, where it has changed; empty otherwise
     */
    public record PieceView(String text, @Nullable FigureLink figure, String style, String before) {}

    /**
     * Something that a person must look at.
     *
     * @param sentence the place of the sentence on the page; empty where it is no sentence
     * @param kind in a word what it is
     * @param words what is wrong, and what to do
     * @param reads how the sentence reads
     * @param line the line of the text; 0 where it is none
     */
    public record FlagView(String sentence, String kind, String words, String reads, int line, boolean blocks) {}
}
