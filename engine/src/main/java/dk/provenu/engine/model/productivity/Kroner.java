package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
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

    static final ModelOption OPTION = new ModelOption(
            "salary", Text.of("Årsløn pr. årsværk, kr.", "Yearly salary per full-time equivalent, DKK"), "");

    private static final String ASSUMPTION = "yearly_salary";
    private static final double HIGHEST = 1e7;

    /**
     * The chosen salary, or that of the assumptions.
     *
     * @throws ModelException when what was chosen is not an amount
     */
    static Kroner of(ModelInput input) {
        String chosen = input.option(OPTION);
        if (chosen.isEmpty()) {
            return new Kroner(Assumptions.find(input, ASSUMPTION)
                    .filter(figure -> figure.unit().equals(Units.KRONER_PER_FTE)));
        }
        return new Kroner(Optional.of(Figure.assumption(
                FigureId.of("option", OPTION.key()),
                OPTION.title(),
                Value.of(amount(chosen)),
                Units.KRONER_PER_FTE,
                new PriceBasis.Unknown("valgt"),
                new Origin.Assumption(
                        Text.of("valgt af læseren", "chosen by the reader"), Optional.empty(), Optional.empty()),
                List.of())));
    }

    private static double amount(String chosen) {
        try {
            double amount = Double.parseDouble(chosen);
            if (amount > 0 && amount <= HIGHEST) {
                return amount;
            }
        } catch (NumberFormatException e) {
            throw refused(chosen);
        }
        throw refused(chosen);
    }

    private static ModelException refused(String chosen) {
        return new ModelException(Text.of(
                "Årslønnen '" + chosen
                        + "' er ikke et beløb i kroner mellem 1 og 10.000.000. Skriv den uden punktum, fx 450000.",
                "The salary '" + chosen
                        + "' is not an amount of kroner from 1 to 10,000,000. Write it plainly, such as 450000."));
    }

    /** The full-time equivalents in 1.000 kr. a year. */
    Optional<Figure> of(FigureId id, Text label, Figure fte) {
        return salary.map(each -> {
            Figure kroner = Figure.derived(new FigureId(id.value() + "_kr"), label, new Product(), fte, each);
            return Figure.derived(id, label, Convert.between(kroner.unit(), Unit.THOUSAND_KRONER), kroner);
        });
    }
}
