package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Items by all their spellings. A spelling may stand for several items; asking for it is then an error, because a guess
 * would put figures on the wrong row in silence.
 */
final class NameIndex<T> {
    private static final int SUGGESTIONS = 3;

    private final Text kind;
    private final Function<T, String> shown;
    private final Map<String, SequencedSet<T>> byKey = new LinkedHashMap<>();

    /**
     * @param kind what the items are, in the singular and with a capital in Danish ("Kommune", "municipality")
     * @param shown how an item is named in a message, e.g. "Albertslund (165)"
     */
    NameIndex(Text kind, Function<T, String> shown, List<Spelling<T>> spellings) {
        this.kind = kind;
        this.shown = shown;
        for (Spelling<T> spelling : spellings) {
            byKey.computeIfAbsent(SpellingKey.of(spelling.text()), _ -> new LinkedHashSet<>())
                    .add(spelling.item());
        }
    }

    /** All items that the name may stand for. */
    List<T> matches(String name) {
        return List.copyOf(byKey.getOrDefault(SpellingKey.of(name), new LinkedHashSet<>()));
    }

    /** The item, or empty when the name is not known; throws when it stands for several. */
    Optional<T> find(String name) {
        List<T> matches = matches(name);
        if (matches.size() > 1) {
            throw ambiguous(name, matches);
        }
        return matches.stream().findFirst();
    }

    /** The item; throws with the nearest names when the name is not known. */
    T get(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    VocabularyException ambiguous(String name, List<T> matches) {
        String which = names(matches);
        String asked = VocabularyException.quoted(name);
        return new VocabularyException(Text.of(
                asked + " kan betyde flere: " + which + ". Skriv, hvilken der menes.",
                asked + " may mean several: " + which + ". Write which one is meant."));
    }

    VocabularyException unknown(String name) {
        String asked = VocabularyException.quoted(name.strip());
        List<T> near = nearest(name);
        String danish = kind.da() + " kendes ikke: " + asked + ".";
        String english = "Unknown " + kind.en() + ": " + asked + ".";
        if (near.isEmpty()) {
            return new VocabularyException(Text.of(danish, english));
        }
        return new VocabularyException(
                Text.of(danish + " Måske: " + names(near) + ".", english + " Maybe: " + names(near) + "."));
    }

    private String names(List<T> items) {
        return items.stream().map(shown).collect(Collectors.joining(", "));
    }

    /** The items whose spelling is few letters away, nearest first. */
    List<T> nearest(String name) {
        String key = SpellingKey.of(name);
        int limit = Math.max(1, key.length() / 3);
        record Candidate<T>(T item, int distance) {}
        List<Candidate<T>> candidates = new ArrayList<>();
        byKey.forEach((known, items) -> {
            int distance = EditDistance.between(key, known, limit);
            if (distance <= limit) {
                items.forEach(item -> candidates.add(new Candidate<>(item, distance)));
            }
        });
        candidates.sort(Comparator.comparingInt(Candidate::distance));
        return candidates.stream()
                .map(Candidate::item)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }
}
