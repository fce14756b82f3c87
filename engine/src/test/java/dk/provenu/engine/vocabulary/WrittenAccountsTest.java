package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Functions as files write them, with and without a name. */
class WrittenAccountsTest {

    @Test
    void aListedFunctionGoesByTheListsName() {
        assertThat(ChartOfAccounts.read("55771 Sygedagp.").canonical()).isEqualTo("5.57.71");
        assertThat(ChartOfAccounts.read(" 5.57.71 ").name().da()).isEqualTo("Sygedagpenge");
    }

    @Test
    void anotherBringsItsOwnName() {
        ChartOfAccounts.Account account = ChartOfAccounts.read("5.46.65 Repatriering");
        assertThat(account.isListed()).isFalse();
        assertThat(ChartOfAccounts.read(account.canonical())).isEqualTo(account);
    }

    @Test
    void aMistypedNumberBringsNoneAndIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> ChartOfAccounts.read("5.57.17"))
                .isInstanceOfSatisfying(
                        VocabularyException.class,
                        e -> assertThat(e.text().da())
                                .contains("5.57.17 kendes ikke", "Måske 5.57.", "skriv funktionens navn efter det"));
        assertThatThrownBy(() -> ChartOfAccounts.read("sygedagpenge")).hasMessageContaining("5.68.90");
    }
}
