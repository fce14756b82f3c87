package dk.provenu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.paper.CommitteePaper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Committee papers on the pages: written, flagged in place, issued, decided, held against today, begun from a result. */
class PapersPageTest {

    private static final String LIST = "/maal/papirer?mappe=albertslund";
    private static final String PAPER = LIST + "&plan=orientering";
    private static final String ISSUE = PAPER + "&udsendelse=1";
    private static final String TEXT = CommitteePaper.KIND.template();

    private Served served;

    @BeforeEach
    void start() {
        served = Served.example("albertslund");
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    @Test
    void aPaperIsWrittenAndEveryBoundPieceOfItIsOpened() {
        assertThat(served.get(LIST).body()).contains("Nyt papir efter skabelonen");
        save("orientering", TEXT, "");
        String page = served.get(PAPER).body();
        assertThat(page)
                .contains(
                        "Klar til at udsende", "37.786 kr. pr. fuldtidsperson", "Indstilling", "/maal/papirer/udsend");
        List<String> links = links(page);
        assertThat(links).hasSizeGreaterThanOrEqualTo(5);
        for (String link : links) {
            HttpResponse<String> explanation = served.get("/forklaring" + link);
            assertThat(explanation.statusCode()).as(link + explanation.body()).isEqualTo(200);
            assertThat(explanation.body()).contains("explained-value");
        }
        assertThat(served.get(LIST).body())
                .as("the door leads to it, and the page of the plans leaves it out")
                .contains("plan=orientering", "href=\"/maal?mappe=albertslund\"");
        assertThat(served.get("/investering/planer?mappe=albertslund").body()).doesNotContain("orientering");
        assertThat(served.get("/maal?mappe=albertslund").body()).contains("Der er 2 papirer");
        assertThat(served.get("/").body()).contains("Papir klar til at udsende");
    }

    @Test
    void aSentenceThatDoesNotHoldIsMarkedInItsPlaceAndStopsTheIssue() {
        save("orientering", wrong(), "");
        assertThat(served.get(PAPER).body())
                .contains("1 sted skal afgøres, før papiret kan udsendes", "class=\"sentence blocked\" id=\"s-3\"")
                .contains("href=\"#s-3\"", "fig claim wrong", "Hent kladden")
                .doesNotContain("/maal/papirer/udsend");
        HttpResponse<String> refused = post("/maal/papirer/udsend", Map.of("plan", "orientering"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Det er ikke gjort", "kommunen er dyrest");
        assertThat(served.get(LIST).body()).contains("Kladde, 1 sted skal afgøres");
    }

    @Test
    void aTextIsLookedThroughWithTheSentencesAsTheyRead() {
        HttpResponse<String> seen = post(
                "/maal/papirer/gem",
                Map.of("plan", "orientering", "tekst", wrong(), "bygger-paa", "0", "kontrol", "ja"));
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains("Den er ikke gemt endnu", "Sådan læses teksten nu", "class=\"sentence blocked\"");
        assertThat(served.get(LIST).body()).doesNotContain("plan=orientering");
        String link = links(seen.body()).getFirst();
        assertThat(served.get("/forklaring" + link).body()).contains("Gem papiret");

        HttpResponse<String> broken = post(
                "/maal/papirer/gem",
                Map.of(
                        "plan",
                        "orientering",
                        "tekst",
                        TEXT.replace("own/unit_cost", "own/unitcost"),
                        "bygger-paa",
                        "0"));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("data-line=\"6\"", "unitcost");
    }

    @Test
    void whatIsIssuedLiesAsItWentOutAndIsDecidedPointByPoint() {
        save("orientering", TEXT, "");
        HttpResponse<String> issued = post("/maal/papirer/udsend", Map.of("plan", "orientering", "bygger-paa", "1"));
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(303);
        assertThat(served.get(ISSUE).body()).contains("Udsendt", "37.786 kr. pr. fuldtidsperson", "Punkt 1");
        assertThat(served.get("/forklaring" + links(served.get(ISSUE).body()).getFirst())
                        .body())
                .contains("explained-value");
        assertThat(served.get(ISSUE + "&vis=igen").body()).contains("det samme, ord for ord");
        assertThat(served.get(ISSUE + "&vis=i-dag").body()).contains("I dag læses papiret, som da det blev udsendt");
        for (String form : List.of("docx", "pdf", "html")) {
            String file = "/maal/papirer/hent/orientering." + form + "?mappe=albertslund";
            assertThat(served.bytes(file + "&udsendelse=1")).hasSizeGreaterThan(1000);
            assertThat(served.get(file).statusCode()).isEqualTo(200);
        }

        Map<String, String> decision = Map.of(
                "plan",
                "orientering",
                "udsendelse",
                "1",
                "dato",
                "2020-01-15",
                "bygger-paa",
                "0",
                "punkt-1",
                "Godkendt.");
        HttpResponse<String> empty = post(
                "/maal/papirer/beslut",
                Map.of("plan", "orientering", "udsendelse", "1", "dato", "2020-01-15", "note", "punkt 4"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("ikke gemt", "value=\"punkt 4\"", "value=\"2020-01-15\"");
        assertThat(post("/maal/papirer/beslut", decision).statusCode()).isEqualTo(303);
        assertThat(served.get(LIST).body()).contains("Besluttet");

        HttpResponse<String> next = post(
                "/maal/papirer/naeste", Map.of("plan", "orientering", "navn", "orientering-2", "dato", "2020-02-12"));
        assertThat(next.statusCode()).as(next.body()).isEqualTo(303);
        assertThat(served.get(LIST + "&plan=orientering-2").body())
                .contains("12-02-2020", "Tidligere beslutninger", "Godkendt. (15-01-2020)");
    }

    @Test
    void aResultBecomesADraftThatFollowsItsFigures() {
        String result = served.get("/benchmark?mappe=albertslund&kommune=151").body();
        Matcher button = Pattern.compile("href=\"(/maal/papirer[^\"]*ny=committee-paper[^\"]*)\"")
                .matcher(result);
        assertThat(button.find()).isTrue();
        String draft = text(served.get(plain(button.group(1))).body());
        assertThat(draft).contains("@findings cost-benchmark?municipality=151", "@chart cost-benchmark/", "@table ");
        save("fra-resultat", draft, "");
        assertThat(served.get(LIST + "&plan=fra-resultat").body())
                .contains("Ballerup brugte", "Klar til at udsende", "data-chart=");
        String added = text(served.get(LIST + "&til-papir=fra-resultat&model=staff-benchmark")
                .body());
        assertThat(added).contains("@findings cost-benchmark", "@findings staff-benchmark");
        save("fra-resultat", added, "1");
        assertThat(served.get(LIST + "&plan=fra-resultat").body()).contains("Klar til at udsende");
    }

    @Test
    void onlyOurOwnPagesChangeAPaper() {
        save("orientering", TEXT, "");
        assertThat(served.post("/maal/papirer/udsend", "plan=orientering").statusCode())
                .isEqualTo(403);
        assertThat(served.post("/maal/papirer/udsend", "noegle=falsk&plan=orientering", ours())
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.get(LIST + "&plan=findes-ikke").statusCode()).isEqualTo(400);
        assertThat(served.get(PAPER + "&udsendelse=7").statusCode()).isEqualTo(400);
        assertThat(served.get(PAPER + "&udsendelse=syv").statusCode()).isEqualTo(400);
    }

    private static String wrong() {
        return TEXT.replace("\nfinance:", "  Derfor er [kommunen er dyrest]{own > mean}.\nfinance:");
    }

    private void save(String name, String text, String base) {
        HttpResponse<String> saved = post(
                "/maal/papirer/gem", Map.of("plan", name, "tekst", text, "bygger-paa", base.isEmpty() ? "0" : base));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("mappe", "albertslund");
        all.put("noegle", token());
        List<String> pairs = new ArrayList<>();
        all.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return served.post(path, String.join("&", pairs), ours());
    }

    private String token() {
        Matcher token = Pattern.compile("name=\"noegle\" value=\"([^\"]+)\"")
                .matcher(served.get(LIST + "&ny=committee-paper").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** The addresses of the numbers of a page. */
    private static List<String> links(String page) {
        return Pattern.compile("href=\"([^\"]*figur=[^\"]*)\" data-figure")
                .matcher(page)
                .results()
                .map(found -> plain(found.group(1)))
                .toList();
    }

    private static String text(String page) {
        Matcher area = Pattern.compile("<textarea id=\"plan-text\"[^>]*>\n(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        assertThat(area.find()).as(page).isTrue();
        return plain(area.group(1));
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String[] ours() {
        return new String[] {"Sec-Fetch-Site", "same-origin"};
    }
}
