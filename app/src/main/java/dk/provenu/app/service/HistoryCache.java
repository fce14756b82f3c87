package dk.provenu.app.service;

import dk.provenu.data.catalog.Vintage;
import dk.provenu.engine.register.Histories;
import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the case histories that were read last, as long as there is memory: a country of them takes a gigabyte. */
final class HistoryCache {

    private String name = "";
    private @Nullable SoftReference<Histories> kept;

    synchronized Histories get(Vintage vintage, Supplier<Histories> read) {
        Histories found = kept == null || !vintage.name().equals(name) ? null : kept.get();
        if (found == null) {
            kept = null;
            found = read.get();
            kept = new SoftReference<>(found);
            name = vintage.name();
        }
        return found;
    }
}
