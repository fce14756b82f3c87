package dk.provenu.app.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Sentences of the five sources, tried in committee papers: tried_sentences.yaml. */
record TriedSentences(
        Map<String, Map<String, Object>> workspaces,
        List<Wrong> wrong,
        List<Impossible> impossible,
        List<Right> right) {

    /**
     * A sentence that the figures do not bear out.
     *
     * @param number of the discrepancy in the list of all
     * @param asPrinted as the source has it, held against the figures
     * @param flag the kind of flag that it must get
     * @param correction what the flags must say, in any order
     * @param bound the same with its words computed
     * @param reads how that reads, or a part of it
     * @param why what is wrong in the source
     */
    record Wrong(
            String id,
            String number,
            String source,
            String place,
            String workspace,
            String asPrinted,
            String flag,
            List<String> correction,
            String bound,
            String reads,
            String why) {
        @Override
        public String toString() {
            return id + " (" + source + ", " + place + ")";
        }
    }

    /** A sentence that nothing in the material can bear out. */
    record Impossible(
            String number, String source, String place, String workspace, String text, String address, String why) {
        @Override
        public String toString() {
            return source + ", " + place + ": " + text;
        }
    }

    /** A sentence that the figures bear out, as the source has it. */
    record Right(String id, String source, String workspace, String text) {
        @Override
        public String toString() {
            return id + " (" + source + ")";
        }
    }

    static TriedSentences read() {
        try (InputStream in = Objects.requireNonNull(
                TriedSentences.class.getResourceAsStream("tried_sentences.yaml"), "tried_sentences.yaml")) {
            Map<String, Object> root = map(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
            Map<String, Map<String, Object>> workspaces = new LinkedHashMap<>();
            map(Objects.requireNonNull(root.get("workspaces")))
                    .forEach((name, tree) -> workspaces.put(name, map(tree)));
            return new TriedSentences(
                    workspaces,
                    each(root, "wrong").map(TriedSentences::wrong).toList(),
                    each(root, "impossible").map(TriedSentences::impossible).toList(),
                    each(root, "right")
                            .map(one -> new Right(
                                    text(one, "id"), text(one, "source"), text(one, "workspace"), text(one, "text")))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wrong wrong(Map<String, Object> one) {
        return new Wrong(
                text(one, "id"),
                text(one, "n"),
                text(one, "source"),
                text(one, "place"),
                text(one, "workspace"),
                text(one, "as_printed"),
                text(one, "flag"),
                ((List<?>) Objects.requireNonNull(one.get("correction")))
                        .stream().map(String::valueOf).toList(),
                text(one, "bound"),
                text(one, one.containsKey("reads") ? "reads" : "contains"),
                text(one, "why"));
    }

    private static Impossible impossible(Map<String, Object> one) {
        return new Impossible(
                text(one, "n"),
                text(one, "source"),
                text(one, "place"),
                text(one, "workspace"),
                text(one, "text"),
                text(one, "address"),
                text(one, "why"));
    }

    /** A paper of one sentence, with the names that it uses and those that these are made of. */
    Map<String, Object> paper(String workspace, String sentence) {
        Map<String, Object> known = workspaces.getOrDefault(workspace, Map.of());
        Map<String, Object> figures = known.get("figures") == null ? Map.of() : map(known.get("figures"));
        Map<String, Object> lists = known.get("lists") == null ? Map.of() : map(known.get("lists"));
        Map<String, Object> usedFigures = new LinkedHashMap<>();
        Map<String, Object> usedLists = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>(List.of(sentence));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            used(text, figures, usedFigures, texts);
            used(text, lists, usedLists, texts);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", "Prøve");
        tree.put("committee", "Udvalget");
        tree.put("figures", usedFigures);
        tree.put("lists", usedLists);
        Optional.ofNullable(known.get("scales")).ifPresent(scales -> tree.put("scales", scales));
        tree.put("presentation", sentence + "\n");
        tree.put("finance", "Ingen.");
        tree.put("competence", "Udvalget.");
        tree.put("recommendation", List.of(Map.of("text", "Det indstilles, at sagen tages til efterretning.")));
        return tree;
    }

    private static void used(String text, Map<String, Object> known, Map<String, Object> used, List<String> texts) {
        known.forEach((name, definition) -> {
            if (!used.containsKey(name)
                    && Pattern.compile("(?<![\\p{L}\\d_/-])" + Pattern.quote(name) + "(?![\\p{L}\\d_/-])")
                            .matcher(text)
                            .find()) {
                used.put(name, definition);
                texts.add(String.valueOf(definition));
            }
        });
    }

    private static java.util.stream.Stream<Map<String, Object>> each(Map<String, Object> root, String key) {
        return ((List<?>) Objects.requireNonNull(root.get(key))).stream().map(TriedSentences::map);
    }

    private static Map<String, Object> map(Object tree) {
        return ((Map<?, ?>) tree)
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                entry -> (Object) entry.getValue(),
                                (a, _) -> a,
                                LinkedHashMap::new));
    }

    private static String text(Map<String, Object> tree, String key) {
        return String.valueOf(Objects.requireNonNull(tree.get(key), key));
    }
}
