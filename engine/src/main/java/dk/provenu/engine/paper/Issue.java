package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A paper as it was issued: what it said, word for word, and the figures behind each bound piece. It is never changed; what
 * the committee decided is added.
 *
 * @param name the paper's name in the workspace
 * @param number which issue of the paper, from 1
 * @param revision the revision of the paper's text
 * @param issued when it was issued
 * @param knownOn the day whose knowledge it rests on; the paper can be made again from it
 * @param choices the choices under which its figures were found, key to value
 * @param title how its title read
 * @param sentences how its sentences read, in order
 * @param decisions what was decided; empty until the meeting
 */
public record Issue(
        String name,
        int number,
        int revision,
        Instant issued,
        LocalDate knownOn,
        SortedMap<String, String> choices,
        String title,
        List<Sentence> sentences,
        List<Decision> decisions) {

    /**
     * A sentence as it was issued.
     *
     * @param section the part that it stands in
     * @param text how it read
     * @param bound what was bound in it, in order
     */
    public record Sentence(Section.Kind section, String text, List<Bound> bound) {
        public Sentence {
            bound = List.copyOf(bound);
        }
    }

    /**
     * A bound piece as it was issued.
     *
     * @param source how it is written in the paper's text
     * @param shown how it read
     * @param address the figure to open first
     * @param value that figure's number in full precision; empty where it was missing
     */
    public record Bound(String source, String shown, String address, OptionalDouble value) {}

    public Issue {
        choices = new TreeMap<>(choices);
        sentences = List.copyOf(sentences);
        decisions = List.copyOf(decisions);
    }

    /** What a paper says now, as an issue of it. */
    public static Issue of(
            Paper paper, int number, Instant issued, LocalDate knownOn, SortedMap<String, String> choices) {
        List<Sentence> sentences = paper.sections().stream()
                .flatMap(section -> section.blocks().stream()
                        .flatMap(block -> block.sentences().stream())
                        .map(sentence -> of(section.kind(), sentence)))
                .toList();
        return new Issue(
                paper.name(),
                number,
                paper.revision(),
                issued,
                knownOn,
                choices,
                paper.titleText(),
                sentences,
                List.of());
    }

    private static Sentence of(Section.Kind section, PaperSentence sentence) {
        return new Sentence(
                section,
                sentence.text(),
                sentence.pieces().stream()
                        .filter(Piece.Bound.class::isInstance)
                        .map(piece -> of((Piece.Bound) piece))
                        .toList());
    }

    private static Bound of(Piece.Bound piece) {
        Piece.Tie first = piece.ties().getFirst();
        return new Bound(
                piece.source(),
                piece.shown(),
                first.address(),
                first.figure().value() instanceof Value.Present(double number)
                        ? OptionalDouble.of(number)
                        : OptionalDouble.empty());
    }

    /** The same issue with what was decided. */
    public Issue decided(List<Decision> outcome) {
        return new Issue(name, number, revision, issued, knownOn, choices, title, sentences, outcome);
    }
}
