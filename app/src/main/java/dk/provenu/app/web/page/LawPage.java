package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.LawView;
import dk.provenu.app.web.view.LawViews;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Reform;
import dk.provenu.engine.table.NumberStyle;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of the law: what it fixes on a day, over time, and where it stands. */
public final class LawPage {

    /** What is searched for, in the address. */
    public static final String SEARCH = "soeg";

    private static final int LONGEST_SEARCH = 100;

    private final Site site;
    private final Explainer explainer;

    public LawPage(Site site, Explainer explainer) {
        this.site = site;
        this.explainer = explainer;
    }

    /** The page as HTML. */
    public byte[] html(Choice choice) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        LocalDate day = choice.lawDay().orElseGet(() -> LocalDate.now(Catalog.ZONE));
        Optional<Reform> reform =
                Optional.ofNullable(choice.options().get(Choice.REFORM)).map(workspace::reform);
        Law known = workspace.law(choice.knownOn());
        Law law = reform.map(known::with).orElse(known);
        String search = choice.options().getOrDefault(SEARCH, "");
        if (search.length() > LONGEST_SEARCH) {
            throw BadRequest.unknown(
                    SEARCH,
                    search.substring(0, LONGEST_SEARCH),
                    Text.of("Søg på højst 100 tegn.", "Search for at most 100 characters."));
        }
        Links links = new Links(DataTab.LAW.path(), choice);
        List<LawView.Group> groups = LawViews.of(law, day, search, links);
        LawView view = new LawView(
                finding(groups, day, t),
                search,
                groups,
                LawViews.tables(law, day, search, links),
                reform.map(each -> t.of(each.title()) + ". " + t.of(each.description()))
                        .orElse(""));
        ChoiceFields fields = ChoiceFields.of(site.workspaces(), workspace, choice)
                .withLawDay(choice)
                .withReform(workspace, choice)
                .withDate(choice);
        if (!search.isEmpty()) {
            fields.keeping(SEARCH, search);
        }
        Map<String, Object> values = new HashMap<>();
        values.put(
                "shell",
                new Frame(site)
                        .of(
                                Door.DATA,
                                DataTab.LAW.path(),
                                DataTab.LAW.title(t),
                                choice,
                                fields,
                                explainer.openFrom(choice, links)));
        values.put("tabs", DataTab.LAW.among(choice));
        values.put("view", view);
        return Template.fill("law", values);
    }

    private static String finding(List<LawView.Group> groups, LocalDate day, Tongue t) {
        List<LawView.Entry> entries =
                groups.stream().flatMap(group -> group.entries().stream()).toList();
        long inForce = entries.stream().filter(LawView.Entry::inForce).count();
        long doubts = entries.stream().filter(LawView.Entry::doubtful).count();
        String date = NumberStyle.of(t.language()).date(day);
        return t.of(
                "%d parametre, hvoraf %d gælder den %s. %d af dem er der tvivl om; tvivlen står ved værdien."
                        .formatted(entries.size(), inForce, date, doubts),
                "%d parameters, of which %d are in force on %s. %d of these are doubtful; the doubt stands beside the value."
                        .formatted(entries.size(), inForce, date, doubts));
    }
}
