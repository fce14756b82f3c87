package dk.provenu.engine.law.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table made ready to be asked many millions of times. The time of a question does not depend on the number of rows and
 * nothing is allocated: the classes of the values lead straight into a grid, or, where the grid would have more than
 * {@value #LARGEST_GRID} cells, through a graph with one step for each input.
 */
public final class CompiledTable {

    static final int LARGEST_GRID = 1 << 20;

    private final DecisionTable table;
    private final Dag dag;
    private final ClassLookup[] lookups;
    private final RowSet[] leaves;
    private final int[] grid;
    private final int[][] edges;
    private final int[] inputs;

    private CompiledTable(DecisionTable table, Dag dag, int largestGrid) {
        this.table = table;
        this.dag = dag;
        this.leaves = dag.leaves().stream().map(RowSet::new).toArray(RowSet[]::new);
        this.inputs = dag.inputs().stream().mapToInt(Integer::intValue).toArray();
        this.edges = dag.edges().toArray(int[][]::new);
        int count = table.inputs().size();
        int[] steps = new int[count];
        long cells = 1;
        for (int i = count - 1; i >= 0; i--) {
            steps[i] = (int) Math.min(cells, Integer.MAX_VALUE);
            cells = Math.min(cells * dag.classes().get(i).size(), Integer.MAX_VALUE);
        }
        boolean fits = cells <= largestGrid;
        this.lookups = new ClassLookup[count];
        for (int i = 0; i < count; i++) {
            lookups[i] = new ClassLookup(table.inputs().get(i), dag.classes().get(i), fits ? steps[i] : 1);
        }
        this.grid = new int[fits ? (int) cells : 0];
        if (fits) {
            fill(dag.root(), 0, 0, steps);
        }
    }

    public static CompiledTable of(DecisionTable table) {
        return of(table, LARGEST_GRID);
    }

    static CompiledTable of(DecisionTable table, int largestGrid) {
        List<List<Spans>> conditions = TableCheck.conditions(table.inputs(), table.rows());
        Dag dag = Dag.of(
                TableCheck.classes(table.inputs(), conditions),
                table.rows().size(),
                table.hit() == HitPolicy.COLLECT,
                table.otherwise().isPresent());
        return new CompiledTable(table, dag, largestGrid);
    }

    private void fill(int node, int from, int cell, int[] steps) {
        if (from == steps.length) {
            grid[cell] = -1 - node;
            return;
        }
        boolean asks = node >= 0 && inputs[node] == from;
        for (int value = 0; value < dag.classes().get(from).size(); value++) {
            fill(asks ? edges[node][value] : node, from + 1, cell + value * steps[from], steps);
        }
    }

    /** The table. */
    public DecisionTable table() {
        return table;
    }

    /** The row that fires for the values at the beginning of an array; see {@link #row(long[], int)}. */
    public int row(long[] values) {
        return row(values, 0);
    }

    /**
     * The row that fires, by its place in {@link DecisionTable#allRows()}; for COLLECT the first of them, or -1 for none.
     *
     * @param values holds one value for each input, in order
     * @param from where the value of the first input stands
     * @throws InputRefusedException for a value outside its domain
     */
    public int row(long[] values, int from) {
        RowSet fired = leaves[leaf(values, from)];
        return fired.size() == 0 ? -1 : fired.get(0);
    }

    /**
     * All rows that fire.
     *
     * @param values holds one value for each input, in order
     * @param from where the value of the first input stands
     * @throws InputRefusedException for a value outside its domain
     */
    public RowSet rows(long[] values, int from) {
        return leaves[leaf(values, from)];
    }

    private int leaf(long[] values, int from) {
        if (grid.length > 0) {
            int cell = 0;
            for (int i = 0; i < lookups.length; i++) {
                cell += lookups[i].of(values[from + i]);
            }
            return grid[cell];
        }
        return walk(values, from);
    }

    /** Every input is looked up, so that a value outside its domain is refused even where it would not matter. */
    private int walk(long[] values, int from) {
        int node = dag.root();
        for (int i = 0; i < lookups.length; i++) {
            int value = lookups[i].of(values[from + i]);
            if (node >= 0 && inputs[node] == i) {
                node = edges[node][value];
            }
        }
        return -1 - node;
    }

    /**
     * The values of an answer in words.
     *
     * @param given a text for each input by its name: a code, a number, yes or no, a date as 2014-07-01
     * @throws InputRefusedException for everything that is missing, unknown or outside its domain
     */
    public long[] read(Map<String, String> given) {
        return GivenText.read(table, given);
    }

    /**
     * What the table says to a combination, with the rows that say so.
     *
     * @param values one for each input, in order
     * @throws InputRefusedException for a value outside its domain
     */
    public Decision decide(long... values) {
        RowSet fired = rows(values, 0);
        List<DecisionRow> rows = new ArrayList<>();
        for (int row : fired.list()) {
            rows.add(table.allRows().get(row));
        }
        List<Decision.Given> given = new ArrayList<>();
        for (int i = 0; i < lookups.length; i++) {
            given.add(new Decision.Given(table.inputs().get(i), values[i]));
        }
        return new Decision(table, given, rows);
    }

    /**
     * Why a row did not fire, and the nearest change that would make it.
     *
     * @param row its id
     * @param values one for each input, in order
     * @throws InputRefusedException for a value outside its domain
     */
    public WhyNot whyNot(String row, long... values) {
        return WhyNotSearch.of(table, dag, List.of(table.row(row)), values);
    }

    /**
     * Why an outcome was not given, and the nearest change that would give it.
     *
     * @param output the name of the output
     * @param wanted the outcome
     * @param values one for each input, in order
     * @throws InputRefusedException for a value outside its domain
     */
    public WhyNot whyNot(String output, Outcome wanted, long... values) {
        List<DecisionRow> giving = table.allRows().stream()
                .filter(row -> row.outcome(output).equals(wanted))
                .toList();
        return WhyNotSearch.of(table, dag, giving, values);
    }
}
