package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of the rules.
 *
 * @param finding the sentence that says what was found, or what can be asked
 * @param fields what can be said of a person
 * @param contact the day of the first contact, as it was written
 * @param judged the day on which the deadlines are judged, as it was written
 * @param events the lines of events, as they were written
 * @param eventWords the events that are known, in words
 * @param wrong what is wrong with the description; empty when nothing is
 * @param kept what the form sends along unseen
 * @param answer what the rules say; none when nobody is described
 */
public record RulesView(
        String finding,
        List<Field> fields,
        String contact,
        String judged,
        String events,
        List<String> eventWords,
        String wrong,
        Map<String, String> kept,
        @Nullable Answer answer) {

    /** The fields that are always shown, those for special cases, and those about sickness benefit. */
    public List<Field> of(String group) {
        return fields.stream().filter(field -> field.group().equals(group)).toList();
    }

    /** One thing that can be said: a list, a number between two others, or yes or no. */
    public record Field(
            String name,
            String label,
            String kind,
            String value,
            List<Shell.Option> options,
            long min,
            long max,
            String group) {}

    /** What the rules say. */
    public record Answer(
            List<String> remarks,
            List<Line> person,
            List<Money> money,
            List<Offer> offers,
            Strip strip,
            List<Moment> timeline,
            List<Moment> undated,
            WordTable sanctions,
            WordTable extensions,
            String sources) {}

    /** An amount with the number that opens its explanation, or in words. */
    public record Money(String name, @Nullable FigureLink figure, String text, String place) {}

    /** An offer: how it stands is one of permitted, not_reimbursed, not_permitted. */
    public record Offer(
            String title,
            String stands,
            String standsWords,
            String mark,
            List<String> nearest,
            String place,
            String doubt) {}

    /** A line of the timeline. */
    public record Moment(
            String date,
            String status,
            String words,
            String rule,
            String limit,
            String detail,
            String place,
            String doubt) {}

    /** The timeline as a picture. */
    public record Strip(String description, String start, String end, List<Dot> dots) {}

    /** A point of the picture: at how many thousandths of its width, on which line, and what became of it. */
    public record Dot(int at, int line, String status) {}
}
