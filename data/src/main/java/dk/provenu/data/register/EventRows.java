package dk.provenu.data.register;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.vocabulary.CaseState.Activation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows of meetings, offers, partial returns to work and decisions. */
record EventRows(Headings headings, RawCases raw, Fields read) implements CaseRows {

    static final Set<String> COLUMNS = Set.of("person", "type", "kind", "start", "end", "hours", "sector");

    private static final int MOST_KINDS = 200;
    private static final double MOST_HOURS = 168;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\d_ -]{0,40}");
    private static final Map<String, Events.Type> TYPES = Map.of(
            "samtale", Events.Type.MEETING,
            "tilbud", Events.Type.OFFER,
            "delvis_raskmelding", Events.Type.PARTIAL_RETURN,
            "afgørelse", Events.Type.DECISION);
    private static final Map<String, Byte> SECTORS = Map.of(
            "", Events.NO_SECTOR,
            "public", Events.PUBLIC,
            "offentlig", Events.PUBLIC,
            "private", Events.PRIVATE,
            "privat", Events.PRIVATE);

    @Override
    public void row(int line, List<String> fields) {
        int person = raw.person(headings.text("person", fields), line, "person");
        String named = headings.text("type", fields).strip().toLowerCase(Locale.ROOT);
        Events.Type type = Events.Type.find(named).orElseGet(() -> TYPES.get(named));
        if (type == null) {
            raw.refuse(
                    line,
                    "type",
                    named,
                    Text.of("Hændelsen kendes ikke.", "The event is not known."),
                    Text.of(
                            "Skriv meeting, offer, partial_return eller decision.",
                            "Write meeting, offer, partial_return or decision."));
        }
        int start = read.week(headings.text("start", fields), line, "start");
        String last = headings.text("end", fields);
        int end = last.isBlank() ? openEnd(type, start) : read.week(last, line, "end");
        int kind = kind(type, headings.text("kind", fields).strip().toLowerCase(Locale.ROOT), line);
        Byte sector = SECTORS.get(headings.text("sector", fields).strip().toLowerCase(Locale.ROOT));
        if (sector == null) {
            raw.refuse(
                    line,
                    "sector",
                    headings.text("sector", fields),
                    Text.of("Sektoren kendes ikke.", "The sector is not known."),
                    Text.of("Skriv public, private eller ingenting.", "Write public, private or nothing."));
        }
        float hours = hours(headings.text("hours", fields).strip(), line);
        if (person < 0
                || type == null
                || sector == null
                || start == RawCases.NONE
                || end == RawCases.NONE
                || kind < 0
                || Float.isInfinite(hours)) {
            return;
        }
        if (end < start) {
            raw.refuse(line, "end", last, Periods.ENDS_FIRST, Periods.SWAP);
            return;
        }
        raw.eventPerson.add(person);
        raw.eventStart.add(start);
        raw.eventEnd.add(end == RawCases.OPEN ? end : end + 1);
        raw.eventType.add(type.number());
        raw.eventKind.add(kind);
        raw.eventHours.add(Float.floatToIntBits(hours));
        raw.eventSector.add(sector);
    }

    /** A meeting or a decision is on a day; an offer or a partial return without an end goes on. */
    private static int openEnd(Events.Type type, int start) {
        return type == Events.Type.OFFER || type == Events.Type.PARTIAL_RETURN ? RawCases.OPEN : start;
    }

    private int kind(Events.Type type, String code, int line) {
        boolean isOffer = type == Events.Type.OFFER;
        if (isOffer && code.isEmpty()) {
            raw.refuse(
                    line,
                    "kind",
                    code,
                    Text.of("Et tilbud skal have en art.", "An offer must have a kind."),
                    Text.of("Skriv fx " + kinds() + " eller mentor.", "Write for instance " + kinds() + " or mentor."));
            return -1;
        }
        if (!CODE.matcher(code).matches() || (raw.kinds.size() >= MOST_KINDS && !raw.kinds.containsKey(code))) {
            if (raw.isClean(code, line, "kind")) {
                raw.refuse(
                        line,
                        "kind",
                        code,
                        Text.of(
                                "Arten er ikke et kort ord, eller der er over " + MOST_KINDS + " forskellige.",
                                "The kind is not a short word, or there are more than " + MOST_KINDS + " of them."),
                        Text.of(
                                "Skriv arten som en kode, fx " + kinds() + ".",
                                "Write it as a code, as " + kinds() + "."));
            }
            return -1;
        }
        return raw.isClean(code, line, "kind") ? RawCases.code(raw.kinds, code.replace(' ', '_')) : -1;
    }

    private static String kinds() {
        return Activation.GUIDANCE.code() + ", " + Activation.PLACEMENT_PRIVATE.code();
    }

    private float hours(String text, int line) {
        if (text.isEmpty()) {
            return Float.NaN;
        }
        try {
            float hours = Float.parseFloat(text.replace(',', '.'));
            if (hours >= 0 && hours <= MOST_HOURS) {
                return hours;
            }
        } catch (NumberFormatException e) {
            // Told below, with those that are numbers and no hours of a week.
        }
        raw.refuse(
                line,
                "hours",
                text,
                Text.of("Det er ikke timer pr. uge.", "These are not hours a week."),
                Text.of("Skriv et tal fra 0 til 168, eller ingenting.", "Write a number from 0 to 168, or nothing."));
        return Float.POSITIVE_INFINITY;
    }
}
