package dk.provenu.engine.model.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.synthetic.SyntheticCountry;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import dk.provenu.engine.vocabulary.Municipalities;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page Forløb on made-up persons. */
class SurvivalCurvesTest {

    private static final Histories COUNTRY =
            SyntheticCountry.of(SyntheticSettings.standard().withPersons(60_000).withoutEvents(), 7);

    @Test
    void theShareStillThereIsKaplansAndMeiersArithmetic() {
        ModelResult result = run(Map.of("area", "all", "by", "none"));
        print(result);
        FigureTable weeks = table(result, "curve");
        FigureTable counts = table(result, "counts");
        double still = 100;
        for (Row row : counts.rows()) {
            double exits = number(row.cells().get(1));
            double atRisk = number(row.cells().get(2));
            String last = row.key().substring(1);
            double length = row.label().da().contains("-") ? Double.NaN : 1;
            if (Double.isNaN(length)) {
                break;
            }
            still *= 1 - exits / atRisk;
            assertThat(number(weeks.row("w" + last).cells().getFirst())).isCloseTo(still, within(1e-9));
        }
        assertThat(still).isBetween(1.0, 95.0);
        assertThat(result.graph().order()).hasSizeGreaterThan(500);
    }

    @Test
    void sharesByCauseAndStillThereAddUp() {
        ModelResult result = run(Map.of("by", "area"));
        print(result);
        for (Row row : table(result, "causes").rows()) {
            if (row.cells().stream().allMatch(SurvivalCurvesTest::isPresent)) {
                assertThat(row.cells().stream()
                                .mapToDouble(SurvivalCurvesTest::number)
                                .sum())
                        .isCloseTo(100, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "age", "sex", "readiness", "education", "year", "none"})
    void everyDivisionIsShownWithoutSmallCounts(String by) {
        for (String seen : new String[] {"begun", "current"}) {
            ModelResult result = run(Map.of("by", by, "seen", seen, "from", "2018", "to", "2019", "least", "10"));
            assertThat(result.findings()).isNotEmpty();
            for (Figure figure : result.figures()) {
                boolean isCount =
                        figure.unit().equals(CurveWords.SPELL) || figure.unit().equals(CurveWords.SPELL_WEEK);
                if (isCount && figure.value() instanceof Value.Present(double count)) {
                    assertThat(count <= 0 || count >= 10).as("%s", figure).isTrue();
                }
            }
        }
    }

    @Test
    void theCountIsThatOfTheSpells() {
        ModelResult result = run(Map.of("by", "none", "area", "all", "pause", "1", "least", "5"));
        Histories histories = COUNTRY;
        boolean[] counted = histories.states().where(state -> state.group().equals("social_assistance"));
        Episodes episodes = Episodes.of(histories, counted, 1);
        assertThat(number(table(result, "summary").rows().getFirst().cells().getFirst()))
                .isEqualTo((double) IntStream.range(0, episodes.size())
                        .filter(i -> episodes.start()[i] >= histories.from())
                        .count());
    }

    @Test
    void aSmallGroupCannotBeFoundBySubtraction() {
        ModelResult result = run(Map.of("by", "education", "area", "own"));
        long hidden = result.released().values().stream()
                .filter(each -> each.isEmpty())
                .count();
        assertThat(hidden).isNotEqualTo(1);
        // A group that is hidden has no curve; the sum of those of its persons that are shown is not the whole.
        assertThat(table(result, "summary").rows())
                .anyMatch(row -> !isPresent(row.cells().getFirst()));
    }

    @Test
    void wrongChoicesSayWhatMayBeWritten() {
        assertThatThrownBy(() -> run(Map.of("least", "1")))
                .hasMessageContaining("least")
                .hasMessageContaining("5");
        assertThatThrownBy(() -> run(Map.of("by", "shoe-size"))).hasMessageContaining("readiness");
        assertThatThrownBy(() -> run(Map.of("from", "1874"))).hasMessageContaining("from");
        assertThatThrownBy(() -> run(Map.of("by", "age", "ages", "40,30"))).hasMessageContaining("rising");
        assertThatThrownBy(() -> run(Map.of("benefit", "no_such"))).hasMessageContaining("no_such");
        assertThatThrownBy(() -> run(Map.of("to", "2018-W60"))).hasMessageContaining("2018-W60");
    }

    private static ModelResult run(Map<String, String> options) {
        return new SurvivalCurves()
                .run(new ModelInput(
                                Map.of(),
                                Municipalities.get("Albertslund"),
                                ComparisonGroups.find("albertslund-2019"),
                                new HashMap<>(options))
                        .with(COUNTRY));
    }

    private static void print(ModelResult result) {
        if (Boolean.getBoolean("provenu.print")) {
            result.findings().forEach(each -> System.out.println(each.in(Language.DA)));
            result.findings().forEach(each -> System.out.println(each.in(Language.EN)));
            for (FigureTable table : result.tables()) {
                System.out.println("== " + table.title().da());
                table.rows().stream().limit(40).forEach(row -> {
                    StringBuilder line = new StringBuilder(row.label().da());
                    for (int i = 0; i < row.cells().size(); i++) {
                        line.append(" | ")
                                .append(
                                        row.cells().get(i) instanceof Cell.FigureCell(Figure figure)
                                                ? NumberStyle.of(Language.DA)
                                                        .value(
                                                                figure,
                                                                table.columns()
                                                                        .get(i)
                                                                        .decimals())
                                                : row.cells().get(i) instanceof Cell.TextCell(var text)
                                                        ? text.da()
                                                        : "");
                    }
                    System.out.println(line);
                });
            }
            result.notes().forEach(note -> System.out.println(note.text().da()));
        }
    }

    private static boolean isPresent(Cell cell) {
        return cell instanceof Cell.FigureCell(Figure figure) && figure.value().isPresent();
    }

    private static double number(Cell cell) {
        return ((Cell.FigureCell) cell).figure().number();
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
