package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * A part of a paper.
 *
 * @param kind which part of a municipal case it is
 * @param blocks what stands in it, in order
 */
public record Section(Kind kind, List<Block> blocks) {

    /** The parts of a municipal case, in their order. */
    public enum Kind {
        PRESENTATION(Text.of("Sagsfremstilling", "Case presentation")),
        FINANCE(Text.of("Økonomiske konsekvenser", "Financial consequences")),
        DECIDING_BODY(Text.of("Beslutningskompetence", "Deciding body")),
        RECOMMENDATION(Text.of("Indstilling", "Recommendation")),
        EARLIER_DECISIONS(Text.of("Tidligere beslutninger", "Earlier decisions")),
        APPENDICES(Text.of("Bilag", "Appendices"));

        private final transient Text heading;

        Kind(Text heading) {
            this.heading = heading;
        }

        public Text heading() {
            return heading;
        }
    }

    public Section {
        blocks = List.copyOf(blocks);
    }
}
