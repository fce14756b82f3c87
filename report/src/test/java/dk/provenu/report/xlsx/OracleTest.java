package dk.provenu.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.operation.OperationSamples;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.report.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The formulas against LibreOffice: every operation, and whole results before and after a number was typed into an input
 * cell, give what Provenu computes; missing stays missing. All files go through one run of the program.
 */
class OracleTest {

    private static final double NEAR = 1e-9;

    @TempDir
    static Path folder;

    /** A workbook and the numbers that are expected in it. */
    private record Trial(Path file, Book book, Map<FigureId, Double> changed) {}

    private static final List<Trial> TRIALS = new ArrayList<>();
    private static Path results = Path.of(".");

    @BeforeAll
    static void compute() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.orSkip(folder);
        Path files = Files.createDirectories(folder.resolve("files"));
        int count = 0;
        List<ModelResult> wholes = new ArrayList<>(List.of(
                OperationCases.table("samples", OperationSamples.all()),
                OperationCases.table("cases", OperationCases.all()),
                Samples.benchmark(false),
                Samples.benchmark(true),
                Samples.across(),
                Examples.ballerup(),
                Examples.albertslund(),
                Examples.reform(),
                Examples.businessCase(),
                Examples.investmentCase(),
                Examples.productivity(),
                Examples.quality()));
        wholes.addAll(Examples.savings());
        for (ModelResult result : wholes) {
            Book book = Book.of(result, Language.DA);
            Path file = files.resolve("whole-" + ++count + ".xlsx");
            Files.write(file, XlsxReport.of(Language.DA).bytes(result));
            TRIALS.add(new Trial(file, book, Map.of()));
            if (count > 2) {
                List<Figure> leaves = book.graph().leaves();
                for (int i = 0; i < leaves.size(); i += 1 + leaves.size() / 4) {
                    Figure input = leaves.get(i);
                    double number = input.value().isPresent() ? input.number() * 1.25 + 1 : 1234.5;
                    Path changed = files.resolve("changed-" + TRIALS.size() + ".xlsx");
                    Computed.change(book, file, input, number, changed);
                    TRIALS.add(new Trial(changed, book, Map.of(input.id(), number)));
                }
            }
        }
        results = office.convert(TRIALS.stream().map(Trial::file).toList(), "xlsx");
    }

    @Test
    void theFormulasGiveWhatProvenuComputes() throws IOException {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (Trial trial : TRIALS) {
            Plan plan = Plan.of(trial.book().graph());
            double[] expected = plan.evaluate(trial.changed());
            try (Computed computed =
                    Computed.read(trial.book(), results.resolve(trial.file().getFileName()))) {
                for (Figure figure : plan.order()) {
                    double number = computed.number(figure);
                    double wanted = expected[plan.position(figure.id())];
                    compared++;
                    if (!near(number, wanted, plan, plan.position(figure.id()), expected)) {
                        wrong.add(trial.file().getFileName() + " " + trial.changed() + ": "
                                + figure.label().en() + " "
                                + figure.id() + " is " + number + ", not " + wanted + " in "
                                + formula(computed, figure));
                    }
                }
            }
        }
        assertThat(wrong).as("%s cells compared", compared).isEmpty();
        assertThat(compared).isGreaterThan(3_000);
    }

    private static String formula(Computed computed, Figure figure) {
        return figure.origin() instanceof Origin.Derived ? computed.home(figure).getCellFormula() : "a value";
    }

    private static boolean near(double number, double wanted, Plan plan, int position, double[] all) {
        if (Double.isNaN(number) || Double.isNaN(wanted)) {
            return Double.isNaN(number) && Double.isNaN(wanted);
        }
        double scale = Math.abs(wanted);
        for (int operand : plan.operands(position)) {
            scale = Math.max(scale, Double.isNaN(all[operand]) ? 0 : Math.abs(all[operand]));
        }
        return Math.abs(number - wanted) <= NEAR * scale;
    }
}
