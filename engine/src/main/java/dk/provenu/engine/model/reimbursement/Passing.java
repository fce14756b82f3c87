package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many pass which week of the ladder, by benefit: if all stay, and as they are expected to stay. */
final class Passing {

    private static final Text METHOD = Text.of(
            "personer i den sidste uge, talt efter deres ydelsestæller",
            "persons in the last week, counted by their benefit-week counter");
    private static final String TOTAL = "total";

    private final Ids ids;
    private final List<Integer> cliffs;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> hiddenBenefits = new TreeSet<>();
    private final List<Figure> totals = new ArrayList<>();
    private final List<Figure> expected = new ArrayList<>();

    private Passing(Ids ids, List<Integer> cliffs) {
        this.ids = ids;
        this.cliffs = cliffs;
    }

    static Passing of(
            Ids ids,
            List<Standing> standing,
            Remaining remaining,
            CompiledRules rules,
            int lastWeek,
            int horizon,
            int least) {
        Passing passing = new Passing(ids, cliffs(standing.getFirst(), rules, lastWeek));
        passing.fill(standing, remaining, horizon, least);
        return passing;
    }

    /** The last week of each step but the last: 4, 26 and 52. */
    private static List<Integer> cliffs(Standing someone, CompiledRules rules, int week) {
        List<Integer> cliffs = new ArrayList<>();
        for (int number = 1; number < rules.stride; number++) {
            int here = rules.outcome(week, someone.kind(), someone.activation(), number, 1)
                    .step();
            int next = rules.outcome(week, someone.kind(), someone.activation(), number + 1, 1)
                    .step();
            if (next > here) {
                cliffs.add(number);
            }
        }
        return cliffs;
    }

    private void fill(List<Standing> standing, Remaining remaining, int horizon, int least) {
        List<String> benefits =
                standing.stream().map(Standing::benefit).distinct().sorted().toList();
        int columns = 1 + cliffs.size();
        double[][] counts = new double[benefits.size()][1 + 2 * cliffs.size()];
        for (Standing each : standing) {
            double[] row = counts[benefits.indexOf(each.benefit())];
            row[0]++;
            for (int i = 0; i < cliffs.size(); i++) {
                int until = cliffs.get(i) + 1 - each.counter();
                if (until >= 1 && until <= horizon) {
                    row[1 + i]++;
                    row[columns + i] += remaining.alive(each, until);
                }
            }
        }
        boolean[][] hidden = new boolean[columns][];
        for (int column = 0; column < columns; column++) {
            int at = column;
            hidden[column] = Hiding.of(
                    Arrays.stream(counts).mapToInt(row -> (int) row[at]).toArray(), least);
        }
        for (int i = 0; i < benefits.size(); i++) {
            if (hidden[0][i]) {
                hiddenBenefits.add(benefits.get(i));
            }
            rows.add(row(benefits.get(i), Leaves.benefit(benefits.get(i)), Row.Kind.ORDINARY, counts[i], hidden, i));
        }
        double[] all = new double[1 + 2 * cliffs.size()];
        for (double[] row : counts) {
            for (int i = 0; i < all.length; i++) {
                all[i] += row[i];
            }
        }
        rows.add(row(TOTAL, Text.of("I alt", "Total"), Row.Kind.TOTAL, all, hidden, benefits.size()));
    }

    private Row row(String key, Text label, Row.Kind kind, double[] counts, boolean[][] hidden, int place) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(persons(key, label, "persons", counts[0], hidden[0][place])));
        for (int i = 0; i < cliffs.size(); i++) {
            boolean hide = hidden[1 + i][place];
            Figure stay = persons(key, label, "pass_" + cliffs.get(i), counts[1 + i], hide);
            Figure likely = persons(key, label, "expected_" + cliffs.get(i), counts[1 + cliffs.size() + i], hide);
            cells.add(Cell.of(stay));
            cells.add(Cell.of(likely));
            if (kind == Row.Kind.TOTAL) {
                totals.add(stay);
                expected.add(likely);
            }
        }
        return new Row(key, label, kind, cells);
    }

    private Figure persons(String key, Text label, String column, double count, boolean hide) {
        return Figure.modelled(
                ids.id("passing", key, column),
                heading(column).plus(Text.same(", ")).plus(label),
                hide
                        ? Value.missing(MissingReason.SUPPRESSED, Text.of("for få personer", "too few persons"))
                        : Value.of(count),
                Units.PERSON,
                PriceBasis.none(),
                new Origin.Modelled(METHOD, Map.of(), List.of()),
                List.of());
    }

    private static Text heading(String column) {
        String week = column.substring(column.indexOf('_') + 1);
        if (column.startsWith("pass")) {
            return Text.of("Passerer uge " + week, "Pass week " + week);
        }
        return column.startsWith("expected")
                ? Text.of("Ventes at passere uge " + week, "Expected to pass week " + week)
                : Text.of("Personer på trappen", "Persons on the ladder");
    }

    /** The benefits of which the number of persons is not shown. */
    Set<String> hiddenBenefits() {
        return hiddenBenefits;
    }

    FigureTable table(int horizon) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("persons", heading("persons"), Units.PERSON.words(), 0));
        for (int week : cliffs) {
            columns.add(new Column("pass_" + week, heading("pass_" + week), Units.PERSON.words(), 0));
            columns.add(new Column("expected_" + week, heading("expected_" + week), Units.PERSON.words(), 1));
        }
        return new FigureTable(
                "passing",
                Text.of("Hvem der nærmer sig et trin", "Who comes near a step"),
                Text.of("inden for " + horizon + " uger", "within " + horizon + " weeks"),
                Text.of("Ydelse", "Benefit"),
                columns,
                rows,
                List.of(Text.of(
                        "Passerer: hvis alle bliver på ydelsen. Ventes: når afgangen er regnet fra.",
                        "Pass: if all stay on the benefit. Expected: with the exits taken off.")));
    }

    List<Sentence> findings(int horizon) {
        Figure last = totals.getLast();
        if (!last.value().isPresent()) {
            return List.of();
        }
        return List.of(Sentence.of("last_cliff")
                .words("Inden for " + horizon + " uger passerer ", "Within " + horizon + " weeks ")
                .number(last, 0, Form.WITH_UNIT)
                .words(
                        " uge " + cliffs.getLast() + ", hvis de bliver på ydelsen; ",
                        " pass week " + cliffs.getLast() + " if they stay on benefit; ")
                .number(expected.getLast(), 1, Form.PLAIN)
                .words(" ventes at nå det.", " are expected to.")
                .end());
    }

    ChartSpec chart(int horizon) {
        return new ChartSpec(
                "passing",
                Text.of("Personer, der passerer et trin", "Persons who pass a step"),
                Text.of("inden for " + horizon + " uger, alle ydelser", "within " + horizon + " weeks, all benefits"),
                Sentence.of("passing_chart")
                        .words(
                                "Søjler for de personer, der nærmer sig hvert trin; ved det sidste er det ",
                                "Bars for the persons who come near each step; at the last there are ")
                        .number(totals.getLast(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BARS,
                "passing",
                cliffs.stream()
                        .map(week -> Text.of("uge " + week, "week " + week))
                        .toList(),
                List.of(
                        new ChartSpec.Series(
                                "pass", Text.of("Hvis alle bliver", "If all stay"), Role.GROUP, false, totals, -1, 0),
                        new ChartSpec.Series(
                                "expected", Text.of("Ventet", "Expected"), Role.OWN, false, expected, -1, 1)));
    }
}
