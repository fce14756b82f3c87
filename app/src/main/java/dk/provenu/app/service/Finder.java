package dk.provenu.app.service;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the figure of an address. */
final class Finder {

    private static final Text FIGURE = Text.of("Tallet", "The figure");

    private final OpenWorkspace workspace;

    Finder(OpenWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The figure.
     *
     * @throws RefusedException with the nearest address when there is none
     */
    Figure get(Address address) {
        Choices choices = Choices.of(address.options());
        if (address.model().equals(Law.ROOM)) {
            return ofLaw(address.id(), choices);
        }
        if (address.model().equals(Scenario.ROOM)) {
            return ofPlan(address.id(), choices);
        }
        if (address.model().equals(WorkspacePapers.ROOM)) {
            return ofPaper(address.id(), choices);
        }
        Optional<DatasetKind> kind = DatasetKinds.find(address.model());
        if (kind.isPresent() && Models.find(address.model()).isEmpty()) {
            return ofDataset(kind.get(), address.id(), choices);
        }
        ModelResult result = workspace.run(Models.get(address.model()), choices).result();
        Graph graph = result.graph();
        return graph.find(address.id())
                .or(() -> shown(result, address.id()))
                .orElseThrow(() -> unknown(address.id(), graph.order()));
    }

    /** What stands in a table at model/table/row/column: a cell may show a figure that has its name elsewhere. */
    private static Optional<Figure> shown(ModelResult result, FigureId id) {
        for (FigureTable table : result.tables()) {
            FigureId below = FigureId.of(result.model(), table.id());
            if (!id.value().startsWith(below.value() + "/")) {
                continue;
            }
            for (Row row : table.rows()) {
                for (int at = 0; at < table.columns().size(); at++) {
                    if (row.cells().get(at) instanceof Cell.FigureCell(Figure figure)
                            && below.child(row.key(), table.columns().get(at).key())
                                    .equals(id)) {
                        return Optional.of(figure);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Figure ofLaw(FigureId id, Choices choices) {
        Law known = workspace.law(choices.knownOn());
        Law law = choices.reform().map(workspace::reform).map(known::with).orElse(known);
        return law.find(id)
                .orElseThrow(() -> Refusing.unknown(
                        FIGURE,
                        id.value(),
                        law.figures().map(each -> each.id().value()).toList()));
    }

    /** A number of a plan, from the first model that reads it: the plan is chosen by the figure's own name. */
    private Figure ofPlan(FigureId id, Choices choices) {
        String[] parts = id.value().split("/", -1);
        String name = parts.length > 1 ? parts[1] : "";
        String kind = workspace
                .plans()
                .get(name, choices.knownOn())
                .scenario()
                .map(Scenario::kind)
                .orElse("");
        List<Figure> seen = new ArrayList<>();
        for (Model model : WorkspacePlans.usedBy(kind)) {
            if (workspace.canRun(model, choices.knownOn())) {
                Graph graph = workspace
                        .run(model, WorkspacePlans.choosing(name, choices.of(model)))
                        .result()
                        .graph();
                Optional<Figure> found = graph.find(id);
                if (found.isPresent()) {
                    return found.get();
                }
                graph.order().stream()
                        .filter(each -> each.id().value().startsWith(Scenario.ROOM + "/"))
                        .forEach(seen::add);
            }
        }
        throw unknown(id, seen);
    }

    /** A figure that a paper makes of others: its name says which paper. */
    private Figure ofPaper(FigureId id, Choices choices) {
        String[] parts = id.value().split("/", -1);
        Graph graph = workspace
                .papers()
                .evaluate(parts.length > 1 ? parts[1] : "", choices)
                .result()
                .graph();
        return graph.find(id).orElseThrow(() -> unknown(id, graph.order()));
    }

    /** A cell of a vintage, or what a model has made of one. */
    private Figure ofDataset(DatasetKind kind, FigureId id, Choices choices) {
        List<Figure> cells = workspace.table(kind, choices.knownOn()).map(SourceTable::rows).orElse(List.of()).stream()
                .flatMap(row -> row.figures().values().stream())
                .toList();
        return cells.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .or(() -> ofModels(kind, id, choices))
                .orElseThrow(() -> unknown(id, cells));
    }

    private Optional<Figure> ofModels(DatasetKind kind, FigureId id, Choices choices) {
        for (Model model : DatasetKinds.usedBy(kind)) {
            if (workspace.canRun(model, choices.knownOn())) {
                Optional<Figure> found =
                        workspace.run(model, choices).result().graph().find(id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static RefusedException unknown(FigureId id, Collection<Figure> figures) {
        return Refusing.unknown(
                FIGURE,
                id.value(),
                figures.stream().map(figure -> figure.id().value()).toList());
    }
}
