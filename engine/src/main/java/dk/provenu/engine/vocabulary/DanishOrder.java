package dk.provenu.engine.vocabulary;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of Danish lists: æ, ø, å last, and aa as å (Aabenraa after Ærø). */
public final class DanishOrder {
    private static final Collator COLLATOR = Collator.getInstance(Locale.forLanguageTag("da-DK"));

    /** Orders names as a Danish reader expects; names that differ only in spelling (å, aa) have a fixed order too. */
    public static final Comparator<String> NAMES =
            ((Comparator<String>) COLLATOR::compare).thenComparing(Comparator.naturalOrder());

    private DanishOrder() {}
}
