package dk.provenu.app.cli;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.explain.Cause;
import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.explain.Step;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An explanation as JSON: all its steps, each once, the explained figure first; they refer to each other by id. */
final class ExplanationJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Language language;

    private ExplanationJson(Language language) {
        this.language = language;
    }

    static String of(Explanation explanation, Language language) {
        ExplanationJson writer = new ExplanationJson(language);
        ObjectNode root = MAPPER.createObjectNode();
        root.put("figure", explanation.root().value());
        root.put("language", language.name().toLowerCase(Locale.ROOT));
        ArrayNode steps = root.putArray("steps");
        explanation.steps().values().forEach(step -> writer.step(steps.addObject(), step));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private void step(ObjectNode node, Step step) {
        node.put("id", step.id().value());
        node.put("label", step.label().in(language));
        node.put("unit", step.unit().code());
        if (!(step.priceBasis() instanceof PriceBasis.None)) {
            node.put("priceBasis", step.priceBasis().words().in(language));
        }
        switch (step) {
            case Step.OfColumn column -> {
                node.put("kind", "column");
                node.put("missingMembers", column.missing());
            }
            case Step.OfFigure figure -> figure(node, figure);
        }
        ids(node.putArray("inputs"), step.inputs());
    }

    private void figure(ObjectNode node, Step.OfFigure figure) {
        node.put("kind", figure.cause().kind());
        switch (figure.value()) {
            case Value.Present(double number) -> node.put("value", number);
            case Value.Missing missing -> {
                ObjectNode absence = node.putObject("missing");
                absence.put("reason", missing.reason().name().toLowerCase(Locale.ROOT));
                absence.put("words", missing.reason().words().in(language));
                ids(absence.putArray("causes"), missing.causes());
            }
        }
        node.put("shown", figure.shown().in(language));
        cause(node, figure.cause());
        ArrayNode notes = node.putArray("notes");
        figure.notes().forEach(note -> {
            ObjectNode each = notes.addObject();
            each.put("kind", note.kind().name().toLowerCase(Locale.ROOT));
            each.put("text", note.text().in(language));
        });
    }

    private void cause(ObjectNode node, Cause cause) {
        switch (cause) {
            case Cause.Observed(SourceCell cell) -> cell(node.putObject("cell"), cell);
            case Cause.Parameter(var reference) -> {
                ObjectNode each = node.putObject("reference");
                each.put("title", reference.title());
                each.put("place", reference.place());
                each.put("validFrom", reference.validFrom());
            }
            case Cause.Assumption assumption -> {
                node.put("note", assumption.note().in(language));
                assumption.cell().ifPresent(cell -> cell(node.putObject("cell"), cell));
                assumption.range().ifPresent(range -> {
                    ObjectNode each = node.putObject("range");
                    each.put("low", range.uncertainty().low());
                    each.put("high", range.uncertainty().high());
                });
            }
            case Cause.Derived derived -> {
                node.put("operation", derived.operation());
                node.put("inNames", derived.inNames().in(language));
                node.put("inNumbers", derived.inNumbers().in(language));
            }
            case Cause.Modelled modelled -> {
                node.put("method", modelled.method().in(language));
                ObjectNode settings = node.putObject("settings");
                new TreeMap<>(modelled.settings()).forEach(settings::put);
            }
        }
    }

    private static void cell(ObjectNode node, SourceCell cell) {
        node.put("dataset", cell.dataset());
        node.put("vintage", cell.vintage());
        node.put("file", cell.file());
        node.put("line", cell.line());
        node.put("column", cell.column());
        node.put("fetched", cell.fetched());
        node.put("source", cell.source());
        node.put("place", cell.place());
    }

    private static void ids(ArrayNode list, List<FigureId> ids) {
        ids.forEach(id -> list.add(id.value()));
    }
}
