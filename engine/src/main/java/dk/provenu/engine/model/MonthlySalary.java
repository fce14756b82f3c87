package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Optional;

/**
 * The average monthly salary by which full-time equivalents become kroner and pay becomes full-time equivalents: an
 * assumption, the same for every municipality, or one chosen for the run.
 *
 * @param assumed the one in the data, kr. for a full-time employee in a month
 * @param chosen the one that counts; the assumed where nothing was chosen, empty where there is none of either
 */
public record MonthlySalary(Optional<Figure> assumed, Optional<Figure> chosen) {

    /** The assumption's name. */
    public static final String NAME = "average_monthly_salary";

    /** Empty: the assumption in the data. */
    public static final ModelOption OPTION = new ModelOption(
            "salary",
            Text.of(
                    "Gennemsnitlig månedsløn i kr. (tom: forudsætningen i data)",
                    "Average monthly salary in DKK (empty: the assumption in the data)"),
            "");

    private static final double LEAST = 1_000;
    private static final double MOST = 1_000_000;
    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * The salary of a run.
     *
     * @param id the id of the chosen one, where one was chosen
     * @throws ModelException when what was chosen is no monthly salary, or the assumption is in another unit
     */
    public static MonthlySalary of(ModelInput input, FigureId id) {
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
        return new MonthlySalary(assumed, text.isEmpty() ? assumed : Optional.of(chosen(id, text, assumed)));
    }

    private static Figure chosen(FigureId id, String text, Optional<Figure> assumed) {
        return Figure.assumption(
                id,
                Text.of("Gennemsnitlig månedsløn, valgt", "Average monthly salary, chosen"),
                Value.of(amount(text)),
                Units.KRONER_PER_FTE_MONTH,
                assumed.map(Figure::priceBasis).orElse(new PriceBasis.Unknown(NAME)),
                new Origin.Assumption(
                        Text.of("valgt ved kørslen (salary)", "chosen for this run (salary)"),
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }

    private static double amount(String text) {
        try {
            String plain = text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text;
            double amount = Double.parseDouble(plain.replace(',', '.'));
            if (amount >= LEAST && amount <= MOST) {
                return amount;
            }
        } catch (NumberFormatException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static ModelException refused(String text) {
        return new ModelException(Text.of(
                "salary '" + text + "' er ikke en månedsløn. Skriv kroner pr. måned, fx 37500.",
                "salary '" + text + "' is not a monthly salary. Write kroner per month, e.g. 37500."));
    }

    /** Twelve of a month's salary. */
    public static Figure yearly(FigureId id, Text label, Figure monthly, Figure months) {
        return Figure.derived(id, label, new Product(), monthly, months);
    }

    /** The months of a year, as a figure. */
    public static Figure months(FigureId id) {
        return Figure.parameter(
                id,
                Text.of("Måneder på et år", "Months of a year"),
                Value.of(MONTHS_OF_A_YEAR),
                Units.MONTH,
                PriceBasis.none(),
                new Reference("Kalenderår", "", ""),
                List.of());
    }

    /** Whether another salary than the data's own was chosen. */
    public boolean isOther() {
        return chosen.isPresent() && assumed.isPresent() && !chosen.get().equals(assumed.get());
    }

    /**
     * The lowest or the highest salary that the assumption allows; empty where it says none.
     *
     * @param column low or high
     */
    public static Optional<Figure> bound(ModelInput input, FigureId id, String column, Text label) {
        return input.rows(Assumptions.KIND).stream()
                .filter(row -> row.text("parameter").equals(NAME))
                .findFirst()
                .map((SourceRow row) -> row.figure(column))
                .filter(figure -> figure.value().isPresent())
                .map(figure -> Figure.assumption(
                        id,
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
