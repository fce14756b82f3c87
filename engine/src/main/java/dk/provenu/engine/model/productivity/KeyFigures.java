package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.WeightedMean;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Key figures beside the others (appendix I of source 002). Shares of resources are also pooled over all full-time
 * equivalents, with and without the row that the source leaves out, because its averages are not means of the shares.
 *
 * @param lines the rows
 * @param staff the full-time equivalents of each municipality; empty where they cannot be told
 * @param made the pooled shares that were asked for, so that each is one figure
 */
record KeyFigures(List<Beside> lines, Staff staff, Map<String, Optional<Figure>> made) {

    static final String TABLE = "key";

    private static final FigureId PATH = ProductivityBenchmark.ID.child(TABLE);

    static KeyFigures of(List<Line> lines, Staff staff, Municipality own) {
        return new KeyFigures(
                lines.stream()
                        .map(line -> Beside.of(PATH, line, own, Rank.Direction.LOWEST_FIRST))
                        .toList(),
                staff,
                new HashMap<>());
    }

    private Optional<Beside> share(String item) {
        return lines.stream()
                .filter(each -> block(each).equals("resource_share"))
                .filter(each -> each.line().first().text("item").equals(item))
                .findFirst();
    }

    private static String block(Beside each) {
        return each.line().first().text("block");
    }

    /** What a target group or a task is told of, since both shares name the same groups. */
    private static Text group(Beside each) {
        return switch (block(each)) {
            case "benefit_share" -> Text.of("Forsørgelsestryk: ", "Share on benefits: ");
            case "resource_share" -> Text.of("Andel af årsværkene: ", "Share of the staff: ");
            default -> Text.EMPTY;
        };
    }

    /** The share of all job centres' staff, as one job centre. */
    Optional<Figure> pooledShare(String item) {
        return share(item).flatMap(this::pooled);
    }

    private Optional<Figure> pooled(Beside each) {
        return made.computeIfAbsent(each.line().row(), _ -> make(each));
    }

    private Optional<Figure> make(Beside each) {
        List<Figure> shares = new ArrayList<>();
        List<Figure> weights = new ArrayList<>();
        each.line()
                .values()
                .forEach((municipality, share) -> staff.find(municipality).ifPresent(fte -> {
                    if (share.value().isPresent()) {
                        shares.add(share);
                        weights.add(fte);
                    }
                }));
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        FigureId id = PATH.child(each.line().row(), "pooled");
        Text label = Text.of("Alle jobcentre under ét, ", "All job centres as one, ")
                .plus(each.line().label());
        return Optional.of(Figure.derived(
                id,
                label,
                new WeightedMean(),
                Group.of(new FigureId(id.value() + "/shares"), label, shares),
                Group.of(new FigureId(id.value() + "/staff"), Text.of("Årsværk", "Full-time equivalents"), weights)));
    }

    /** The same of those that the source's average holds. */
    private Optional<Figure> without(Beside each, Map<Beside, Figure> pooled) {
        Figure own = pooled.get(each);
        List<Figure> parts = pooled.entrySet().stream()
                .filter(entry -> entry.getKey().line().first().text("pooling").equals("part"))
                .map(Map.Entry::getValue)
                .toList();
        String pooling = each.line().first().text("pooling");
        if (own == null || parts.isEmpty() || pooling.equals("total") || pooling.equals("left_out")) {
            return Optional.empty();
        }
        FigureId id = PATH.child(each.line().row(), "pooled_without");
        Text label = own.label().plus(Text.of(" (uden den udeladte række)", " (without the row left out)"));
        Figure share = Figure.derived(
                new FigureId(id.value() + "_share"),
                label,
                new Share(),
                own,
                Group.of(PATH.child("columns", "parts"), Text.of("De medtagne dele", "The parts taken in"), parts));
        return Optional.of(Figure.derived(id, label, Convert.between(Unit.SHARE, Unit.PERCENT), share));
    }

    Optional<FigureTable> table(Municipality own) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Map<Beside, Figure> pooled = new LinkedHashMap<>();
        lines.stream()
                .filter(each -> block(each).equals("resource_share"))
                .forEach(each -> pooled(each).ifPresent(figure -> pooled.put(each, figure)));
        List<Row> rows = new ArrayList<>();
        for (Beside each : lines) {
            boolean framework = block(each).equals("framework");
            rows.add(new Row(
                    each.line().row(),
                    group(each).plus(each.line().label()),
                    Row.Kind.ORDINARY,
                    List.of(
                            Wordings.cell(each.own()),
                            Wordings.cell(each.mean()),
                            Wordings.cell(each.others()),
                            framework ? Wordings.cell(each.rank()) : Cell.empty(),
                            Wordings.cell(Optional.ofNullable(pooled.get(each))),
                            Wordings.cell(without(each, pooled)),
                            Cell.of(each.line()
                                    .values()
                                    .values()
                                    .iterator()
                                    .next()
                                    .unit()
                                    .words())),
                    OptionalInt.of(each.line().decimals())));
        }
        return Optional.of(new FigureTable(
                TABLE,
                Text.of("Nøgletal", "Key figures"),
                Text.of("hver række i sin egen enhed", "each row in its own unit"),
                Text.of("Nøgletal", "Key figure"),
                List.of(
                        new Column("own", Text.same(own.name()), Text.EMPTY, 1),
                        new Column("mean", Text.of("Gennemsnit", "Mean"), Text.EMPTY, 1),
                        new Column("mean_others", Text.of("De øvrige", "The others"), Text.EMPTY, 1),
                        new Column("rank", Text.of("Plads", "Rank"), Text.EMPTY, 0),
                        new Column("pooled", Text.of("Alle under ét", "All as one"), Text.EMPTY, 1),
                        new Column(
                                "pooled_without",
                                Text.of("Alle under ét, som kilden", "All as one, as the source"),
                                Text.EMPTY,
                                1),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                rows,
                List.of(Text.of(
                        "'Alle under ét' vejer hver kommunes andel med dens årsværk; 'som kilden' udelader den række, som kildens"
                                + " gennemsnit ser ud til at udelade.",
                        "'All as one' weighs each municipality's share by its staff; 'as the source' leaves out the row that the"
                                + " source's average seems to leave out."))));
    }
}
