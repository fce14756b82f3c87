package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The benefits, by code and by name. Source: benefits.csv and benefit_spellings.csv, each row with its own. */
public final class Benefits {
    private static final Map<String, Benefit> BY_CODE = byCode();
    private static final NameIndex<Benefit> NAMES =
            new NameIndex<>(Text.of("Ydelse", "benefit"), Benefit::toString, spellings());

    private Benefits() {}

    /** All benefits, in the order of source 004 and then those that it does not have. */
    public static List<Benefit> all() {
        return List.copyOf(BY_CODE.values());
    }

    /**
     * The benefit with this code or, on any day, this name.
     *
     * @throws VocabularyException when the name stands for benefits of different years: ask with a day
     */
    public static Optional<Benefit> find(String text) {
        Benefit exact = BY_CODE.get(text);
        return exact != null ? Optional.of(exact) : NAMES.find(text);
    }

    /**
     * The benefit that the name stood for on a day; empty when there was none.
     *
     * @throws VocabularyException when several of the name existed on the day
     */
    public static Optional<Benefit> find(String text, LocalDate day) {
        List<Benefit> then =
                matches(text).stream().filter(b -> b.validity().covers(day)).toList();
        if (then.size() > 1) {
            throw NAMES.ambiguous(text, then);
        }
        return then.stream().findFirst();
    }

    /**
     * As {@link #find(String)}, for a text that must be a benefit.
     *
     * @throws VocabularyException also when it is none, with the nearest names
     */
    public static Benefit get(String text) {
        return find(text).orElseThrow(() -> NAMES.unknown(text));
    }

    /**
     * As {@link #find(String, LocalDate)}, for a text that must be a benefit on the day.
     *
     * @throws VocabularyException also when it is none, or when the benefit did not exist on the day
     */
    public static Benefit get(String text, LocalDate day) {
        return find(text, day).orElseThrow(() -> notThen(text, day));
    }

    private static VocabularyException notThen(String text, LocalDate day) {
        List<Benefit> known = matches(text);
        if (known.isEmpty()) {
            return NAMES.unknown(text);
        }
        String benefit = known.getFirst().toString();
        return new VocabularyException(Text.of(
                "Ydelsen " + benefit + " fandtes ikke den " + day + ". Ret datoen eller ydelsen.",
                "The benefit " + benefit + " did not exist on " + day + ". Correct the date or the benefit."));
    }

    private static List<Benefit> matches(String text) {
        Benefit exact = BY_CODE.get(text);
        return exact != null ? List.of(exact) : NAMES.matches(text);
    }

    private static Map<String, Benefit> byCode() {
        Map<String, Benefit> byCode = new LinkedHashMap<>();
        for (CsvRow row : CsvResource.rows("benefits.csv")) {
            Benefit benefit = new Benefit(
                    row.text("code"),
                    Text.of(row.text("danish"), row.text("english")),
                    row.validity(),
                    row.text("jobindsats"),
                    row.text("source"),
                    row.text("doubt"));
            byCode.put(benefit.code(), benefit);
        }
        return byCode;
    }

    private static List<Spelling<Benefit>> spellings() {
        List<Spelling<Benefit>> spellings = new ArrayList<>();
        for (Benefit benefit : BY_CODE.values()) {
            spellings.add(new Spelling<>(benefit.code(), benefit));
            spellings.add(new Spelling<>(benefit.name().da(), benefit));
            spellings.add(new Spelling<>(benefit.name().en(), benefit));
        }
        for (CsvRow row : CsvResource.rows("benefit_spellings.csv")) {
            spellings.add(new Spelling<>(row.text("spelling"), byCode(row.text("benefit"))));
        }
        return spellings;
    }

    /** The benefit of a code in one of our own resources. */
    static Benefit byCode(String code) {
        Benefit benefit = BY_CODE.get(code);
        if (benefit == null) {
            throw new IllegalStateException("A vocabulary resource names the unknown benefit " + code);
        }
        return benefit;
    }
}
