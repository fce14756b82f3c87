package dk.provenu.data.register;

import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of one sort of case file. */
sealed interface CaseRows
        permits CaseRows.SpellRows, CaseRows.WindowRows, CaseRows.DreamRows, EventRows, BackgroundRows {

    Set<String> SPELLS = Set.of("person", "municipality", "start", "end", "state");

    /** Reads a row; faults are refused in the cases. */
    void row(int line, List<String> fields);

    /** The sort of file that a header belongs to; empty when it was refused. */
    static Optional<CaseRows> of(List<String> header, RawCases raw, Fields fields) {
        Headings headings = new Headings(header);
        if (header.stream().anyMatch(DreamRows.WEEK.asPredicate())) {
            return DreamRows.of(header, headings, raw, fields);
        }
        if (headings.has("observed_to") || headings.has("observed_from")) {
            Set<String> window = Set.of("observed_from", "observed_to");
            return headings.fit(raw, window, Set.of("observed_from", "observed_to", "synthetic", "source"))
                    ? Optional.of(new WindowRows(headings, raw, fields))
                    : Optional.empty();
        }
        if (headings.has("type")) {
            return headings.fit(raw, Set.of("person", "type", "start"), EventRows.COLUMNS)
                    ? Optional.of(new EventRows(headings, raw, fields))
                    : Optional.empty();
        }
        if (headings.has("birth") || headings.has("sex") || headings.has("readiness") || headings.has("education")) {
            return headings.fit(raw, Set.of("person"), BackgroundRows.COLUMNS)
                    ? Optional.of(new BackgroundRows(headings, raw, fields))
                    : Optional.empty();
        }
        raw.isSpells = true;
        return headings.fit(raw, SPELLS, SPELLS) ? Optional.of(new SpellRows(headings, raw, fields)) : Optional.empty();
    }

    /** Rows of spells. */
    record SpellRows(Headings headings, RawCases raw, Fields read) implements CaseRows {
        @Override
        public void row(int line, List<String> fields) {
            int person = raw.person(headings.text("person", fields), line, "person");
            int place = read.place(headings.text("municipality", fields), line, "municipality");
            int start = read.week(headings.text("start", fields), line, "start");
            String last = headings.text("end", fields);
            int end = last.isBlank() ? RawCases.OPEN : read.week(last, line, "end");
            int state = read.state(headings.text("state", fields), line, "state");
            if (person < 0 || place < 0 || start == RawCases.NONE || end == RawCases.NONE || state < 0) {
                return;
            }
            if (end < start) {
                raw.refuse(line, "end", last, Periods.ENDS_FIRST, Periods.SWAP);
                return;
            }
            raw.spell(person, place, start, end == RawCases.OPEN ? end : end + 1, state, line);
        }
    }

    /** Words of two sorts of rows. */
    final class Periods {
        static final Text ENDS_FIRST =
                Text.of("Perioden slutter, før den begynder.", "The spell ends before it begins.");
        static final Text SWAP = Text.of("Ret start eller end.", "Correct start or end.");

        private Periods() {}
    }

    /** The window that was observed, and whether the persons are made up: one row. */
    record WindowRows(Headings headings, RawCases raw, Fields read) implements CaseRows {
        @Override
        public void row(int line, List<String> fields) {
            int from = read.week(headings.text("observed_from", fields), line, "observed_from");
            int to = read.week(headings.text("observed_to", fields), line, "observed_to");
            if (from == RawCases.NONE || to == RawCases.NONE) {
                return;
            }
            if (to < from || raw.windowFrom != RawCases.NONE) {
                raw.refuse(
                        line,
                        "observed_to",
                        headings.text("observed_to", fields),
                        Text.of(
                                "Vinduet slutter, før det begynder, eller der er to vinduer.",
                                "The window ends before it begins, or there are two windows."),
                        Text.of("Skriv ét vindue i én linje.", "Write one window in one line."));
                return;
            }
            raw.windowFrom = from;
            raw.windowTo = to + 1;
            raw.source = headings.text("source", fields).strip();
            raw.synthetic = switch (headings.text("synthetic", fields).strip().toLowerCase(Locale.ROOT)) {
                case "", "nej", "no", "false" -> false;
                default -> true;
            };
            raw.isClean(raw.source, line, "source");
        }
    }

    /** The wide form of DREAM: a row for each person, a column for each week. */
    @SuppressWarnings("ArrayRecordComponent")
    record DreamRows(Headings headings, int[] columns, int first, RawCases raw, Fields read) implements CaseRows {

        static final Pattern WEEK = Pattern.compile("^\\s*[yY]_?\\d{4}\\s*$");
        private static final Set<String> NO_BENEFIT = Set.of("", ".", "0", "000", "NA");
        private static final Set<String> BESIDE = Set.of("person", "municipality");

        static Optional<CaseRows> of(List<String> header, Headings headings, RawCases raw, Fields read) {
            return DreamHeader.check(header, headings, raw, BESIDE)
                    .map(weeks -> new DreamRows(headings, weeks.columns(), weeks.first(), raw, read));
        }

        @Override
        public void row(int line, List<String> fields) {
            int person = raw.person(headings.text("person", fields), line, "person");
            int place = headings.has("municipality")
                    ? read.place(headings.text("municipality", fields), line, "municipality")
                    : 0;
            if (person < 0 || place < 0) {
                return;
            }
            int begun = -1;
            String now = "";
            for (int i = 0; i <= columns.length; i++) {
                String code = i == columns.length ? "" : fields.get(columns[i]).strip();
                if (NO_BENEFIT.contains(code)) {
                    code = "";
                }
                if (code.equals(now) && i < columns.length) {
                    continue;
                }
                if (!now.isEmpty()) {
                    int state = read.state(now, line, "y_ (uge " + (begun + 1) + ")");
                    if (state >= 0) {
                        raw.spell(person, place, first + begun, first + i, state, line);
                    }
                }
                begun = i;
                now = code;
            }
        }
    }
}
