package dk.provenu.data.importing;

import dk.provenu.engine.figure.MissingReason;
import java.util.Locale;
import java.util.Optional;

/** The words by which a file says why a number is missing. */
final class MissingWords {

    private MissingWords() {}

    /** The reason that a word of a _missing column means. */
    static Optional<MissingReason> find(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "suppressed", "diskretioneret" -> Optional.of(MissingReason.SUPPRESSED);
            case "not_published", "ikke offentliggjort" -> Optional.of(MissingReason.NOT_PUBLISHED);
            case "not_applicable", "ikke relevant" -> Optional.of(MissingReason.NOT_APPLICABLE);
            case "not_filled", "ikke udfyldt" -> Optional.of(MissingReason.NOT_FILLED);
            default -> Optional.empty();
        };
    }
}
