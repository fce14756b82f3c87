package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * Functions whose accounts are added, as source 004 does for its unit costs.
 *
 * @param functions in the order of the chart of accounts
 * @param doubt what is not certain, in Danish; empty when nothing
 */
public record AccountGroup(String id, Text name, List<AccountFunction> functions, String source, String doubt) {
    public AccountGroup {
        functions = functions.stream().sorted().toList();
    }

    public boolean contains(AccountFunction function) {
        return functions.contains(function);
    }

    /** "Driftsudgifter (operating_costs)". */
    @Override
    public String toString() {
        return name.da() + " (" + id + ")";
    }
}
