package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Optional;

/**
 * The average salary by which pay becomes full-time equivalents: an assumption, the same for every municipality.
 *
 * @param assumed the one in the data, kr. for a full-time employee in a month; that of the sources' own rates
 * @param chosen the one chosen; the assumed where nothing was
 * @param yearly the chosen one for a year, kr. for a full-time employee
 */
record Salary(Optional<Figure> assumed, Optional<Figure> chosen, Optional<Figure> yearly) {

    /** The assumption's name. */
    static final String NAME = "average_monthly_salary";

    /** Empty: the assumption in the data. */
    static final ModelOption OPTION = new ModelOption(
            "salary",
            Text.of(
                    "Gennemsnitlig månedsløn i kr. (tom: forudsætningen i data)",
                    "Average monthly salary in DKK (empty: the assumption in the data)"),
            "");

    private static final double LEAST = 1_000;
    private static final double MOST = 1_000_000;

    static Salary of(ModelInput input) {
        Optional<Figure> assumed = Assumptions.find(input, NAME);
        assumed.filter(figure -> !figure.unit().equals(Units.KRONER_PER_FTE_MONTH))
                .ifPresent(figure -> {
                    throw new ModelException(Text.of(
                            "Forudsætningen '" + NAME + "' er i "
                                    + figure.unit().words().da() + ". Skriv den i " + Units.KRONER_PER_FTE_MONTH.code()
                                    + ".",
                            "The assumption '" + NAME + "' is in "
                                    + figure.unit().words().en() + ". Write it in " + Units.KRONER_PER_FTE_MONTH.code()
                                    + "."));
                });
        String text = input.option(OPTION);
        Optional<Figure> chosen = text.isEmpty() ? assumed : Optional.of(chosen(text, assumed));
        return new Salary(assumed, chosen, chosen.map(Salary::yearly));
    }

    private static Figure chosen(String text, Optional<Figure> assumed) {
        double number;
        try {
            String plain = text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text;
            number = Double.parseDouble(plain.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw refused(text);
        }
        if (!(number >= LEAST && number <= MOST)) {
            throw refused(text);
        }
        return Figure.assumption(
                StaffBenchmark.ID.child("salary", "chosen"),
                Text.of("Gennemsnitlig månedsløn, valgt", "Average monthly salary, chosen"),
                Value.of(number),
                Units.KRONER_PER_FTE_MONTH,
                assumed.map(Figure::priceBasis).orElse(new PriceBasis.Unknown(NAME)),
                new Origin.Assumption(
                        Text.of("valgt ved kørslen (salary)", "chosen for this run (salary)"),
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }

    private static ModelException refused(String text) {
        return new ModelException(Text.of(
                "salary '" + text + "' er ikke en månedsløn. Skriv kroner pr. måned, fx 37500.",
                "salary '" + text + "' is not a monthly salary. Write kroner per month, e.g. 37500."));
    }

    private static Figure yearly(Figure monthly) {
        return yearly(StaffBenchmark.ID.child("salary", "yearly"), monthly);
    }

    /** Twelve months of a salary. */
    static Figure yearly(FigureId id, Figure monthly) {
        return Figure.derived(
                id,
                Text.of("Årsløn pr. fuldtidsansat", "Yearly salary of a full-time employee"),
                new Product(),
                monthly,
                MONTHS);
    }

    private static final Figure MONTHS = Figure.parameter(
            StaffBenchmark.ID.child("calendar", "months"),
            Text.of("Måneder på et år", "Months of a year"),
            Value.of(12),
            Units.MONTH,
            PriceBasis.none(),
            new Reference("Kalenderår", "", ""),
            List.of());

    /** Whether another salary than the sources' own was chosen. */
    boolean isOther() {
        return chosen.isPresent() && assumed.isPresent() && !chosen.get().equals(assumed.get());
    }

    /** The lowest and the highest salary that the assumption allows; empty where it says none. */
    static Optional<Figure> bound(ModelInput input, String column, Text label) {
        DatasetKind kind = Assumptions.KIND;
        return input.rows(kind).stream()
                .filter(row -> row.text("parameter").equals(NAME))
                .findFirst()
                .map((SourceRow row) -> row.figure(column))
                .filter(figure -> figure.value().isPresent())
                .map(figure -> Figure.assumption(
                        StaffBenchmark.ID.child("salary", column),
                        label,
                        figure.value(),
                        figure.unit(),
                        figure.priceBasis(),
                        new Origin.Assumption(
                                Text.EMPTY,
                                figure.origin() instanceof Origin.Observed(var cell)
                                        ? Optional.of(cell)
                                        : Optional.empty(),
                                Optional.empty()),
                        figure.notes()));
    }
}
