package dk.provenu.engine.disclosure;

import java.util.Map;
import java.util.Optional;

/**
 * What earlier reports have shown and hidden: what was hidden stays hidden, and what was shown can no longer help to hide.
 *
 * @param cells the key of a cell to the count that was shown, or to nothing where it was hidden
 */
public record Earlier(Map<String, Optional<Long>> cells) {

    public Earlier {
        cells = Map.copyOf(cells);
    }

    /** Nothing has been shown before. */
    public static Earlier none() {
        return new Earlier(Map.of());
    }

    boolean hid(String key) {
        return cells.getOrDefault(key, Optional.of(0L)).isEmpty();
    }

    /** Whether a count has been shown and is still the same. */
    boolean showed(String key, long count) {
        return cells.getOrDefault(key, Optional.empty())
                .filter(shown -> shown == count)
                .isPresent();
    }
}
