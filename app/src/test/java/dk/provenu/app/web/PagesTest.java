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
                "/data",
                "/data?mappe=ballerup&sprog=en",
                "/data/lovgrundlag",
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
        assertThat(text("/")).contains("48,6 mio. kr.").contains("37.786");
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
        assertThat(served.get("/data/lovgrundlag?lov=igen").statusCode()).isEqualTo(400);
        assertThat(served.get("/data/lovgrundlag?reform=nej").statusCode()).isEqualTo(400);
        assertThat(text("/data/lovgrundlag?soeg=" + "%3Cscript%3E")).doesNotContain("<script>");
        assertThat(text("/forklaring/data/lovgrundlag?figur=law/reimbursement_ladder.step_2.rate/2015-12-28"))
                .contains("§ 5")
                .contains("28-12-2015");
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
