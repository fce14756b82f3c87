package dk.provenu.engine.model.benchmark.bridge;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something by which two amounts of spending differ: volume, composition, activity, a price. An amount is a sum over parts
 * (accounts or target groups), and each part the product of its factors.
 *
 * @param key its name in ids
 * @param name its name for people
 * @param own the reader's own, by part; a part that it says nothing of is not there
 * @param others the others', by the same parts
 */
record Factor(String key, Text name, Map<String, Figure> own, Map<String, Figure> others) {

    Factor {
        own = new LinkedHashMap<>(own);
        others = new LinkedHashMap<>(others);
        if (!own.keySet().equals(others.keySet())) {
            throw new IllegalArgumentException("Factor '" + key + "' has other parts for the others");
        }
    }
}
