package dk.provenu.app.service;

import dk.provenu.engine.paper.Section;
import java.util.List;

/**
 * A sentence that reads otherwise than it did.
 *
 * @param kind what has become of it
 * @param section the part of the paper
 * @param before how it read; empty for one that was not there
 * @param now how it reads; empty for one that is gone
 * @param moved what is bound in it and reads otherwise, in order
 */
public record SentenceChange(Kind kind, Section.Kind section, String before, String now, List<Moved> moved) {

    /** What can become of a sentence. */
    public enum Kind {
        /** The same sentence with other figures. */
        CHANGED,
        /** Another sentence in its place. */
        REWRITTEN,
        ADDED,
        REMOVED
    }

    public SentenceChange {
        moved = List.copyOf(moved);
    }
}
