package dk.provenu.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The same table in DMN, asked by Drools as it comes. Its alpha network, which must be switched on, is left out: it gave
 * other answers than its usual way.
 */
final class DroolsTable {

    private static final String NAMESPACE = "https://provenu.dk/bench";

    private final DMNRuntime runtime;
    private final DMNModel model;

    DroolsTable(BenchTable table) {
        Resource resource = ResourceFactory.newByteArrayResource(xml(table).getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath("bench.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(RuntimeException::new);
        model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException("Drools refuses the table: " + model.getMessages());
        }
    }

    /** The answer to one question. */
    long ask(long[] values, int from) {
        DMNContext context = runtime.newContext();
        context.set("group", "g" + values[from]);
        context.set("age", values[from + 1]);
        context.set("weeks", values[from + 2]);
        context.set("activated", values[from + 3] == 1);
        DMNResult result = runtime.evaluateAll(model, context);
        if (!(result.getDecisionResultByName("answer").getResult() instanceof Number number)) {
            throw new IllegalStateException("Drools gives no answer: " + result.getMessages());
        }
        return number.longValue();
    }

    private static String xml(BenchTable table) {
        StringBuilder xml = new StringBuilder(1 << 20);
        xml.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="bench" name="bench" namespace="%s">
                """.formatted(NAMESPACE));
        input(xml, "group", "string");
        input(xml, "age", "number");
        input(xml, "weeks", "number");
        input(xml, "activated", "boolean");
        xml.append("<decision id=\"d\" name=\"answer\"><variable id=\"v\" name=\"answer\" typeRef=\"number\"/>");
        for (String name : List.of("group", "age", "weeks", "activated")) {
            xml.append("<informationRequirement id=\"q_%s\"><requiredInput href=\"#i_%s\"/></informationRequirement>"
                    .formatted(name, name));
        }
        xml.append("<decisionTable id=\"t\" hitPolicy=\"UNIQUE\" outputLabel=\"answer\">");
        column(xml, "group", "string");
        column(xml, "age", "number");
        column(xml, "weeks", "number");
        column(xml, "activated", "boolean");
        xml.append("<output id=\"o\" typeRef=\"number\"/>");
        int row = 0;
        for (int group = 0; group < table.groups(); group++) {
            for (int age = 0; age < table.ages(); age++) {
                for (int week = 0; week < table.weeks(); week++) {
                    xml.append("<rule id=\"r").append(row).append("\">");
                    entry(xml, "inputEntry", row + "a", "\"g" + group + "\"");
                    entry(xml, "inputEntry", row + "b", band(table.ageFrom(age, group), table.ageFrom(age + 1, group)));
                    entry(
                            xml,
                            "inputEntry",
                            row + "c",
                            band(table.weekFrom(week, group, age), table.weekFrom(week + 1, group, age)));
                    entry(xml, "inputEntry", row + "d", "-");
                    entry(xml, "outputEntry", row + "e", Integer.toString(row));
                    xml.append("</rule>\n");
                    row++;
                }
            }
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String band(int from, int next) {
        return "[" + from + ".." + (next - 1) + "]";
    }

    private static void input(StringBuilder xml, String name, String type) {
        xml.append("<inputData id=\"i_%s\" name=\"%s\"><variable id=\"w_%s\" name=\"%s\" typeRef=\"%s\"/></inputData>\n"
                .formatted(name, name, name, name, type));
    }

    private static void column(StringBuilder xml, String name, String type) {
        xml.append(
                "<input id=\"c_%s\"><inputExpression id=\"x_%s\" typeRef=\"%s\"><text>%s</text></inputExpression></input>\n"
                        .formatted(name, name, type, name));
    }

    private static void entry(StringBuilder xml, String tag, String id, String text) {
        xml.append("<%s id=\"e%s\"><text>%s</text></%s>".formatted(tag, id, text, tag));
    }
}
