package dk.provenu.engine.model.investment.cases;

import java.util.Map;
import java.util.Objects;

/** What stands at a year, or another key, that is known to be there. */
final class Years {

    private Years() {}

    static <K, T> T at(Map<K, T> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "Nothing stands at " + key);
    }
}
