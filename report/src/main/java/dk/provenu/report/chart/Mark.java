package dk.provenu.report.chart;

import java.util.List;

/** What a picture is made of; places are counted from the upper left corner, in units of which the picture is 680 wide. */
public sealed interface Mark {

    /** A place. */
    record Spot(double x, double y) {}

    /** How words stand to their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A box with an edge. */
    record Box(double x, double y, double width, double height, String fill, String edge) implements Mark {}

    /**
     * A line through places.
     *
     * @param dash lengths of strokes and gaps; empty for a whole line
     */
    record Line(List<Spot> spots, String colour, double width, List<Double> dash) implements Mark {
        public Line {
            spots = List.copyOf(spots);
            dash = List.copyOf(dash);
        }
    }

    /** A surface between places. */
    record Area(List<Spot> spots, String fill) implements Mark {
        public Area {
            spots = List.copyOf(spots);
        }
    }

    /** A dot. */
    record Dot(double x, double y, double radius, String fill) implements Mark {}

    /** Words whose baseline is at a place. */
    record Words(double x, double y, String text, double size, boolean bold, Anchor anchor, String colour)
            implements Mark {

        /** Where the first letter begins. */
        double start() {
            double width = Lettering.of(bold).width(text, size);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }
}
