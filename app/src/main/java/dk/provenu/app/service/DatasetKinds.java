package dk.provenu.app.service;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.source.CaseHistoriesKind;
import dk.provenu.engine.source.DatasetKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of dataset that some model asks for. */
public final class DatasetKinds {

    private static final Map<String, DatasetKind> ALL = collect();

    private DatasetKinds() {}

    private static Map<String, DatasetKind> collect() {
        Map<String, DatasetKind> kinds = new LinkedHashMap<>();
        for (Model model : Models.all()) {
            Stream.concat(model.requires().stream(), model.uses().stream()).forEach(kind -> {
                DatasetKind before = kinds.putIfAbsent(kind.id(), kind);
                if (before != null && !before.equals(kind)) {
                    throw new IllegalStateException("Two kinds of dataset have the id '" + kind.id() + "'");
                }
            });
        }
        kinds.put(CaseHistoriesKind.KIND.id(), CaseHistoriesKind.KIND);
        return kinds;
    }

    /** All, in the order in which the models name them. */
    public static List<DatasetKind> all() {
        return List.copyOf(ALL.values());
    }

    /** The kind of that id. */
    public static Optional<DatasetKind> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /**
     * The kind of that id.
     *
     * @throws RefusedException with the nearest ids when there is none
     */
    public static DatasetKind get(String id) {
        return find(id).orElseThrow(() -> Refusing.unknown(Text.of("Datasættet", "The dataset"), id, ALL.keySet()));
    }

    /** The models that need the kind, or use it where it is there. */
    public static List<Model> usedBy(DatasetKind kind) {
        return Models.all().stream()
                .filter(model -> model.requires().contains(kind)
                        || model.uses().contains(kind)
                        || (model.usesHistories() && kind.equals(CaseHistoriesKind.KIND)))
                .toList();
    }
}
