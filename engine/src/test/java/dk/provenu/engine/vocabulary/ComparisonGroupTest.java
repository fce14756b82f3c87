package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonGroupTest {
    private static final Text NAME = Text.of("Naboer", "Neighbours");

    @Test
    void theNineOfSource004() {
        ComparisonGroup group = ComparisonGroups.find("albertslund-2019").orElseThrow();
        assertThat(group.municipalities())
                .map(Municipality::name)
                .containsExactly(
                        "Albertslund",
                        "Ballerup",
                        "Brøndby",
                        "Glostrup",
                        "Greve",
                        "Herlev",
                        "Hvidovre",
                        "Høje-Taastrup",
                        "Rødovre");
        assertThat(group.contains(Municipalities.get("Ishøj"))).isFalse();
        assertThat(group.without(Municipalities.get("165"))).hasSize(8).doesNotContain(Municipalities.get("165"));
        assertThat(ComparisonGroups.note(group).orElseThrow().da()).contains("Klynge");
        assertThat(group.source()).contains("Benchmark af Jobcenter Albertslund");
    }

    @Test
    void allMunicipalitiesAreAGroup() {
        assertThat(ComparisonGroups.find("hele-landet")).contains(ComparisonGroups.allMunicipalities());
        assertThat(ComparisonGroups.allMunicipalities().municipalities()).hasSize(98);
        assertThat(ComparisonGroups.note(ComparisonGroups.allMunicipalities())).isEmpty();
        assertThat(ComparisonGroups.find("ukendt")).isEmpty();
        assertThat(ComparisonGroups.bundled())
                .extracting(ComparisonGroup::id)
                .containsExactly("albertslund-2019", "mploy-2013");
    }

    @Test
    void aUserDefinesAGroup() {
        ComparisonGroup group =
                ComparisonGroup.of("naboer", NAME, List.of("Århus", "0151", "Høje Tåstrup Kommune"), "eget valg");
        assertThat(group.municipalities())
                .map(Municipality::name)
                .containsExactly("Ballerup", "Høje-Taastrup", "Aarhus");
        assertThatThrownBy(() -> ComparisonGroup.of("naboer", NAME, List.of("Balerup"), "eget valg"))
                .hasMessageContaining("Ballerup (151)");
        assertThatThrownBy(() -> ComparisonGroup.of("naboer", NAME, List.of("151", "Ballerup"), "eget valg"))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("hver kommune én gang");
        assertThatThrownBy(() -> ComparisonGroup.of("naboer", NAME, List.of(), "eget valg"))
                .isInstanceOf(VocabularyException.class);
        assertThatThrownBy(() -> ComparisonGroup.of("Mine Naboer", NAME, List.of("151"), "eget valg"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharedJobCentres() {
        assertThat(SharedJobCentres.all())
                .map(SharedJobCentre::name)
                .containsExactly("Dragør/Tårnby", "Esbjerg/Fanø", "Frederikshavn/Læsø", "Ishøj/Vallensbæk");
        Municipality ishoej = Municipalities.get("Ishøj");
        assertThat(SharedJobCentres.find(ishoej, LocalDate.of(2016, 1, 1))).isPresent();
        assertThat(SharedJobCentres.find(ishoej, LocalDate.of(2022, 1, 1))).isEmpty();
        assertThat(SharedJobCentres.find(Municipalities.get("Albertslund"), LocalDate.of(2016, 1, 1)))
                .isEmpty();
        assertThat(SharedJobCentres.all()).allMatch(centre -> !centre.doubt().isEmpty());
    }
}
