package dk.provenu.app.cli;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Parameters with some of their values, as text for people or JSON for programs. */
final class LawBook {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Language language;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A parameter and what is told of it.
     *
     * @param values the values told; none where nothing is in force
     */
    private record Entry(Parameter parameter, List<DatedValue> values) {}

    LawBook(Language language) {
        this.language = language;
    }

    void add(Parameter parameter, List<DatedValue> values) {
        entries.add(new Entry(parameter, values));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            Parameter parameter = entry.parameter();
            text.append(parameter.id())
                    .append("\n  ")
                    .append(parameter.title().in(language))
                    .append('\n');
            if (entry.values().isEmpty()) {
                text.append("  ")
                        .append(Text.of("gælder ikke den dag", "not in force that day")
                                .in(language))
                        .append('\n');
            }
            entry.values().forEach(value -> value(text, parameter, value));
        }
        return entries.isEmpty()
                ? Text.of("Ingen forskel.\n", "No difference.\n").in(language)
                : text.toString();
    }

    private void value(StringBuilder text, Parameter parameter, DatedValue value) {
        NumberStyle style = NumberStyle.of(language);
        text.append("  ")
                .append(Text.of("fra ", "from ").in(language))
                .append(style.date(value.from()))
                .append(": ")
                .append(shown(parameter, value.value(), style));
        if (!(value.basis() instanceof PriceBasis.None)) {
            text.append(" (").append(value.basis().words().in(language)).append(')');
        }
        text.append("  [")
                .append(value.reference().title())
                .append(", ")
                .append(value.reference().place())
                .append("]\n");
        line(text, Text.of("tvivl: ", "doubt: "), value.doubt());
        line(text, Text.of("lagt oven på af: ", "laid over by: "), value.changedBy());
    }

    private void line(StringBuilder text, Text word, Optional<Text> said) {
        said.ifPresent(words -> text.append("    ")
                .append(word.in(language))
                .append(words.in(language))
                .append('\n'));
    }

    private String shown(Parameter parameter, Value value, NumberStyle style) {
        return switch (value) {
            case Value.Present(double number) ->
                style.full(number) + " " + parameter.unit().words().in(language);
            case Value.Missing missing ->
                missing.reason().words().in(language)
                        + (missing.detail().isEmpty()
                                ? ""
                                : " (" + missing.detail().in(language) + ")");
        };
    }

    String json() {
        ObjectNode root = MAPPER.createObjectNode();
        var list = root.putArray("parameters");
        for (Entry entry : entries) {
            ObjectNode node = list.addObject();
            node.put("id", entry.parameter().id());
            node.put("title", entry.parameter().title().in(language));
            node.put("unit", entry.parameter().unit().code());
            var values = node.putArray("values");
            entry.values().forEach(value -> json(values.addObject(), value));
        }
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private void json(ObjectNode node, DatedValue value) {
        node.put("from", value.from().toString());
        switch (value.value()) {
            case Value.Present(double number) -> node.put("value", number);
            case Value.Missing missing -> {
                node.put("missing", missing.reason().name().toLowerCase(Locale.ROOT));
                node.put("why", missing.detail().in(language));
            }
        }
        node.put("reference", value.reference().title());
        node.put("place", value.reference().place());
        value.doubt().ifPresent(doubt -> node.put("doubt", doubt.in(language)));
        value.announced().ifPresent(day -> node.put("announced", day.toString()));
        value.changedBy().ifPresent(reform -> node.put("changed_by", reform.in(language)));
    }
}
