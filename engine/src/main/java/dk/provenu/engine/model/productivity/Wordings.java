package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The source's own words held against the scale. */
final class Wordings {

    /**
     * A sentence of the source and what the scale calls the same difference.
     *
     * @param row the sentence
     * @param beside the line it speaks of
     * @param ours what the scale says
     */
    record Claim(SourceRow row, Beside beside, Scale.Verdict ours) {

        boolean agrees() {
            return row.text("step").equals(ours.step()) && row.text("direction").equals(ours.direction());
        }

        boolean sameDirection() {
            return row.text("direction").equals(ours.direction());
        }

        boolean counts() {
            return row.text("counts").equals("yes");
        }
    }

    private Wordings() {}

    /**
     * Every sentence about one of the lines.
     *
     * @param lines table and row to line
     * @param scale the scale of a line
     */
    static List<Claim> claims(ModelInput input, Map<String, Beside> lines, Function<Line, Optional<Scale>> scale) {
        List<Claim> claims = new ArrayList<>();
        for (SourceRow row : input.rows(ProductivityData.WORDING)) {
            Beside beside = lines.get(row.text(ProductivityData.TABLE) + "/" + row.text(ProductivityData.ROW));
            if (beside != null) {
                scale.apply(beside.line())
                        .flatMap(each -> each.of(beside))
                        .ifPresent(ours -> claims.add(new Claim(row, beside, ours)));
            }
        }
        return claims;
    }

    /** The sentences as a table; those that disagree first. Empty when there are none. */
    static Optional<FigureTable> table(List<Claim> all, List<Claim> shown) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> counted = all.stream().filter(Claim::counts).toList();
        long agree = counted.stream().filter(Claim::agrees).count();
        long direction = counted.stream().filter(Claim::sameDirection).count();
        List<Row> rows = new ArrayList<>();
        shown.stream().filter(claim -> !claim.agrees()).forEach(claim -> rows.add(row(claim)));
        shown.stream().filter(Claim::agrees).forEach(claim -> rows.add(row(claim)));
        return Optional.of(new FigureTable(
                "wording",
                Text.of("Kildens ord mod skalaen", "The source's words against the scale"),
                Text.of(
                        "skalaen siger det samme som kilden i " + agree + " af " + counted.size()
                                + " sætninger i hele benchmarken, og samme retning i " + direction,
                        "the scale says the same as the source in " + agree + " of " + counted.size()
                                + " sentences of the whole benchmark, and the same direction in " + direction),
                Text.of("Kilden skriver", "The source says"),
                List.of(
                        new Column("own", Text.of("Egen", "Own"), Text.EMPTY, 1),
                        new Column("mean", Text.of("Gennemsnit", "Mean"), Text.EMPTY, 1),
                        new Column("scale", Text.of("Skalaen siger", "The scale says"), Text.EMPTY, 0),
                        new Column("verdict", Text.of("Vurdering", "Verdict"), Text.EMPTY, 0),
                        new Column("place", Text.of("Sted", "Place"), Text.EMPTY, 0),
                        new Column("note", Text.of("Bemærkning", "Remark"), Text.EMPTY, 0)),
                rows,
                List.of(Text.of(
                        "Skalaens grænser er data (verbal-scale) og kan ændres. Udsagn fra andre om benchmarken vises, men tælles"
                                + " ikke med.",
                        "The limits of the scale are data (verbal-scale) and may be changed. What others say of the benchmark is"
                                + " shown, but not counted."))));
    }

    private static Row row(Claim claim) {
        Text verdict = claim.agrees()
                ? Text.of("samme ord", "same words")
                : claim.sameDirection()
                        ? Text.of("andet trin", "another step")
                        : Text.of("anden retning", "another direction");
        return new Row(
                claim.row().text("claim"),
                Text.same(claim.row().text("label")),
                claim.agrees() ? Row.Kind.ORDINARY : Row.Kind.TOTAL,
                List.of(
                        cell(claim.beside().own()),
                        cell(claim.beside().mean()),
                        Cell.of(claim.ours().words()),
                        Cell.of(verdict),
                        Cell.of(Text.same(claim.row().text("place"))),
                        Cell.of(Text.same(claim.row().text("remark")))),
                OptionalInt.of(claim.beside().line().decimals()));
    }

    static Cell cell(Optional<Figure> figure) {
        return figure.map(Cell::of).orElse(Cell.empty());
    }
}
