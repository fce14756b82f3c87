package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.source.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far posted costs may be off. Nothing said, as far as VIVE itself had to correct them: the median size of the
 * corrections in pct. of the expenditure that they correct.
 */
final class Posting {

    static final ModelOption PCT = new ModelOption(
            "posting-pct", Text.of("Usikkerhed om konteringen, pct.", "Uncertainty about the posting, pct."), "");

    private static final double MOST = 100;

    private Posting() {}

    /**
     * The uncertainty in pct. of a posted amount at its 10th and 90th percentile.
     *
     * @throws ModelException when what was chosen is no number from 0 to 100
     */
    static Figure pct(ModelInput input) {
        String chosen = input.option(PCT);
        return chosen.isEmpty() ? typicalCorrection(input) : chosen(chosen);
    }

    private static Figure chosen(String text) {
        double pct;
        try {
            pct = Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw refused(text);
        }
        if (!(pct >= 0 && pct <= MOST)) {
            throw refused(text);
        }
        return Figure.assumption(
                BenchmarkCertainty.ID.child("posting_pct"),
                PCT.title(),
                Value.of(pct),
                Unit.PERCENT,
                PriceBasis.none(),
                new Origin.Assumption(
                        Text.of("valgt ved kørslen", "chosen for the run"), Optional.empty(), Optional.empty()),
                List.of());
    }

    private static ModelException refused(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new ModelException(Text.of(
                "posting-pct '" + shown + "' er ikke et tal fra 0 til 100. Skriv fx posting-pct=2,5.",
                "posting-pct '" + shown + "' is not a number from 0 to 100. Write for example posting-pct=2.5."));
    }

    private static Figure typicalCorrection(ModelInput input) {
        List<Node> read = new ArrayList<>();
        List<Double> sizes = new ArrayList<>();
        for (SourceRow row : input.rows(BenchmarkData.EXPENDITURE)) {
            Figure correction = row.figure("correction");
            Figure expenditure = row.figure("expenditure");
            double size =
                    Math.abs(correction.value().orNaN() / expenditure.value().orNaN()) * 100;
            if (Double.isFinite(size) && size > 0) {
                sizes.add(size);
                read.add(correction);
            }
        }
        double median = sizes.isEmpty()
                ? 0
                : Quantile.median()
                        .value(sizes.stream().mapToDouble(Double::doubleValue).toArray());
        return Figure.modelled(
                BenchmarkCertainty.ID.child("posting_pct"),
                PCT.title(),
                Value.of(median),
                Unit.PERCENT,
                PriceBasis.none(),
                new Origin.Modelled(
                        Text.of(
                                "median af korrektionernes størrelse i pct. af den udgift, de retter",
                                "median size of the corrections in pct. of the expenditure that they correct"),
                        Map.of("corrections", Integer.toString(sizes.size())),
                        read),
                List.of());
    }
}
