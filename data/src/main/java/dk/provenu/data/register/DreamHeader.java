package dk.provenu.data.register;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The weeks that the columns of DREAM's wide form are. */
final class DreamHeader {

    private static final int SHOWN = 5;

    private DreamHeader() {}

    /**
     * The week columns in order.
     *
     * @param columns the place of each week's column, week after week
     * @param first the first week
     */
    @SuppressWarnings("ArrayRecordComponent")
    record WeekColumns(int[] columns, int first) {}

    /** Every week from the first to the last, each once; what is wrong is refused, and so are columns of other sorts. */
    static Optional<WeekColumns> check(List<String> header, Headings headings, RawCases raw, Set<String> beside) {
        long before = raw.refusals.count();
        TreeMap<Integer, Integer> weeks = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            if (CaseRows.DreamRows.WEEK.matcher(heading).matches()) {
                week(heading, i, weeks, raw);
            } else if (!beside.contains(Headings.name(heading))) {
                raw.refuse(
                        1,
                        heading,
                        "",
                        Text.of(
                                "Kolonnen er hverken en uge (y_ÅÅUU), pnr eller kommune.",
                                "The column is neither a week (y_YYWW), pnr nor the municipality."),
                        Text.of(
                                "Fjern den; branche og beskæftigelsesgrad bruges ikke.",
                                "Remove it; industry and employment degree are not used."));
            }
        }
        if (!headings.has("person")) {
            raw.refuse(
                    1,
                    "pnr",
                    "",
                    Text.of("Kolonnen med personens id mangler.", "The column with the person's id is missing."),
                    Text.of("Kald den pnr.", "Call it pnr."));
        }
        if (raw.refusals.count() > before) {
            return Optional.empty();
        }
        int first = weeks.firstKey();
        int last = weeks.lastKey();
        if (last - first + 1 != weeks.size()) {
            refuseGaps(weeks, raw);
            return Optional.empty();
        }
        boolean mayFollow = raw.windowFrom == RawCases.NONE || (first <= raw.windowTo && last + 1 >= raw.windowFrom);
        if (!mayFollow) {
            raw.refuse(
                    1,
                    "",
                    "",
                    Text.of(
                            "Der mangler uger mellem denne fil og de andre.",
                            "There are weeks missing between this file and the others."),
                    Text.of("Indlæs også de uger.", "Import those weeks too."));
            return Optional.empty();
        }
        raw.isDream = true;
        raw.windowFrom = raw.windowFrom == RawCases.NONE ? first : Math.min(raw.windowFrom, first);
        raw.windowTo = Math.max(raw.windowTo, last + 1);
        return Optional.of(new WeekColumns(
                weeks.values().stream().mapToInt(Integer::intValue).toArray(), first));
    }

    private static void week(String heading, int place, Map<Integer, Integer> weeks, RawCases raw) {
        try {
            if (weeks.putIfAbsent(Weeks.parse(heading), place) != null) {
                raw.refuse(
                        1,
                        heading,
                        "",
                        Text.of("Ugen står der to gange.", "The week stands there twice."),
                        Text.of("Fjern den ene.", "Remove one of them."));
            }
        } catch (VocabularyException e) {
            raw.refuse(1, heading, "", e.text(), Text.of("Ret overskriften.", "Correct the heading."));
        }
    }

    private static void refuseGaps(NavigableMap<Integer, Integer> weeks, RawCases raw) {
        StringBuilder missing = new StringBuilder();
        int count = 0;
        for (int week = weeks.firstKey(); week <= weeks.lastKey(); week++) {
            if (!weeks.containsKey(week) && count++ < SHOWN) {
                missing.append(missing.isEmpty() ? "" : ", ").append(Weeks.label(week));
            }
        }
        raw.refuse(
                1,
                "",
                "",
                Text.of(
                        count + " uger mangler blandt kolonnerne: " + missing + ".",
                        count + " weeks are missing among the columns: " + missing + "."),
                Text.of(
                        "En uge uden ydelse er en tom kolonne, ikke en manglende. Husk uge 53 i de år, der har den.",
                        "A week without benefit is an empty column, not a missing one. Mind week 53 in the years that have"
                                + " it."));
    }
}
