package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Optional;

/**
 * What full-time equivalents cost.
 *
 * @param salary kroner per full-time equivalent a year; empty when nobody has said
 */
record Kroner(Optional<Figure> salary) {

    /** The same name as in the other models that turn staff into kroner. */
    static final String ASSUMPTION = "average_monthly_salary";

    static final ModelOption OPTION = new ModelOption(
            "salary",
            Text.of(
                    "Gennemsnitlig månedsløn i kr. (tom: forudsætningen i data)",
                    "Average monthly salary in DKK (empty: the assumption in the data)"),
            "");

    private static final double LEAST = 1_000;
    private static final double MOST = 1_000_000;
    private static final FigureId PATH = ProductivityBenchmark.ID.child("salary");

    /**
     * The chosen salary, or that of the assumptions.
     *
     * @throws ModelException when what was chosen is no monthly salary, or the assumption is in another unit
     */
    static Kroner of(ModelInput input) {
        Optional<Figure> assumed = Assumptions.find(input, ASSUMPTION);
        assumed.filter(figure -> !figure.unit().equals(Units.KRONER_PER_FTE_MONTH))
                .ifPresent(figure -> {
                    throw new ModelException(Text.of(
                            "Forudsætningen '" + ASSUMPTION + "' er i "
                                    + figure.unit().words().da() + ". Skriv den i " + Units.KRONER_PER_FTE_MONTH.code()
                                    + ".",
                            "The assumption '" + ASSUMPTION + "' is in "
                                    + figure.unit().words().en() + ". Write it in " + Units.KRONER_PER_FTE_MONTH.code()
                                    + "."));
                });
        String chosen = input.option(OPTION);
        return new Kroner((chosen.isEmpty() ? assumed : Optional.of(chosen(chosen, assumed))).map(Kroner::yearly));
    }

    private static Figure chosen(String text, Optional<Figure> assumed) {
        return Figure.assumption(
                PATH.child("chosen"),
                Text.of("Gennemsnitlig månedsløn, valgt", "Average monthly salary, chosen"),
                Value.of(amount(text)),
                Units.KRONER_PER_FTE_MONTH,
                assumed.map(Figure::priceBasis).orElse(new PriceBasis.Unknown(ASSUMPTION)),
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

    private static Figure yearly(Figure monthly) {
        Figure months = Figure.parameter(
                PATH.child("months"),
                Text.of("Måneder på et år", "Months of a year"),
                Value.of(12),
                Units.MONTH,
                PriceBasis.none(),
                new Reference("Kalenderår", "", ""),
                List.of());
        return Figure.derived(
                PATH.child("yearly"),
                Text.of("Årsløn pr. årsværk", "Yearly salary of a full-time equivalent"),
                new Product(),
                monthly,
                months);
    }

    /** The full-time equivalents in 1.000 kr. a year. */
    Optional<Figure> of(FigureId id, Text label, Figure fte) {
        return salary.map(each -> {
            Figure kroner = Figure.derived(new FigureId(id.value() + "_kr"), label, new Product(), fte, each);
            return Figure.derived(id, label, Convert.between(kroner.unit(), Unit.THOUSAND_KRONER), kroner);
        });
    }
}
