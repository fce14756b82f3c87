package dk.provenu.engine.paper;

import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of a section, one below the other. */
public sealed interface Block {

    /** A heading below the section's own. */
    record Heading(PaperSentence words) implements Block {}

    /** Sentences that run on. */
    record Paragraph(List<PaperSentence> of) implements Block {
        public Paragraph {
            of = List.copyOf(of);
        }
    }

    /**
     * A list.
     *
     * @param numbered whether its items have numbers
     * @param items each item's sentences
     */
    record Listing(boolean numbered, List<Paragraph> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * A table of figures; it holds only the rows and columns that the paper asks for.
     *
     * @param address where the whole table is: model/table, with options
     */
    record TableBlock(String address, FigureTable table) implements Block {}

    /**
     * A picture with the table behind it.
     *
     * @param address where it is: model/chart, with options
     */
    record ChartBlock(String address, ChartSpec chart, FigureTable table) implements Block {}

    /** The points that the committee is asked to decide, numbered from 1. */
    record Points(List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of the recommendation.
     *
     * @param number from 1
     * @param text what is recommended
     * @param decidingBody who decides it, where that differs from the committee; may be empty
     * @param decision what was decided, once it was
     */
    record Point(int number, Paragraph text, String decidingBody, Optional<Decision> decision) {

        /** The same point with the decision on it. */
        Point decided(List<Decision> decisions) {
            return new Point(
                    number,
                    text,
                    decidingBody,
                    decisions.stream().filter(each -> each.point() == number).findFirst());
        }
    }

    /** Its sentences, in order. */
    default List<PaperSentence> sentences() {
        Stream<PaperSentence> sentences = switch (this) {
            case Heading(var words) -> Stream.of(words);
            case Paragraph(var of) -> of.stream();
            case Listing(var _, var items) -> items.stream().flatMap(item -> item.of().stream());
            case Points(var points) -> points.stream().flatMap(point -> point.text().of().stream());
            case TableBlock _, ChartBlock _ -> Stream.empty();
        };
        return sentences.toList();
    }
}
