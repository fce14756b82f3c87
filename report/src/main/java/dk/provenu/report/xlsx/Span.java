package dk.provenu.report.xlsx;

import java.util.List;

/**
 * Cells beside or below one another.
 *
 * @param first the first
 * @param last the last, in the same sheet and in the same row or column
 */
record Span(Place first, Place last) {

    /** Whether these cells, in this order, are one span downwards or to the right. */
    static boolean isSpan(List<Place> places) {
        Place first = places.getFirst();
        boolean down = true;
        boolean right = true;
        for (int i = 1; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.sheet() != first.sheet()) {
                return false;
            }
            down &= place.column() == first.column() && place.row() == first.row() + i;
            right &= place.row() == first.row() && place.column() == first.column() + i;
        }
        return down || right;
    }

    boolean isDown() {
        return first.column() == last.column();
    }
}
