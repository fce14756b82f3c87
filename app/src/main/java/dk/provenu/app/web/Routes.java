package dk.provenu.app.web;

import dk.provenu.app.service.RefusedException;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.page.DataPage;
import dk.provenu.app.web.page.DataTab;
import dk.provenu.app.web.page.Door;
import dk.provenu.app.web.page.Explainer;
import dk.provenu.app.web.page.LawPage;
import dk.provenu.app.web.page.OverviewPage;
import dk.provenu.app.web.page.PapersPage;
import dk.provenu.app.web.page.PlansPage;
import dk.provenu.app.web.page.PostingPage;
import dk.provenu.app.web.page.ResultPage;
import dk.provenu.app.web.page.RulesPage;
import dk.provenu.app.web.page.Site;
import dk.provenu.app.web.page.Uploads;
import dk.provenu.data.guard.CprGuard;
import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is answered at which address. */
final class Routes {
    private static final String ANSWER = "/investering/svar";
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Site site;
    private final Uploads uploads;

    private Routes(Site site, Uploads uploads) {
        this.site = site;
        this.uploads = uploads;
    }

    static RouterFunction<ServerResponse> of(Site site, Uploads uploads) {
        Routes routes = new Routes(site, uploads);
        Explainer explainer = new Explainer(site);
        ResultPage results = new ResultPage(site, explainer);
        OverviewPage overview = new OverviewPage(site);
        DataPage data = new DataPage(site);
        LawPage law = new LawPage(site, explainer);
        Imports imports = new Imports(site, uploads);
        Downloads downloads = new Downloads(site);
        RulesPage rules = new RulesPage(site, explainer);
        PostingPage posting = new PostingPage(site);
        String[] described = rules.names().toArray(String[]::new);
        String[] beside = Stream.of(Stream.of(LawPage.SEARCH), rules.names().stream(), Stream.of(PapersPage.names()))
                .flatMap(each -> each)
                .toArray(String[]::new);
        PlansPage plans = new PlansPage(site);
        PlanForms planForms = new PlanForms(site, plans);
        PapersPage papers = new PapersPage(site, explainer);
        PlanForms paperTexts = new PlanForms(site, papers);
        PaperForms paperForms = new PaperForms(site, papers);
        Problems problems = new Problems(site);
        Assets assets = new Assets();
        return RouterFunctions.route()
                .GET("/assets/**", assets::serve)
                .GET("/", request -> html(overview.html(routes.choice(request))))
                .GET("/udvikling", request -> html(results.html(Door.DEVELOPMENT, routes.choice(request))))
                .GET("/oekonomi", request -> html(results.html(Door.ECONOMY, routes.choice(request))))
                .GET("/investering", request -> html(results.html(Door.INVESTMENT, routes.choice(request))))
                .GET(ANSWER, request -> routes.answer(results, request))
                .GET(PlansPage.PATH, request -> html(plans.html(routes.choice(request, PlansPage.names()))))
                .GET(PlansPage.PATH + "/sammenlign", planForms::compare)
                .POST(PlansPage.PATH + "/gem", planForms::save)
                .POST(PlansPage.PATH + "/gem-tal", planForms::saveNumbers)
                .POST(PlansPage.PATH + "/gendan", planForms::restore)
                .GET("/benchmark", request -> html(results.html(Door.BENCHMARK, routes.choice(request))))
                .GET(PapersPage.PATH, request -> html(papers.html(routes.choice(request, PapersPage.names()))))
                .GET(
                        PapersPage.PATH + "/hent/{file}",
                        request -> downloads.paper(request, routes.choice(request, PapersPage.ISSUE)))
                .POST(PapersPage.PATH + "/gem", paperTexts::save)
                .POST(PapersPage.PATH + "/gendan", paperTexts::restore)
                .POST(PapersPage.PATH + "/udsend", paperForms::issue)
                .POST(PapersPage.PATH + "/beslut", paperForms::decide)
                .POST(PapersPage.PATH + "/naeste", paperForms::next)
                .GET("/maal", request -> html(results.html(Door.GOALS, routes.choice(request))))
                .GET("/data", request -> {
                    Choice choice = routes.choice(request, "rapport");
                    return html(data.html(choice, routes.upload(choice)));
                })
                .GET(DataTab.LAW.path(), request -> html(law.html(routes.choice(request, LawPage.SEARCH))))
                .GET(DataTab.RULES.path(), request -> {
                    RulesPage.Shown shown = rules.show(routes.choice(request, described));
                    return html(shown.refused() ? HttpStatus.BAD_REQUEST : HttpStatus.OK, shown.html());
                })
                .GET(
                        DataTab.POSTING.path(),
                        request -> html(posting.html(
                                routes.choice(request, PostingPage.names().toArray(String[]::new)))))
                .GET("/forklaring/**", request -> {
                    Choice choice = routes.choice(request, beside);
                    return html(explainer.html(page(request), choice));
                })
                .GET("/hent/{file}", request -> downloads.serve(request, routes.choice(request)))
                .POST("/data/kontrol", imports::check)
                .POST("/data/indlaes", imports::load)
                .onError(BadRequest.class, (failure, request) -> problems.bad((BadRequest) failure, request))
                .onError(
                        RefusedException.class,
                        (failure, request) ->
                                problems.bad(new BadRequest(((RefusedException) failure).words()), request))
                .onError(Throwable.class, problems::fault)
                .route(request -> true, problems::nowhere)
                .build();
    }

    /** The result of a model alone; what it refuses is said in plain words, to be put beside what was moved. */
    private ServerResponse answer(ResultPage results, ServerRequest request) {
        Choice choice = choice(request);
        long from = System.nanoTime();
        try {
            byte[] answer = results.answer(choice);
            return ServerResponse.ok()
                    .contentType(HTML)
                    .cacheControl(CacheControl.noStore())
                    .header("Server-Timing", "run;dur=" + (System.nanoTime() - from) / 1_000_000)
                    .body(answer);
        } catch (RefusedException refused) {
            return ServerResponse.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(PLAIN)
                    .cacheControl(CacheControl.noStore())
                    .body(CprGuard.mask(refused.words().in(choice.language())));
        }
    }

    private static ServerResponse html(byte[] page) {
        return html(HttpStatus.OK, page);
    }

    private static ServerResponse html(HttpStatus status, byte[] page) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    private Choice choice(ServerRequest request, String... more) {
        Set<String> names = new TreeSet<>(site.optionNames());
        names.addAll(List.of(more));
        return Choice.of(request.params(), names);
    }

    private Optional<Uploads.Upload> upload(Choice choice) {
        return Optional.ofNullable(choice.options().get("rapport")).flatMap(uploads::find);
    }

    /** The page beside which an explanation is shown. */
    private static String page(ServerRequest request) {
        String name = request.path().replaceFirst("^/forklaring", "");
        String page = name.equals("/overblik") ? Door.OVERVIEW.path() : name;
        boolean known = Stream.concat(
                        Arrays.stream(Door.values()).map(Door::path),
                        Stream.concat(Arrays.stream(DataTab.values()).map(DataTab::path), Stream.of(PapersPage.PATH)))
                .anyMatch(page::equals);
        if (known) {
            return page;
        }
        throw new BadRequest(
                Text.of("Siden '%s' findes ikke.".formatted(page), "The page '%s' does not exist.".formatted(page)));
    }
}
