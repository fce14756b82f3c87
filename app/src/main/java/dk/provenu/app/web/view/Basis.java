package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a result builds on: remarks, sources with their dates, rules and assumptions, and what is missing and why. */
final class Basis {
    private static final int MOST = 12;

    private final Graph graph;
    private final Tongue t;
    private final NumberStyle style;
    private final Sources sources;

    private Basis(Graph graph, Language language) {
        this.graph = graph;
        this.t = new Tongue(language);
        this.style = NumberStyle.of(language);
        this.sources = new Sources(language);
    }

    static BasisView of(ModelResult result, Language language) {
        Basis basis = new Basis(result.graph(), language);
        Set<Note> notes = new LinkedHashSet<>(result.notes());
        notes.addAll(basis.graph.notes());
        List<BasisView.Item> items = new ArrayList<>();
        basis.add(items, basis.t.of("Kilder", "Sources"), basis.documents());
        basis.add(items, basis.t.of("Indlæste filer", "Imported files"), basis.files());
        basis.add(items, basis.t.of("Regler og antagelser", "Rules and assumptions"), basis.rules());
        basis.add(items, basis.t.of("Mangler", "Missing"), basis.missing());
        return new BasisView(Notes.of(notes, language), items);
    }

    private void add(List<BasisView.Item> items, String name, List<String> lines) {
        if (lines.size() > MOST) {
            List<String> first = new ArrayList<>(lines.subList(0, MOST));
            first.add(t.of("… og %d til", "… and %d more").formatted(lines.size() - MOST));
            items.add(new BasisView.Item(name, first));
        } else if (!lines.isEmpty()) {
            items.add(new BasisView.Item(name, lines));
        }
    }

    private List<SourceCell> cells() {
        return graph.leaves().stream()
                .map(Figure::origin)
                .filter(Origin.Observed.class::isInstance)
                .map(origin -> ((Origin.Observed) origin).cell())
                .toList();
    }

    private List<String> documents() {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        cells().forEach(cell -> places.computeIfAbsent(cell.source(), _ -> new LinkedHashSet<>())
                .add(cell.place()));
        return places.entrySet().stream()
                .filter(entry -> !entry.getKey().isBlank())
                .map(entry -> {
                    List<String> named = entry.getValue().stream()
                            .filter(place -> !place.isBlank())
                            .toList();
                    return named.isEmpty() || named.size() > 4
                            ? entry.getKey()
                            : entry.getKey() + ": " + String.join("; ", named);
                })
                .toList();
    }

    private List<String> files() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cells().forEach(cell -> counts.merge(
                t.of("%s, hentet %s", "%s, fetched %s").formatted(cell.file(), sources.time(cell.fetched())),
                1,
                Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> t.of("%s (%d tal)", "%s (%d numbers)").formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<String> rules() {
        return graph.leaves().stream()
                .filter(figure ->
                        figure.origin() instanceof Origin.Parameter || figure.origin() instanceof Origin.Assumption)
                // The calendar is no rule that a reader must check.
                .filter(figure -> figure.unit().form() != Unit.Form.YEAR)
                .map(figure -> t.of(figure.label()) + ": " + amount(figure) + because(figure))
                .toList();
    }

    private String amount(Figure figure) {
        return t.of(Amounts.plain(figure)) + " " + Amounts.unit(figure.value(), figure.unit(), t);
    }

    private String because(Figure figure) {
        String reason = switch (figure.origin()) {
            case Origin.Parameter(var reference) -> reference.title();
            case Origin.Assumption assumption -> t.of(assumption.note());
            default -> "";
        };
        return reason.isBlank() ? "" : " (" + reason + ")";
    }

    private List<String> missing() {
        return graph.order().stream()
                .filter(figure -> figure.value() instanceof Value.Missing missing
                        && missing.causes().isEmpty())
                .map(figure -> t.of(figure.label()) + ": " + style.value(figure, 0))
                .distinct()
                .toList();
    }
}
