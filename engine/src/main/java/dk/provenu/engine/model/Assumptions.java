package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import java.util.List;
import java.util.Optional;

/** Somebody's numbers, one per row, with who said so and how far they may be off. */
public final class Assumptions {

    public static final DatasetKind KIND = new DatasetKind(
            "assumptions",
            Text.of("Forudsætninger", "Assumptions"),
            Text.of(
                    "Tal, som nogen har valgt eller skønnet, med kilde og eventuelt lavt og højt skøn.",
                    "Numbers that somebody has chosen or estimated, with source and, where uncertain, low and high."),
            List.of(
                    ColumnSpec.key(
                            "parameter", ColumnType.CODE, Text.of("forudsætningens navn", "name of the assumption")),
                    ColumnSpec.words("label", ColumnType.TEXT, true, Text.of("betegnelse", "label")),
                    ColumnSpec.numberInRowUnit("value", true, -1e15, 1e15, Text.of("værdi", "value")),
                    ColumnSpec.numberInRowUnit(
                            "low", false, -1e15, 1e15, Text.of("lavt skøn (10-pct.-fraktil)", "low (10th percentile)")),
                    ColumnSpec.numberInRowUnit(
                            "high",
                            false,
                            -1e15,
                            1e15,
                            Text.of("højt skøn (90-pct.-fraktil)", "high (90th percentile)")),
                    ColumnSpec.words("unit", ColumnType.UNIT, true, Text.of("enhed", "unit")),
                    ColumnSpec.words(
                            "price_basis", ColumnType.PRICE_BASIS, false, Text.of("prisniveau", "price level")),
                    DatasetKind.ORIGIN.get(0),
                    DatasetKind.ORIGIN.get(1),
                    DatasetKind.ORIGIN.get(2)));

    private Assumptions() {}

    /** The assumption of that name, with {@code assumptions/NAME} as its id. */
    public static Optional<Figure> find(ModelInput input, String parameter) {
        return find(input, KIND, parameter);
    }

    /**
     * The number of that name in a dataset of assumptions.
     *
     * @param kind a dataset with the columns of {@link #KIND}
     */
    public static Optional<Figure> find(ModelInput input, DatasetKind kind, String parameter) {
        return input.rows(kind).stream()
                .filter(row -> row.text("parameter").equals(parameter))
                .findFirst()
                .map(row -> figure(kind, row));
    }

    private static Figure figure(DatasetKind kind, SourceRow row) {
        Figure value = row.figure("value");
        Figure low = row.figure("low");
        Figure high = row.figure("high");
        Optional<Uncertainty> uncertainty = low.value().isPresent()
                        && high.value().isPresent()
                ? Optional.of(new Uncertainty(low.number(), high.number(), Uncertainty.Distribution.SPLIT_NORMAL))
                : Optional.empty();
        Text note = Text.same(row.text("note"));
        return Figure.assumption(
                FigureId.of(kind.id(), row.text("parameter")),
                Text.same(row.text("label")),
                value.value(),
                value.unit(),
                value.priceBasis(),
                new Origin.Assumption(
                        note,
                        value.origin() instanceof Origin.Observed(var cell) ? Optional.of(cell) : Optional.empty(),
                        uncertainty),
                List.of());
    }
}
