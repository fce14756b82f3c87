package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenefitsTest {
    private static final LocalDate LAST_OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_NEW = LocalDate.of(2025, 7, 1);

    /** The rows of source 004, table before "Kilde: www.jobindsats.dk". */
    private static final List<String> SOURCE_004 = List.of(
            "A-dagpenge",
            "Kontantydelse",
            "Arbejdsmarkedsydelse",
            "Kontanthjælp",
            "Uddannelseshjælp",
            "Integrationsydelse",
            "Revalidering",
            "Forrevalidering",
            "Sygedagpenge",
            "Jobafklaringsforløb",
            "Ressourceforløb",
            "Ledighedsydelse",
            "Fleksjob",
            "Førtidspension");

    @Test
    void everyBenefitOfSource004IsInOneViveCategory() {
        for (String name : SOURCE_004) {
            Benefit benefit = Benefits.get(name, LocalDate.of(2016, 1, 31));
            assertThat(BenefitGroups.viveCategories().stream().filter(g -> g.contains(benefit)))
                    .as(name)
                    .hasSize(1);
            assertThat(BenefitGroups.viveCategory(benefit)).isPresent();
        }
        assertThat(BenefitGroups.viveCategories().stream()
                        .mapToInt(g -> g.benefits().size())
                        .sum())
                .isEqualTo(14);
        assertThat(BenefitGroups.viveCategory(Benefits.get("Efterløn"))).isEmpty();
        assertThat(BenefitGroups.get("Kontanthjælp mv."))
                .isEqualTo(BenefitGroups.viveCategories().get(1));
        assertThat(BenefitGroups.find("Alt andet")).isEmpty();
    }

    @Test
    void everyBenefitReadsBackFromItsCode() {
        for (Benefit benefit : Benefits.all()) {
            assertThat(Benefits.get(benefit.code())).isEqualTo(benefit);
            assertThat(benefit.source()).as(benefit.code()).isNotBlank();
            assertThat(benefit.code()).matches("[a-z0-9_]+");
        }
        assertThat(Benefits.all()).hasSize(19).doesNotHaveDuplicates();
    }

    @Test
    void kontanthjaelpIsTwoBenefitsSince2025() {
        assertThat(Benefits.get("Kontanthjælp", LAST_OLD).code()).isEqualTo("social_assistance");
        assertThat(Benefits.get("kontanthjaelp", FIRST_NEW).code()).isEqualTo("social_assistance_2025");
        assertThatThrownBy(() -> Benefits.find("Kontanthjælp"))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("kan betyde flere");
    }

    @Test
    void abolishedBenefitsAreNotThereAfterwards() {
        assertThat(Benefits.find("Uddannelseshjælp", LAST_OLD)).isPresent();
        assertThat(Benefits.find("Uddannelseshjælp", FIRST_NEW)).isEmpty();
        assertThat(Benefits.find("SHO-ydelse", FIRST_NEW)).isEmpty();
        assertThat(Benefits.find("Uddannelseshjælp", LocalDate.of(2013, 12, 31)))
                .isEmpty();
        assertThatThrownBy(() -> Benefits.get("Uddannelseshjælp", FIRST_NEW))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("fandtes ikke den 2025-07-01");
        assertThatThrownBy(() -> Benefits.get("Udannelseshjælp", FIRST_NEW))
                .hasMessageContaining("Måske: Uddannelseshjælp (education_benefit)");
        assertThatThrownBy(() -> Benefits.get("Sygedagpeng")).hasMessageContaining("Sygedagpenge");
    }

    @Test
    void denominatorsOfSource004() {
        assertThat(Denominators.all())
                .extracting(Denominator::id)
                .containsExactly("vive_2016", "alternative_2016", "account_5", "account_6");
        assertThat(Denominators.VIVE_2016.benefits().benefits()).hasSize(10);
        assertThat(names(Denominators.ALTERNATIVE_2016.beyond(Denominators.VIVE_2016)))
                .containsExactly("Ressourceforløb", "Ledighedsydelse", "Fleksjob");
        assertThat(names(Denominators.ACCOUNT_5.beyond(Denominators.VIVE_2016)))
                .containsExactly("Ressourceforløb", "Ledighedsydelse");
        assertThat(names(Denominators.ACCOUNT_6.beyond(Denominators.ACCOUNT_5))).containsExactly("Fleksjob");
        assertThat(Denominators.ACCOUNT_6.beyond(Denominators.ALTERNATIVE_2016)).isEmpty();
        assertThat(Denominators.all())
                .allSatisfy(d -> assertThat(d.benefits().contains(Benefits.get("Førtidspension")))
                        .isFalse());
        assertThat(Denominators.get("account_5")).isEqualTo(Denominators.ACCOUNT_5);
        assertThatThrownBy(() -> Denominators.get("konto_5x")).isInstanceOf(VocabularyException.class);
    }

    @Test
    void validity() {
        Validity validity = Benefits.get("education_benefit").validity();
        assertThat(validity.overlaps(Period.parse("2025"))).isTrue();
        assertThat(validity.overlaps(Period.parse("2025Q3"))).isFalse();
        assertThat(validity.overlaps(Period.parse("2013"))).isFalse();
        assertThat(Validity.ALWAYS.covers(LAST_OLD)).isTrue();
        assertThatThrownBy(() -> new Validity(java.util.Optional.of(FIRST_NEW), java.util.Optional.of(LAST_OLD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(List<Benefit> benefits) {
        return benefits.stream().map(b -> b.name().da()).toList();
    }
}
