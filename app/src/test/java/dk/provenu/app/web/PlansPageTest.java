package dk.provenu.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the plans: lists, texts, revisions, and numbers that are moved. */
class PlansPageTest {

    private static final String PLAN = "/investering/planer?plan=med-baand";
    private Served served;

    @BeforeEach
    void start() {
        served = Served.example("loensum");
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    @Test
    void thePlansAreListedAndOpenedAsTextWithTheirRevisions() {
        assertThat(served.get("/investering/planer").body())
                .contains("planer i Lønsum", "Følger målgruppen uden for et bånd", "Ny plan efter skabelonen")
                .contains("scenario=med-baand");
        assertThat(served.get(PLAN).body()).contains("kind: payroll-rule", "value: 0.03", "gælder nu");
        assertThat(served.get("/investering/planer?ny=payroll-rule&sprog=en").body())
                .contains("New plan", "kind: payroll-rule", "Keep as revision");
        assertThat(served.get("/investering/planer?plan=med-band").statusCode()).isEqualTo(400);
    }

    @Test
    void aTextIsKeptAsARevisionAndCanBeRestored() throws IOException {
        String text = text();
        HttpResponse<String> kept = save(text.replace("0.03", "0.04"), "bredere", "1", "");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(text()).contains("value: 0.04");
        assertThat(served.get(PLAN + "&fra=1&til=2&udfoert=gemt").body())
                .contains("gemt som revision 2", "bredere", "band.value", "<td>0.03</td>", "<td>0.04</td>");

        HttpResponse<String> restored =
                served.post("/investering/planer/gendan", "noegle=" + token() + "&plan=med-baand&revision=1", ours());
        assertThat(restored.statusCode()).isEqualTo(303);
        assertThat(text()).isEqualTo(text);
        assertThat(served.get(PLAN).body()).contains("som revision 1");
    }

    @Test
    void aRefusedTextComesBackWholeWithTheLinesThatAreWrong() throws IOException {
        String text = text();
        HttpResponse<String> refused = save(text + "gulf: 1 & 2 <b>\n", "min note", "1", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("data-line=\"16\"", "Linje 16, gulf: nøglen kendes ikke.")
                .contains("gulf: 1 &amp; 2 &lt;b&gt;", "value=\"min note\"");
        assertThat(text()).isEqualTo(text);
    }

    @Test
    void aTextIsLookedThroughWithoutBeingKept() throws IOException {
        String text = text();
        HttpResponse<String> checked = save(text.replace("0.03", "0.04"), "", "1", "&kontrol=ja");
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("uden fejl", "0.04");
        assertThat(text()).isEqualTo(text);
    }

    @Test
    void whoeverWasFirstIsNotWrittenOver() throws IOException {
        String text = text();
        Files.writeString(file(), text.replace("0.03", "0.02"));
        HttpResponse<String> late = save(text.replace("0.03", "0.04"), "", "1", "");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("revision 1, nu 2", "0.04");
        assertThat(text()).contains("0.02");
    }

    @Test
    void onlyOurOwnPagesCanChangeAPlan() {
        assertThat(served.post("/investering/planer/gem", "plan=x&tekst=y").statusCode())
                .isEqualTo(403);
        assertThat(served.post("/investering/planer/gem", "noegle=falsk&plan=x&tekst=y", ours())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void numbersAreMovedAnsweredAndKept() throws IOException {
        String page = "/investering?model=payroll-model&scenario=med-baand";
        assertThat(served.get(page).body())
                .contains("Skru på planens tal", "type=\"range\"", "data-path=\"med-baand/band\"", "data-plan=\"0.03\"")
                .contains("href=\"/investering/planer?mappe=loensum&amp;plan=med-baand\"");
        String answer = "/investering/svar?model=payroll-model&scenario=med-baand";
        HttpResponse<String> moved = served.get(answer + "&set=band%3D0.1");
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.body()).contains("class=\"finding\"").doesNotContain("<html");
        assertThat(moved.headers().firstValue("Server-Timing")).isPresent();
        HttpResponse<String> refused = served.get(answer + "&set=band%3D2");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Linje 7, band");

        HttpResponse<String> kept = served.post(
                "/investering/planer/gem-tal",
                "noegle=" + token() + "&plan=med-baand&bygger-paa=1&model=payroll-model&set=band%3D0,1",
                ours());
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(text()).contains("band: {value: 0.1, note:");
    }

    private HttpResponse<String> save(String text, String note, String base, String more) {
        String form = "noegle=" + token() + "&plan=med-baand&bygger-paa=" + base + "&note="
                + URLEncoder.encode(note, StandardCharsets.UTF_8) + "&tekst="
                + URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8) + more;
        return served.post("/investering/planer/gem", form, ours());
    }

    private String token() {
        Matcher token = Pattern.compile("name=\"noegle\" value=\"([^\"]+)\"")
                .matcher(served.get(PLAN).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String[] ours() {
        return new String[] {"Sec-Fetch-Site", "same-origin"};
    }

    private Path file() {
        return served.workspace("loensum").resolve("scenarios").resolve("med-baand.yaml");
    }

    private String text() throws IOException {
        return Files.readString(file());
    }
}
