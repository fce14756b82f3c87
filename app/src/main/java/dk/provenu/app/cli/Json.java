package dk.provenu.app.cli;

import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.vintage.Layout;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists as JSON, for programs. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String kinds(List<DatasetKind> kinds, Language language) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("datasets");
        for (DatasetKind kind : kinds) {
            ObjectNode node = list.addObject();
            node.put("id", kind.id());
            node.put("title", kind.title().in(language));
            node.put("description", kind.description().in(language));
            ArrayNode columns = node.putArray("columns");
            Layout.columns(kind).forEach(column -> column(columns.addObject(), column, language));
        }
        return write(root);
    }

    private static void column(ObjectNode node, ColumnSpec column, Language language) {
        node.put("name", column.name());
        node.put("type", column.type().name().toLowerCase(Locale.ROOT));
        node.put("key", column.key());
        node.put("required", column.required());
        column.unit().map(Unit::code).ifPresent(code -> node.put("unit", code));
        if (Double.isFinite(column.min())) {
            node.put("min", column.min());
        }
        if (Double.isFinite(column.max())) {
            node.put("max", column.max());
        }
        if (!column.allowed().isEmpty()) {
            ArrayNode allowed = node.putArray("allowed");
            column.allowed().stream().sorted().forEach(allowed::add);
        }
        node.put("description", column.description().in(language));
    }

    static String vintages(List<Vintage> vintages) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("vintages");
        for (Vintage vintage : vintages) {
            ObjectNode node = list.addObject();
            node.put("kind", vintage.kind());
            node.put("vintage", vintage.name());
            node.put("fetched", vintage.fetched().toString());
            node.put("recorded", vintage.recorded().toString());
            node.put("rows", vintage.rows());
            ArrayNode files = node.putArray("files");
            vintage.files().forEach(files::add);
        }
        return write(root);
    }

    static String models(List<Model> models, Language language) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("models");
        for (Model model : models) {
            ObjectNode node = list.addObject();
            node.put("id", model.id());
            node.put("title", model.title().in(language));
            node.put("description", model.description().in(language));
            ids(node.putArray("requires"), model.requires());
            ids(node.putArray("uses"), model.uses());
            ArrayNode plans = node.putArray("scenarios");
            model.scenarios().forEach(kind -> plans.add(kind.id()));
            ArrayNode used = node.putArray("scenarios_used");
            model.scenariosUsed().forEach(kind -> used.add(kind.id()));
            ArrayNode options = node.putArray("options");
            model.choices().forEach(option -> {
                ObjectNode each = options.addObject();
                each.put("key", option.key());
                each.put("title", option.title().in(language));
                each.put("standard", option.standard());
            });
        }
        return write(root);
    }

    private static void ids(ArrayNode node, List<DatasetKind> kinds) {
        kinds.forEach(kind -> node.add(kind.id()));
    }

    private static String write(ObjectNode root) {
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
