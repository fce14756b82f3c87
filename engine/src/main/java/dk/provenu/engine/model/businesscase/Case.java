package dk.provenu.engine.model.businesscase;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The case under the law of one day; amounts in kr. a year.
 *
 * @param column the column of the result that it stands in
 * @param benefit the benefit of one person in a month that it reckons with
 * @param increase the higher reimbursement
 * @param net the higher reimbursement less the wage
 * @param saving fewer bought courses
 * @param total what the case gives in a year
 * @param overPeriod the same over the project, where its length is given
 */
record Case(
        String column,
        Rates rates,
        Figure benefit,
        Figure increase,
        Figure net,
        Figure saving,
        Figure total,
        Optional<Figure> overPeriod) {

    static final String TABLE = "case";

    /**
     * What all cases share, whatever the law.
     *
     * @param places full-year places of all brokers; may be moved on its own
     * @param months twelve
     * @param savings what each course saves
     */
    record Common(Drivers drivers, Figure places, Figure months, List<Figure> savings) {

        static Common of(Drivers drivers) {
            List<Figure> savings = new ArrayList<>();
            for (Drivers.Course course : drivers.courses()) {
                savings.add(derived(
                        "course_" + course.key(),
                        "saving",
                        Text.of("Sparet: ", "Saved: ").plus(course.fewer().label()),
                        new Product(),
                        course.fewer(),
                        course.price()));
            }
            Figure places = derived(
                    "places",
                    "all",
                    Text.of("Helårspladser i virksomhedsrettede tilbud", "Full-year places in company-based offers"),
                    new Product(),
                    drivers.brokers(),
                    drivers.placesPerBroker());
            return new Common(drivers, places, Case.months(), savings);
        }
    }

    static FigureId id(String... parts) {
        return FigureId.of(BusinessCase.ID).child(parts);
    }

    static Figure derived(String row, String column, Text label, Operation operation, Node... operands) {
        return Figure.derived(id(TABLE, row, column), label, operation, operands);
    }

    static Figure months() {
        return Figure.parameter(
                id("calendar", "months"),
                Text.of("Måneder på et år", "Months of a year"),
                Value.of(12),
                Unit.NUMBER,
                PriceBasis.none(),
                new Reference("Kalenderår", "", ""),
                List.of());
    }

    /**
     * The case under some rates.
     *
     * @param benefit the benefit of one person in a month
     */
    static Case of(String column, Common common, Rates rates, Figure benefit) {
        Drivers drivers = common.drivers();
        Figure increase = derived(
                "increase",
                column,
                Text.of("Højere statsrefusion af forsørgelsen", "Higher reimbursement of benefits"),
                new Product(),
                common.places(),
                benefit,
                common.months(),
                rates.share());
        Figure net = derived(
                "net",
                column,
                Text.of("Højere refusion minus løn", "Higher reimbursement less wage"),
                new Difference(),
                increase,
                drivers.wage());
        Text savedLabel = Text.of("Færre købte forløb", "Fewer bought courses");
        Figure saving = common.savings().isEmpty()
                ? nothing(column, savedLabel, drivers.wage())
                : Figure.derived(id(TABLE, "saving", column), savedLabel, new Sum(), common.savings(), List.of());
        Figure total = derived(
                "total", column, Text.of("Samlet årlig besparelse", "Total saving a year"), new Sum(), net, saving);
        return new Case(
                column,
                rates,
                benefit,
                increase,
                net,
                saving,
                total,
                drivers.period()
                        .map(years -> derived(
                                "over_period",
                                column,
                                Text.of("Besparelse i hele perioden", "Saving over the project"),
                                new Product(),
                                total,
                                years)));
    }

    private static Figure nothing(String column, Text label, Figure like) {
        return Figure.parameter(
                id(TABLE, "saving", column),
                label,
                Value.of(0),
                like.unit(),
                like.priceBasis(),
                new Reference("Businesscasen", "har ingen forløb, der ikke længere købes", ""),
                List.of());
    }
}
