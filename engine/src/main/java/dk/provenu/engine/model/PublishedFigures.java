package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a source prints as its own results, held against what its inputs give. A printed result is never an input: it is
 * recomputed, and where the two disagree the source is wrong or we are, and both numbers are shown.
 */
public final class PublishedFigures {

    private static final Set<String> DECIMALS =
            Set.of("-6", "-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4", "5", "6");

    public static final DatasetKind KIND = new DatasetKind(
            "published-figures",
            Text.of("Kildens egne resultater", "The source's own results"),
            Text.of(
                    "Tal, som en kilde trykker som resultat. De genberegnes og holdes op mod kilden; de indgår aldrig i en beregning.",
                    "Numbers that a source prints as results. They are recomputed and compared; they never enter a computation."),
            List.of(
                    ColumnSpec.key(
                            "claim",
                            ColumnType.CODE,
                            Text.of("løbenavn for det trykte tal", "name of the printed number")),
                    ColumnSpec.words(
                            "figure",
                            ColumnType.CODE,
                            true,
                            Text.of("tallet, som det svarer til", "the figure it corresponds to")),
                    ColumnSpec.words(
                            "holds_when",
                            ColumnType.TEXT,
                            false,
                            Text.of(
                                    "valg, som kilden har gjort, fx municipality=165&year=2016; tom, når tallet altid gælder",
                                    "choices that the source made, such as municipality=165&year=2016; empty when it"
                                            + " always holds")),
                    ColumnSpec.words(
                            "label",
                            ColumnType.TEXT,
                            true,
                            Text.of(
                                    "tallet eller sætningen, som kilden trykker det",
                                    "the number or sentence as printed")),
                    ColumnSpec.numberInRowUnit("published", true, -1e15, 1e15, Text.of("trykt værdi", "printed value")),
                    ColumnSpec.words(
                                    "decimals",
                                    ColumnType.CODE,
                                    true,
                                    Text.of(
                                            "antal trykte decimaler; -2 for hele hundreder",
                                            "printed decimals; -2 for whole hundreds"))
                            .oneOf(DECIMALS),
                    ColumnSpec.words(
                                    "input_decimals",
                                    ColumnType.CODE,
                                    false,
                                    Text.of(
                                            "antal decimaler, som kilden har afrundet tallene bag til; tom, når de er eksakte",
                                            "decimals to which the source rounded the numbers behind; empty when they are exact"))
                            .oneOf(DECIMALS),
                    ColumnSpec.words("unit", ColumnType.UNIT, true, Text.of("enhed", "unit")),
                    ColumnSpec.words(
                            "price_basis", ColumnType.PRICE_BASIS, false, Text.of("prisniveau", "price level")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    ColumnSpec.words(
                            "remark",
                            ColumnType.TEXT,
                            false,
                            Text.of(
                                    "hvad regnestykket viser, hvor kilden tager fejl",
                                    "what the arithmetic shows where the source is wrong"))));

    /** What a reader must see first. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.DIFFERS, Verdict.MISSING, Verdict.ROUNDING, Verdict.AGREES);

    /** How a printed number stands to the recomputed one. */
    public enum Verdict {
        /** The recomputed number, rounded as printed, is the printed one. */
        AGREES,
        /** They differ by no more than the source's rounding of the numbers behind can explain. */
        ROUNDING,
        /** The source's own numbers do not give it. */
        DIFFERS,
        /** A number behind it is missing. */
        MISSING;

        public Text words() {
            return switch (this) {
                case AGREES -> Text.of("stemmer", "agrees");
                case ROUNDING -> Text.of("stemmer inden for afrunding", "agrees within rounding");
                case DIFFERS -> Text.of("stemmer ikke", "disagrees");
                case MISSING -> Text.of("kan ikke kontrolleres", "cannot be checked");
            };
        }
    }

    /**
     * A printed number and its recomputation.
     *
     * @param row the dataset row that holds it
     * @param published as printed
     * @param computed from the source's inputs; empty when the model makes no such figure from the data at hand
     * @param verdict how they stand to each other
     */
    public record Check(SourceRow row, Figure published, Optional<Figure> computed, Verdict verdict) {

        /** What the remark says of it; empty where the source needs none. */
        public String remark() {
            return row.text("remark");
        }

        /** Whether nothing is left to find out: it agrees, or the remark says why it does not. */
        public boolean settled() {
            return verdict == Verdict.AGREES || verdict == Verdict.ROUNDING || !remark().isEmpty();
        }

        /** The recomputed number less the printed one; NaN when there is none. */
        public double difference() {
            return computed.map(figure -> figure.value().orNaN()).orElse(Double.NaN) - published.number();
        }
    }

    private PublishedFigures() {}

    /**
     * Every printed number that belongs to a model and to the choices made, held against the model's figures.
     *
     * @param choices what was chosen, such as year; municipality and group are added
     * @throws ModelException when a row names a figure that is in another unit, or is not written as figure ids are
     */
    public static List<Check> check(
            ModelInput input, String model, Map<String, String> choices, Collection<Figure> figures) {
        Map<String, String> made = new HashMap<>(choices);
        made.put("municipality", input.own().code());
        input.group().ifPresent(group -> made.put("group", group.id()));
        List<SourceRow> rows = input.rows(KIND).stream()
                .filter(row -> row.text("figure").startsWith(model + "/"))
                .filter(row -> holds(row, made))
                .toList();
        return check(rows, figures);
    }

    /**
     * Printed numbers held against figures, in the order of the rows. A row that names no figure among them, or below
     * them, is {@link Verdict#MISSING}.
     *
     * @throws ModelException when a row names a figure that is in another unit, or is not written as figure ids are
     */
    public static List<Check> check(List<SourceRow> rows, Collection<Figure> figures) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Graph graph = Graph.of(figures);
        return rows.stream().map(row -> Recomputation.of(row, graph)).toList();
    }

