package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.PeriodKind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The periods that are simulated: whole years, or all quarters of whole years, without a gap.
 *
 * @param periods in order
 * @param months how many months one has
 */
record Timeline(List<Period> periods, int months) {

    private static final int MONTHS_OF_A_YEAR = 12;

    Timeline {
        periods = List.copyOf(periods);
    }

    /**
     * The timeline of the periods in the data.
     *
     * @throws ModelException when they are of mixed kinds, have a gap, or do not fill whole years
     */
    static Timeline of(List<Period> given) {
        List<Period> periods = given.stream().distinct().sorted().toList();
        Period first = periods.getFirst();
        boolean quarters = first.kind() == PeriodKind.QUARTER;
        boolean whole = quarters || first.kind() == PeriodKind.YEAR;
        for (int i = 1; whole && i < periods.size(); i++) {
            whole = periods.get(i).equals(periods.get(i - 1).next());
        }
        int each = quarters ? MONTHS_OF_A_YEAR / 4 : MONTHS_OF_A_YEAR;
        whole &= first.start().getMonthValue() == 1 && periods.getLast().end().getMonthValue() == MONTHS_OF_A_YEAR;
        if (!whole) {
            throw new ModelException(
                    Text.of(
                            "payroll-volumes har perioderne " + words(periods)
                                    + ". Skriv enten år eller kvartaler, uden huller og med alle fire kvartaler af hvert år.",
                            "payroll-volumes has the periods " + words(periods)
                                    + ". Write either years or quarters, without gaps and with all four quarters of each year."));
        }
        return new Timeline(periods, each);
    }

    private static String words(List<Period> periods) {
        return periods.stream().map(Period::code).reduce((a, b) -> a + ", " + b).orElse("");
    }

    int size() {
        return periods.size();
    }

    /** How many periods a year has. */
    int perYear() {
        return MONTHS_OF_A_YEAR / months;
    }

    List<Integer> years() {
        return periods.stream().map(each -> each.start().getYear()).distinct().toList();
    }

    /** The places of a year's periods. */
    List<Integer> of(int year) {
        return IntStream.range(0, size())
                .filter(at -> periods.get(at).start().getYear() == year)
                .boxed()
                .toList();
    }

    String code(int at) {
        return periods.get(at).code();
    }

    Text words(int at) {
        return periods.get(at).words();
    }
}
