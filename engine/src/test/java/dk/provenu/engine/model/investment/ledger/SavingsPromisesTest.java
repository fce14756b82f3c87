package dk.provenu.engine.model.investment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelResult;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavingsPromisesTest {

    private static final SavingsPromises MODEL = new SavingsPromises();
    private static final String ADOPTED =
            "case,group,outcome,month,title,owner,account,amount,low,high,persons,unit,price_basis,source,place,note";
    private static final String REALISED = "case,group,outcome,month,amount,method,unit,price_basis,source,place,note";

    private static ModelResult run(Map<String, String> options, String... realised) {
        String[] lines = new String[realised.length + 1];
        lines[0] = REALISED;
        for (int i = 0; i < realised.length; i++) {
            lines[i + 1] = realised[i] + ",opgjort,mio_kr,fixed 2026,,,";
        }
        return MODEL.run(ExampleData.of("ballerup")
                .withLines(
                        LedgerDatasets.ADOPTED,
                        ADOPTED,
                        "a,g1,off,2024,A,X,,4,3,5,,mio_kr,fixed 2026,,,",
                        "b,g2,off,2024,B,X,,2,1,3,,mio_kr,fixed 2026,,,",
                        "c,g3,off,2025,C,Y,,3,2,4,,mio_kr,fixed 2026,,,",
                        "d,g4,off,2027,D,Y,,10,8,13,,mio_kr,fixed 2026,,,")
                .withLines(LedgerDatasets.REALISED, lines)
                .input("Ballerup", Optional.empty(), options));
    }

    private static double number(ModelResult result, String id) {
        return figure(result, id).number();
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().get(new FigureId("savings-promises/" + id));
    }

    /** By hand: 5.4 of 9; (4 + 2 + 3)² / (16 + 4 + 9) = 81/29; weight 81/29 over 81/29 + 4. */
    @Test
    void theNextPromiseIsDrawnTowardsWhatEarlierOnesBecame() {
        ModelResult result = run(Map.of(), "a,g1,off,2024,2", "b,g2,off,2024,1.4", "c,g3,off,2025,2.0");
        assertThat(number(result, "grade/ratio")).isCloseTo(0.6, within(1e-15));
        assertThat(number(result, "promises/median/ratio")).isCloseTo(200.0 / 3, within(1e-12));
        double n = 81.0 / 29;
        assertThat(number(result, "grade/effective")).isCloseTo(n, within(1e-12));
        double correction = (n * 0.6 + 4) / (n + 4);
        assertThat(number(result, "grade/correction")).isCloseTo(100 * correction, within(1e-10));
        assertThat(number(result, "next/d/corrected")).isCloseTo(10 * correction, within(1e-10));
        // Two of three within: 1.4 in [1, 3] and 2.0 in [2, 4], but 2 is not in [3, 5].
        assertThat(number(result, "grade/coverage")).isCloseTo(200.0 / 3, within(1e-12));
        assertThat(number(result, "grade/honest")).isCloseTo(100 * (1 - 0.512), within(1e-10));
        // All three deviations are 1/1.28155: squares (2² + 0.6² + 1²) × 1.28155².
        double square = (4 + 0.36 + 1) * Math.pow(1.2815515655446004, 2);
        double widening = Math.sqrt((4 + square) / 7);
        assertThat(number(result, "grade/widening")).isCloseTo(widening, within(1e-12));
        assertThat(number(result, "next/d/low")).isCloseTo(correction * (10 - 2 * widening), within(1e-10));
        assertThat(number(result, "next/d/high")).isCloseTo(correction * (10 + 3 * widening), within(1e-10));
        assertThat(result.findings().getFirst().in(Language.DA))
                .isEqualTo(
                        "De 3 sager, der er fulgt op, gav 60 pct. af, hvad de lovede (5,4 mio. kr. mod 9,0 mio. kr.).");
    }

    @Test
    void withoutPriorBeliefExperienceIsAll() {
        ModelResult result =
                run(Map.of("prior-cases", "0"), "a,g1,off,2024,2", "b,g2,off,2024,1.4", "c,g3,off,2025,2.0");
        assertThat(number(result, "grade/correction")).isCloseTo(60, within(1e-12));
    }

    @Test
    void oneCaseMovesTheNextOnlyALittle() {
        ModelResult result = run(Map.of(), "a,g1,off,2024,2");
        assertThat(number(result, "grade/correction")).isCloseTo(90, within(1e-12));
        assertThat(figure(result, "next/d/corrected").value()).isEqualTo(Value.of(9));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> run(Map.of(), "a,g1,off,2024,")).hasMessageContaining("followed up");
        assertThatThrownBy(() -> run(Map.of("prior-cases", "-1"), "a,g1,off,2024,2"))
                .hasMessageContaining("from 0");
    }
}
