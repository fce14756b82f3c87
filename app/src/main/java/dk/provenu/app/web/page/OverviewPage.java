package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Charts;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.OverviewView;
import dk.provenu.app.web.view.Sentences;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page: what each workspace's models found, a card for each door with its first result and its picture. */
public final class OverviewPage {
    private final Site site;

    public OverviewPage(Site site) {
        this.site = site;
    }

    /** The page as HTML. */
    public byte[] html(Choice choice) {
        Tongue t = new Tongue(choice.language());
        List<OverviewView.Card> cards = new ArrayList<>();
        for (OpenWorkspace workspace : site.workspaces()) {
            for (Door door : Door.values()) {
                List<Model> models = site.runnable(door, workspace, choice.knownOn());
                models.stream()
                        .filter(Site::needsSomething)
                        .findFirst()
                        .ifPresent(lead ->
                                cards.add(card(workspace, lead, more(workspace, lead, models, choice, t), choice, t)));
            }
        }
        ThisMonth month = new ThisMonth(site, choice);
        OverviewView view = new OverviewView(
                finding(cards.size(), t),
                site.workspaces().stream()
                        .filter(workspace -> !workspace.notice().isEmpty())
                        .map(workspace -> workspace.name() + ". " + t.of(workspace.notice()))
                        .toList(),
                site.workspaces().stream()
                        .flatMap(workspace -> month.answers(workspace).stream())
                        .toList(),
                site.workspaces().stream()
                        .flatMap(workspace -> month.waiting(workspace).stream())
                        .toList(),
                cards,
                Vintages.newest(site.workspaces(), t),
                choice.common().at(Door.DATA.path()).toString());
        ChoiceFields fields = ChoiceFields.none().withDate(choice);
        return Template.fill(
                "overview", Map.of("shell", new Frame(site).of(Door.OVERVIEW, choice, fields, null), "view", view));
    }

    private static String finding(int results, Tongue t) {
        return results == 0
                ? t.of(
                        "Her er endnu ingen resultater. Indlæs data under Data, så kommer de her.",
                        "There are no results here yet. Import data under Data, and they appear here.")
                : t.of(
                        "Her er det, data viser. Klik på et tal for at se, hvordan det er lavet.",
                        "This is what the data show. Click a number to see how it was made.");
    }

    private static List<OverviewView.More> more(
            OpenWorkspace workspace, Model lead, List<Model> models, Choice choice, Tongue t) {
        return models.stream()
                .filter(model -> !model.equals(lead))
                .map(model -> new OverviewView.More(
                        t.of(model.title()),
                        new Links(Door.of(model).path(), there(workspace, model, choice)).closed()))
                .toList();
    }

    private static Choice there(OpenWorkspace workspace, Model model, Choice choice) {
        return choice.common().in(workspace.key()).with(Choice.MODEL, model.id());
    }

    private OverviewView.Card card(
            OpenWorkspace workspace, Model model, List<OverviewView.More> more, Choice choice, Tongue t) {
        Door door = Door.of(model);
        Choice there = there(workspace, model, choice);
        Links links = new Links(door.path(), there);
        String id = workspace.key() + "-" + model.id();
        String go = t.of("Se hele resultatet", "See the whole result");
        try {
            ModelResult result = workspace.run(model, there.forModel(model)).result();
            Optional<Sentence> lead = result.findings().stream().findFirst();
            return new OverviewView.Card(
                    id,
                    workspace.name(),
                    t.of(result.title()),
                    lead.map(sentence -> Sentences.of(sentence, links)).orElse(null),
                    "",
                    result.charts().isEmpty()
                            ? null
                            : Charts.of(id, result.charts().getFirst(), links),
                    links.closed(),
                    go,
                    more);
        } catch (RefusedException cannot) {
            return new OverviewView.Card(
                    id,
                    workspace.name(),
                    t.of(model.title()),
                    null,
                    t.of(cannot.words()),
                    null,
                    links.closed(),
                    go,
                    more);
        }
    }
}
