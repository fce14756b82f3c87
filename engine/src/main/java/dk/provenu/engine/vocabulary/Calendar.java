package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.util.List;

/** The known breaks of monthly series: a line of calendar.csv for each, with its reference. */
public final class Calendar {
    private static final List<CalendarEvent> EVENTS =
            CsvResource.rows("calendar.csv").stream().map(Calendar::event).toList();

    private Calendar() {}

    private static CalendarEvent event(CsvRow row) {
        LocalDate from = LocalDate.parse(row.text("from"));
        return new CalendarEvent(
                new MonthPeriod(from.getYear(), from.getMonthValue()),
                row.text("measures"),
                row.text("kind").equals("level"),
                Text.of(row.text("danish"), row.text("english")),
                row.text("reference"),
                row.text("doubt"));
    }

    /** Those that concern a measure, the earliest first. */
    public static List<CalendarEvent> of(String measure) {
        return EVENTS.stream().filter(event -> event.concerns(measure)).toList();
    }
}