    private static boolean holds(SourceRow row, Map<String, String> made) {
        return choices(row).entrySet().stream()
                .allMatch(choice -> choice.getValue().equals(made.get(choice.getKey())));
    }

    /**
     * The choices under which a source made its number; none where it always holds.
     *
     * @throws ModelException when {@code holds_when} is not written as key=value&key=value
     */
    public static SortedMap<String, String> choices(SourceRow row) {
        String when = row.text("holds_when");
        try {
            return when.isEmpty() ? new TreeMap<>() : Address.choices(when);
        } catch (IllegalArgumentException e) {
            throw Recomputation.fault(
                    row, "holds_when '" + when + "' er ikke navn=værdi", "holds_when '" + when + "' is not key=value");
        }
    }

    /** One more decimal than printed where the two disagree, so that the reader sees by how much. */
    private static int decimals(Check check) {
        int printed = Integer.parseInt(check.row().text("decimals"));
        return check.verdict() == Verdict.AGREES ? printed : printed + 1;
    }

    /** The checks as a table; empty when there are none. */
    public static Optional<FigureTable> table(List<Check> checks) {
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        long agree = checks.stream()
                .filter(check -> check.verdict() == Verdict.AGREES)
                .count();
        long rounding = checks.stream()
                .filter(check -> check.verdict() == Verdict.ROUNDING)
                .count();
        List<Row> rows = new ArrayList<>();
        List<Check> worstFirst = checks.stream()
                .sorted(Comparator.comparing(check -> ORDER.indexOf(check.verdict())))
                .toList();
        for (Check check : worstFirst) {
            rows.add(new Row(
                    check.row().text("claim"),
                    Text.same(check.row().text("label")),
                    check.verdict() == Verdict.DIFFERS ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(check.published()),
                            check.computed().map(Cell::of).orElse(Cell.of(Text.of("ikke beregnet", "not computed"))),
                            Cell.of(check.published().unit().words()),
                            Cell.of(check.verdict().words()),
                            Cell.of(Text.same(check.row().text("remark")))),
                    OptionalInt.of(Math.max(0, decimals(check)))));
        }
        return Optional.of(new FigureTable(
                "check",
                Text.of("Kontrol mod kilden", "Check against the source"),
                Text.of(
                        agree + " af " + checks.size() + " trykte tal genberegnet til de trykte decimaler, " + rounding
                                + " inden for kildens egen afrunding, "
                                + (checks.size() - agree - rounding) + " stemmer ikke",
                        agree + " of " + checks.size() + " printed numbers recomputed to the printed decimals, "
                                + rounding
                                + " within the source's own rounding, " + (checks.size() - agree - rounding)
                                + " do not agree"),
                Text.of("Kilden skriver", "The source says"),
                List.of(
                        new Column("published", Text.of("Trykt", "Printed"), Text.EMPTY, 0),
                        new Column("computed", Text.of("Genberegnet", "Recomputed"), Text.EMPTY, 0),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                        new Column("verdict", Text.of("Vurdering", "Verdict"), Text.EMPTY, 0),
                        new Column("note", Text.of("Bemærkning", "Remark"), Text.EMPTY, 0)),
                rows,
                List.of()));
    }
}
