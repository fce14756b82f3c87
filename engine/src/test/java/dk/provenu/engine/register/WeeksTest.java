package dk.provenu.engine.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.vocabulary.VocabularyException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;

class WeeksTest {

    @Test
    void weekNoughtBeginsOnTheFirstDayOf1990() {
        assertThat(Weeks.of(LocalDate.of(1990, 1, 1))).isZero();
        assertThat(Weeks.of(LocalDate.of(1989, 12, 31))).isEqualTo(-1);
        assertThat(Weeks.label(0)).isEqualTo("1990-W01");
    }

    @Test
    void everyDayOfACenturyLiesInTheWeekThatTheCalendarSays() {
        for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() < 2090; day = day.plusDays(1)) {
            int week = Weeks.of(day);
            assertThat(Weeks.isoYear(week)).isEqualTo(day.get(IsoFields.WEEK_BASED_YEAR));
            assertThat(Weeks.isoWeek(week)).isEqualTo(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            assertThat(Weeks.monday(week)).isBetween(day.minusDays(6), day);
        }
    }

    @Test
    void readsTheColumnsOfDreamWithTwoDigitYears() {
        assertThat(Weeks.label(Weeks.parse("y_9201"))).isEqualTo("1992-W01");
        assertThat(Weeks.label(Weeks.parse("y_0001"))).isEqualTo("2000-W01");
        assertThat(Weeks.label(Weeks.parse("Y_8952"))).isEqualTo("2089-W52");
        assertThat(Weeks.parse("y_1553")).isEqualTo(Weeks.parse("2015-W53")).isEqualTo(Weeks.parse("2015U53"));
        assertThat(Weeks.parse("y_1601")).isEqualTo(Weeks.parse("y_1553") + 1);
    }

    @Test
    void refusesWeeksThatTheYearDoesNotHave() {
        assertThatThrownBy(() -> Weeks.parse("y_1453"))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("2014 har ugerne 1-52");
        assertThatThrownBy(() -> Weeks.parse("y_1500")).isInstanceOf(VocabularyException.class);
        assertThatThrownBy(() -> Weeks.parse("1989-W01")).hasMessageContaining("1990-2089");
        assertThatThrownBy(() -> Weeks.ofYearWeek(2014, 53)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWeekBelongsToTheMonthAndQuarterOfItsThursday() {
        int turn = Weeks.parse("2015-W01");
        assertThat(Weeks.monday(turn)).isEqualTo(LocalDate.of(2014, 12, 29));
        assertThat(Weeks.monthOf(turn).code()).isEqualTo("2015M01");
        assertThat(Weeks.quarterOf(turn).code()).isEqualTo("2015Q1");
        assertThat(Weeks.quarterNumber(turn)).isEqualTo(100);
        assertThat(Weeks.monthNumber(turn)).isEqualTo(300);
        assertThat(Weeks.firstOf(LocalDate.of(2015, 1, 1))).isEqualTo(turn);
        assertThat(Weeks.firstOf(LocalDate.of(2016, 1, 1))).isEqualTo(Weeks.parse("2016-W01"));
    }
}
