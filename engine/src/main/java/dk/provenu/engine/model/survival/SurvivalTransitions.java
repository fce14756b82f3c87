package dk.provenu.engine.model.survival;

import dk.provenu.engine.disclosure.CountTable;
import dk.provenu.engine.disclosure.Dimension;
import dk.provenu.engine.disclosure.Disclosure;
import dk.provenu.engine.disclosure.ProtectedTable;
import dk.provenu.engine.disclosure.ProtectedTables;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.source.DatasetKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Who is on which benefit in a week, and where they are some weeks later: matrices between benefits, quarter by quarter. */
public final class SurvivalTransitions implements Model {

    static final String ID = "survival-transitions";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Skift mellem ydelser", "Moves between benefits");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor borgerne på hver ydelse er 13, 26 eller 52 uger senere: på samme ydelse, en anden, i job eller"
                        + " uddannelse.",
                "Where those on each benefit are 13, 26 or 52 weeks later: on the same benefit, another, in a job or"
                        + " education.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of();
    }

    @Override
    public boolean usesHistories() {
        return true;
    }

    @Override
    public List<ModelOption> options() {
        return List.of(
                SurvivalOptions.BENEFIT,
                SurvivalOptions.AHEAD,
                SurvivalOptions.AREA,
                SurvivalOptions.AT,
                SurvivalOptions.FROM,
                SurvivalOptions.TO,
                SurvivalOptions.LEAST);
    }

    @Override
    public ModelResult run(ModelInput input) {
        Choice choice = Choice.of(input);
        Histories histories = choice.histories();
        int ahead = choice.whole(SurvivalOptions.AHEAD, 1, 520);
        int[] quarters = Moves.quarters(choice.from(), choice.to(), histories.to(), ahead);
        OptionalInt at = choice.at();
        int asked = at.orElse(quarters.length == 0 ? -1 : quarters[quarters.length - 1]);
        if (asked < 0 || asked + ahead >= histories.to()) {
            throw Choice.wrong(
                    SurvivalOptions.AT,
                    input.option(SurvivalOptions.AT),
                    "en uge, der ligger mindst " + ahead + " uger før data slutter, " + Weeks.label(histories.to() - 1)
                            + "; eller færre uger med ahead",
                    "a week at least " + ahead + " weeks before the data end, " + Weeks.label(histories.to() - 1)
                            + "; or fewer weeks with ahead");
        }
        int[] weeks = Arrays.copyOf(quarters, quarters.length + 1);
        weeks[quarters.length] = asked;
        Moves moves = Moves.of(histories, weeks, ahead, Groups.areas(choice));
        int chosen = benefit(choice, moves);
        List<CountTable> counts = tables(choice, moves, chosen, ahead);
        ProtectedTables shown = Choice.showable(Disclosure.protect(counts, choice.least(), input.earlier()));
        ProtectedTable matrix = shown.tables().getFirst();
        ProtectedTable series = shown.tables().getLast();
        Map<String, String> settings = new TreeMap<>(Map.of(
                "weeks later", Integer.toString(ahead),
                "least count shown", Integer.toString(choice.least()),
                "vintage", histories.vintage(),
                "source", histories.source()));
        TransitionTables tables = new TransitionTables(choice, moves, chosen, settings);
        return tables.result(matrix, series, quarters.length).releasing(shown.cells());
    }

    /** The place of the chosen benefit; the one that most are on where several or all are chosen. */
    private static int benefit(Choice choice, Moves moves) {
        List<String> codes = choice.benefit().codes();
        int last = moves.weeks().length - 1;
        int best = -1;
        long most = -1;
        for (int place = 0; place < moves.places().size(); place++) {
            boolean isAsked = moves.places().get(place).isBenefit()
                    && (codes.contains(SurvivalOptions.ALL)
                            || codes.contains(moves.places().get(place).code()));
            long size = Arrays.stream(moves.counts()[last][place]).sum();
            if (isAsked && size > most) {
                best = place;
                most = size;
            }
        }
        if (best < 0) {
            String known = String.join(
                    ", ",
                    moves.places().stream()
                            .filter(Moves.Place::isBenefit)
                            .map(Moves.Place::code)
                            .toList());
            throw Choice.wrong(SurvivalOptions.BENEFIT, String.join(",", codes), known, known);
        }
        return best;
    }

    /** The matrix of the week asked, and the chosen benefit quarter by quarter; they share the cells of one week. */
    private static List<CountTable> tables(Choice choice, Moves moves, int chosen, int ahead) {
        String population = ID + "|area=" + choice.oneOf(SurvivalOptions.AREA) + "|of="
                + choice.input().own().code() + "|ahead=" + ahead + "|vintage="
                + choice.histories().vintage();
        List<String> to = moves.places().stream().map(Moves.Place::code).toList();
        List<String> from = moves.places().stream()
                .filter(Moves.Place::isBenefit)
                .map(Moves.Place::code)
                .toList();
        int[] week = {moves.weeks().length - 1};
        Dimension later = Dimension.parts("to", "all", to);
        CountTable matrix = new CountTable(
                population,
                List.of(weeks(moves, week), Dimension.parts("from", "all", from), later),
                cells(moves, week, IntStream.range(0, from.size()).toArray(), true));
        List<CountTable> tables = new ArrayList<>(List.of(matrix));
        int quarters = moves.weeks().length - 1;
        if (quarters > 0) {
            int[] all = IntStream.range(0, quarters).toArray();
            tables.add(new CountTable(
                    population,
                    List.of(
                            weeks(moves, all),
                            Dimension.apart(
                                    "from", List.of(moves.places().get(chosen).code())),
                            later),
                    cells(moves, all, new int[] {chosen}, false)));
        }
        return tables;
    }

    private static Dimension weeks(Moves moves, int[] at) {
        return Dimension.apart(
                "week",
                Arrays.stream(at)
                        .mapToObj(each -> Weeks.label(moves.weeks()[each]))
                        .toList());
    }

    /** Cells in the order of a table: the whole of each dimension before its parts. */
    private static long[] cells(Moves moves, int[] weeks, int[] from, boolean isWithWhole) {
        int size = moves.places().size();
        int rows = from.length + (isWithWhole ? 1 : 0);
        long[] cells = new long[weeks.length * rows * (size + 1)];
        int at = 0;
        for (int week : weeks) {
            for (int row = isWithWhole ? -1 : 0; row < from.length; row++) {
                int[] places = row < 0 ? from : new int[] {from[row]};
                int whole = at++;
                for (int to = 0; to < size; to++) {
                    for (int place : places) {
                        cells[at] += moves.counts()[week][place][to];
                    }
                    cells[whole] += cells[at];
                    at++;
                }
            }
        }
        return cells;
    }
}
