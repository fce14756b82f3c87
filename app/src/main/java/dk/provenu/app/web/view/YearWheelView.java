package dk.provenu.app.web.view;

import java.util.List;

/**
 * A year as a wheel: the months around, and what is due where it falls.
 *
 * @param alternative what the wheel says, for those who do not see it
 * @param months the months with where their names stand
 * @param marks where on the wheel something is due; what falls on one day has one mark
 * @param events what is due, in order of date
 */
public record YearWheelView(String alternative, List<Month> months, List<Mark> marks, List<Event> events) {

    /**
     * A month of the wheel.
     *
     * @param path the outline of its part of the ring
     * @param x where the middle of its name stands
     * @param y where the middle of its name stands
     */
    public record Month(String name, String path, String x, String y) {}

    /**
     * A mark on the wheel.
     *
     * @param numbers the number of what is due there, or the first and the last of them
     * @param shape how it is drawn: circle, ring, square, diamond, drop, or wide for several
     */
    public record Mark(String numbers, String shape, String x, String y) {}

    /**
     * Something that is due.
     *
     * @param number its number on the wheel and in the list
     * @param kind what sort of thing it is, in a word
     * @param more goals, who and reference, those that are there
     */
    public record Event(int number, String date, String what, String kind, String more) {}
}
