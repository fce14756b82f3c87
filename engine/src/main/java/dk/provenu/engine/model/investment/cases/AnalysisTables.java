package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.Analyses;
import dk.provenu.engine.model.investment.cases.TargetGroup.Leaving;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How sure the case is, where it breaks even, and on which steps of the ladder it rests. */
final class AnalysisTables {

    /** The most that an effect is moved to find where it breaks even. */
    private static final double MOST_POINTS = 100;

    private static final double MOST_WEEKS = 520;

    private AnalysisTables() {}

    /**
     * Where an effect breaks even.
     *
     * @param size the effect as the plan has it
     * @param at the effect at which the net over the years is zero; missing where there is none
     */
    record BreakEven(GroupEffect effect, Figure size, Figure at) {}

    /** The effects of the groups, each moved by itself. */
    static List<BreakEven> breakEvens(CaseResult result) {
        List<BreakEven> found = new ArrayList<>();
        for (GroupEffect effect : result.effects()) {
            if (effect.group().effect() instanceof Leaving leaving) {
                Text label = Text.of("Effekt, hvor sagen lige går op: ", "Effect at which the case just pays: ")
                        .plus(effect.group().name());
                found.add(new BreakEven(
                        effect,
                        leaving.size(),
                        Analyses.breakEven(
                                result.ids().root(),
                                effect.group().key(),
                                label,
                                leaving.size(),
                                result.keys().net(),
                                0,
                                leaving.shorter() ? MOST_WEEKS : MOST_POINTS)));
            }
        }
        return found;
    }

    static Optional<FigureTable> breakEven(List<BreakEven> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FigureTable(
                Analyses.BREAK_EVEN,
                Text.of("Hvor lille effekten må blive", "How small the effect may be"),
                Text.of(
                        "effekten flyttes for én målgruppe ad gangen, alt andet er uændret",
                        "the effect is moved for one target group at a time, all else is unchanged"),
                Text.of("Målgruppe", "Target group"),
                List.of(
                        new Column("size", Text.of("Forventet", "Expected"), Text.EMPTY, 1),
                        new Column("value", Text.of("Går lige op ved", "Just pays at"), Text.EMPTY, 1),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                found.stream()
                        .map(each -> new Row(
                                each.effect().group().key(),
                                each.effect().group().name(),
                                Row.Kind.ORDINARY,
                                List.of(
                                        Cell.of(each.size()),
                                        Cell.of(each.at()),
                                        Cell.of(each.size().unit().words()))))
                        .toList(),
                List.of()));
    }

    static FigureTable chance(Chances chances) {
        List<Column> columns = new ArrayList<>();
        for (Chances.Band band : Chances.Band.values()) {
            columns.add(new Column(band.key(), band.words(), CaseTables.KRONER, 0));
        }
        columns.add(new Column("year_pays", Text.of("Overskud i året", "Gain in the year"), Unit.PERCENT.words(), 0));
        columns.add(new Column("paid_back", Text.of("Tjent hjem", "Paid back"), Unit.PERCENT.words(), 0));
        List<Row> rows = new ArrayList<>();
        for (Chances.Row row : chances.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Chances.Band band : Chances.Band.values()) {
                cells.add(Cell.of(Years.at(row.bands(), band)));
            }
            cells.add(Cell.of(row.yearPays()));
            cells.add(Cell.of(row.paidBack()));
            rows.add(new Row(
                    Integer.toString(row.year()), Text.same(Integer.toString(row.year())), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "chance",
                Text.of("Hvor sikkert det er", "How sure it is"),
                Text.of(
                        "akkumuleret nettoprovenu, når alle usikre forudsætninger trækkes på én gang, og"
                                + " sandsynligheden for overskud",
                        "cumulative net yield when all uncertain numbers are drawn at once, and the chance of a gain"),
                Text.of("Til og med", "Through"),
                columns,
                rows,
                List.of(
                        Text.of(
                                "Lav og høj er læst som 10- og 90-pct.-fraktil. Forudsætningerne er trukket uafhængigt"
                                        + " af hinanden.",
                                "Low and high are read as 10th and 90th percentile. The numbers are drawn"
                                        + " independently of each other."),
                        Text.of(
                                "Det midterste udfald er ikke planens eget tal, hvor de lave og høje skøn ligger skævt"
                                        + " om det forventede.",
                                "The median outcome is not the plan's own number where low and high lie unevenly about"
                                        + " the likely.")));
    }

    /** The steps of the law on which the municipality's share rests. */
    static Optional<FigureTable> ladder(CaseResult result) {
        List<Row> rows = new ArrayList<>();
        for (GroupEffect effect : result.effects()) {
            String before = "";
            for (Map.Entry<Integer, OwnShares.Ladder> each : effect.ladders().entrySet()) {
                OwnShares.Ladder ladder = each.getValue();
                if (ladder.key().equals(before)) {
                    continue;
                }
                before = ladder.key();
                for (int step = 0; step < ladder.share().size(); step++) {
                    rows.add(new Row(
                            effect.group().key() + "_" + each.getKey() + "_" + (step + 1),
                            effect.group().name().plus(Text.of(", fra " + each.getKey(), ", from " + each.getKey())),
                            Row.Kind.ORDINARY,
                            List.of(
                                    Cell.of(ladder.fromWeek().members().get(step)),
                                    Cell.of(ladder.share().members().get(step)))));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        "ladder",
                        Text.of("Trappen, som sagen hviler på", "The ladder on which the case rests"),
                        Text.of(
                                "kommunens andel af ydelsen efter ugens nummer",
                                "the municipality's share of the benefit by the number of the week"),
                        Text.of("Målgruppe og år", "Target group and year"),
                        List.of(
                                new Column("from_week", Text.of("Fra uge", "From week"), Units.WEEK.words(), 0),
                                new Column(
                                        "share",
                                        Text.of("Kommunens andel", "The municipality's share"),
                                        Unit.SHARE.words(),
                                        2)),
                        rows,
                        List.of()));
    }
}
