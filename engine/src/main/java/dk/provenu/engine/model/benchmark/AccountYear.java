package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The unit costs of one year, given by a source or made from accounts.
 *
 * @param root the model, first part of the ids
 * @param year the accounting year
 * @param account5 operating costs per person
 * @param account6 administration per person
 * @param total their sum
 */
public record AccountYear(FigureId root, int year, Compared account5, Compared account6, Compared total) {

    /** Source 004 prints three decimals of 1.000 kr., and ranks on them. */
    static final int DECIMALS = 3;

    /** Main account 5, as files, ids and denominators write it. */
    public static final String FIVE = "account_5";

    /** Main account 6. */
    public static final String SIX = "account_6";

    /**
     * Those that have both unit costs, compared.
     *
     * @param five unit cost of main account 5 by municipality, 1.000 kr. per full-year person
     * @param six unit cost of main account 6
     */
    public static AccountYear of(
            FigureId root, int year, Map<Municipality, Figure> five, Map<Municipality, Figure> six) {
        FigureId path = root.child(Integer.toString(year));
        Map<Municipality, Figure> account5 = new LinkedHashMap<>(five);
        Map<Municipality, Figure> account6 = new LinkedHashMap<>(six);
        Map<Municipality, Figure> total = new LinkedHashMap<>();
        account5.forEach((member, cost) -> {
            Figure other = account6.get(member);
            if (other != null) {
                total.put(
                        member,
                        Figure.derived(
                                path.child(member.code(), "total"),
                                Text.of("Enhedsudgift i alt, ", "Unit cost in all, ")
                                        .plus(Text.same(member.name() + ", " + year)),
                                new Sum(),
                                cost,
                                other));
            }
        });
        account5.keySet().retainAll(total.keySet());
        account6.keySet().retainAll(total.keySet());
        return new AccountYear(
                root,
                year,
                Compared.of(
                        path,
                        FIVE,
                        Text.of("driftsudgifter (konto 5)", "operating costs (account 5)"),
                        account5,
                        DECIMALS),
                Compared.of(
                        path,
                        SIX,
                        Text.of("administration (konto 6)", "administration (account 6)"),
                        account6,
                        DECIMALS),
                Compared.of(path, "total", Text.of("driftsudgifter i alt", "operating costs in all"), total, DECIMALS));
    }

    /** Account 5, account 6 and their sum. */
    public List<Compared> measures() {
        return List.of(account5, account6, total);
    }

    /** Whether more than one municipality has numbers, so that there is something to compare with. */
    public boolean isCompared() {
        return total.size() > 1;
    }
}
