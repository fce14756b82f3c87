package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One way of measuring: a column of another benchmark, with the choices that it is made of.
 *
 * @param key its name in ids
 * @param choices what was chosen, by dimension; a dimension that its method does not know is not there
 * @param values the measure by municipality, lowest first; the missing ones are not there
 * @param ranks the place of each, 1 is the lowest
 * @param levels mean and median, by key
 */
record Measure(
        String key,
        Map<Dimension, Chosen> choices,
        Map<Municipality, Figure> values,
        Map<Municipality, Figure> ranks,
        Map<String, Figure> levels) {

    /**
     * What was chosen in a dimension.
     *
     * @param value its name in files and ids
     * @param label its name for people
     */
    record Chosen(String value, Text label) {}

    Measure {
        choices = new EnumMap<>(choices);
        values = new LinkedHashMap<>(values);
        ranks = new LinkedHashMap<>(ranks);
        levels = new LinkedHashMap<>(levels);
    }

    /** What is chosen, in words: "VIVE 2016, efter korrektion, 2016". */
    Text name() {
        Text name = Text.EMPTY;
        for (Map.Entry<Dimension, Chosen> choice : choices.entrySet()) {
            // Where a denominator is named, the method and its accounts go without saying.
            boolean said = choices.containsKey(Dimension.DENOMINATOR)
                    && (choice.getKey() == Dimension.METHOD || choice.getKey() == Dimension.ACCOUNT);
            Text label = choice.getValue().label();
            name = said
                    ? name
                    : name.isEmpty() ? label : name.plus(Text.same(", ")).plus(label);
        }
        return name;
    }

    /**
     * The measure of a municipality.
     *
     * @throws IllegalArgumentException when it has none
     */
    Figure value(Municipality member) {
        return get(values, member);
    }

    /**
     * The place of a municipality.
     *
     * @throws IllegalArgumentException when it has none
     */
    Figure rank(Municipality member) {
        return get(ranks, member);
    }

    /**
     * The mean or the median.
     *
     * @throws IllegalArgumentException when it is left out
     */
    Figure level(String level) {
        return get(levels, level);
    }

    private <K> Figure get(Map<K, Figure> figures, K of) {
        Figure figure = figures.get(of);
        if (figure == null) {
            throw new IllegalArgumentException("'" + key + "' has no number for " + of);
        }
        return figure;
    }

    /** Whether two measures differ in one dimension and in nothing else that both know. */
    boolean differsOnlyIn(Dimension dimension, Measure other) {
        Chosen here = choices.get(dimension);
        Chosen there = other.choices.get(dimension);
        if (here == null || there == null || here.value().equals(there.value())) {
            return false;
        }
        return choices.entrySet().stream()
                .filter(entry -> entry.getKey() != dimension)
                .allMatch(entry -> {
                    Chosen same = other.choices.get(entry.getKey());
                    return same == null || same.value().equals(entry.getValue().value());
                });
    }
}
