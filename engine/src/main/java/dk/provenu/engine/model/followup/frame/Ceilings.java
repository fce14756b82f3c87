package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How much of the effort's operating costs the state shares in at most, by the law's ceilings of the year. */
final class Ceilings {

    private static final FigureId TABLE = OperatingFrame.ID.child("ceilings");
    private static final Text MILLIONS = Unit.MILLION_KRONER.words();

    private Ceilings() {}

    /**
     * The ceilings of a year; none where there are none.
     *
     * @throws ModelException when a row names a parameter that the law does not have, or one that is no such amount
     */
    static Optional<FigureTable> table(ModelInput input, int year) {
        List<Row> rows = input.rows(FrameData.CEILINGS).stream()
                .filter(row -> row.text("year").equals(Integer.toString(year)))
                .map(row -> row(input, row, LocalDate.of(year, 12, 31)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FigureTable(
                                "ceilings",
                                Text.of("Lofter over refusionen " + year, "Ceilings on reimbursement " + year),
                                MILLIONS,
                                Text.of("Loft", "Ceiling"),
                                List.of(
                                        new Column("rule", Text.of("Lovens loft", "The law's ceiling"), Text.EMPTY, 0),
                                        new Column(
                                                "persons",
                                                Text.of("Fuldtidspersoner", "Full-time persons"),
                                                Units.FULL_TIME_PERSON.words(),
                                                0),
                                        new Column("amount", Text.of("Loft i alt", "Ceiling in all"), MILLIONS, 1),
                                        new Column(
                                                "state", Text.of("Heraf staten", "Of which the state"), MILLIONS, 1)),
                                rows,
                                List.of(
                                        Text.of(
                                                "Loftet er det højeste, som staten deler; udgifter derover bærer kommunen alene.",
                                                "The ceiling is the most that the state shares; the municipality bears costs above it alone."))));
    }

    private static Row row(ModelInput input, SourceRow row, LocalDate on) {
        FigureId id = TABLE.child(row.text("ceiling"));
        Text label = Text.same(row.text("label"));
        Figure rule = parameter(input, row, "parameter", on);
        Figure persons = row.figure("persons");
        boolean perPerson = rule.unit().equals(Units.KRONER_PER_FULL_TIME_PERSON);
        if (!perPerson && !rule.unit().equals(Unit.KRONER)) {
            throw fault(
                    row,
                    "parameter",
                    "er i " + rule.unit().words().da() + ". Et loft er i kr. eller i kr. pr. fuldtidsperson.",
                    "is in " + rule.unit().words().en() + ". A ceiling is in DKK or DKK per full-time person.");
        }
        Figure kroner = perPerson ? Figure.derived(id.child("kroner"), label, new Product(), rule, persons) : rule;
        Figure amount =
                Figure.derived(id.child("amount"), label, Convert.between(Unit.KRONER, Unit.MILLION_KRONER), kroner);
        return new Row(
                row.text("ceiling"),
                label,
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(rule),
                        perPerson ? Cell.of(persons) : Cell.empty(),
                        Cell.of(amount),
                        row.text("rate").isEmpty()
                                ? Cell.of(Text.of("ikke oplyst", "not stated"))
                                : Cell.of(state(id, label, amount, parameter(input, row, "rate", on)))));
    }

    private static Figure state(FigureId id, Text label, Figure amount, Figure rate) {
        Figure share = rate.unit().equals(Unit.SHARE)
                ? rate
                : Figure.derived(id.child("share"), rate.label(), Convert.between(rate.unit(), Unit.SHARE), rate);
        return Figure.derived(
                id.child("state"),
                label.plus(Text.of(", statens del", ", the state's part")),
                new Product(),
                amount,
                share);
    }

    private static Figure parameter(ModelInput input, SourceRow row, String column, LocalDate on) {
        String name = row.text(column);
        if (input.law().find(name).isEmpty()) {
            throw fault(
                    row,
                    column,
                    "står ikke i loven. Se navnene med: provenu law",
                    "is not in the law. See the names with: provenu law");
        }
        return input.law().figure(name, on);
    }

    private static ModelException fault(SourceRow row, String column, String da, String en) {
        String name = row.text(column);
        return new ModelException(Text.of(
                "Linje " + row.line() + " i " + row.file() + ", kolonne " + column + ": '" + name + "' " + da,
                "Line " + row.line() + " of " + row.file() + ", column " + column + ": '" + name + "' " + en));
    }
}
