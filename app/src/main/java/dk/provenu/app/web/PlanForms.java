package dk.provenu.app.web;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.page.Faults;
import dk.provenu.app.web.page.PlansPage;
import dk.provenu.app.web.page.Site;
import dk.provenu.app.web.page.TextPage;
import dk.provenu.app.web.view.PlansView.Fault;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.scenario.Revision;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.Plans;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes texts and numbers of plans in: looked through, kept as revisions, restored. Refused texts come back whole. */
final class PlanForms {
    private static final String TEXT = "tekst";
    private static final String NOTE = "note";
    private static final String BASE = "bygger-paa";
    private static final String REVISION = "revision";
    private static final String CHECK = "kontrol";
    private static final Set<String> NAMES = Set.of(PlansPage.PLAN, TEXT, NOTE, BASE, CHECK);

    private final Site site;
    private final TextPage page;

    PlanForms(Site site, TextPage page) {
        this.site = site;
        this.page = page;
    }

    /** Keeps a text as a revision, or looks it through when that was asked for. */
    ServerResponse save(ServerRequest request) {
        Choice choice = Forms.allowed(request, site, NAMES);
        OpenWorkspace workspace = site.workspace(choice);
        String text =
                Optional.ofNullable(request.params().getFirst(TEXT)).orElse("").replace("\r\n", "\n");
        String note = choice.options().getOrDefault(NOTE, "");
        String name = FigureId.key(choice.options().getOrDefault(PlansPage.PLAN, ""));
        int base = TextPage.number(BASE, choice.options().getOrDefault(BASE, "0"));
        try {
            if (choice.options().containsKey(CHECK)) {
                workspace.plans().check(name, text);
                return html(
                        HttpStatus.OK,
                        page.html(choice.common(), new TextPage.Sent(name, text, note, base, List.of())));
            }
            workspace.plans().save(name, text, note, Optional.of(base));
            return to(kept(choice, workspace, name));
        } catch (RefusedException refused) {
            List<Fault> faults = Faults.of(refused, new Tongue(choice.language()));
            return html(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page.html(choice.common(), new TextPage.Sent(name, text, note, base, faults)));
        }
    }

    /** Keeps numbers that were tried by the sliders of a result, and goes back to it. */
    ServerResponse saveNumbers(ServerRequest request) {
        Choice choice = Forms.allowed(request, site, Set.of(PlansPage.PLAN, NOTE, BASE, Plans.SET.key(), Choice.MODEL));
        OpenWorkspace workspace = site.workspace(choice);
        String name = choice.options().getOrDefault(PlansPage.PLAN, "");
        int base = TextPage.number(BASE, choice.options().getOrDefault(BASE, "0"));
        workspace
                .plans()
                .saveNumbers(
                        name,
                        choice.options().getOrDefault(Plans.SET.key(), ""),
                        choice.options().getOrDefault(NOTE, ""),
                        Optional.of(base));
        return to(kept(choice, workspace, name));
    }

    /** Keeps the text of an earlier revision as a new one. */
    ServerResponse restore(ServerRequest request) {
        Choice choice = Forms.allowed(request, site, Set.of(PlansPage.PLAN, REVISION));
        OpenWorkspace workspace = site.workspace(choice);
        String name = choice.options().getOrDefault(PlansPage.PLAN, "");
        int number = TextPage.number(REVISION, choice.options().getOrDefault(REVISION, ""));
        Revision old = workspace.plans().revision(name, number);
        String note = choice.language() == Language.EN ? "as revision " + number : "som revision " + number;
        workspace.plans().save(name, old.text(), note, Optional.empty());
        return to(kept(choice, workspace, name));
    }

    /** Goes to the comparison of the plans that were ticked. */
    ServerResponse compare(ServerRequest request) {
        MultiValueMap<String, String> sent = request.params();
        List<String> names = Optional.ofNullable(sent.get(PlansPage.PLAN)).orElse(List.of());
        if (names.size() < 2 || names.size() > PlansPage.MOST_COMPARED) {
            throw new BadRequest(Text.of(
                    "Sæt kryds ved to, tre eller fire planer; der er sat " + names.size() + ".",
                    "Tick two, three or four plans; " + names.size() + " are ticked."));
        }
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(sent);
        rest.remove(PlansPage.PLAN);
        Choice choice = Choice.of(rest, Set.of("art"));
        Model model = PlansPage.comparing(choice.options().getOrDefault("art", ""))
                .orElseThrow(() -> new BadRequest(Text.of(
                        "Planer af den slags kan ikke sammenlignes.", "Plans of that kind cannot be compared.")));
        return to(choice.common()
                .with(Choice.MODEL, model.id())
                .with(Plans.SCENARIO.key(), String.join(",", names))
                .at("/investering")
                .toString());
    }

    private String kept(Choice choice, OpenWorkspace workspace, String name) {
        return choice.common()
                        .in(workspace.key())
                        .with(PlansPage.PLAN, name)
                        .with(PlansPage.DONE, "gemt")
                        .at(page.path())
                + "#plan";
    }

    private static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }

    private static ServerResponse html(HttpStatus status, byte[] page) {
        return ServerResponse.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
