package dk.provenu.app.service;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.law.Reform;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.SourceTable;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what models found last, as long as there is memory: a page, the explanation of one of its figures and its files all
 * ask for the same result. The same model on the same vintages under the same choices finds the same, so a kept result is
 * never old.
 */
final class Results {

    private static final int KEPT = 64;

    /**
     * What a result follows from; the workspace's own settings do not change while it is open.
     *
     * @param tables what the model was given
     * @param plans the texts that it was given, told apart by kind, name, revision and checksum
     * @param asked the figures of other models that it was given, by address, told apart by being themselves
     */
    record Asked(
            String model,
            Choices choices,
            Set<Same> tables,
            Set<String> plans,
            Optional<Reform> reform,
            Optional<String> histories,
            Map<String, Figure> asked) {}

    /** A table told apart by being itself: to compare its rows would take longer than to run a model. */
    record Same(SourceTable table) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Same(SourceTable there) && there == table;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(table);
        }
    }

    private final Map<Asked, SoftReference<ModelResult>> results = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, SoftReference<ModelResult>> eldest) {
            return size() > KEPT;
        }
    };

    /** The kept result, or the one that is found now; what is refused is asked again. */
    ModelResult get(Asked asked, Supplier<ModelResult> find) {
        synchronized (results) {
            SoftReference<ModelResult> kept = results.get(asked);
            ModelResult result = kept == null ? null : kept.get();
            if (result != null) {
                return result;
            }
        }
        ModelResult found = find.get();
        synchronized (results) {
            results.put(asked, new SoftReference<>(found));
        }
        return found;
    }
}
