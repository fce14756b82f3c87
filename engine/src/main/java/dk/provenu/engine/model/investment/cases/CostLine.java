package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrame;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that the plan states in kroner a year: a cost of the effort, or a stated saving.
 *
 * @param key its part of the figures' ids
 * @param label what it is
 * @param phase the phase that it belongs to; empty where it is none's
 * @param saving whether it is a saving and not a cost
 * @param payer who bears or gains it
 * @param account where it is posted; only the municipality's is
 * @param amounts kr. in each year, as the plan's own numbers give them, never negative
 */
record CostLine(
        String key,
        Text label,
        Text phase,
        boolean saving,
        Payer payer,
        Optional<AccountFunction> account,
        BudgetFrame frame,
        SortedMap<Integer, Figure> amounts) {
    CostLine {
        amounts = new TreeMap<>(amounts);
    }
}
