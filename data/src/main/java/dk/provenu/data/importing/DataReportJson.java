package dk.provenu.data.importing;

import dk.provenu.data.read.Refusal;
import dk.provenu.engine.figure.Text;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a data report for programs. */
final class DataReportJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataReportJson() {}

    static String of(DataReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("kind", report.kind());
        put(root, "title", report.title());
        put(root, "result", report.result());
        root.put("rows_read", report.rowsRead());
        root.put("rows_loaded", report.rowsLoaded());
        root.put("rows_refused", report.rowsRefused());
        root.put("refusal_count", report.refusalCount());
        ArrayNode files = root.putArray("files");
        report.files().forEach(file -> file(files.addObject(), file));
        ArrayNode refusals = root.putArray("refusals");
        report.refusals().forEach(refusal -> refusal(refusals.addObject(), refusal));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void file(ObjectNode node, FileReport file) {
        node.put("name", file.name());
        node.put("format", file.format());
        node.put("encoding", file.encoding());
        node.put("separator", file.separator());
        node.put("decimal", file.decimal());
        node.put("sheet", file.sheet());
        node.put("rows", file.rows());
        remarks(node.putArray("remarks"), file.remarks());
    }

    private static void remarks(ArrayNode node, List<Text> remarks) {
        remarks.forEach(remark -> {
            ObjectNode text = node.addObject();
            text.put("da", remark.da());
            text.put("en", remark.en());
        });
    }

    private static void refusal(ObjectNode node, Refusal refusal) {
        node.put("file", refusal.file());
        node.put("line", refusal.line());
        node.put("column", refusal.column());
        node.put("value", refusal.value());
        put(node, "reason", refusal.reason());
        put(node, "advice", refusal.advice());
    }

    private static void put(ObjectNode node, String name, Text text) {
        ObjectNode words = node.putObject(name);
        words.put("da", text.da());
        words.put("en", text.en());
    }
}
