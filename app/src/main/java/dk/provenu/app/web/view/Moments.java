package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.table.NumberStyle;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Dates and times as they are read. */
public final class Moments {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** A moment or a day: 22-11-2026 kl. 05.40. What is neither is shown as it stands. */
    public static String of(String iso, Language language) {
        NumberStyle style = NumberStyle.of(language);
        try {
            return ofTime(local(iso), language);
        } catch (DateTimeParseException notATime) {
            try {
                return style.date(LocalDate.parse(iso));
            } catch (DateTimeParseException notADate) {
                return iso;
            }
        }
    }

    private static LocalDateTime local(String iso) {
        try {
            return OffsetDateTime.parse(iso)
                    .atZoneSameInstant(ZoneId.systemDefault())
                    .toLocalDateTime();
        } catch (DateTimeParseException withoutZone) {
            return LocalDateTime.parse(iso);
        }
    }

    private static String ofTime(LocalDateTime moment, Language language) {
        String date = NumberStyle.of(language).date(moment.toLocalDate());
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            // A source that says only the day.
            return date;
        }
        String clock = CLOCK.format(moment);
        return language == Language.EN ? date + " " + clock : date + " kl. " + clock.replace(':', '.');
    }
}
