package dk.provenu.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures for tests, made short. */
public final class Figures {

    public static final Unit PERSON =
            Unit.of(new Base("person", Text.of("person", "person"), Text.of("personer", "persons")));

    private Figures() {}

    public static Text text(String words) {
        return Text.same(words);
    }

    public static SourceCell cell(String column) {
        return new SourceCell("test", "v1", "test.csv", 2, column, "2025-11-22T10:00:00", "Test", "tabel 1");
    }

    public static Figure observed(String id, double number, Unit unit) {
        return observed(id, Value.of(number), unit);
    }

    public static Figure observed(String id, Value value, Unit unit) {
        PriceBasis basis = unit.isMoney() ? PriceBasis.nominal(2015) : PriceBasis.none();
        return observed(id, value, unit, basis);
    }

    public static Figure observed(String id, Value value, Unit unit, PriceBasis basis) {
        return Figure.observed(new FigureId(id), text(id), value, unit, basis, cell(id), List.of());
    }

    public static Figure number(String id, double number) {
        return observed(id, number, Unit.NUMBER);
    }

    public static Figure kroner(String id, double number) {
        return observed(id, number, Unit.KRONER);
    }

    public static Figure missing(String id, MissingReason reason) {
        return observed(id, Value.missing(reason), Unit.NUMBER);
    }

    public static Figure assumed(String id, double likely, double low, double high) {
        return assumed(id, likely, new Uncertainty(low, high, Uncertainty.Distribution.SPLIT_NORMAL));
    }

    public static Figure assumed(String id, double likely, Uncertainty uncertainty) {
        return Figure.assumption(
                new FigureId(id),
                text(id),
                Value.of(likely),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Assumption(text("skøn"), Optional.empty(), Optional.of(uncertainty)),
                List.of());
    }

    public static Figure derived(String id, Operation operation, Node... operands) {
        return Figure.derived(new FigureId(id), text(id), operation, operands);
    }

    public static Group column(String id, Figure... members) {
        return Group.of(new FigureId(id), text(id), List.of(members));
    }

    /** A column of plain numbers, named id/0, id/1, ... */
    public static Group numbers(String id, double... numbers) {
        List<Figure> members = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            members.add(number(id + "/" + i, numbers[i]));
        }
        return Group.of(new FigureId(id), text(id), members);
    }
}
