package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What this server has to show: the workspaces that it was started with, and the models.
 *
 * @param token what a form must bring back, so that only our own pages can change something
 */
public record Site(List<OpenWorkspace> workspaces, List<Model> models, String token) {
    public Site {
        workspaces = List.copyOf(workspaces);
        models = List.copyOf(models);
    }

    /**
     * The workspace that is chosen, or the first.
     *
     * @throws BadRequest when none has that name
     */
    public OpenWorkspace workspace(Choice choice) {
        if (choice.workspace().isEmpty()) {
            return workspaces.getFirst();
        }
        String key = choice.workspace().get();
        return workspaces.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> BadRequest.unknown(Choice.WORKSPACE, key, opened()));
    }

    private Text opened() {
        String keys = workspaces.stream().map(OpenWorkspace::key).collect(Collectors.joining(", "));
        return Text.of("Åbne arbejdsmapper: " + keys + ".", "Open workspaces: " + keys + ".");
    }

    /** The workspaces that hold something behind a door. */
    List<OpenWorkspace> holding(Door door, Optional<LocalDate> knownOn) {
        return workspaces.stream()
                .filter(workspace -> !runnable(door, workspace, knownOn).isEmpty())
                .toList();
    }

    /**
     * The choices with a workspace: the one that is chosen, else the first that holds something of its own behind the door;
     * what needs no data, such as a library, is behind its door in every workspace.
     */
    Choice settled(Door door, Choice choice) {
        if (choice.workspace().isPresent()) {
            return choice;
        }
        List<OpenWorkspace> holding = holding(door, choice.knownOn());
        return holding.stream()
                .filter(workspace ->
                        runnable(door, workspace, choice.knownOn()).stream().anyMatch(Site::needsSomething))
                .findFirst()
                .or(() -> holding.stream().findFirst())
                .map(workspace -> choice.in(workspace.key()))
                .orElse(choice);
    }

    /** Whether a model reads anything of a workspace; a library, or the law alone, says the same in all of them. */
    static boolean needsSomething(Model model) {
        return !model.requires().isEmpty() || !model.scenarios().isEmpty() || model.usesHistories();
    }

    /** The models behind a door that can run in a workspace. */
    List<Model> runnable(Door door, OpenWorkspace workspace, Optional<LocalDate> knownOn) {
        return models.stream()
                .filter(model -> door.holds(model) && workspace.canRun(model, knownOn))
                .toList();
    }

    /**
     * The model of that name.
     *
     * @throws BadRequest when there is none
     */
    public Model model(String id) {
        return models.stream()
                .filter(model -> model.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BadRequest.unknown(
                        Choice.MODEL,
                        id,
                        Text.of("Gå til Overblik, og vælg derfra.", "Go to the overview, and choose from there.")));
    }

    /** The model that makes the figure: its id begins with the model's. */
    Optional<Model> maker(FigureId figure) {
        return models.stream()
                .filter(model -> figure.value().startsWith(model.id() + "/"))
                .findFirst();
    }

    /** What pages offer to choose besides what they have in common. */
    public Set<String> optionNames() {
        Set<String> names = models.stream()
                .flatMap(model -> model.choices().stream())
                .map(ModelOption::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.addAll(List.of(Choice.MODEL, Choice.LAW, Choice.REFORM));
        return names;
    }
}
