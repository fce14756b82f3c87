package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Expenditure by municipality, as in the accounts and corrected.
 *
 * @param accounts as in the accounts, 1.000 kr.
 * @param corrections what was added, 1.000 kr.
 * @param totals their sum, 1.000 kr.
 * @param accountsKroner the accounts in kroner: the visible step before dividing
 * @param totalsKroner the sum in kroner
 */
record Spending(
        Map<Municipality, Figure> accounts,
        Map<Municipality, Figure> corrections,
        Map<Municipality, Figure> totals,
        Map<Municipality, Figure> accountsKroner,
        Map<Municipality, Figure> totalsKroner) {

    static Spending of(List<SourceRow> rows, List<Municipality> members, int year) {
        Map<Municipality, Figure> accounts = Members.column(rows, "expenditure", members, Members.inYear(year));
        Map<Municipality, Figure> corrections = Members.column(rows, "correction", members, Members.inYear(year));
        Map<Municipality, Figure> totals = new LinkedHashMap<>();
        for (Municipality member : members) {
            totals.put(
                    member,
                    Figure.derived(
                            CostBenchmark.ID.child("expenditure", member.code(), "total"),
                            Text.of("Udgifter efter korrektion, ", "Expenditure after correction, ")
                                    .plus(Text.same(member.name() + ", " + year)),
                            new Sum(),
                            get(accounts, member),
                            get(corrections, member)));
        }
        return new Spending(accounts, corrections, totals, kroner("accounts_kr", accounts), kroner("total_kr", totals));
    }

    private static Map<Municipality, Figure> kroner(String column, Map<Municipality, Figure> amounts) {
        Map<Municipality, Figure> kroner = new LinkedHashMap<>();
        amounts.forEach((member, amount) -> kroner.put(
                member,
                Figure.derived(
                        CostBenchmark.ID.child("expenditure", member.code(), column),
                        amount.label(),
                        Convert.between(amount.unit(), Unit.KRONER),
                        amount)));
        return kroner;
    }

    static Figure get(Map<Municipality, Figure> column, Municipality member) {
        Figure figure = column.get(member);
        if (figure == null) {
            throw new IllegalArgumentException(member + " has no row");
        }
        return figure;
    }
}
