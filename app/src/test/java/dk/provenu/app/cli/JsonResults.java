package dk.provenu.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finds figures in the JSON form of a result. */
final class JsonResults {
    private JsonResults() {}

    /** The figure of that id, wherever it stands. */
    static JsonNode figure(JsonNode result, String id) {
        JsonNode found = figures(result).get(id);
        if (found == null) {
            throw new AssertionError("no figure " + id);
        }
        return found;
    }

    /** All figures of a result by id. */
    static Map<String, JsonNode> figures(JsonNode result) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (JsonNode figure : result.findValues("figure")) {
            if (figure.has("id") && figure.has("unit")) {
                all.putIfAbsent(figure.get("id").asString(), figure);
            }
        }
        return all;
    }
}
