package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A committee paper as it reads on the figures of one moment. What the pages show and what is printed is made from this.
 *
 * @param name its name in the workspace
 * @param revision which revision of its text
 * @param language the language in which it is written
 * @param title its title
 * @param committee the committee that it goes to; may be empty
 * @param meeting the day of the meeting
 * @param caseNumber the municipality's own number of the case; may be empty
 * @param sections its parts, in the order of a municipal case
 * @param flags what a person must decide before it can be issued, and what to look at
 * @param accepted the sentences that somebody answers for although they are not computed or not borne out, with why
 */
public record Paper(
        String name,
        int revision,
        Language language,
        List<Piece> title,
        String committee,
        Optional<LocalDate> meeting,
        String caseNumber,
        List<Section> sections,
        List<Flag> flags,
        List<Accepted> accepted) {

    /**
     * A sentence that somebody answers for.
     *
     * @param sentence how it reads
     * @param why why it stands although it is not computed, or not borne out
     */
    public record Accepted(String sentence, String why) {}

    public Paper {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
        flags = List.copyOf(flags);
        accepted = List.copyOf(accepted);
    }

    /** The title as it reads. */
    public String titleText() {
        return Piece.text(title);
    }

    /** Whether nothing stands in the way of issuing it. */
    public boolean isIssuable() {
        return flags.stream().noneMatch(Flag::blocks);
    }

    /** The paper's tables, pictures and bound figures as a result, so that it has a workbook with live formulas. */
    public ModelResult result() {
        return PaperResult.of(this);
    }

    /** The paper with what was decided on its points. */
    public Paper decided(List<Decision> decisions) {
        return new Paper(
                name,
                revision,
                language,
                title,
                committee,
                meeting,
                caseNumber,
                sections.stream()
                        .map(section -> new Section(
                                section.kind(),
                                section.blocks().stream()
                                        .map(block -> block instanceof Block.Points(var points)
                                                ? new Block.Points(points.stream()
                                                        .map(point -> point.decided(decisions))
                                                        .toList())
                                                : block)
                                        .toList()))
                        .toList(),
                flags,
                accepted);
    }

    /** Every sentence in it, in order, those of lists and of the recommendation included. */
    public List<PaperSentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .toList();
    }
}
