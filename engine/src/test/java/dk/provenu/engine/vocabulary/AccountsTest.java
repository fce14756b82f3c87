package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    @ParameterizedTest
    @CsvSource({
        "5.68.90, 5.68.90, 56890",
        "05.68.90, 5.68.90, 56890",
        "56890, 5.68.90, 56890",
        "056890, 5.68.90, 56890",
        "' 5.68.90 ', 5.68.90, 56890",
        "06.45.53, 6.45.53, 64553",
        "0.22.01, 0.22.01, 2201",
        "2201, 0.22.01, 2201",
        "02201, 0.22.01, 2201",
        "32320, 3.23.20, 32320",
    })
    void spellings(String text, String code, String statBank) {
        AccountFunction function = AccountFunction.parse(text);
        assertThat(function.code()).isEqualTo(code).isEqualTo(function.toString());
        assertThat(function.statBank()).isEqualTo(statBank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5.68",
                "5.68.9",
                "-5.68.90",
                "5,68,90",
                "5.6890",
                "156890112",
                "15.68.90",
                "5.68.900",
                "201",
                "konto 5",
                "5.68.90 drift"
            })
    void otherTextsAreRefused(String text) {
        assertThatThrownBy(() -> AccountFunction.parse(text))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("er ikke et funktionsnummer");
    }

    @Test
    void everyFunctionReadsBack() {
        Random random = new Random(4);
        for (int i = 0; i < 5_000; i++) {
            // StatBank's shortest code has four digits: a main function below 10 of main account 0 does not exist.
            AccountFunction function =
                    new AccountFunction(random.nextInt(10), 10 + random.nextInt(90), random.nextInt(100));
            assertThat(AccountFunction.parse(function.code())).isEqualTo(function);
            assertThat(AccountFunction.parse("0" + function.code())).isEqualTo(function);
            assertThat(AccountFunction.parse(function.statBank())).isEqualTo(function);
        }
        assertThatThrownBy(() -> new AccountFunction(10, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namedFunctions() {
        assertThat(ChartOfAccounts.functions())
                .hasSize(30)
                .isSortedAccordingTo((a, b) -> a.function().compareTo(b.function()));
        AccountFunctionName operating =
                ChartOfAccounts.find(AccountFunction.parse("56890")).orElseThrow();
        assertThat(operating.name().da()).isEqualTo("Driftsudgifter til den kommunale beskæftigelsesindsats");
        assertThat(operating.source()).contains("Benchmark af Jobcenter Albertslund");
        assertThat(ChartOfAccounts.find(AccountFunction.parse("5.68.94"))
                        .orElseThrow()
                        .firstYear())
                .contains(2020);
        assertThat(ChartOfAccounts.find(new AccountFunction(9, 99, 99))).isEmpty();
    }

    @Test
    void accountGroupsOfSource004() {
        AccountGroup operating = ChartOfAccounts.group("Driftsudgifter");
        assertThat(operating.functions())
                .map(AccountFunction::code)
                .containsExactly("5.46.60", "5.57.79", "5.58.82", "5.68.90", "5.68.91", "5.68.95", "5.68.98");
        AccountGroup administration = ChartOfAccounts.group("administration");
        assertThat(administration.functions()).map(AccountFunction::code).containsExactly("6.45.53");
        assertThat(administration.contains(AccountFunction.parse("64553"))).isTrue();
        assertThat(ChartOfAccounts.group("Driftsudgifter i alt").functions())
                .containsAll(operating.functions())
                .containsAll(administration.functions())
                .hasSize(8);
        assertThat(ChartOfAccounts.groups())
                .hasSize(4)
                .allSatisfy(group -> assertThat(group.functions())
                        .allMatch(f -> ChartOfAccounts.find(f).isPresent()));
        assertThatThrownBy(() -> ChartOfAccounts.group("Driftudgifter")).hasMessageContaining("Driftsudgifter");
    }
}
