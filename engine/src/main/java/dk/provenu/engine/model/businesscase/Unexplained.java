package dk.provenu.engine.model.businesscase;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;

/**
 * What a higher reimbursement that a source gives without its drivers must rest on.
 *
 * @param given as the source gives it
 * @param perMonth the benefits in a month of which it is the difference of the rates
 * @param impliedBenefit the benefit of one person in a month, if the places are as the drivers say
 * @param impliedPlaces the places, if the benefit is as the drivers say
 * @param fromDrivers the higher reimbursement that the drivers give
 * @param gap given less that
 */
record Unexplained(
        Figure given, Figure perMonth, Figure impliedBenefit, Figure impliedPlaces, Figure fromDrivers, Figure gap) {

    static final String TABLE = "unexplained";

    /** @param rates those of the day on which the source reckoned */
    static Unexplained of(Figure given, Case.Common common, Rates rates) {
        Drivers drivers = common.drivers();
        Figure yearly = figure(
                "yearly",
                Text.of("Ydelser om året bag beløbet", "Benefits a year behind the amount"),
                new Quotient(),
                given,
                rates.share());
        Figure perMonth = figure(
                "per_month",
                Text.of("Ydelser om måneden bag beløbet", "Benefits a month behind the amount"),
                new Quotient(),
                yearly,
                common.months());
        // A figure of its own, so that places can be moved in the case without moving what the source must have meant.
        Figure places = figure(
                "places",
                Text.of("Pladser, som kilden skriver", "Places that the source writes"),
                new Product(),
                drivers.brokers(),
                drivers.placesPerBroker());
        Figure benefit = figure(
                "implied_benefit",
                Text.of("Ydelse pr. måned, hvis pladserne passer", "Benefit a month, if the places are right"),
                new Quotient(),
                perMonth,
                places);
        Figure implied = figure(
                "implied_places",
                Text.of("Pladser, hvis ydelsen passer", "Places, if the benefit is right"),
                new Quotient(),
                perMonth,
                drivers.benefitPerMonth());
        Figure fromDrivers = figure(
                "from_drivers",
                Text.of("Højere refusion efter forudsætningerne", "Higher reimbursement by the drivers"),
                new Product(),
                places,
                drivers.benefitPerMonth(),
                common.months(),
                rates.share());
        Figure gap = figure(
                "gap",
                Text.of("Kildens beløb minus det", "The source's amount less that"),
                new Difference(),
                given,
                fromDrivers);
        return new Unexplained(given, perMonth, benefit, implied, fromDrivers, gap);
    }

    private static Figure figure(String key, Text label, Operation operation, Node... operands) {
        return Figure.derived(Case.id(TABLE, key, "value"), label, operation, operands);
    }
}
