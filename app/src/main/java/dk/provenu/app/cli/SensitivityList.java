package dk.provenu.app.cli;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.analysis.Sensitivity;
import dk.provenu.engine.table.NumberStyle;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sensitivities of a figure, written out. */
final class SensitivityList {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int DIGITS = 4;

    private SensitivityList() {}

    static String text(Sensitivity sensitivity, Language language) {
        Figure target = sensitivity.target();
        String unit = target.unit().words().in(language);
        StringBuilder text = new StringBuilder();
        text.append(target.label().in(language))
                .append(" = ")
                .append(Amounts.written(target).in(language))
                .append(" (")
                .append(unit)
                .append(")\n");
        text.append(Text.of(
                        "Når et input vokser 1 pct., ændres tallet med:\n",
                        "When an input grows by 1 pct., it moves by:\n")
                .in(language));
        for (Sensitivity.Effect effect : sensitivity.effects()) {
            String step = effect.reliable()
                    ? ""
                    : Text.of("  (der er et spring imellem, fx en rang)", "  (a step lies between, such as a rank)")
                            .in(language);
            text.append("  %14s  %s  [%s]%s%n"
                    .formatted(
                            number(effect.onePercent(), language),
                            effect.input().label().in(language),
                            effect.input().id(),
                            step));
        }
        if (sensitivity.effects().isEmpty()) {
            text.append(Text.of("  intet: tallet er et input eller mangler\n", "  nothing: it is an input or missing\n")
                    .in(language));
        }
        return text.toString();
    }

    /** About four digits, signed. */
    private static String number(double number, Language language) {
        int whole = number == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(number))) + 1;
        return NumberStyle.of(language).signed(number, Math.clamp(DIGITS - whole, 0, 12));
    }

    static String json(Sensitivity sensitivity, Language language) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("figure", sensitivity.target().id().value());
        root.put("language", language.name().toLowerCase(Locale.ROOT));
        root.put("unit", sensitivity.target().unit().code());
        ArrayNode effects = root.putArray("effects");
        for (Sensitivity.Effect effect : sensitivity.effects()) {
            ObjectNode node = effects.addObject();
            node.put("id", effect.input().id().value());
            node.put("label", effect.input().label().in(language));
            node.put("derivative", effect.derivative());
            node.put("onePercent", effect.onePercent());
            effect.elasticity().ifPresent(elasticity -> node.put("elasticity", elasticity));
            node.put("reliable", effect.reliable());
        }
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
