package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where everything stands: each figure has one home cell, each column that operations refer to one span of cells.
 * Leaves live on the input sheet, derived figures in the first table that shows them, else among the steps. A column
 * whose cells stand together somewhere needs nothing more; the others are put together once more among the columns.
 */
final class Layout {

    /** The row of the first figure on the sheets that are lists; above are title, words and headings. */
    static final int LIST_START = 3;
    /** The column of the figures on the sheets of inputs and steps. */
    static final int LIST_COLUMN = 1;
    /** How many cells a function of Excel takes. */
    static final int MOST_OPERANDS = 250;

    /** In a larger table, formulas point at the homes at once: nobody follows so many by eye. */
    private static final long MOST_SHOWN = 50_000;

    private final int stepSheet;
    private final int groupSheet;
    private final List<Figure> inputs;
    private final List<Figure> steps = new ArrayList<>();
    private final List<Group> helpers = new ArrayList<>();
    private final Map<Figure, Place> homes;
    private final Map<FigureId, Span> spans = new HashMap<>();
    /** By sheet, where a table shows its figures; empty for a table that is too large for it. */
    private final List<Map<Figure, Place>> shown = new ArrayList<>();

    /**
     * Lays out a graph.
     *
     * @param graph all that the tables rest on
     * @param tables the tables; each is the sheet of its place in the list
     * @param firstList the sheet of inputs; steps and columns are the next ones
     */
    Layout(Graph graph, List<FigureTable> tables, int firstList) {
        this.stepSheet = firstList + 1;
        this.groupSheet = firstList + 2;
        this.homes = HashMap.newHashMap(graph.order().size());
        this.inputs = graph.leaves().stream().sorted(InputOrder.ORDER).toList();
        for (int i = 0; i < inputs.size(); i++) {
            homes.put(inputs.get(i), new Place(firstList, LIST_START + i, LIST_COLUMN));
        }
        for (int sheet = 0; sheet < tables.size(); sheet++) {
            FigureTable table = tables.get(sheet);
            show(table, sheet, homes);
            Map<Figure, Place> here = new HashMap<>();
            if (table.rows().size() * (long) table.columns().size() <= MOST_SHOWN) {
                show(table, sheet, here);
            }
            shown.add(here);
        }
        // A column among the steps first, so that it stands together.
        for (Group group : graph.groups()) {
            group.members().forEach(this::addStep);
        }
        graph.order().forEach(this::addStep);
        for (Group group : graph.groups()) {
            spans.put(group.id(), find(group));
        }
        alignTogether(graph);
    }

    private void addStep(Figure figure) {
        if (!homes.containsKey(figure)) {
            homes.put(figure, new Place(stepSheet, LIST_START + steps.size(), LIST_COLUMN));
            steps.add(figure);
        }
    }

    /** Adds the first cell of each figure in a table, where it has none yet. */
    private static void show(FigureTable table, int sheet, Map<Figure, Place> places) {
        int start = TableSheet.firstRow(table);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Cell.FigureCell(Figure figure)) {
                    places.putIfAbsent(figure, new Place(sheet, start + row, column + 1));
                }
            }
        }
    }

    /** A table's own cells first, as one would point at them oneself; then the homes; then a helper. */
    private Span find(Group group) {
        for (Map<Figure, Place> there : shown) {
            if (there.keySet().containsAll(group.members())) {
                List<Place> places = group.members().stream().map(there::get).toList();
                if (Span.isSpan(places)) {
                    return new Span(places.getFirst(), places.getLast());
                }
            }
        }
        List<Place> places = group.members().stream().map(this::home).toList();
        return Span.isSpan(places) ? new Span(places.getFirst(), places.getLast()) : helper(group);
    }

    private Span helper(Group group) {
        int column = helpers.size();
        helpers.add(group);
        return new Span(
                new Place(groupSheet, LIST_START, column),
                new Place(groupSheet, LIST_START + group.size() - 1, column));
    }

    /** Columns that one operation takes pair by pair must run the same way: those that run right get a helper. */
    private void alignTogether(Graph graph) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Figure figure : graph.order()) {
                Set<Group> across = across(figure);
                for (Group group : across) {
                    spans.put(group.id(), helper(group));
                    changed = true;
                }
            }
        }
    }

    /** The columns that run right although another operand of the same operation runs down. */
    private Set<Group> across(Figure figure) {
        Set<Group> across = new LinkedHashSet<>();
        boolean down = false;
        if (figure.origin() instanceof Origin.Derived(var operation, List<Node> operands) && operands.size() > 1) {
            for (Node node : operands) {
                if (node instanceof Group group && group.size() > 1) {
                    if (span(group).isDown()) {
                        down = true;
                    } else {
                        across.add(group);
                    }
                }
            }
        }
        return down ? across : Set.of();
    }

    Place home(Figure figure) {
        Place place = homes.get(figure);
        if (place == null) {
            throw new IllegalArgumentException("Figure '" + figure.id() + "' has no cell");
        }
        return place;
    }

    /** The figure as a reader of that sheet sees it: in its table, where it is shown there, else at home. */
    Place near(Figure figure, int sheet) {
        Place home = home(figure);
        if (home.sheet() == sheet || sheet < 0 || sheet >= shown.size()) {
            return home;
        }
        return shown.get(sheet).getOrDefault(figure, home);
    }

    Span span(Group group) {
        Span span = spans.get(group.id());
        if (span == null) {
            throw new IllegalArgumentException("Column '" + group.id() + "' has no cells");
        }
        return span;
    }

    /** The leaves, in the order in which they stand. */
    List<Figure> inputs() {
        return inputs;
    }

    /** The derived figures that no table shows, in the order in which they stand. */
    List<Figure> steps() {
        return steps;
    }

    /** The columns that had to be put together, from left to right. */
    List<Group> helpers() {
        return helpers;
    }
}
