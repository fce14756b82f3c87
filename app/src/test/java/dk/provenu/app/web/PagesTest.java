package dk.provenu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers, without a browser: pages with real figures, files, and refusals. */
class PagesTest {
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.examples();
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?sprog=en",
                "/investering",
                "/investering?sprog=en",
                "/benchmark",
                "/benchmark?model=unit-cost-benchmark",
                "/benchmark?kommune=151&sprog=en",
                "/benchmark?mappe=lyngby-taarbaek&model=productivity-benchmark&benchmark-table=4.5",
                "/benchmark?mappe=lyngby-taarbaek&model=quality-benchmark&sprog=en&indicator=meetings",
                "/investering?mappe=ballerup&model=investment-comparison",
                "/investering?mappe=ballerup&model=plan-optimum&sprog=en",
                "/investering?mappe=ballerup&model=evidence-library",
                "/investering?mappe=loensum&model=payroll-incentives",
                "/investering?mappe=loensum&model=payroll-from-rules&sprog=en",
                "/investering?mappe=gevinster&model=savings-promises",
                "/udvikling?mappe=jobcenter",
                "/udvikling?mappe=jobcenter&model=survival-transitions&sprog=en",
                "/udvikling?mappe=jobcenter&model=indicators",
                "/maal",
                "/maal?sprog=en",
                "/maal?mappe=opfoelgning&model=follow-up",
                "/maal?mappe=opfoelgning&model=follow-up-split&sprog=en&month=2025M06",
                "/maal?mappe=maal",
                "/maal/papirer?mappe=ballerup",
                "/maal/papirer?mappe=albertslund&ny=committee-paper&model=cost-benchmark&kommune=151&sprog=en",
                "/data",
                "/data?mappe=ballerup&sprog=en",
                "/data/lovgrundlag",
                "/data/regler",
                "/data/regler?sprog=en&alder=24&uddannelse=none&kategori=activity_ready&husstand=living_away&henvendelse=2014-02-01",
                "/data/kontering",
                "/data/kontering?sprog=en&soeg=job+plans",
                "/data/lovgrundlag?sprog=en&soeg=ladder&lov=2016-01-04&reform=flat-ladder"
            })
    void everyPageAnswers(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(path.contains("sprog=en") ? "<html lang=\"en\">" : "<html lang=\"da\">");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.body()).doesNotContain("<script>").doesNotContain(" style=\"");
    }

    @Test
    void findingsStandInTheirPagesWithTheirNumbers() {
        assertThat(text("/investering")).contains("48,6 mio. kr.").contains("58,1 mio. kr.");
        assertThat(text("/benchmark")).contains("37.786 kr. pr. fuldtidsperson").contains("2.648");
        assertThat(text("/benchmark?sprog=en")).contains("37,786");
        assertThat(text("/benchmark?mappe=lyngby-taarbaek&model=productivity-benchmark"))
                .contains("24,3 årsværk pr. 1.000 fuldtidspersoner")
                .contains("plads 4");
        assertThat(text("/")).contains("48,6 mio. kr.").contains("37.786");
        assertThat(served.get("/").body())
                .as("every result is a step away")
                .contains("Flere resultater", "model=benchmark-certainty", "model=frontier", "model=forecast-signals");
        assertThat(text("/")).as("what is invented says so first").contains("Opdigtede data");
        assertThat(text("/oekonomi?mappe=lyngby-taarbaek&model=reimbursement")).contains("Opdigtede data");
        assertThat(text("/investering?mappe=ballerup")).doesNotContain("Opdigtede data");
    }

    /** What has no list of its own can be typed, and stays typed, also when it is refused. */
    @Test
    void everyChoiceOfAModelCanBeMadeOnThePage() {
        String page = "/benchmark?mappe=konstrueret-98&model=framework-regression";
        assertThat(served.get(page).body())
                .contains("<details class=\"further\">", "Flere valg", "id=\"choice-conditions\"")
                .contains("<option value=\"population\">befolkning</option>", "placeholder=\"95\"");
        assertThat(served.get(page + "&conditions=unskilled,renters").body())
                .contains("<details class=\"further\" open>", "value=\"unskilled,renters\"");
        HttpResponse<String> refused = served.get(page + "&conditions=unskild");
        assertThat(refused.body()).contains("unskild", "value=\"unskild\"");
    }

    /** Over or under budget, why, and what to decide: before all else. */
    @Test
    void theOverviewBeginsWithTheThreeQuestions() {
        assertThat(text("/"))
                .containsSubsequence(
                        "Over eller under budget?",
                        "over budgettet",
                        "Hvorfor?",
                        "Hvad skal besluttes nu?",
                        "Se hele opfølgningen",
                        "Det venter",
                        "Mål på vej væk",
                        "Flere resultater");
        assertThat(text("/?sprog=en")).contains("What to decide now?");
    }

    /** A dozen benchmarks: the topics in one row, the results of the chosen topic below. */
    @Test
    void theBenchmarkIsGroupedByTopic() {
        String cost = served.get("/benchmark?mappe=albertslund").body();
        assertThat(cost)
                .containsSubsequence(
                        "aria-label=\"Emner\"",
                        "aria-current=\"true\">Udgifter</a>",
                        ">Personale</a>",
                        ">Rammevilkår</a>",
                        ">Sikkerhed</a>",
                        "aria-label=\"Resultater på siden\"",
                        ">Enhedsudgifter efter konto</a>",
                        ">Kronebro</a>");
        String certainty = served.get("/benchmark?mappe=albertslund&model=benchmark-certainty")
                .body();
        assertThat(certainty)
                .contains("aria-current=\"true\">Sikkerhed</a>")
                .contains("num shade-1", "num shade-5")
                .doesNotContain("aria-label=\"Resultater på siden\"");
        assertThat(served.get("/investering").body()).doesNotContain("aria-label=\"Emner\"");
    }

    @Test
    void theLawIsShownOverTimeWithItsPlaces() {
        assertThat(text("/data/lovgrundlag?lov=2016-01-04"))
                .contains("Refusionssats på trin 2")
                .contains("§ 5")
                .contains("afløst");
        assertThat(text("/data/lovgrundlag?soeg=trin+2&reform=flat-ladder"))
                .contains("Regneeksempel")
                .doesNotContain("Refusionssats på trin 3");
        assertThat(text("/data/lovgrundlag?soeg=nytteindsats&lov=2014-03-01"))
                .contains("rules.offers")
                .contains("gælder den valgte dag")
                .contains("lovgivers intention")
                .doesNotContain("Refusionssats på trin 2");
        assertThat(served.get("/data/lovgrundlag?lov=igen").statusCode()).isEqualTo(400);
        assertThat(served.get("/data/lovgrundlag?reform=nej").statusCode()).isEqualTo(400);
        assertThat(text("/data/lovgrundlag?soeg=" + "%3Cscript%3E")).doesNotContain("<script>");
        assertThat(text("/forklaring/data/lovgrundlag?figur=law/reimbursement_ladder.step_2.rate/2015-12-28"))
                .contains("§ 5")
                .contains("28-12-2015");
    }

    @Test
    void theRulesSayWhatAppliesToAPerson() {
        String person = "/data/regler?alder=24&uddannelse=none&kategori=activity_ready&husstand=living_away"
                + "&henvendelse=2014-02-01&haendelser=2014-02-10+visitationssamtale&pr=2014-03-02";
        assertThat(text(person))
                .contains("5.753 kr. pr. måned")
                .contains("6.767 kr. pr. måned")
                .contains("for sent: 2 dage")
                .contains("mangler")
                .contains("08-02-2014")
                .contains("<circle");
        assertThat(text("/data/regler?alder=45&uddannelse=qualifying&kategori=job_ready&maaneder=3"))
                .contains("Kan gives, uden statsrefusion")
                .contains("24 måneder i stedet for 3 måneder");
        assertThat(text("/data/regler?alder=22&uddannelse=none&kategori=evidently_education_ready"))
                .contains("Kan ikke gives")
                .contains("Uddannelsesparat");
        assertThat(text("/data/regler?alder=40&uddannelse=none&kategori=job_ready&ydelse=sickness_benefit"
                        + "&work_injury_case=ja&henvendelse=2014-03-01"))
                .contains("§ 27, stk. 1, nr. 6");
        assertThat(text("/forklaring" + person
                        + "&figur=law/rules_education_benefit.living_away.under_25.rate/2014-01-01"))
                .contains("5.753")
                .contains("bilag 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alder=-1&uddannelse=none&kategori=job_ready",
                "alder=1e9&uddannelse=none&kategori=job_ready",
                "alder=24",
                "alder=24&uddannelse=%3Cscript%3E&kategori=job_ready",
                "alder=24&uddannelse=none&kategori=job_ready&henvendelse=i-gaar",
                "alder=24&uddannelse=none&kategori=activity_ready&henvendelse=2026-01-01",
                "alder=24&uddannelse=none&kategori=activity_ready&haendelser=2014-02-30+samtale",
                "alder=24&uddannelse=none&kategori=activity_ready&haendelser=2014-02-01+%3Cscript%3E",
                "alder=24&uddannelse=none&kategori=activity_ready&haendelser=%00%00",
                "alder=24&uddannelse=none&kategori=activity_ready&maaneder=99999999999999999999",
                "alder=24&alder=25&uddannelse=none&kategori=activity_ready",
                "alder=24&uddannelse=none&kategori=activity_ready&navn=nogen"
            })
    void aDescriptionThatCannotBeUsedIsRefused(String description) {
        HttpResponse<String> answer = served.get("/data/regler?" + description);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .doesNotContain("<script>")
                .doesNotContain("Exception")
                .contains("role=\"alert\"");
    }

    /** Put together in code, so that no such number stands in a file. */
    @Test
    void aNumberThatLooksLikeAPersonsIsNotRepeatedAsAMessage() {
        String number = "010190" + "-" + "1234";
        HttpResponse<String> answer = served.get(
                "/data/regler?alder=24&uddannelse=none&kategori=activity_ready&haendelser=2014-02-01+" + number);
        assertThat(answer.statusCode()).isEqualTo(400);
        String message = answer.body().substring(answer.body().indexOf("role=\"alert\""));
        assertThat(message.substring(0, message.indexOf("</div>"))).doesNotContain(number);
    }

    @Test
    void aTaskHasItsAccountAndTheRuleThatDecided() {
        assertThat(text("/data/kontering?soeg=jobplaner")).contains("Konto 6").contains("pkt. 2 d");
        assertThat(text("/data/kontering?soeg=fastholdelse"))
                .contains("Konto 5")
                .contains("her er ingen");
        assertThat(text("/data/kontering?soeg=fastholdelse&kontrakt=ja")).contains("og/eller mentorstøtte");
        assertThat(text("/data/kontering?soeg=kantinedrift")).contains("i tvivl, altså konto 6");
        assertThat(served.get("/data/kontering?kontrakt=m%C3%A5ske").statusCode())
                .isEqualTo(400);
        assertThat(served.get("/data/kontering?soeg=" + "a".repeat(101)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFigureIsExplainedDownToItsCell() {
        String explanation =
                text("/forklaring/investering?mappe=ballerup&figur=investment-profile/profile/net_yield/2015");
        assertThat(explanation)
                .contains("-4,9")
                .contains("investment-lines.csv")
                .contains("amount");
    }

    @Test
    void aCellOfADatasetIsExplainedToo() {
        String page = text("/investering?mappe=ballerup");
        int at = page.indexOf("data-figure=\"investment-lines/");
        String figure = page.substring(at + 13, page.indexOf('"', at + 13));
        assertThat(text("/forklaring/investering?mappe=ballerup&figur=" + figure))
                .contains("investment-lines.csv");
    }

    @Test
    void aLinkToAFigureOpensItsExplanationWithThePage() {
        assertThat(text("/investering?mappe=ballerup&figur=investment-profile/profile/net_yield/2015"))
                .contains("class=\"explained-value\"")
                .contains("investment-lines.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?mappe=../../etc",
                "/?ukendt=1",
                "/?sprog=de",
                "/?sprog=da&sprog=en",
                "/investering?kendt=i-morgen",
                "/investering?figur=%3Cscript%3E",
                "/investering?figur=investment-profile/nothing",
                "/benchmark?kommune=999",
                "/benchmark?gruppe=findes-ikke",
                "/benchmark?model=findes-ikke",
                "/forklaring/investering",
                "/forklaring/andet?figur=a/b",
                "/hent/investment-profile.exe?mappe=ballerup",
                "/hent/andet.csv"
            })
    void aWrongAddressIsAnsweredWithWhatIsWrong(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .doesNotContain("<script>")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        assertThat(served.get("/findes-ikke").statusCode()).isEqualTo(404);
        assertThat(served.get("/findes-ikke").body()).contains("Siden findes ikke");
        assertThat(served.get("/assets/../../logback.xml").statusCode()).isIn(400, 404);
        assertThat(served.get("/assets/findes-ikke.js").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void aResultCanBeHadAsAFile(String form) {
        HttpResponse<String> answer = served.get("/hent/investment-profile." + form + "?mappe=ballerup");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment")
                .contains("ballerup-investment-profile." + form);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(200);
    }

    @Test
    void assetsComeOnceAndThenAreKnown() {
        HttpResponse<String> first = served.get("/assets/provenu.css");
        assertThat(first.statusCode())
                .as("the bundle of the pages; npm run build in app/frontend makes it")
                .isEqualTo(200);
        String mark = first.headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("/assets/provenu.css", "If-None-Match", mark).statusCode())
                .isEqualTo(304);
        assertThat(first.body()).doesNotContain("http://").doesNotContain("https://");
    }

    @Test
    void onlyOurPagesMayChangeSomething() {
        String form = "mappe=ballerup&fil=x&noegle=y";
        assertThat(served.post("/data/indlaes", form).statusCode()).isEqualTo(403);
        assertThat(served.post("/data/indlaes", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/data/indlaes", form, "Origin", "http://example.org")
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/data/indlaes", form, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String text(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
