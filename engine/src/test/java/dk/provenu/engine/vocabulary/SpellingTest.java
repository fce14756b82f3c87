package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void danishOrderPutsAaLast() {
        List<String> order = List.of(
                "a-kasse",
                "A-dagpenge",
                "aktiveringsgrad",
                "Albertslund",
                "Faxe",
                "Fredericia",
                "Faaborg-Midtfyn",
                "Zebra",
                "Ærø",
                "Ødsted",
                "Aabenraa",
                "Aalborg",
                "Århus",
                "Aarhus");
        List<String> shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(5));
        shuffled.sort(DanishOrder.NAMES);
        assertThat(shuffled)
                .containsSubsequence(
                        "Albertslund",
                        "Faxe",
                        "Fredericia",
                        "Faaborg-Midtfyn",
                        "Zebra",
                        "Ærø",
                        "Ødsted",
                        "Aabenraa",
                        "Aalborg",
                        "Århus");
        assertThat(shuffled.getFirst()).startsWithIgnoringCase("a-");
    }

    @Test
    void keysJoinSpellings() {
        assertThat(SpellingKey.of("Høje-Tåstrup")).isEqualTo(SpellingKey.of("HOEJE TAASTRUP"));
        assertThat(SpellingKey.of("Kontanthjælp m.v.")).isEqualTo(SpellingKey.of("kontanthjælp mv"));
        assertThat(SpellingKey.of("A\u00adlborg")).isEqualTo("alborg");
        assertThat(SpellingKey.of("Hovedstaden")).isNotEqualTo(SpellingKey.of("Hovedstad"));
    }

    @Test
    void editDistance() {
        assertThat(EditDistance.between("ballerup", "ballerup", 2)).isZero();
        assertThat(EditDistance.between("balerup", "ballerup", 2)).isEqualTo(1);
        assertThat(EditDistance.between("blalerup", "ballerup", 2)).isEqualTo(1);
        assertThat(EditDistance.between("bxllerxp", "ballerup", 2)).isEqualTo(2);
        assertThat(EditDistance.between("b", "ballerup", 2)).isEqualTo(3);
        assertThat(EditDistance.between("", "ab", 2)).isEqualTo(2);
    }

    @Test
    void csvQuotesAndFaults() {
        assertThat(CsvResource.parse("a,b\n\"x, \"\"y\"\"\",\n\n"))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"", ""));
        assertThatThrownBy(() -> CsvResource.parse("\"open")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CsvResource.rows("none.csv")).hasMessageContaining("none.csv");
        assertThatThrownBy(() -> CsvRow.of("f", 2, List.of("a"), List.of("1", "2")))
                .hasMessageContaining("f line 2");
        assertThatThrownBy(() -> new CsvRow("f", 2, Map.of()).text("a")).hasMessageContaining("no column a");
    }

    @Test
    void everyResourceRowNamesItsSource() {
        for (String file : List.of(
                "municipalities.csv",
                "municipality_spellings.csv",
                "comparison_group_members.csv",
                "shared_job_centres.csv",
                "benefits.csv",
                "benefit_spellings.csv",
                "benefit_groups.csv",
                "benefit_group_members.csv",
                "account_functions.csv",
                "account_groups.csv")) {
            assertThat(CsvResource.rows(file))
                    .as(file)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.text("source"))
                            .as(file + " line " + row.line())
                            .isNotBlank());
        }
    }
}
