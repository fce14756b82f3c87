package dk.provenu.app.cli;

import dk.provenu.app.service.PublishedCheck;
import dk.provenu.app.service.PublishedCheck.Line;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.explain.Cause;
import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.explain.Step;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The check of printed numbers for programs: the counts, and every number with its verdict. */
final class CheckJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckJson() {}

    static String of(PublishedCheck check, Language language) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("language", language.name().toLowerCase(Locale.ROOT));
        ObjectNode counts = root.putObject("counts");
        counts.put("checked", check.lines().size());
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.name().toLowerCase(Locale.ROOT), check.count(verdict));
        }
        counts.put("unsettled", check.unsettled().size());
        ArrayNode list = root.putArray("checks");
        check.lines().forEach(line -> one(list.addObject(), line, language));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void one(ObjectNode node, Line line, Language language) {
        Check check = line.check();
        node.put("claim", check.row().text("claim"));
        node.put("model", line.model());
        node.put("figure", line.address());
        node.put("label", check.row().text("label"));
        node.put("unit", check.published().unit().code());
        node.put("published", check.published().number());
        node.put("decimals", Integer.parseInt(check.row().text("decimals")));
        check.computed().filter(figure -> figure.value().isPresent()).ifPresent(figure -> {
            node.put("computed", figure.number());
            node.put("difference", check.difference());
            if (Explanation.of(figure, Amounts::written).get(figure.id()) instanceof Step.OfFigure step
                    && step.cause() instanceof Cause.Derived derived) {
                node.put("arithmetic", derived.inNumbers().in(language));
            }
        });
        node.put("verdict", check.verdict().name().toLowerCase(Locale.ROOT));
        node.put("settled", check.settled());
        text(node, "why", line.why().equals(Text.EMPTY) ? "" : line.why().in(language));
        text(node, "remark", check.remark());
        text(node, "source", check.row().text("source"));
        text(node, "place", check.row().text("place"));
    }

    private static void text(ObjectNode node, String name, String words) {
        if (!words.isEmpty()) {
            node.put(name, words);
        }
    }
}
