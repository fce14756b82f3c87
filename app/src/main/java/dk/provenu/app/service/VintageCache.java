package dk.provenu.app.service;

import dk.provenu.data.catalog.Vintage;
import dk.provenu.engine.source.SourceTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the vintages that were read last. A vintage never changes, so a kept one is never old. */
final class VintageCache {

    private static final int KEPT = 16;

    private final Map<String, SourceTable> tables = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SourceTable> eldest) {
            return size() > KEPT;
        }
    };

    synchronized SourceTable get(Vintage vintage, Supplier<SourceTable> read) {
        String name = vintage.kind() + "/" + vintage.name();
        SourceTable kept = tables.get(name);
        if (kept == null) {
            kept = read.get();
            tables.put(name, kept);
        }
        return kept;
    }
}
