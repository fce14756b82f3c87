package dk.provenu.app.web;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.page.PapersPage;
import dk.provenu.app.web.page.PlansPage;
import dk.provenu.app.web.page.Site;
import dk.provenu.app.web.page.TextPage;
import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.data.scenario.Revision;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Decision;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Issues papers, takes down what was decided, and begins the next month's. What is refused comes back with its reasons. */
final class PaperForms {
    private static final String NAME = "navn";
    private static final String DATE = "dato";
    private static final String NOTE = "note";
    private static final String BASE = "bygger-paa";
    private static final String POINT = "punkt-";

    /** More points than this no recommendation has. */
    private static final int MOST_POINTS = 60;

    private final Site site;
    private final PapersPage page;

    PaperForms(Site site, PapersPage page) {
        this.site = site;
        this.page = page;
    }

    /** Issues a paper; while something stands in the way, the paper comes back with what it is. */
    ServerResponse issue(ServerRequest request) {
        Choice choice = Forms.allowed(request, site, Set.of(PlansPage.PLAN, BASE));
        OpenWorkspace workspace = site.workspace(choice);
        String name = choice.options().getOrDefault(PlansPage.PLAN, "");
        Optional<Integer> seen =
                Optional.ofNullable(choice.options().get(BASE)).map(text -> TextPage.number(BASE, text));
        try {
            KeptIssue kept = workspace.papers().issue(name, PapersPage.choices(choice), seen);
            return to(issue(choice, workspace, name, kept.issue().number(), "udsendt"));
        } catch (RefusedException refused) {
            return refused(page.html(choice.common().with(PlansPage.PLAN, name), said(refused, choice)));
        }
    }

    /** Takes down what was decided, point by point. */
    ServerResponse decide(ServerRequest request) {
        Set<String> names = new HashSet<>(Set.of(PlansPage.PLAN, PapersPage.ISSUE, DATE, NOTE, BASE));
        for (int point = 1; point <= MOST_POINTS; point++) {
            names.add(POINT + point);
        }
        Choice choice = Forms.allowed(request, site, names);
        OpenWorkspace workspace = site.workspace(choice);
        Map<String, String> sent = choice.options();
        String name = sent.getOrDefault(PlansPage.PLAN, "");
        int number = TextPage.number(PapersPage.ISSUE, sent.getOrDefault(PapersPage.ISSUE, ""));
        LocalDate day = date(sent.getOrDefault(DATE, ""));
        List<Decision> decisions = new ArrayList<>();
        for (int point = 1; point <= MOST_POINTS; point++) {
            String outcome = sent.getOrDefault(POINT + point, "");
            if (!outcome.isEmpty()) {
                decisions.add(new Decision(point, outcome.replace("\r\n", "\n"), day));
            }
        }
        String note = sent.getOrDefault(NOTE, "");
        try {
            Optional<Integer> base = Optional.ofNullable(sent.get(BASE)).map(text -> TextPage.number(BASE, text));
            workspace.papers().decide(name, number, decisions, note, base);
            return to(issue(choice, workspace, name, number, "besluttet"));
        } catch (RefusedException refused) {
            Choice there = choice.common().with(PlansPage.PLAN, name).with(PapersPage.ISSUE, Integer.toString(number));
            return refused(page.html(
                    there, new PapersPage.SentDecisions(said(refused, choice), decisions, day.toString(), note)));
        }
    }

    /** Begins the paper of the next meeting. */
    ServerResponse next(ServerRequest request) {
        Choice choice = Forms.allowed(request, site, Set.of(PlansPage.PLAN, NAME, DATE));
        OpenWorkspace workspace = site.workspace(choice);
        String name = choice.options().getOrDefault(PlansPage.PLAN, "");
        String fresh = FigureId.key(choice.options().getOrDefault(NAME, ""));
        Optional<LocalDate> meeting =
                Optional.ofNullable(choice.options().get(DATE)).map(PaperForms::date);
        try {
            Revision first = workspace.papers().next(name, fresh, meeting);
            return to(choice.common()
                    .in(workspace.key())
                    .with(PlansPage.PLAN, fresh)
                    .with(PlansPage.DONE, first.number() == 1 ? "gemt" : "")
                    .at(PapersPage.PATH)
                    .toString());
        } catch (RefusedException refused) {
            return refused(page.html(choice.common().with(PlansPage.PLAN, name), said(refused, choice)));
        }
    }

    private static String issue(Choice choice, OpenWorkspace workspace, String name, int number, String done) {
        return choice.common()
                .in(workspace.key())
                .with(PlansPage.PLAN, name)
                .with(PapersPage.ISSUE, Integer.toString(number))
                .with(PlansPage.DONE, done)
                .at(PapersPage.PATH)
                .toString();
    }

    private static String said(RefusedException refused, Choice choice) {
        return CprGuard.mask(refused.words().in(choice.language()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw BadRequest.unknown(
                    DATE, text, Text.of("Skriv en dato som 2026-11-22.", "Write a date such as 2026-11-22."));
        }
    }

    private static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }

    private static ServerResponse refused(byte[] page) {
        return ServerResponse.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
