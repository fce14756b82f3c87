package dk.provenu.engine.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables that can be shown together.
 *
 * @param tables in the order in which they were given
 * @param loss what hiding costs
 * @param unprotected keys of small cells that can be computed whatever is hidden now, because of what was shown before;
 *     the tables may not be shown unless it is empty
 * @param cells the key of each cell to its count, or to nothing where it is hidden: what the next report must know
 */
public record ProtectedTables(
        List<ProtectedTable> tables, Loss loss, List<String> unprotected, Map<String, Optional<Long>> cells) {

    public ProtectedTables {
        tables = List.copyOf(tables);
        unprotected = List.copyOf(unprotected);
        cells = Map.copyOf(cells);
    }
}
