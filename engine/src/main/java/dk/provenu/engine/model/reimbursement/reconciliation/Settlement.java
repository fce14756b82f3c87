package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.Delivery;
import dk.provenu.engine.source.Delivery.Field;
import dk.provenu.engine.source.Delivery.How;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dataset of a settlement from Ydelsesrefusion, the municipalities' joint system: what was paid to a person in a week,
 * and what the state reimburses or the municipality co-finances of it. The headings are those of the files
 * {@code yr-ydelsesrefusion-beregning*.csv} as a municipality receives them; how corrections, repeated rows and rows that
 * come to zero are treated follows the practice of Randers Kommune (public code, 2024).
 */
public final class Settlement {

    static final String WEEK = "week";
    static final String PERSON = "person";
    static final String BENEFIT = "benefit";
    static final String NAME = "benefit_name";
    static final String FINANCED_BY = "financed_by";
    static final String PAID = "paid";
    static final String REIMBURSEMENT_RATE = "reimbursement_rate";
    static final String REIMBURSEMENT = "reimbursement";
    static final String COFINANCING_RATE = "cofinancing_rate";
    static final String COFINANCING = "cofinancing";
    private static final String REPORTED = "reported";

    /** More than anybody is paid for a week; and less than the least person's number. */
    private static final double MOST = 1e7;

    private static final Delivery DELIVERY = new Delivery(
            Text.same("Ydelsesrefusion"),
            List.of(
                    new Field(WEEK, "Uge", How.WEEK, false),
                    new Field(PERSON, "CPR nummer", How.PERSON, false),
                    new Field(BENEFIT, "Ydelse", How.SAME, false),
                    new Field(NAME, "Ydelse", How.SAME, false),
                    new Field(FINANCED_BY, "Finansiering Kommunenavn", How.SAME, false),
                    new Field(PAID, "Beregnet udbetalingsbeløb", How.SUM, false),
                    new Field(REIMBURSEMENT_RATE, "Refusionssats", How.RATE, false),
                    new Field(REIMBURSEMENT, "Refusionsbeløb", How.SUM, false),
                    new Field(COFINANCING_RATE, "Medfinansieringssats", How.RATE, false),
                    new Field(COFINANCING, "Medfinansieringsbeløb", How.SUM, false),
                    new Field(REPORTED, "Indberetning udbetalingsbeløb", How.SUM, true)),
            PAID,
            new Delivery.LeftOut(NAME, Set.of("Fleksbidrag fra staten")));

    /** A row per week, person, benefit and financing municipality. */
    public static final DatasetKind KIND = new DatasetKind(
            "ydelsesrefusion-settlement",
            Text.of("Afregning fra Ydelsesrefusion", "Settlement from Ydelsesrefusion"),
            Text.of(
                    "En række pr. uge, person, ydelse og finansieringskommune: hvad der er udbetalt, og hvad staten refunderer"
                            + " eller kommunen medfinansierer. Personer står med pseudonym; personnummeret gemmes ikke.",
                    "A row per week, person, benefit and financing municipality: what was paid, and what the state reimburses"
                            + " or the municipality co-finances. Persons stand under a pseudonym; their number is not stored."),
            List.of(
                    ColumnSpec.key(WEEK, ColumnType.PERIOD, Text.of("uge", "week")),
                    ColumnSpec.key(PERSON, ColumnType.PSEUDONYM, Text.of("person", "person")),
                    ColumnSpec.key(
                            BENEFIT,
                            ColumnType.CODE,
                            Text.of("ydelsens navn i kort form", "the benefit's name in a short form")),
                    ColumnSpec.optionalKey(
                            FINANCED_BY,
                            ColumnType.MUNICIPALITY,
                            Text.of(
                                    "finansieringskommune; tom, når den ikke er oplyst",
                                    "financing municipality; empty when it is not given")),
                    ColumnSpec.words(
                            NAME,
                            ColumnType.TEXT,
                            true,
                            Text.of("ydelsens navn hos Ydelsesrefusion", "the benefit's name in Ydelsesrefusion")),
                    amount(PAID, true, Text.of("beregnet udbetalingsbeløb", "computed amount paid")),
                    rate(REIMBURSEMENT_RATE, Text.of("refusionssats", "reimbursement rate")),
                    amount(REIMBURSEMENT, false, Text.of("refusionsbeløb", "reimbursement")),
                    rate(COFINANCING_RATE, Text.of("medfinansieringssats", "co-financing rate")),
                    amount(COFINANCING, false, Text.of("medfinansieringsbeløb", "co-financing")),
                    amount(REPORTED, false, Text.of("indberettet udbetalingsbeløb", "reported amount paid"))),
            Optional.of(DELIVERY));

    private Settlement() {}

    private static ColumnSpec amount(String name, boolean required, Text description) {
        return ColumnSpec.number(name, ColumnType.DECIMAL, required, Unit.KRONER, -MOST, MOST, description);
    }

    private static ColumnSpec rate(String name, Text description) {
        return ColumnSpec.number(name, ColumnType.DECIMAL, false, Unit.PERCENT, 0, 100, description);
    }
}
