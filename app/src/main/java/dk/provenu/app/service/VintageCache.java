package dk.provenu.app.service;

import dk.provenu.data.catalog.Vintage;
import dk.provenu.engine.source.SourceTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps the vintages that were read last. A vintage never changes, so a kept one is never old. */
final class VintageCache {

    private static final int KEPT = 32;

    private final Map<String, SourceTable> tables = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SourceTable> eldest) {
            return size() > KEPT;
        }
    };

    SourceTable get(Vintage vintage, Supplier<SourceTable> read) {
        return get(List.of(vintage), read);
    }

    /** The table that several vintages make up. */
    synchronized SourceTable get(List<Vintage> vintages, Supplier<SourceTable> read) {
        String name = vintages.stream()
                .map(vintage -> vintage.kind() + "/" + vintage.name())
                .collect(Collectors.joining(" "));
        SourceTable kept = tables.get(name);
        if (kept == null) {
            kept = read.get();
            tables.put(name, kept);
        }
        return kept;
    }
}
