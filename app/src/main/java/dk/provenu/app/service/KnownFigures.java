package dk.provenu.app.service;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.paper.PaperFigures;
import dk.provenu.engine.source.SourceTable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The figures of a paper out of a workspace under some choices; remembers what they rested on. */
final class KnownFigures implements PaperFigures {

    private final OpenWorkspace workspace;
    private final Choices choices;
    private final SortedMap<String, String> rested = new TreeMap<>();
    private boolean cannotTell;

    KnownFigures(OpenWorkspace workspace, Choices choices) {
        this.workspace = workspace;
        this.choices = choices;
    }

    @Override
    public boolean isModel(String id) {
        return Models.find(id).isPresent();
    }

    @Override
    public ModelResult result(String id, SortedMap<String, String> options) {
        Model model = Models.get(id);
        boolean nobody = workspace.own().isEmpty() && choices.municipality().isEmpty();
        cannotTell |= nobody || !workspace.canRun(model, choices.knownOn());
        Run run = asModel(() -> workspace.run(model, under(options)));
        for (SourceTable table : run.tables()) {
            rested.put(table.kind().id(), table.vintage());
        }
        run.input().histories().ifPresent(histories -> rested.put("case-histories", histories.vintage()));
        run.input().plans().scenarios().values().stream()
                .flatMap(List::stream)
                .forEach(plan -> rested.put("scenario/" + plan.name(), String.valueOf(plan.revision())));
        return run.result();
    }

    @Override
    public Figure figure(Address address) {
        Figure figure = asModel(() -> workspace.figure(
                Address.of(address.id(), under(address.options()).all())));
        if (figure.origin() instanceof Origin.Observed(var cell)) {
            rested.put(cell.dataset(), cell.vintage());
        }
        return figure;
    }

    /** Dataset or plan to the vintage or revision that was used until now. */
    SortedMap<String, String> rested() {
        return rested;
    }

    /** Whether a model was asked whose data are not here, so that a figure that is not found says nothing of the paper. */
    boolean cannotTell() {
        return cannotTell;
    }

    /** The choices of the moment, with what the paper chooses for itself. */
    private Choices under(Map<String, String> own) {
        Choices chosen = Choices.of(own);
        return new Choices(
                chosen.municipality().or(choices::municipality),
                chosen.group().or(choices::group),
                chosen.knownOn().or(choices::knownOn),
                chosen.on().or(choices::on),
                chosen.reform().or(choices::reform),
                chosen.options());
    }

    private static <T> T asModel(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException e) {
            throw new ModelException(e.words());
        }
    }
}
