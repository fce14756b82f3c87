package dk.provenu.data.register;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.vocabulary.CaseState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What data.csv of a vintage of histories says: the window, the source, and the codes that columns refer to by number.
 *
 * @param values key to value: from, to, persons, synthetic, source
 * @param lists name to codes by number: state, event_kind, attribute, attribute_value
 */
record HistoryMeta(Map<String, String> values, Map<String, List<String>> lists) {

    static final List<String> HEADER = List.of("key", "number", "value");
    static final String STATE = "state";
    static final String EVENT_KIND = "event_kind";
    static final String ATTRIBUTE = "attribute";
    static final String ATTRIBUTE_VALUE = "attribute_value";

    static HistoryMeta of(Histories histories) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("from", Integer.toString(histories.from()));
        values.put("to", Integer.toString(histories.to()));
        values.put("persons", Integer.toString(histories.persons()));
        values.put("synthetic", Boolean.toString(histories.synthetic()));
        values.put("source", histories.source());
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put(STATE, histories.states().all().stream().map(CaseState::code).toList());
        lists.put(EVENT_KIND, histories.events().kinds());
        lists.put(ATTRIBUTE, histories.background().attributes().names());
        lists.put(ATTRIBUTE_VALUE, histories.background().attributes().values());
        return new HistoryMeta(values, lists);
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        values.forEach((key, value) -> rows.add(List.of(key, "", value)));
        lists.forEach((key, codes) -> {
            for (int i = 0; i < codes.size(); i++) {
                rows.add(List.of(key, Integer.toString(i), codes.get(i)));
            }
        });
        return rows;
    }

    static HistoryMeta parse(List<List<String>> rows) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (row.size() != HEADER.size()) {
                throw new IOException("data.csv of histories has a row of " + row.size() + " fields");
            }
            if (row.get(1).isEmpty()) {
                values.put(row.get(0), row.get(2));
            } else {
                lists.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(row.get(2));
            }
        }
        return new HistoryMeta(values, lists);
    }

    String text(String key) throws IOException {
        String text = values.get(key);
        if (text == null) {
            throw new IOException("data.csv of histories does not say " + key);
        }
        return text;
    }

    int number(String key) throws IOException {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException e) {
            throw new IOException("data.csv of histories says '" + text(key) + "' for " + key, e);
        }
    }

    List<String> codes(String list) {
        return lists.getOrDefault(list, List.of());
    }
}
