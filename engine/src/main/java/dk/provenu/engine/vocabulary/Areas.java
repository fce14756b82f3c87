package dk.provenu.engine.vocabulary;

import java.util.Optional;
import java.util.Set;

/** Municipalities and the whole country, found by code or name. */
public final class Areas {
    /** Denmark as one area. */
    public static final WholeCountry WHOLE_COUNTRY = new WholeCountry();

    private static final Set<String> WHOLE_COUNTRY_KEYS =
            Set.of("helelandet", "helelandet(000)", "heledanmark", "danmark", "000", "0");

    private Areas() {}

    /**
     * The area that is written so: "Hele landet", "000", "0" (StatBank), or as {@link Municipalities#find} reads it.
     *
     * @throws VocabularyException when the text may mean several areas
     */
    public static Optional<Area> find(String text) {
        Optional<Area> municipality = Municipalities.find(text).map(found -> found);
        return municipality.isEmpty() && isWholeCountry(text) ? Optional.of(WHOLE_COUNTRY) : municipality;
    }

    /**
     * As {@link #find}, for a text that must be an area.
     *
     * @throws VocabularyException also when it is none, with the nearest names
     */
    public static Area get(String text) {
        return find(text).orElseGet(() -> Municipalities.get(text));
    }

    static boolean isWholeCountry(String text) {
        return WHOLE_COUNTRY_KEYS.contains(SpellingKey.of(text));
    }
}
