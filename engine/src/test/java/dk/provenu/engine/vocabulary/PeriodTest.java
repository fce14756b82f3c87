package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final int CASES = 5_000;
    private static final List<PeriodKind> KINDS = List.of(PeriodKind.values());

    @ParameterizedTest
    @CsvSource({
        "2025, 2025, 2025-01-01, 2025-12-31",
        "2025Y01, 2025, 2025-01-01, 2025-12-31",
        "2025Q2, 2025Q2, 2025-04-01, 2025-06-30",
        "2025Q02, 2025Q2, 2025-04-01, 2025-06-30",
        "2025K2, 2025Q2, 2025-04-01, 2025-06-30",
        "2025-Q2, 2025Q2, 2025-04-01, 2025-06-30",
        "2026M07, 2026M07, 2026-07-01, 2026-07-31",
        "2024-02, 2024M02, 2024-02-01, 2024-02-29",
        "2025W07, 2025W07, 2025-02-10, 2025-02-16",
        "2025U07, 2025W07, 2025-02-10, 2025-02-16",
        "2025-W07, 2025W07, 2025-02-10, 2025-02-16",
        "2016W01, 2016W01, 2016-01-04, 2016-01-10",
        "2015W53, 2015W53, 2015-12-28, 2016-01-03",
        "2020W53, 2020W53, 2020-12-28, 2021-01-03",
        "2026W53, 2026W53, 2026-12-28, 2027-01-03",
        "2023QMAT01, 2023QMAT01, 2022-04-01, 2023-03-31",
        "2023QMAT04, 2023QMAT04, 2023-01-01, 2023-12-31",
        "' 2025m07 ', 2025M07, 2025-07-01, 2025-07-31",
        "2025qmat02, 2025QMAT02, 2024-07-01, 2025-06-30",
    })
    void formsOfTheSources(String text, String code, LocalDate start, LocalDate end) {
        Period period = Period.parse(text);
        assertThat(period.code()).isEqualTo(code).isEqualTo(period.toString());
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "202507",
                "20250701",
                "07-2025",
                "2025-7",
                "2025M7",
                "2025M007",
                "juli 2025",
                "1/7 2025",
                "01-07-2025",
                "2025-07-01",
                "2025.0",
                "2.025",
                "2025Q",
                "Q2 2025",
                "2025Q002",
                "2025H1",
                "2025MYTD07",
                "2025QMAT2",
                "2025Y02",
                "2025W7",
                "2025/26",
                "٢٠٢٥"
            })
    void otherFormsAreRefusedWithTheList(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("er ikke en periode")
                .hasMessageContaining("2025K2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025W53|'2025W53': I 2025: uge 53 findes ikke. Det skal være mellem 1 og 52.",
                "2020W54|'2020W54': I 2020: uge 54 findes ikke. Det skal være mellem 1 og 53.",
                "2025M13|'2025M13': Måned 13 findes ikke. Det skal være mellem 1 og 12.",
                "2025-00|'2025-00': Måned 0 findes ikke. Det skal være mellem 1 og 12.",
                "2025Q5|'2025Q5': Kvartal 5 findes ikke. Det skal være mellem 1 og 4.",
                "2025QMAT12|'2025QMAT12': Kvartal 12 findes ikke. Det skal være mellem 1 og 4.",
                "1025|'1025': Årstal 1025 findes ikke. Det skal være mellem 1900 og 2199.",
            },
            quoteCharacter = '"')
    void numbersThatDoNotExistAreSaid(String text, String message) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(VocabularyException.class)
                .hasMessage(message);
    }

    @Test
    void yearsWith53Weeks() {
        List<Integer> years = new ArrayList<>();
        for (int year = 2000; year <= 2035; year++) {
            if (WeekPeriod.weeksIn(year) == 53) {
                years.add(year);
            }
        }
        assertThat(years).containsExactly(2004, 2009, 2015, 2020, 2026, 2032);
        assertThat(Period.parse("2026W53").next()).isEqualTo(Period.parse("2027W01"));
        assertThat(Period.parse("2021W01").previous()).isEqualTo(Period.parse("2020W53"));
    }

    @Test
    void words() {
        assertThat(Period.parse("2025-07").words().da()).isEqualTo("juli 2025");
        assertThat(Period.parse("2025-07").words().en()).isEqualTo("July 2025");
        assertThat(Period.parse("2025K2").words().da()).isEqualTo("2. kvt. 2025");
        assertThat(Period.parse("2025U07").words().da()).isEqualTo("uge 7, 2025");
        assertThat(Period.parse("2023QMAT01").words().da()).isEqualTo("fire kvartaler til og med 1. kvt. 2023");
        assertThat(PeriodKind.QUARTER.words().da()).isEqualTo("kvartal");
    }

    @Test
    void spellings() {
        assertThat(PeriodSpelling.STATBANK.format(Period.parse("2025Q2"))).contains("2025K2");
        assertThat(PeriodSpelling.JOBINDSATS_V3.format(Period.parse("2025K2"))).contains("2025Q02");
        assertThat(PeriodSpelling.JOBINDSATS_V2.format(Period.parse("2025K2"))).contains("2025Q2");
        assertThat(PeriodSpelling.JOBINDSATS_V3.format(Period.parse("2025"))).contains("2025Y01");
        assertThat(PeriodSpelling.ISO.format(Period.parse("2025U07"))).contains("2025-W07");
        assertThat(PeriodSpelling.ISO.format(Period.parse("2025Q2"))).isEmpty();
    }

    @Test
    void containment() {
        Period year = Period.parse("2025");
        assertThat(year.contains(Period.parse("2025Q4"))).isTrue();
        assertThat(year.contains(Period.parse("2025W01"))).isFalse();
        assertThat(Period.parse("2025Q3").contains(Period.parse("2025M07"))).isTrue();
        assertThat(Period.parse("2025M07").contains(LocalDate.of(2025, 7, 31))).isTrue();
        assertThat(Period.parse("2025M07").contains(LocalDate.of(2025, 8, 1))).isFalse();
        assertThat(Period.parse("2025M07").contains(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(year.days()).isEqualTo(365);
        assertThat(Period.parse("2025W07").days()).isEqualTo(7);
    }

    @Test
    void everyPeriodReadsBackFromEverySpelling() {
        Random random = new Random(1);
        for (int i = 0; i < CASES; i++) {
            Period period = random(random);
            assertThat(Period.parse(period.code())).isEqualTo(period);
            assertThat(Period.parse(period.code().toLowerCase(Locale.ROOT))).isEqualTo(period);
            for (PeriodSpelling spelling : PeriodSpelling.values()) {
                spelling.format(period)
                        .ifPresent(text -> assertThat(Period.parse(text)).isEqualTo(period));
            }
        }
    }

    @Test
    void aPeriodHoldsItsDaysAndTouchesItsNeighbours() {
        Random random = new Random(2);
        for (int i = 0; i < CASES; i++) {
            Period period = random(random);
            LocalDate day = period.end().minusDays(random.nextInt(7));
            assertThat(period.contains(day)).isTrue();
            assertThat(period.next().previous()).isEqualTo(period);
            assertThat(period.previous().next()).isEqualTo(period);
            assertThat(period).isLessThan(period.next()).isGreaterThan(period.previous());
            if (period.kind() != PeriodKind.ROLLING_YEAR) {
                assertThat(Period.of(period.kind(), day)).isEqualTo(period);
                assertThat(period.next().start()).isEqualTo(period.end().plusDays(1));
            }
        }
    }

    @Test
    void theOrderAgreesWithEquality() {
        Random random = new Random(3);
        for (int i = 0; i < CASES; i++) {
            Period a = random(random);
            Period b = random(random);
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        }
    }

    private static Period random(Random random) {
        PeriodKind kind = KINDS.get(random.nextInt(KINDS.size()));
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(70_000));
        return Period.of(kind, day);
    }
}
