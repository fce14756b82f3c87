package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;

/** Checks that the periods share. */
final class PeriodRules {
    private PeriodRules() {}

    static void year(int year) {
        within(year, Period.FIRST_YEAR, Period.LAST_YEAR, "Årstal", "Year");
    }

    static void quarter(int quarter) {
        within(quarter, 1, 4, "Kvartal", "Quarter");
    }

    static void within(int value, int low, int high, String danish, String english) {
        if (value < low || value > high) {
            throw new VocabularyException(Text.of(
                    danish + " " + value + " findes ikke. Det skal være mellem " + low + " og " + high + ".",
                    english + " " + value + " does not exist. It must be between " + low + " and " + high + "."));
        }
    }
}
