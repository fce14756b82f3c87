package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrame;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A line of the cash flow: what one payer bears or gains, year by year.
 *
 * @param key its part of the figures' ids
 * @param cost whether it is a cost of the payer and not a gain
 * @param transfer whether it is a saving in benefits, of which the plan may reinvest a share
 * @param account where it is posted; only the municipality's is
 * @param amounts kr., as a cost or as a gain; below zero where a gain is a loss
 */
record Flow(
        String key,
        Text label,
        Payer payer,
        boolean cost,
        boolean transfer,
        Optional<AccountFunction> account,
        BudgetFrame frame,
        SortedMap<Integer, Figure> amounts) {
    Flow {
        amounts = new TreeMap<>(amounts);
    }
}
