package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The unit costs of one year.
 *
 * @param year the accounting year
 * @param account5 operating costs per person
 * @param account6 administration per person
 * @param total their sum
 */
record AccountYear(int year, Compared account5, Compared account6, Compared total) {

    /** The source prints three decimals of 1.000 kr., and ranks on them. */
    private static final int DECIMALS = 3;

    static AccountYear of(List<SourceRow> rows, List<Municipality> members, int year) {
        FigureId path = UnitCostBenchmark.ID.child(Integer.toString(year));
        Map<Municipality, Figure> account5 = column(rows, members, year, "account_5");
        Map<Municipality, Figure> account6 = column(rows, members, year, "account_6");
        Map<Municipality, Figure> total = new LinkedHashMap<>();
        account5.forEach((member, five) -> {
            Figure six = account6.get(member);
            if (six != null) {
                total.put(
                        member,
                        Figure.derived(
                                path.child(member.code(), "total"),
                                Text.of("Enhedsudgift i alt, ", "Unit cost in all, ")
                                        .plus(Text.same(member.name() + ", " + year)),
                                new Sum(),
                                five,
                                six));
            }
        });
        account5.keySet().retainAll(total.keySet());
        account6.keySet().retainAll(total.keySet());
        return new AccountYear(
                year,
                Compared.of(
                        path,
                        "account_5",
                        Text.of("driftsudgifter (konto 5)", "operating costs (account 5)"),
                        account5,
                        DECIMALS),
                Compared.of(
                        path,
                        "account_6",
                        Text.of("administration (konto 6)", "administration (account 6)"),
                        account6,
                        DECIMALS),
                Compared.of(path, "total", Text.of("driftsudgifter i alt", "operating costs in all"), total, DECIMALS));
    }

    private static Map<Municipality, Figure> column(
            List<SourceRow> rows, List<Municipality> members, int year, String account) {
        return Members.column(
                rows,
                "unit_cost",
                members,
                Members.inYear(year).and(row -> row.text("account_group").equals(account)));
    }
}
