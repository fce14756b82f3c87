package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.benchmark.AccountYear;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Staff per 1,000 recipients in one year.
 *
 * @param year the year
 * @param account5 on main account 5
 * @param account6 on main account 6
 * @param total on both
 */
record StaffYear(int year, Compared account5, Compared account6, Compared total) {

    /** The sources print one decimal. */
    static final int DECIMALS = 1;

    static StaffYear of(int year, Map<Municipality, Figure> five, Map<Municipality, Figure> six) {
        FigureId path = StaffBenchmark.ID.child(Integer.toString(year));
        Map<Municipality, Figure> total = new LinkedHashMap<>();
        five.forEach((member, rate) -> {
            Figure other = six.get(member);
            if (other != null) {
                total.put(
                        member,
                        Figure.derived(
                                path.child(member.code(), "total"),
                                Text.of("Årsværk pr. 1.000 i alt, ", "Staff per 1,000 in all, ")
                                        .plus(Text.same(member.name() + ", " + year)),
                                new Sum(),
                                rate,
                                other));
            }
        });
        Map<Municipality, Figure> kept5 = new LinkedHashMap<>(five);
        Map<Municipality, Figure> kept6 = new LinkedHashMap<>(six);
        kept5.keySet().retainAll(total.keySet());
        kept6.keySet().retainAll(total.keySet());
        return new StaffYear(
                year,
                Compared.of(
                        path,
                        AccountYear.FIVE,
                        Text.of("årsværk pr. 1.000, konto 5", "staff per 1,000, account 5"),
                        kept5,
                        DECIMALS),
                Compared.of(
                        path,
                        AccountYear.SIX,
                        Text.of("årsværk pr. 1.000, konto 6", "staff per 1,000, account 6"),
                        kept6,
                        DECIMALS),
                Compared.of(
                        path, "total", Text.of("årsværk pr. 1.000 i alt", "staff per 1,000 in all"), total, DECIMALS));
    }

    List<Compared> measures() {
        return List.of(account5, account6, total);
    }

    boolean isCompared() {
        return total.size() > 1;
    }
}
