package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.MissingAsZero;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tables and pictures of quality beside staff. */
final class QualityTables {

    static final String RELATION = "relation";

    private QualityTables() {}

    static FigureTable own(
            String id, Text title, List<Beside> lines, Municipality own, Function<Beside, Optional<Text>> words) {
        List<Row> rows = new ArrayList<>();
        boolean dashes = lines.stream().anyMatch(each -> zeroMean(each).isPresent());
        for (Beside each : lines) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Wordings.cell(Optional.ofNullable(each.line().values().get(own))));
            cells.add(Wordings.cell(each.mean()));
            if (dashes) {
                cells.add(Wordings.cell(zeroMean(each)));
            }
            cells.add(Wordings.cell(each.others()));
            cells.add(Wordings.cell(each.toMean()));
            cells.add(Wordings.cell(each.rank()));
            cells.add(Cell.of(Text.same(Integer.toString(each.size()))));
            cells.add(words.apply(each).map(Cell::of).orElse(Cell.empty()));
            cells.add(Cell.of(unit(each)));
            rows.add(new Row(each.line().row(), each.line().label(), Row.Kind.ORDINARY, cells));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("own", Text.same(own.name()), Text.EMPTY, 1));
        columns.add(new Column("mean", Text.of("Gennemsnit", "Mean"), Text.EMPTY, 1));
        if (dashes) {
            columns.add(new Column(
                    "mean_dash_zero", Text.of("Streg som 0, som kilden", "Dash as 0, as the source"), Text.EMPTY, 1));
        }
        columns.add(new Column("mean_others", Text.of("De øvrige", "The others"), Text.EMPTY, 1));
        columns.add(new Column("to_mean", Text.of("Forskel til gennemsnit", "Distance to mean"), Text.EMPTY, 1));
        columns.add(new Column("rank", Text.of("Plads", "Rank"), Text.EMPTY, 0));
        columns.add(new Column("size", Text.of("Af", "Of"), Text.EMPTY, 0));
        columns.add(new Column("words", Text.of("I ord", "In words"), Text.EMPTY, 0));
        columns.add(new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0));
        return new FigureTable(
                id,
                title,
                Text.of(
                        "hver række i sin egen enhed; plads 1 er det højeste tal",
                        "each row in its own unit; rank 1 is the highest"),
                Text.of("Indikator", "Indicator"),
                columns,
                rows,
                List.of());
    }

    private static Text unit(Beside each) {
        return each.line().values().values().iterator().next().unit().words();
    }

    /** The source's mean where it has no data for somebody: its dash counted as 0. Empty where all have data. */
    private static Optional<Figure> zeroMean(Beside each) {
        List<Figure> all = List.copyOf(each.line().values().values());
        if (all.size() == each.size()) {
            return Optional.empty();
        }
        FigureId path = each.line().under(QualityBenchmark.ID);
        List<Figure> filled = new ArrayList<>();
        for (Figure figure : all) {
            filled.add(
                    figure.value().isPresent()
                            ? figure
                            : Figure.derived(
                                    path.child("dash_" + filled.size()), figure.label(), new MissingAsZero(), figure));
        }
        Text label = Text.of("Gennemsnit med streg som 0, ", "Mean with dash as 0, ")
                .plus(each.line().label());
        return Optional.of(Figure.derived(
                path.child("mean_dash_zero"),
                label,
                new Mean(),
                Group.of(path.child("columns", "dash_zero"), label, filled)));
    }

    static FigureTable relations(List<Relation> relations) {
        List<Row> rows = new ArrayList<>();
        for (Relation each : relations) {
            rows.add(new Row(
                    each.line().row(),
                    each.line().label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(each.rho()),
                            Cell.of(each.low()),
                            Cell.of(each.high()),
                            Cell.of(each.pValue()),
                            Cell.of(Text.same(Integer.toString(each.pairs().size()))),
                            Cell.of(each.words()))));
        }
        return new FigureTable(
                RELATION,
                Text.of("Årsværk mod kvalitet", "Staff against quality"),
                Text.of(
                        "rangkorrelation mellem årsværk pr. 1.000 årspersoner og indikatoren, med 95 pct.-interval",
                        "rank correlation between staff per 1,000 full-year persons and the indicator, with a 95 pct. interval"),
                Text.of("Indikator", "Indicator"),
                List.of(
                        new Column("rho", Text.of("Rangkorrelation", "Rank correlation"), Text.EMPTY, 2),
                        new Column("low", Text.of("Fra", "From"), Text.EMPTY, 2),
                        new Column("high", Text.of("Til", "To"), Text.EMPTY, 2),
                        new Column("p", Text.of("p-værdi", "p-value"), Text.EMPTY, 2),
                        new Column("pairs", Text.of("Kommuner", "Municipalities"), Text.EMPTY, 0),
                        new Column("words", Text.of("Hvad det siger", "What it says"), Text.EMPTY, 0)),
                rows,
                List.of(Text.of(
                        "En beskrivelse, ikke en årsag: kommunerne har forskellige rammevilkår og målgrupper, tallene er afrundede,"
                                + " og med få kommuner er intervallet bredt. Ser man på mange indikatorer, vil nogle ligne en"
                                + " sammenhæng ved et tilfælde.",
                        "A description, not a cause: the municipalities differ in framework conditions and target groups, the numbers are"
                                + " rounded, and with few municipalities the interval is wide. Of many indicators some will look like a"
                                + " relation by chance.")));
    }

    /** Staff across, the indicator upwards, the own municipality set apart. */
    static ChartSpec scatter(Relation relation, Text table, Municipality own) {
        List<Municipality> members = List.copyOf(relation.pairs().keySet());
        List<Relation.Pair> pairs = List.copyOf(relation.pairs().values());
        Sentence.Builder point = Sentence.of("scatter_chart");
        if (relation.isKnown()) {
            point.words("Rangkorrelationen er ", "The rank correlation is ")
                    .number(relation.rho(), 2, Form.PLAIN)
                    .words(" (", " (")
                    .number(relation.low(), 2, Form.PLAIN)
                    .words(" til ", " to ")
                    .number(relation.high(), 2, Form.PLAIN)
                    .words("): ", "): ");
        }
        return new ChartSpec(
                RELATION,
                Text.of("Årsværk mod kvalitet, ", "Staff against quality, ")
                        .plus(table)
                        .plus(Text.same(": "))
                        .plus(relation.line().label()),
                Text.of("hver prik er en kommune", "each point is a municipality"),
                point.words(relation.words()).words(".", ".").end(),
                ChartSpec.Kind.SCATTER,
                RELATION,
                members.stream().map(member -> Text.same(member.name())).toList(),
                List.of(
                        new ChartSpec.Series(
                                "fte_per_1000",
                                Text.of("Ressourceforbrug", "Use of resources"),
                                Role.GROUP,
                                false,
                                pairs.stream().map(Relation.Pair::staff).toList(),
                                members.indexOf(own),
                                1),
                        new ChartSpec.Series(
                                "quality",
                                relation.line().label(),
                                Role.GROUP,
                                false,
                                pairs.stream().map(Relation.Pair::quality).toList(),
                                members.indexOf(own),
                                Math.max(0, relation.line().decimals()))));
    }
}
