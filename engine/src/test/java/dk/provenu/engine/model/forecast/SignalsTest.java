package dk.provenu.engine.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignalsTest {

    @Test
    void aPlantedJumpIsNewsAndAKnownBreakIsNot() {
        ModelResult plain = run(0);
        assertThat(plain.findings().getFirst().in(Language.DA)).contains("kendt brud");
        ModelResult jump = new Signals()
                .run(data(150)
                        .input(
                                "Albertslund",
                                ComparisonGroups.find("albertslund-2019"),
                                Map.of("measure", "unemployed_full_time_persons")));
        assertThat(jump.findings().getFirst().in(Language.DA)).contains("er en nyhed");
    }

    private static ModelResult run(int more) {
        return new Signals().run(data(more).input("Albertslund", ComparisonGroups.find("albertslund-2019"), Map.of()));
    }

    /** The example with persons added to the last month of the unemployed of Albertslund. */
    private static ExampleData data(int more) {
        return ExampleData.of("udvikling").with(SeriesKind.KIND, line -> {
            String[] fields = line.split(",", -1);
            if (more > 0
                    && fields[1].equals("165")
                    && fields[3].equals("2025M07")
                    && fields[4].equals("unemployed_full_time_persons")) {
                fields[5] = Integer.toString(Integer.parseInt(fields[5]) + more);
            }
            return String.join(",", fields);
        });
    }
}
