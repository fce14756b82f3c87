package dk.provenu.engine.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant by a name that is not known. */
public final class Nearest {
    private Nearest() {}

    /** The known name that is the fewest letters away; empty when none is near. */
    public static Optional<String> of(String name, Collection<String> known) {
        String asked = plain(name);
        int limit = Math.max(1, asked.length() / 3);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(each -> new Candidate(each, EditDistance.between(asked, plain(each), limit)))
                .filter(candidate -> candidate.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** Case, spaces, hyphens and underscores tell no names apart. */
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
