package dk.provenu.engine.source;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.vocabulary.Area;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.Measures;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes the observed figure of one cell: its id from the dataset's key columns, its label, unit and price basis from
 * what the dataset declares and the row says.
 */
public final class SourceFigures {

    private SourceFigures() {}

    /**
     * The figure of a cell.
     *
     * @param kind the dataset
     * @param column a number column of it
     * @param texts the row's canonical texts by column: municipality code, period, code
     * @param value the number, or why it is missing
     * @param cell where it stands
     */
    public static Figure observed(
            DatasetKind kind, ColumnSpec column, Map<String, String> texts, Value value, SourceCell cell) {
        List<String> parts = new ArrayList<>(List.of(kind.id()));
        kind.keys().forEach(key -> parts.add(texts.getOrDefault(key.name(), "")));
        parts.add(column.name());
        Unit unit = column.unit().orElseGet(() -> rowUnit(kind, texts));
        String note = texts.getOrDefault("note", "");
        return Figure.observed(
                FigureId.of(parts.toArray(String[]::new)),
                label(kind, column, texts),
                value,
                unit,
                unit.isMoney() ? basis(kind, texts) : PriceBasis.none(),
                cell,
                note.isEmpty() ? List.of() : List.of(Note.doubt(note, note)));
    }

    private static Unit rowUnit(DatasetKind kind, Map<String, String> texts) {
        Optional<ColumnSpec> measure = kind.columns().stream()
                .filter(column -> column.type() == ColumnType.MEASURE)
                .findFirst();
        if (measure.isPresent()) {
            return Measures.get(texts.getOrDefault(measure.get().name(), "")).unit();
        }
        ColumnSpec unit = kind.columns().stream()
                .filter(column -> column.type() == ColumnType.UNIT)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Dataset '" + kind.id() + "' declares no unit"));
        String code = texts.getOrDefault(unit.name(), "");
        return Units.find(code).orElseThrow(() -> new IllegalArgumentException("Unit '" + code + "' is not known"));
    }

    /** What a row without a price-basis column means: accounts are told in the kroner of their year. */
    private static PriceBasis basis(DatasetKind kind, Map<String, String> texts) {
        OptionalInt year = year(kind, texts);
        return kind.columns().stream()
                .filter(column -> column.type() == ColumnType.PRICE_BASIS)
                .findFirst()
                .map(column -> PriceBases.read(texts.getOrDefault(column.name(), ""), year, kind.id()))
                .orElseGet(() ->
                        year.isPresent() ? PriceBasis.nominal(year.getAsInt()) : new PriceBasis.Unknown(kind.id()));
    }

    /** The year of a row, where a year or period column says it. */
    public static OptionalInt year(DatasetKind kind, Map<String, String> texts) {
        for (ColumnSpec column : kind.columns()) {
            String text = texts.getOrDefault(column.name(), "");
            if (!text.isEmpty() && column.type() == ColumnType.YEAR) {
                return OptionalInt.of(Integer.parseInt(text));
            }
            if (!text.isEmpty() && column.type() == ColumnType.PERIOD) {
                return OptionalInt.of(Period.parse(text).start().getYear());
            }
        }
        return OptionalInt.empty();
    }

    /** The row's own label and its keys in words: "Fuldtidspersoner, Albertslund, 2016". */
    private static Text label(DatasetKind kind, ColumnSpec column, Map<String, String> texts) {
        String own = texts.getOrDefault("label", "");
        Text label = own.isEmpty() ? column.description().capital() : Text.same(own);
        for (ColumnSpec key : kind.keys()) {
            String text = texts.getOrDefault(key.name(), "");
            if (text.isEmpty()) {
                continue;
            }
            switch (key.type()) {
                case MUNICIPALITY ->
                    label = label.plus(Text.same(", " + Municipalities.get(text).name()));
                case AREA ->
                    label = label.plus(
                            Text.same(", " + Areas.find(text).map(Area::name).orElse(text)));
                case MEASURE -> label = own.isEmpty() ? Measures.get(text).name() : label;
                case YEAR, PERIOD -> label = label.plus(Text.same(", " + text));
                default -> {
                    // A code means nothing to a reader where the row has words of its own.
                    if (own.isEmpty()) {
                        label = label.plus(Text.same(", " + text));
                    }
                }
            }
        }
        return label;
    }
}
