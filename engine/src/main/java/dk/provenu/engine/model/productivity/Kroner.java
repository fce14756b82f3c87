package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.MonthlySalary;
import java.util.Optional;

/**
 * What full-time equivalents cost.
 *
 * @param salary kroner per full-time equivalent a year; empty when nobody has said
 */
record Kroner(Optional<Figure> salary) {

    private static final FigureId PATH = ProductivityBenchmark.ID.child("salary");

    /**
     * The chosen salary, or that of the assumptions.
     *
     * @throws ModelException when what was chosen is no monthly salary, or the assumption is in another unit
     */
    static Kroner of(ModelInput input) {
        return new Kroner(MonthlySalary.of(input, PATH.child("chosen")).chosen().map(Kroner::yearly));
    }

    private static Figure yearly(Figure monthly) {
        return MonthlySalary.yearly(
                PATH.child("yearly"),
                Text.of("Årsløn pr. årsværk", "Yearly salary of a full-time equivalent"),
                monthly,
                MonthlySalary.months(PATH.child("months")));
    }

    /** The full-time equivalents in 1.000 kr. a year. */
    Optional<Figure> of(FigureId id, Text label, Figure fte) {
        return salary.map(each -> {
            Figure kroner = Figure.derived(new FigureId(id.value() + "_kr"), label, new Product(), fte, each);
            return Figure.derived(id, label, Convert.between(kroner.unit(), Unit.THOUSAND_KRONER), kroner);
        });
    }
}
