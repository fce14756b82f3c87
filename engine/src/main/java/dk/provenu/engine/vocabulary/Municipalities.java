package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The 98 municipalities, found by code or by any usual spelling of the name. Source: municipalities.csv and
 * municipality_spellings.csv beside this class, each row with its own.
 */
public final class Municipalities {
    private static final Pattern CODE = Pattern.compile("0?(\\d{3})");
    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{3,4})\\s*[-–:]?\\s+(\\D.*)");
    private static final Pattern NAME_AND_CODE = Pattern.compile("(\\D.*?)\\s*\\((\\d{3,4})\\)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(.*\\S)\\s+kommune");

    private static final Map<String, Municipality> BY_CODE = byCode();
    private static final List<Municipality> ALL = BY_CODE.values().stream()
            .filter(Municipality::ownCouncil)
            .sorted(Municipality.BY_NAME)
            .toList();
    /** Codes and names as the statistics write them: nearly all rows of a large file need no more. */
    private static final Map<String, Municipality> EXACT = exact();

    private static final NameIndex<Municipality> NAMES =
            new NameIndex<>(Text.of("Kommune", "municipality"), Municipality::toString, spellings());

    private Municipalities() {}

    /** The 98, in Danish order of the names; without Christiansø. */
    public static List<Municipality> all() {
        return ALL;
    }

    /**
     * The municipality that is written so: code ("165", "0165"), name in any usual spelling, with or without "Kommune",
     * or both ("165 Albertslund", "Albertslund (165)").
     *
     * @return empty when nothing is known by that name; a region or the whole country is no municipality
     * @throws VocabularyException when the text means several, or when its code and name disagree
     */
    public static Optional<Municipality> find(String text) {
        Municipality exact = EXACT.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        String asked = clean(text);
        Matcher code = CODE.matcher(asked);
        if (code.matches()) {
            return Optional.ofNullable(BY_CODE.get(code.group(1)));
        }
        Matcher first = CODE_AND_NAME.matcher(asked);
        if (first.matches()) {
            return both(text, first.group(1), first.group(2));
        }
        Matcher last = NAME_AND_CODE.matcher(asked);
        if (last.matches()) {
            return both(text, last.group(2), last.group(1));
        }
        return byName(asked);
    }

    /**
     * As {@link #find}, for a text that must be a municipality.
     *
     * @throws VocabularyException also when it is none, with the nearest names
     */
    public static Municipality get(String text) {
        return find(text).orElseThrow(() -> unknown(text));
    }

    private static Optional<Municipality> byName(String name) {
        Optional<Municipality> found = NAMES.find(withoutSuffix(name));
        if (found.isEmpty()) {
            List<Municipality> sharing = SharedJobCentres.membersOf(name);
            if (!sharing.isEmpty()) {
                throw NAMES.ambiguous(name, sharing);
            }
        }
        return found;
    }

    private static Optional<Municipality> both(String text, String code, String name) {
        Optional<Municipality> byCode = find(code);
        Optional<Municipality> byName = byName(name);
        if (byCode.isPresent() && byName.isPresent() && !byCode.equals(byName)) {
            String asked = VocabularyException.quoted(text.strip());
            throw new VocabularyException(Text.of(
                    asked + ": nummeret er " + byCode.get() + ", men navnet er " + byName.get() + ". Ret det ene.",
                    asked + ": the code is " + byCode.get() + ", but the name is " + byName.get() + ". Correct one."));
        }
        return byCode.isPresent() ? byName : Optional.empty();
    }

    private static VocabularyException unknown(String text) {
        String asked = clean(text);
        if (Areas.isWholeCountry(asked)) {
            return new VocabularyException(Text.of(
                    VocabularyException.quoted(asked) + " er hele landet, ikke en kommune. Vælg en kommune.",
                    VocabularyException.quoted(asked)
                            + " is the whole country, not a municipality. Choose a municipality."));
        }
        if (asked.isEmpty()) {
            return new VocabularyException(Text.of(
                    "Kommune mangler. Skriv navn eller nummer, fx Albertslund eller 165.",
                    "The municipality is missing. Write a name or a code, e.g. Albertslund or 165."));
        }
        return NAMES.unknown(withoutSuffix(asked));
    }

    private static String withoutSuffix(String name) {
        Matcher suffix = SUFFIX.matcher(name);
        return suffix.matches() ? suffix.group(1) : name;
    }

    /** Every kind of space, and what cannot be seen (byte order mark, soft hyphen), as one ordinary space. */
    private static String clean(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static Map<String, Municipality> byCode() {
        Map<String, Municipality> byCode = new HashMap<>();
        for (CsvRow row : CsvResource.rows("municipalities.csv")) {
            Municipality municipality = new Municipality(row.text("code"), row.text("name"), row.flag("own_council"));
            byCode.put(municipality.code(), municipality);
        }
        return Map.copyOf(byCode);
    }

    private static Map<String, Municipality> exact() {
        Map<String, Municipality> exact = new HashMap<>(BY_CODE);
        BY_CODE.values().forEach(municipality -> exact.put(municipality.name(), municipality));
        return Map.copyOf(exact);
    }

    private static List<Spelling<Municipality>> spellings() {
        List<Spelling<Municipality>> spellings = new ArrayList<>();
        BY_CODE.values().forEach(m -> spellings.add(new Spelling<>(m.name(), m)));
        for (CsvRow row : CsvResource.rows("municipality_spellings.csv")) {
            String code = row.text("code");
            Municipality municipality = BY_CODE.get(code);
            if (municipality == null) {
                throw new IllegalStateException("municipality_spellings.csv names an unknown code " + code);
            }
            spellings.add(new Spelling<>(row.text("spelling"), municipality));
        }
        return spellings;
    }
}
