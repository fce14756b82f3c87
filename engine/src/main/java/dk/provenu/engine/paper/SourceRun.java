package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** A model's result under some options, where its figures stand in it, and which of them a paper asks for. */
final class SourceRun {

    private static final String OWN = "own";
    private static final String ANY = "*";

    /**
     * Where a figure stands.
     *
     * @param decimals how many decimals are shown there
     * @param label what the row is called
     */
    record Place(Figure figure, int decimals, Text label) {}

    /** A place in a list, by the key of its row or column. */
    record Keyed(String key, Place place) {}

    private final ModelResult result;
    private final SortedMap<String, String> options;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<Figure> asked = new LinkedHashSet<>();

    SourceRun(ModelResult result, SortedMap<String, String> options) {
        this.result = result;
        this.options = options;
        for (FigureTable table : result.tables()) {
            for (Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (row.cells().get(i) instanceof Cell.FigureCell(Figure figure)) {
                        Column column = table.columns().get(i);
                        Place place = new Place(figure, row.decimals(column), row.label());
                        names(row).forEach(name -> places.putIfAbsent(at(table, name, column), place));
                        places.putIfAbsent(figure.id().value(), place);
                    }
                }
            }
        }
    }

    private String at(FigureTable table, String row, Column column) {
        return FigureId.of(result.model(), table.id(), row, column.key()).value();
    }

    /** A row goes by its key, by what it is called, and by {@code own} when it is the reader's. */
    static List<String> names(Row row) {
        List<String> names = new ArrayList<>(List.of(row.key()));
        if (!row.label().da().isBlank()) {
            names.add(row.label().da());
        }
        if (row.kind() == Row.Kind.OWN) {
            names.add(OWN);
        }
        return names;
    }

    ModelResult result() {
        return result;
    }

    /** Where a figure of the result is found again. */
    String address(Figure figure) {
        return Address.of(figure.id(), options).toString();
    }

    void ask(Collection<Figure> figures) {
        asked.addAll(figures);
    }

    Set<Figure> asked() {
        return asked;
    }

    /** The places that have a name. */
    Set<String> known() {
        return places.keySet();
    }

    /** The figure at a place of a table, or of that id anywhere below the result. */
    Optional<Place> find(String id) {
        return Optional.ofNullable(places.get(id))
                .or(() -> result.graph().order().stream()
                        .filter(figure -> figure.id().value().equals(id))
                        .findFirst()
                        .map(figure -> new Place(figure, Numbers.decimals(figure.unit()), figure.label())));
    }

    Optional<FigureTable> table(String id) {
        return result.tables().stream()
                .filter(table ->
                        table.id().equals(id) || FigureId.key(table.id()).equals(id))
                .findFirst();
    }

    /** The figures of a column ({@code *} for the row, sums and means left out) or of a row ({@code *} for the column). */
    List<Keyed> list(FigureTable table, String row, String column) {
        List<Keyed> found = new ArrayList<>();
        for (Row each : table.rows()) {
            boolean one = each.kind() == Row.Kind.ORDINARY || each.kind() == Row.Kind.OWN;
            if (row.equals(ANY) ? one : names(each).stream().map(FigureId::key).anyMatch(row::equals)) {
                for (int i = 0; i < each.cells().size(); i++) {
                    Column here = table.columns().get(i);
                    boolean meant = row.equals(ANY) ? FigureId.key(here.key()).equals(column) : column.equals(ANY);
                    if (meant && each.cells().get(i) instanceof Cell.FigureCell(Figure figure)) {
                        found.add(
                                row.equals(ANY)
                                        ? new Keyed(
                                                FigureId.key(each.key()),
                                                new Place(figure, each.decimals(here), each.label()))
                                        : new Keyed(
                                                FigureId.key(here.key()),
                                                new Place(figure, each.decimals(here), here.heading())));
                    }
                }
            }
        }
        return found;
    }
}
