package dk.provenu.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.provenu.engine.paper.CommitteePaper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person meets: the pages in a browser, by mouse and by keyboard, wide and narrow, in both languages. */
class BrowserIT {
    private static final List<String> PAGES = List.of(
            "/",
            "/investering?mappe=ballerup",
            "/investering?mappe=ballerup&figur=investment-profile/profile/net_yield/2015",
            "/benchmark?mappe=albertslund",
            "/udvikling?mappe=albertslund&model=recipients",
            "/benchmark?mappe=albertslund&model=unit-cost-benchmark",
            "/benchmark?mappe=albertslund&model=staff-benchmark",
            "/benchmark?mappe=regnskab&model=account-benchmark",
            "/benchmark?mappe=albertslund&model=benchmark-certainty",
            "/benchmark?mappe=albertslund&model=benchmark-bridge",
            "/benchmark?mappe=kronebro",
            "/benchmark?mappe=lyngby-taarbaek&model=productivity-benchmark",
            "/benchmark?mappe=lyngby-taarbaek&model=quality-benchmark",
            "/oekonomi?mappe=lyngby-taarbaek&model=reform-consequences",
            "/investering?mappe=lyngby-taarbaek",
            "/investering?mappe=loensum&model=payroll-model&set=band%3D0.05",
            "/investering?mappe=ballerup&model=investment-case&scenario=aktivitetsparate-2026",
            "/investering?mappe=gevinster&model=savings-ledger",
            "/udvikling?mappe=jobcenter&model=survival-curves",
            "/udvikling?mappe=jobcenter&model=indicators",
            "/investering/planer?mappe=loensum",
            "/investering/planer?mappe=loensum&plan=med-baand&fra=1&til=1",
            "/udvikling?mappe=udvikling",
            "/udvikling?mappe=udvikling&model=forecast-signals",
            "/udvikling?mappe=udvikling&model=forecast-seasonal",
            "/udvikling?mappe=udvikling&model=forecast-stock",
            "/data?mappe=ballerup",
            "/data/lovgrundlag?lov=2016-02-01",
            "/data/regler",
            "/data/regler?alder=24&uddannelse=none&kategori=activity_ready&husstand=living_away&henvendelse=2014-02-01"
                    + "&haendelser=2014-02-10+visitationssamtale&pr=2014-03-02",
            "/data/kontering");

    /** What is met every month is tried in both languages at both widths; the pages above in one of each. */
    private static final List<String> MONTHLY = List.of(
            "/maal?mappe=maal",
            "/maal?mappe=maal&model=goals-series",
            "/maal/papirer?mappe=albertslund",
            "/maal/papirer?mappe=albertslund&plan=kladde",
            "/maal/papirer?mappe=albertslund&plan=kladde&vis=tekst",
            "/maal/papirer?mappe=albertslund&ny=committee-paper&model=cost-benchmark");

    private static Served served;
    private static Browser browser;

    private Page page;

