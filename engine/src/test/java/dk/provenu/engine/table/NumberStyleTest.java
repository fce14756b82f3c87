package dk.provenu.engine.table;

import static dk.provenu.engine.figure.Figures.kroner;
import static dk.provenu.engine.figure.Figures.missing;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Figures;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    private static final NumberStyle DA = NumberStyle.of(Language.DA);
    private static final NumberStyle EN = NumberStyle.of(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | 1 | 1.234,5 | 1,234.5",
                "1234.5 | 0 | 1.235 | 1,235",
                "-1234567.891 | 2 | -1.234.567,89 | -1,234,567.89",
                "999 | 0 | 999 | 999",
                "1000 | 0 | 1.000 | 1,000",
                "0 | 1 | 0,0 | 0.0",
                "-0.04 | 1 | 0,0 | 0.0",
                "-0.05 | 1 | -0,1 | -0.1",
                "2.675 | 2 | 2,68 | 2.68",
                "48600000 | -5 | 48.600.000 | 48,600,000",
                "0.1 | 99 | 0,100000000000000 | 0.100000000000000"
            })
    void numbers(double number, int decimals, String da, String en) {
        assertThat(DA.number(number, decimals)).isEqualTo(da);
        assertThat(EN.number(number, decimals)).isEqualTo(en);
    }

    @Test
    void theSignIsAlwaysThereExceptOnZero() {
        assertThat(DA.signed(1.25, 1)).isEqualTo("+1,3");
        assertThat(DA.signed(-1.25, 1)).isEqualTo("-1,3");
        assertThat(DA.signed(0.04, 1)).isEqualTo("0,0");
        assertThat(DA.signed(0, 1)).isEqualTo("0,0");
        assertThat(DA.signed(1e-20, 99)).isEqualTo("0,000000000000000");
    }

    @Test
    void fullPrecisionShowsWhatTheNumberHolds() {
        assertThat(DA.full(0.1 + 0.2)).isEqualTo("0,3");
        assertThat(DA.full(1234.5)).isEqualTo("1.234,5");
        assertThat(EN.full(48_600_000)).isEqualTo("48,600,000");
        assertThat(DA.full(37786.41975308642)).isEqualTo("37.786,4197530864");
        assertThat(DA.full(1.25e-20)).isEqualTo("0,0000000000000000000125");
        assertThat(DA.full(0)).isEqualTo("0");
        assertThat(DA.full(-2.5)).isEqualTo("-2,5");
    }

    @Test
    void figuresWithAndWithoutTheirUnit() {
        Figure cost = observed("cost", 37_786.4, Unit.KRONER.per(Figures.PERSON));
        assertThat(DA.value(cost, 0)).isEqualTo("37.786");
        assertThat(DA.withUnit(cost, 0)).isEqualTo("37.786 kr. pr. person");
        assertThat(EN.withUnit(cost, 0)).isEqualTo("37,786 DKK per person");
        assertThat(DA.withUnit(observed("saving", 4.9, Unit.MILLION_KRONER), 1)).isEqualTo("4,9 mio. kr.");
        assertThat(DA.withUnit(observed("p", 4.2, Unit.PERCENT), 1)).isEqualTo("4,2 pct.");
        assertThat(DA.withUnit(observed("year", 2018, Unit.YEAR), 0)).isEqualTo("2018");
        assertThat(DA.value(observed("year", 2018, Unit.YEAR), 2)).isEqualTo("2018");
        assertThat(DA.withUnit(observed("rank", 3, Unit.RANK), 0)).isEqualTo("3");
        assertThat(DA.withUnit(number("n", 3), 0)).isEqualTo("3");
    }

    @Test
    void aMissingFigureIsAWord() {
        Figure hidden = missing("h", MissingReason.SUPPRESSED);
        assertThat(DA.value(hidden, 1)).isEqualTo("diskretioneret");
        assertThat(EN.value(hidden, 1)).isEqualTo("suppressed");
        assertThat(DA.withUnit(hidden, 1)).isEqualTo("diskretioneret");
    }

    @Test
    void dates() {
        LocalDate day = LocalDate.of(2025, 3, 9);
        assertThat(DA.date(day)).isEqualTo("09-03-2025");
        assertThat(EN.date(day)).isEqualTo("2025-03-09");
    }

    @Test
    void sentencesAreBoundToTheirFigures() {
        Sentence sentence = Sentence.of("finding")
                .words("Nettoudbyttet blev ", "The net yield was ")
                .number(observed("net", -4.94, Unit.MILLION_KRONER), 1, Sentence.Form.WITH_UNIT)
                .words(" i ", " in ")
                .number(observed("year", 2015, Unit.YEAR), 0, Sentence.Form.PLAIN)
                .words("; det er ", "; that is ")
                .number(kroner("gap", -2648.3), 0, Sentence.Form.MAGNITUDE_WITH_UNIT)
                .words(" mindre (", " less (")
                .number(kroner("gap", -2648.3), 1, Sentence.Form.MAGNITUDE)
                .words(").", ").")
                .end();
        assertThat(sentence.id()).isEqualTo("finding");
        assertThat(sentence.in(Language.DA))
                .isEqualTo("Nettoudbyttet blev -4,9 mio. kr. i 2015; det er 2.648 kr. mindre (2.648,3).");
        assertThat(sentence.in(Language.EN))
                .isEqualTo("The net yield was -4.9 million DKK in 2015; that is 2,648 DKK less (2,648.3).");
    }
}
