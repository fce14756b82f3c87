package dk.provenu.bench;

import dk.provenu.data.scenario.ScenarioText;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.paper.CommitteePaper;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperFigures;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;

/**
 * A committee paper of two hundred sentences on 98 municipalities and ten years, each with a number, a difference, a comparing
 * word, a count and a list of names: read from its text and held against the figures, beside R's knitr, which fills in the
 * same sentences. Both must write the same text.
 */
final class PaperBench {

    private static final int YEARS = 10;
    private static final int SENTENCES = 200;
    private static final int FIRST_YEAR = 2016;
    private static final List<Municipality> ALL = Municipalities.all();

    private PaperBench() {}

    static void run() {
        double[][] costs = costs();
        ModelResult result = result(costs);
        String text = text();
        PaperFigures figures = figures(result);
        Clock.Time ours = Clock.measure(() -> paper(text, figures));
        List<String> written = paper(text, figures).sentences().stream()
                .map(PaperSentence::text)
                .limit(SENTENCES)
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%d sentences on %d figures; Provenu %.1f ms a paper, flags and formulas included%n",
                SENTENCES,
                costs.length * YEARS,
                ours.cpu() * 1e3);
        Optional<KnitrPeer.Answer> peer =
                KnitrPeer.knit(ALL.stream().map(Municipality::name).toList(), costs, SENTENCES);
        if (peer.isEmpty()) {
            System.out.println("R with knitr is not installed: no comparison with it");
            return;
        }
        for (int i = 0; i < SENTENCES; i++) {
            if (!written.get(i).equals(peer.get().sentences().get(i))) {
                throw new IllegalStateException("Sentence " + i + " reads '" + written.get(i) + "', by knitr '"
                        + peer.get().sentences().get(i) + "'");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "R knitr %.1f ms a paper; Provenu is %.1f times as fast by processor time; the same text to the letter%n",
                peer.get().seconds() * 1e3,
                peer.get().seconds() / ours.cpu());
    }

    private static Paper paper(String text, PaperFigures figures) {
        return CommitteePaper.read(ScenarioText.parse("bench", text)).on(figures, Optional.empty());
    }

    private static double[][] costs() {
        SplittableRandom random = new SplittableRandom(2026);
        double[][] costs = new double[ALL.size()][YEARS];
        for (double[] row : costs) {
            for (int year = 0; year < YEARS; year++) {
                row[year] = Math.rint(random.nextDouble(30_000, 60_000));
            }
        }
        return costs;
    }

    private static ModelResult result(double[][] costs) {
        List<Column> columns = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            columns.add(new Column("y" + (FIRST_YEAR + year), Text.same("y"), Text.EMPTY, 0));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            List<Cell> cells = new ArrayList<>();
            for (int year = 0; year < YEARS; year++) {
                cells.add(Cell.of(Figure.observed(
                        FigureId.of("bench", "costs", ALL.get(i).code(), "y" + (FIRST_YEAR + year)),
                        Text.same(ALL.get(i).name()),
                        Value.of(costs[i][year]),
                        Unit.KRONER,
                        new PriceBasis.Unknown("bench"),
                        new SourceCell("bench", "1", "bench.csv", i + 2, "y", "2026-11-22T00:00:00Z", "", ""),
                        List.of())));
            }
            rows.add(new Row(ALL.get(i).code(), Text.same(ALL.get(i).name()), Row.Kind.ORDINARY, cells));
        }
        FigureTable table =
                new FigureTable("costs", Text.same("costs"), Text.EMPTY, Text.EMPTY, columns, rows, List.of());
        return new ModelResult("bench", Text.same("bench"), Map.of(), List.of(), List.of(table), List.of(), List.of());
    }

    private static PaperFigures figures(ModelResult result) {
        return new PaperFigures() {
            @Override
            public boolean isModel(String id) {
                return true;
            }

            @Override
            public ModelResult result(String model, SortedMap<String, String> options) {
                return result;
            }

            @Override
            public Figure figure(Address address) {
                throw new IllegalStateException("The paper names figures of the model only");
            }
        };
    }

    private static String text() {
        StringBuilder text = new StringBuilder("kind: committee-paper\ntitle: Udgifter\nlists:\n");
        for (int year = 0; year < YEARS; year++) {
            text.append("  y")
                    .append(FIRST_YEAR + year)
                    .append(": bench/costs/*/y")
                    .append(FIRST_YEAR + year)
                    .append('\n');
        }
        text.append("figures:\n");
        for (int i = 0; i < SENTENCES; i++) {
            text.append("  f")
                    .append(i)
                    .append(": bench/costs/")
                    .append(ALL.get(i % ALL.size()).code())
                    .append("/y")
                    .append(FIRST_YEAR + i % YEARS)
                    .append('\n');
        }
        text.append("presentation: |\n");
        for (int i = 0; i < SENTENCES; i++) {
            String name = "f" + i;
            String list = "y" + (FIRST_YEAR + i % YEARS);
            text.append("  Udgiften er {")
                    .append(name)
                    .append("}, hvilket er {abs(")
                    .append(name)
                    .append(" - mean(")
                    .append(list)
                    .append(")): 0} {")
                    .append(name)
                    .append(" <> mean(")
                    .append(list)
                    .append(") | mindre | lige så lidt som | mere} end gennemsnittet; {count(")
                    .append(list)
                    .append(" where it > ")
                    .append(name)
                    .append(")} af {size(")
                    .append(list)
                    .append(")} ligger over, højest {names(")
                    .append(list)
                    .append(" highest 3)}.\n");
        }
        text.append("finance: Ingen.\ncompetence: Udvalget.\nrecommendation:\n  - text: Til efterretning.\n");
        return text.toString().replace(", højest {names", ", `højest` {names");
    }
}