    @BeforeAll
    static void start() throws IOException {
        boolean ci = System.getenv("CI") != null;
        assumeTrue(
                ci || Browser.chromium().isPresent(),
                "No chromium on this machine: the pages were not tried in a browser. Debian: apt install chromium");
        served = Served.examples();
        // A paper with a sentence that does not hold.
        Path papers = Files.createDirectories(served.workspace("albertslund").resolve("scenarios"));
        Files.writeString(
                papers.resolve("kladde.yaml"),
                CommitteePaper.KIND
                        .template()
                        .replace("\nfinance:", "  Derfor er [kommunen er dyrest]{own > mean}.\nfinance:"));
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
            served.close();
        }
    }

    @BeforeEach
    void open() {
        browser.forget();
        page = browser.page(1440);
    }

    @AfterEach
    void nothingWasAskedOfOthersAndNothingWentWrong() {
        page.context().close();
        String own = served.address("/").toString();
        assertThat(browser.requests())
                .allMatch(url -> url.startsWith(own) || url.startsWith("data:") || url.startsWith("blob:" + own));
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440,da", "1440,en", "390,da", "390,en"})
    void everyPageIsAccessible(int width, String language) {
        Page narrow = browser.page(width);
        List<String> found = new ArrayList<>();
        boolean once = width == 1440 == language.equals("da");
        for (String path : Stream.concat(PAGES.stream(), MONTHLY.stream()).toList()) {
            narrow.navigate(url(path + (path.contains("?") ? "&" : "?") + "sprog=" + language));
            drawn(narrow);
            if (once || MONTHLY.contains(path)) {
                found.addAll(violations(path, narrow));
            }
            Object overflow = narrow.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) overflow).intValue())
                    .as("sideways scrolling of " + path)
                    .isLessThanOrEqualTo(0);
        }
        narrow.context().close();
        assertThat(found).isEmpty();
    }

    @Test
    void aClickOnANumberOpensItsExplanationDownToTheCell() {
        page.navigate(url("/investering?mappe=ballerup"));
        Locator number = page.locator("table.figures:not(.compact) a.fig[data-figure$='net_yield/2015']")
                .first();
        number.click();
        Locator panel = page.locator("#explanation");
        assertThat(panel.locator(".explained-value")).containsText("-4,9");
        assertThat(page.url()).contains("figur=investment-profile/profile/net_yield/2015");
        panel.locator("summary").nth(0).click();
        assertThat(panel.locator(".source").first()).containsText("investment-lines.csv");
        assertThat(panel.locator(".source").first()).containsText("amount");
        String link = page.url();
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(number).isFocused();
        assertThat(page.url()).doesNotContain("figur=");

        page.navigate(link);
        assertThat(panel.locator(".explained-value")).containsText("-4,9");
    }

    @Test
    void aBarOfAPictureOpensTheExplanationOfItsNumber() {
        page.navigate(url("/benchmark?mappe=albertslund"));
        drawn(page);
        page.locator("[data-chart] svg path[fill='#1f6fb8']").first().click();
        assertThat(page.locator("#explanation .explained-value")).containsText("37.786");
    }

    @Test
    void arrowsWalkTheTableEnterExplainsEscapeGoesBack() {
        page.navigate(url("/investering?mappe=ballerup"));
        Locator first = page.locator("table.figures:not(.compact)")
                .first()
                .locator("tbody a.fig")
                .first();
        first.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        String reached = (String) page.evaluate("document.activeElement.dataset.figure");
        assertThat(reached).isNotEqualTo(first.getAttribute("data-figure")).contains("2016");
        assertThat(page.locator("table.figures:not(.compact)").first().locator("a.fig[tabindex='0']"))
                .hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#explanation .explained-value")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#explanation")).isHidden();
        assertThat(page.evaluate("document.activeElement.dataset.figure")).isEqualTo(reached);
    }

    @Test
    void choicesStandInTheAddress() {
        page.navigate(url("/benchmark?mappe=albertslund"));
        page.selectOption("#choice-kommune", "151");
        page.locator("form.choices button").click();
        assertThat(page.locator("h1")).containsText("Ballerup");
        assertThat(page.url()).contains("kommune=151");
        page.locator(".language a[lang=en]").click();
        assertThat(page.locator("h1")).containsText("Ballerup");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.url()).contains("kommune=151").contains("sprog=en");
    }

    @Test
    void aBadFileIsReportedAndNothingIsLoaded() {
        page.navigate(url("/data?mappe=ballerup"));
        int before = page.locator("#vintages-heading ~ .table-scroll tbody tr").count();
        send("forkert.csv", "line,year,role,label,amount,unit\nny,2020,investment,Ny indsats,\"2.004,5x\",mio_kr\n");
        assertThat(page.locator("#rapport")).containsText("afvist");
        assertThat(page.locator("#rapport table")).containsText("2.004,5x");
        assertThat(page.locator("#rapport table")).containsText("amount");
        assertThat(page.locator("#rapport form")).hasCount(0);
        assertThat(page.locator("#vintages-heading ~ .table-scroll tbody tr")).hasCount(before);
    }

    @Test
    void aGoodFileIsCheckedFirstAndThenLoaded() throws IOException {
        page.navigate(url("/data?mappe=albertslund"));
        page.selectOption("#import-kind", "assumptions");
        send("antagelser.csv", "parameter,label,value,unit\ntest_price,Prøvepris,1234,kr\n");
        assertThat(page.locator("#rapport")).containsText("klar til at blive indlæst");
        int before = page.locator("#vintages-heading ~ .table-scroll tbody tr").count();
        page.locator("#rapport button").click();
        assertThat(page.locator("#rapport")).containsText("Filen er indlæst");
        assertThat(page.locator("#vintages-heading ~ .table-scroll tbody tr")).hasCount(before + 1);
        assertThat(Files.exists(served.workspace("albertslund").resolve("vintages")))
                .isTrue();
    }

    @Test
    void filesAndPicturesCanBeHad() throws IOException {
        page.navigate(url("/investering?mappe=ballerup"));
        drawn(page);
        for (String form : List.of("xlsx", "csv", "json")) {
            Download file = page.waitForDownload(
                    () -> page.locator(".downloads a[href*='." + form + "']").click());
            assertThat(file.suggestedFilename()).isEqualTo("ballerup-investment-profile." + form);
            assertThat(Files.size(file.path())).isPositive();
        }
        Download svg = page.waitForDownload(
                () -> page.locator("[data-save=svg]").first().click());
        assertThat(Files.readString(svg.path())).contains("<title>").contains("<desc>");
        Download png = page.waitForDownload(
                () -> page.locator("[data-save=png]").first().click());
        assertThat(Files.size(png.path())).isGreaterThan(5_000);
    }

    @Test
    void thePageCanBePrinted() {
        page.navigate(url("/investering?mappe=ballerup"));
        drawn(page);
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        assertThat(pdf).hasSizeGreaterThan(10_000);
    }

    @Test
    void aNumberOfAPlanIsMovedByTheKeyboardAndTheResultFollows() {
        page.navigate(url("/investering?mappe=loensum&model=payroll-model&scenario=fast-ramme"));
        page.locator(".sliders > summary").click();
        page.locator("input[data-path$=band]").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".slider-answer")).containsText("årsværk");
        assertThat(page.locator(".slider.moved")).hasCount(1);
        assertThat(page.locator(".slider-keep")).isEnabled();
        assertThat(page.url()).contains("band%3D");
        page.locator(".slider-reset").click();
        assertThat(page.locator(".slider.moved")).hasCount(0);
        assertThat(page.locator(".slider-keep")).isDisabled();
    }

    @Test
    void aTextWithAFaultStaysAndLeadsToItsLine() {
        page.navigate(url("/investering/planer?mappe=loensum&plan=med-baand"));
        page.locator("#plan-text").fill("kind: payroll-rule\ntitle: Prøve\nbont: 5\n");
        page.locator(".button-primary").click();
        assertThat(page.locator(".faults a").first()).containsText("Linje");
        assertThat(page.locator(".gutter .faulty")).not().hasCount(0);
        page.locator(".faults a[data-line='3']").click();
        assertThat(page.locator("#plan-text")).isFocused();
        assertThat(page.locator("#plan-text")).hasValue("kind: payroll-rule\ntitle: Prøve\nbont: 5\n");
        assertThat(browser.complaints()).allMatch(words -> words.contains("422"));
        browser.forget();
    }

    @Test
    void aPaperIsReadByTheKeyboardMendedAndIssued() {
        page.navigate(url("/maal/papirer?mappe=albertslund&plan=kladde"));
        page.locator(".flag-list a").first().click();
        assertThat(page.locator(".sentence.blocked")).isFocused();
        assertThat(page.locator("form[action$='/udsend']")).hasCount(0);
        Locator number = page.locator(".paper a.fig").first();
        number.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#explanation .explained-value")).containsText("37.786");
        page.keyboard().press("Escape");
        assertThat(number).isFocused();

        page.navigate(url("/maal/papirer?mappe=albertslund&plan=kladde&vis=tekst"));
        page.locator("#plan-text").fill(CommitteePaper.KIND.template());
        page.locator("#plan .button-primary").click();
        assertThat(page.locator(".sentence.blocked")).hasCount(0);
        page.locator("form[action$='/udsend'] button").click();
        assertThat(page.locator("h1")).containsText("Udsendelse 1");
        assertThat(page.locator(".message.good")).containsText("udsendt");
    }

    private static List<String> violations(String path, Page page) {
        return axe(page).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> path + ": " + rule.getId() + " " + rule.getNodes())
                .toList();
    }

    private void send(String name, String text) {
        page.setInputFiles("#import-files", new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.locator(".import-band button").click();
    }

    /** A picture is one image to those who do not see it; what is drawn inside it is not read. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).exclude(".chart-canvas svg");
    }

    private static void drawn(Page page) {
        int charts = page.locator("[data-chart]").count();
        assertThat(page.locator("[data-chart].drawn")).hasCount(charts);
    }

    private static String url(String path) {
        return served.address(path).toString();
    }
}
