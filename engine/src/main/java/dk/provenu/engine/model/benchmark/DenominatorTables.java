package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the choice of denominator decides: whom it counts, and who then looks dear. */
final class DenominatorTables {

    private DenominatorTables() {}

    /** Places under each denominator beside each other, and how far each moves from the first to the last. */
    static FigureTable ranks(List<UnitCost> costs, Municipality own) {
        UnitCost first = costs.getFirst();
        UnitCost last = costs.getLast();
        List<Column> columns = new ArrayList<>();
        for (UnitCost cost : costs) {
            columns.add(new Column(
                    cost.key() + "_uncorrected",
                    cost.name(),
                    Text.of("plads uden korrektion", "rank, uncorrected"),
                    0));
            columns.add(new Column(cost.key(), cost.name(), Text.of("plads efter korrektion", "rank, corrected"), 0));
        }
        columns.add(new Column(
                "move", Text.of("Flytter", "Moves"), Text.of("pladser, efter korrektion", "places, corrected"), 0));
        List<Row> rows = new ArrayList<>();
        for (Municipality member : first.corrected().values().keySet()) {
            List<Cell> cells = new ArrayList<>();
            for (UnitCost cost : costs) {
                cells.add(CostTables.cell(cost.uncorrected().rank(member)));
                cells.add(CostTables.cell(cost.corrected().rank(member)));
            }
            cells.add(CostTables.cell(first.corrected()
                    .rank(member)
                    .flatMap(from -> last.corrected()
                            .rank(member)
                            .map(to -> Figure.derived(
                                    CostBenchmark.ID.child("ranks", member.code(), "move"),
                                    Text.of("Flytter pladser, " + member.name(), "Moves places, " + member.name()),
                                    new Difference(),
                                    to,
                                    from)))));
            rows.add(new Row(member.code(), Text.same(member.name()), CostTables.kind(member, own), cells));
        }
        return new FigureTable(
                "ranks",
                Text.of(
                        "Hvad valget af nævner betyder for pladsen",
                        "What the choice of denominator means for the rank"),
                Text.of("1 er den laveste udgift", "1 is the lowest cost"),
                CostTables.MUNICIPALITY,
                columns,
                rows,
                List.of());
    }

    /** The persons that each denominator counts, beside those of the first. */
    static FigureTable denominators(List<UnitCost> costs, Municipality own) {
        UnitCost first = costs.getFirst();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(first.key(), first.name(), CostTables.PERSONS, 0));
        for (UnitCost cost : costs.subList(1, costs.size())) {
            columns.add(new Column(cost.key(), cost.name(), CostTables.PERSONS, 0));
            columns.add(new Column(
                    cost.key() + "_more",
                    Text.of("Flere end i den første nævner", "More than in the first denominator"),
                    Unit.PERCENT.words(),
                    1));
            columns.add(new Column(
                    cost.key() + "_left_out",
                    Text.of("Andel, som den første nævner udelader", "Share that the first denominator leaves out"),
                    Unit.PERCENT.words(),
                    1));
        }
        List<Row> rows = new ArrayList<>();
        first.persons().forEach((member, base) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(base)));
            for (UnitCost cost : costs.subList(1, costs.size())) {
                Optional<Figure> count = Optional.ofNullable(cost.persons().get(member));
                cells.add(CostTables.cell(count));
                cells.add(CostTables.cell(count.map(figure -> more(cost, member, figure, base))));
                cells.add(CostTables.cell(count.map(figure -> leftOut(cost, member, figure, base))));
            }
            rows.add(new Row(member.code(), Text.same(member.name()), CostTables.kind(member, own), cells));
        });
        return new FigureTable(
                "denominators",
                Text.of("Hvem nævnerne tæller med", "Whom the denominators count"),
                CostTables.PERSONS,
                CostTables.MUNICIPALITY,
                columns,
                rows,
                List.of());
    }

    private static Figure more(UnitCost cost, Municipality member, Figure count, Figure base) {
        FigureId path = CostBenchmark.ID.child("denominators", member.code(), cost.key() + "_more");
        Text label = Text.of("Flere fuldtidspersoner i '", "More full-time persons in '")
                .plus(cost.name())
                .plus(Text.same("', " + member.name()));
        Figure growth = Figure.derived(path.child("share"), label, new Growth(), count, base);
        return Figure.derived(path, label, Convert.between(Unit.SHARE, Unit.PERCENT), growth);
    }

    private static Figure leftOut(UnitCost cost, Municipality member, Figure count, Figure base) {
        FigureId path = CostBenchmark.ID.child("denominators", member.code(), cost.key() + "_left_out");
        Text label = Text.of("Andel af '", "Share of '")
                .plus(cost.name())
                .plus(Text.of("', som udelades, " + member.name(), "' left out, " + member.name()));
        Figure others = Figure.derived(path.child("persons"), label, new Difference(), count, base);
        Figure share = Figure.derived(path.child("share"), label, new Share(), others, count);
        return Figure.derived(path, label, Convert.between(Unit.SHARE, Unit.PERCENT), share);
    }
}
