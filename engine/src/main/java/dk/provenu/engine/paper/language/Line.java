package dk.provenu.engine.paper.language;

import java.util.List;
import java.util.Map;

/** A piece of a section as it is written. */
public sealed interface Line {

    /** The line of the text where it begins. */
    int line();

    /** A sentence: its parts, and the line where it begins. */
    record Sentence(List<Part> parts, int line) {
        public Sentence {
            parts = List.copyOf(parts);
        }
    }

    /** Sentences that run on. */
    record Paragraph(List<Sentence> sentences, int line) implements Line {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    record Heading(Sentence words, int line) implements Line {}

    record Listing(boolean numbered, List<Paragraph> items, int line) implements Line {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * A table, a picture or the sentences of a model's result.
     *
     * @param what table, chart or findings
     * @param address model/table, or the model alone
     * @param settings such as columns and rows, key to names
     */
    record Inserted(String what, String address, Map<String, List<String>> settings, int line) implements Line {
        public Inserted {
            settings = Map.copyOf(settings);
        }
    }
}
