package dk.provenu.app.web.page;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.ExplanationView;
import dk.provenu.app.web.view.Explanations;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the figure that an address names, and explains it. */
public final class Explainer {
    private final Site site;

    public Explainer(Site site) {
        this.site = site;
    }

    /** The explanation that the address asks for, where it does. */
    @Nullable
    ExplanationView openFrom(Choice choice, Links links) {
        return choice.figure().map(id -> explain(id, choice, links)).orElse(null);
    }

    /**
     * The explanation alone, as it is put at the side of an open page.
     *
     * @param path the page that stays open beside it
     */
    public byte[] html(String path, Choice choice) {
        Tongue t = new Tongue(choice.language());
        Links links = new Links(path, choice);
        FigureId id = choice.figure()
                .orElseThrow(() -> new BadRequest(Text.of(
                        "Adressen siger ikke, hvilket tal der skal forklares. Tilføj figur=…",
                        "The address does not say which number to explain. Add figur=…")));
        if (path.equals(PapersPage.PATH) && !choice.options().containsKey(PlansPage.PLAN)) {
            throw new BadRequest(Text.of(
                    "Teksten er ikke gemt. Gem papiret, så kan dets tal åbnes.",
                    "The text is not kept. Save the paper, and its numbers can be opened."));
        }
        return Template.fill("part/explanation", Map.of("view", explain(id, choice, links), "t", t));
    }

    private ExplanationView explain(FigureId id, Choice choice, Links links) {
        return Explanations.of(find(id, choice), links);
    }

    /** The figure, from the model that it is named after; a cell of a dataset, from the first model that rests on it. */
    private Figure find(FigureId id, Choice choice) {
        OpenWorkspace workspace = site.workspace(choice);
        Optional<Figure> inPaper = PaperFigureFinder.find(id, workspace, choice);
        if (inPaper.isPresent()) {
            return inPaper.get();
        }
        if (id.value().startsWith(Law.ROOM + "/")) {
            return workspace.figure(Address.of(id, choice.forLaw().all()));
        }
        if (id.value().startsWith(Scenario.ROOM + "/")) {
            return ofPlan(id, workspace, choice);
        }
        List<Model> models = site.maker(id)
                .map(List::of)
                .orElseGet(() -> site.models().stream()
                        .filter(model -> workspace.canRun(model, choice.knownOn()))
                        .toList());
        for (Model model : models) {
            Optional<Figure> found = workspace
                    .run(model, choice.forModel(model))
                    .result()
                    .graph()
                    .find(id);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw unknown(id);
    }

    /** A number of a plan, from the result that is looked at where one is. */
    private Figure ofPlan(FigureId id, OpenWorkspace workspace, Choice choice) {
        Optional<Figure> here = Optional.ofNullable(choice.options().get(Choice.MODEL))
                .map(site::model)
                .filter(model -> !model.scenarioKinds().isEmpty() && workspace.canRun(model, choice.knownOn()))
                .flatMap(model -> workspace
                        .run(model, choice.forModel(model))
                        .result()
                        .graph()
                        .find(id));
        return here.orElseGet(() -> {
            SortedMap<String, String> options = new TreeMap<>(choice.options());
            choice.knownOn().ifPresent(day -> options.put(Choices.KNOWN_ON, day.toString()));
            options.keySet().retainAll(Set.of(Choices.KNOWN_ON, Plans.SET.key(), Plans.SCENARIO.key()));
            return workspace.figure(Address.of(id, options));
        });
    }

    private static BadRequest unknown(FigureId id) {
        return BadRequest.unknown(
                Choice.FIGURE,
                id.value(),
                Text.of(
                        "Måske er data ændret, siden linket blev lavet. Åbn siden uden figur=…, og find tallet igen.",
                        "Perhaps the data have changed since the link was made. Open the page without figur=…, and"
                                + " find the number again."));
    }
}
