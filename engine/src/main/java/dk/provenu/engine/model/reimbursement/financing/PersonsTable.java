package dk.provenu.engine.model.reimbursement.financing;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a municipality keeps when fewer persons receive a benefit, where it is known what one costs a year. */
final class PersonsTable {

    /** What a full-time person on a benefit costs a year, gross: followed by the benefit's code. */
    static final String YEARLY = "yearly_amount.";

    private static final String TABLE = "persons";

    private PersonsTable() {}

    /** The table; none when no assumption says what a person costs. */
    static Optional<FigureTable> of(
            ModelInput input, Map<Case, Keeps> keeps, Figure gross, double persons, LocalDate day) {
        Figure fewer = Financing.chosen(
                "persons",
                Text.of("Færre fuldtidspersoner", "Fewer full-time persons"),
                persons,
                Units.FULL_TIME_PERSON,
                PriceBasis.none());
        List<Row> rows = new ArrayList<>();
        Map<String, Optional<Figure>> amounts = new HashMap<>();
        keeps.forEach((each, kept) -> amounts.computeIfAbsent(
                        each.benefit().code(), code -> Assumptions.find(input, YEARLY + code))
                .ifPresent(yearly -> rows.add(row(input, each, kept, gross, fewer, yearly))));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Text kroner = Unit.KRONER.words();
        return Optional.of(new FigureTable(
                TABLE,
                Text.of("Når færre modtager ydelsen", "When fewer receive the benefit"),
                Text.of((int) persons + " fuldtidspersoner færre", (int) persons + " full-time persons fewer"),
                Text.of("Ydelse og sats", "Benefit and rate"),
                List.of(
                        new Column("gross", Text.of("Mindre udgift", "Less expenditure"), kroner, 0),
                        new Column("kept_alone", Text.of("Beholdt, alene", "Kept, alone"), kroner, 0),
                        new Column("kept_together", Text.of("Beholdt, alle", "Kept, all"), kroner, 0)),
                rows,
                List.of(Text.of(
                        "Hvad en fuldtidsperson koster om året, er en forudsætning (" + YEARLY
                                + "YDELSE), i prisniveauet fra den.",
                        "What a full-time person costs a year is an assumption (" + YEARLY
                                + "BENEFIT), at its price level."))));
    }

    private static Row row(ModelInput input, Case asked, Keeps kept, Figure gross, Figure fewer, Figure yearly) {
        FigureId id = FigureId.of(Financing.ID, TABLE, asked.key());
        Figure saved = Figure.derived(
                id.child("gross"), Text.of("Mindre udgift", "Less expenditure"), new Product(), fewer, yearly);
        return new Row(
                asked.key(),
                asked.label(input.law()),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(saved),
                        Cell.of(part(id, "kept_alone", saved, kept.keptAlone(), gross)),
                        Cell.of(part(id, "kept_together", saved, kept.keptTogether(), gross))));
    }

    /** The saving times the part of it that is kept, which is the same for every amount. */
    private static Figure part(FigureId id, String column, Figure saved, Figure kept, Figure gross) {
        Figure share = Figure.derived(id.child(column, "part"), kept.label(), new Quotient(), kept, gross);
        return Figure.derived(id.child(column), kept.label(), new Product(), saved, share);
    }
}
