package dk.provenu.engine.model.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.register.synthetic.SyntheticCountry;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipalities;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Moves between benefits on made-up persons. */
class SurvivalTransitionsTest {

    private static final Histories COUNTRY =
            SyntheticCountry.of(SyntheticSettings.standard().withPersons(60_000).withoutEvents(), 7);

    @Test
    void countsAreThoseOfPersonsLookedUpTwice() {
        ModelResult result = run(Map.of("area", "all", "at", "2018-W10", "ahead", "13"));
        FigureTable persons = table(result, "persons");
        Spells spells = COUNTRY.spells();
        int week = Weeks.parse("2018-W10");
        int checked = 0;
        for (Row row : persons.rows()) {
            long[] counted = new long[persons.columns().size()];
            for (int p = 0; p < COUNTRY.persons(); p++) {
                int then = spells.find(p, week);
                boolean isHere = then >= 0
                        && (row.key().equals("all")
                                ? COUNTRY.states()
                                                .get(spells.state()[then])
                                                .benefit()
                                                .isPresent()
                                        && persons.rows().stream()
                                                .anyMatch(each -> each.key().equals(group(then)))
                                : row.key().equals(group(then)));
                if (isHere) {
                    int later = spells.find(p, week + 13);
                    counted[0]++;
                    counted[persons.column(later < 0 ? "none" : group(later))]++;
                }
            }
            for (int column = 0; column < counted.length; column++) {
                Value value =
                        ((Cell.FigureCell) row.cells().get(column)).figure().value();
                if (value instanceof Value.Present(double shown)) {
                    assertThat(shown).isEqualTo((double) counted[column]);
                    checked++;
                }
                // No count below the least is shown.
                assertThat(value.isPresent() && counted[column] > 0 && counted[column] < 5)
                        .isFalse();
            }
        }
        assertThat(checked).isGreaterThan(60);
    }

    @Test
    void whatIsShownIsRemembered() {
        ModelResult result = run(Map.of("area", "all"));
        assertThat(result.released()).isNotEmpty();
        assertThat(result.released()).containsValue(Optional.empty());
    }

    @Test
    void sharesOfARowAddUpWhereAllAreShown() {
        ModelResult result = run(Map.of("area", "all"));
        for (Row row : table(result, "quarters").rows()) {
            double sum = 0;
            boolean isWhole = true;
            for (int i = 1; i < row.cells().size(); i++) {
                Figure figure = ((Cell.FigureCell) row.cells().get(i)).figure();
                isWhole &= figure.value().isPresent();
                sum += figure.value().isPresent() ? figure.number() : 0;
            }
            assertThat(sum).isLessThan(100 + 1e-9);
            if (isWhole) {
                assertThat(sum).isCloseTo(100, within(1e-9));
            }
        }
        assertThat(result.charts()).hasSize(1);
    }

    @Test
    void aWeekTooLateSaysWhichAreNot() {
        assertThatThrownBy(() -> run(Map.of("at", Weeks.label(COUNTRY.to() - 3))))
                .hasMessageContaining("at least 26 weeks before the data end");
    }

    private static String group(int row) {
        return COUNTRY.states().get(COUNTRY.spells().state()[row]).group();
    }

    private static ModelResult run(Map<String, String> options) {
        return new SurvivalTransitions()
                .run(new ModelInput(Map.of(), Municipalities.get("København"), Optional.empty(), new HashMap<>(options))
                        .with(COUNTRY));
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
