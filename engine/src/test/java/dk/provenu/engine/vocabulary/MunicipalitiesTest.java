package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {
    static List<Municipality> all() {
        return Municipalities.all();
    }

    @Test
    void thereAre98InDanishOrderWithoutChristiansoe() {
        List<String> names =
                Municipalities.all().stream().map(Municipality::name).toList();
        assertThat(names).hasSize(98).doesNotContain("Christiansø").doesNotHaveDuplicates();
        assertThat(names.getFirst()).isEqualTo("Albertslund");
        assertThat(names.subList(94, 98)).containsExactly("Ærø", "Aabenraa", "Aalborg", "Aarhus");
    }

    @Test
    void christiansoeHasACodeButNoCouncil() {
        Municipality christiansoe = Municipalities.get("411");
        assertThat(christiansoe.name()).isEqualTo("Christiansø");
        assertThat(christiansoe.ownCouncil()).isFalse();
        assertThat(Municipalities.all()).allMatch(Municipality::ownCouncil);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameIsFoundInAllSystematicSpellings(Municipality municipality) {
        String name = municipality.name();
        String ascii = name.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("Ø", "Oe")
                .replace("å", "aa")
                .replace("Æ", "Ae");
        for (String spelling : List.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT),
                name.replace("aa", "å").replace("Aa", "Å"),
                name.replace("å", "aa"),
                name.replace("-", " "),
                name.replace("-", " - "),
                name.replace("-", "–"),
                ascii,
                "  " + name + "\u00a0 ",
                "\ufeff" + name,
                name + " Kommune",
                name + "  KOMMUNE",
                name + "\u00a0kommune ",
                Normalizer.normalize(name, Normalizer.Form.NFD),
                Normalizer.normalize(name.replace("aa", "å").replace("Aa", "Å"), Normalizer.Form.NFD),
                municipality.code(),
                "0" + municipality.code(),
                " " + municipality.code() + " ",
                municipality.code() + " " + name,
                "0" + municipality.code() + " - " + name,
                municipality.toString())) {
            assertThat(Municipalities.find(spelling)).as(spelling).contains(municipality);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Høje-Tåstrup, 169",
        "Høje Tåstrup, 169",
        "Høje Taastrup Kommune, 169",
        "Lyngby-Tårbæk, 173",
        "Lyngby Taarbæk, 173",
        "Århus, 751",
        "Ålborg Kommune, 851",
        "Åbenrå, 580",
        "Nordfyn, 480",
        "Nordfyns Kommune, 480",
        "Vesthimmerland, 820",
        "Vesthimmerlands Kommune, 820",
        "Brønderslev-Dronninglund, 810",
        "Københavns Kommune, 101",
        "Københavns, 101",
        "Koebenhavn, 101",
        "Bornholms Regionskommune, 400",
        "Fåborg-Midtfyn, 430",
        "Ikast Brande, 756",
        "Ringkjøbing-Skjern, 760",
        "Ærø Kommune, 492",
    })
    void knownVariants(String spelling, String code) {
        assertThat(Municipalities.get(spelling).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "000",
                "0",
                "Hele landet",
                "081",
                "1084",
                "999",
                "00165",
                "165.0",
                "1.65",
                "Albertslunds Kommune",
                "Albertslnd",
                "Kommune",
                "Region Hovedstaden",
                "Uoplyst område",
                "Malmö",
                "RAR Hovedstaden"
            })
    void whatIsNoMunicipalityIsNotGuessed(String text) {
        assertThat(Municipalities.find(text)).isEmpty();
        assertThatThrownBy(() -> Municipalities.get(text)).isInstanceOf(VocabularyException.class);
    }

    @Test
    void theErrorNamesTheNearest() {
        assertThatThrownBy(() -> Municipalities.get("Albertslnd"))
                .isInstanceOfSatisfying(VocabularyException.class, e -> {
                    assertThat(e).hasMessage("Kommune kendes ikke: 'Albertslnd'. Måske: Albertslund (165).");
                    assertThat(e.text().en())
                            .isEqualTo("Unknown municipality: 'Albertslnd'. Maybe: Albertslund (165).");
                });
        assertThatThrownBy(() -> Municipalities.get("Albertslunds Kommune")).hasMessageContaining("Albertslund (165)");
        assertThatThrownBy(() -> Municipalities.get("Qqqqqq")).hasMessage("Kommune kendes ikke: 'Qqqqqq'.");
        assertThatThrownBy(() -> Municipalities.get("x".repeat(5000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
        assertThatThrownBy(() -> Municipalities.get("Hele landet"))
                .hasMessageContaining("hele landet, ikke en kommune");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ishøj/Vallensbæk",
                "Vallensbæk-Ishøj",
                "Tårnby og Dragør",
                "Esbjerg / Fanø",
                "Frederikshavn-Læsø"
            })
    void aSharedJobCentreIsNotOneMunicipality(String name) {
        assertThatThrownBy(() -> Municipalities.find(name))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("kan betyde flere");
    }

    @Test
    void codeAndNameMustAgree() {
        assertThatThrownBy(() -> Municipalities.find("165 Ballerup"))
                .isInstanceOf(VocabularyException.class)
                .hasMessage(
                        "'165 Ballerup': nummeret er Albertslund (165), men navnet er Ballerup (151). Ret det ene.");
        assertThat(Municipalities.find("999 Ballerup")).isEmpty();
        assertThat(Municipalities.find("165 Ballerp")).isEmpty();
    }

    /** One letter changed, left out or doubled must never give another municipality. */
    @Test
    void aTypingErrorNeverBecomesAnotherMunicipality() {
        Random random = new Random(20261122);
        String letters = "abcdefghijklmnopqrstuvwxyzæøå";
        for (int i = 0; i < 20_000; i++) {
            Municipality municipality = Municipalities.all().get(random.nextInt(98));
            StringBuilder typed = new StringBuilder(municipality.name());
            int at = random.nextInt(typed.length());
            switch (random.nextInt(3)) {
                case 0 -> typed.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
                case 1 -> typed.deleteCharAt(at);
                default -> typed.insert(at, letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Municipalities.find(typed.toString()).orElse(municipality))
                    .as(typed.toString())
                    .isEqualTo(municipality);
        }
    }

    @Test
    void areasKnowTheWholeCountry() {
        for (String text :
                List.of("Hele landet", "hele  landet", "HELE LANDET", "000", "0", "Danmark", "Hele landet (000)")) {
            assertThat(Areas.find(text)).as(text).contains(Areas.WHOLE_COUNTRY);
        }
        assertThat(Areas.get("Ærø")).isEqualTo(Municipalities.get("492"));
        assertThat(Areas.get("000").name()).isEqualTo("Hele landet");
        assertThat(Areas.WHOLE_COUNTRY.code()).isEqualTo("000");
        assertThat(Areas.find("Region Syddanmark")).isEmpty();
        assertThatThrownBy(() -> Areas.get("Lolannd")).hasMessageContaining("Lolland (360)");
    }
}
