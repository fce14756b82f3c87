package dk.provenu.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plants persons' numbers in files, good and bad, imports them by command and by the real server, and then searches
 * everything that was written or said: none of them may be there, in any spelling.
 */
class PersonsNumbersTest {

    private static final String KIND = "ydelsesrefusion-settlement";
    private static final String HEADER =
            "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;"
                    + "Medfinansieringssats;Medfinansieringsbeløb;Bemærkning\n";
    private static final Pattern TOKEN = Pattern.compile("name=\"noegle\" value=\"([^\"]+)\"");
    private static final Pattern WAITING = Pattern.compile("name=\"fil\" value=\"([^\"]+)\"");

    private final List<String> planted = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private final Instant start = Instant.now();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path workspace;

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = folder.resolve("workspace");
        Files.createDirectories(workspace);
        Files.writeString(workspace.resolve("workspace.yaml"), "municipality: Lyngby-Taarbæk\n");
    }

    /** A number that is used nowhere else, put together here so that none stands in a file of the project. */
    private String number(int day, int month) {
        String number = "%02d%02d%02d%04d".formatted(day, month, 61 + planted.size(), 7000 + 37 * planted.size());
        planted.add(number);
        return number;
    }

    private static String row(String week, String number, String benefit, String amount, String more) {
        return "%s;%s;%s;Lyngby-Taarbæk;%s;80,00;800,00;;;%s\n".formatted(week, number, benefit, amount, more);
    }

    private String good() {
        String one = number(3, 4);
        String two = number(14, 9);
        return HEADER
                + row("2024-01-29", one, "Kontanthjælp", "1000,00", "se " + number(11, 10))
                + row("2024-01-29", one.substring(1), "Kontanthjælp", "-100,00", "")
                + row("2024-01-29", two.substring(0, 6) + "-" + two.substring(6), "Sygedagpenge", "1000,00", "");
    }

    private String bad() {
        String lost = number(5, 6).substring(1);
        return HEADER
                + row("2024-01-29", number(7, 7) + "1", "Kontanthjælp", "1000,00", "")
                + row(lost, "2024-01-29", "Kontanthjælp", "1000,00", "")
                + row("2024-01-29", number(8, 8), lost, "1000,00", "")
                + row("2024-01-29", number(8, 9), "Kontanthjælp", lost, "")
                + row("2024-01-29", number(9, 8), "Kontanthjælp", "ti kr. " + lost, "");
    }

    private String tooFewFields() {
        return HEADER + number(6, 6).substring(1) + ";for få felter;" + number(1, 11) + "\n";
    }

    private String lostHeader() {
        return row("2024-01-29", number(2, 3).substring(1), "Kontanthjælp", "1000,00", "");
    }

    private String wrongKind() {
        return "parameter;label;value;unit\nx;" + number(19, 5) + ";1;kr\n";
    }

    @Test
    void noneIsLeftByTheCommands() throws IOException {
        List<String> contents = List.of(good(), bad(), tooFewFields(), lostHeader());
        for (int i = 0; i < contents.size(); i++) {
            Path file = folder.resolve("incoming-" + i + ".csv");
            Files.writeString(file, contents.get(i));
            int status = command("import", KIND, file.toString(), "--workspace", workspace.toString());
            assertThat(status).as(said.toString()).isEqualTo(i == 0 ? 0 : 1);
            command("import", KIND, file.toString(), "--workspace", workspace.toString(), "--dry-run", "--debug");
            command("import", KIND, file.toString(), "--workspace", workspace.toString(), "--format", "json");
            Files.delete(file);
        }
        Path other = folder.resolve("assumptions.csv");
        Files.writeString(other, wrongKind());
        assertThat(command("import", "assumptions", other.toString(), "--workspace", workspace.toString()))
                .isEqualTo(1);
        Files.delete(other);
        command("datasets", "--workspace", workspace.toString());
        command(
                "backup",
                "--workspace",
                workspace.toString(),
                "--out",
                folder.resolve("backup.zip").toString());
        nothingIsLeft();
    }

    @Test
    void noneIsLeftByTheServerNotEvenForAMoment() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        System.setOut(new PrintStream(console, true, UTF_8));
        Set<String> seen = new ConcurrentSkipListSet<>();
        AtomicBoolean over = new AtomicBoolean();
        try (WebServer server = WebServer.start(ServeOptions.of(List.of(workspace), 0));
                HttpClient client = HttpClient.newHttpClient()) {
            Thread watcher = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    seen.addAll(uploadsOnDisk());
                }
            });
            URI data = server.address().resolve("/data");
            String token = find(TOKEN, get(client, data));
            // Larger than anything that servers keep in memory by themselves.
            String large = good()
                    + row("2024-02-05", number(21, 2), "Kontanthjælp", "1000,00", "x".repeat(90))
                            .repeat(30_000);
            String report = send(client, server, token, KIND, large);
            assertThat(report).contains("klar til at blive indlæst");
            String loaded = post(client, server, "noegle=" + token + "&fil=" + find(WAITING, report));
            assertThat(loaded).contains("Filen er indlæst");
            assertThat(send(client, server, token, KIND, bad())).contains("Filen er afvist");
            assertThat(send(client, server, token, KIND, tooFewFields())).contains("Filen er afvist");
            assertThat(send(client, server, token, KIND, lostHeader())).contains("Filen er afvist");
            assertThat(send(client, server, token, "assumptions", wrongKind())).contains("Filen er afvist");
            get(client, data);
            over.set(true);
            watcher.join();
        } finally {
            System.setOut(before);
        }
        said.append(console.toString(UTF_8));
        assertThat(seen).isEmpty();
        nothingIsLeft();
    }

    /** What a server that writes parts of a request to its disk would leave, if only while it answers. */
    private static Set<String> uploadsOnDisk() {
        Set<String> found = new ConcurrentSkipListSet<>();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        try (Stream<Path> servers = Files.list(temporary)) {
            for (Path server : servers.filter(
                            path -> path.getFileName().toString().matches("(tomcat|provenu-upload).*"))
                    .toList()) {
                try (Stream<Path> files = Files.walk(server)) {
                    files.filter(Files::isRegularFile).map(Path::toString).forEach(found::add);
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            return found;
        }
        return found;
    }

    private int command(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, UTF_8);
        int status = Main.run(args, stream, stream);
        said.append(out.toString(UTF_8)).append('\n');
        return status;
    }

    private String send(HttpClient client, WebServer server, String token, String kind, String csv) throws Exception {
        String boundary = "----provenu";
        String body = part(boundary, "noegle", token)
                + part(boundary, "art", kind)
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"filer\"; filename=\"yr.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--" + boundary + "--\r\n";
        return follow(
                client,
                server,
                HttpRequest.newBuilder(server.address().resolve("/data/kontrol"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                        .build());
    }

    private String post(HttpClient client, WebServer server, String form) throws Exception {
        return follow(
                client,
                server,
                HttpRequest.newBuilder(server.address().resolve("/data/indlaes"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private String follow(HttpClient client, WebServer server, HttpRequest request) throws Exception {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        said.append(answer.body()).append(answer.headers());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return get(
                client,
                server.address().resolve(answer.headers().firstValue("Location").orElseThrow()));
    }

    private String get(HttpClient client, URI address) throws Exception {
        String body = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString(UTF_8))
                .body();
        said.append(body);
        return body;
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private void nothingIsLeft() throws IOException {
        List<String> spellings = new ArrayList<>();
        for (String number : planted) {
            spellings.add(number);
            spellings.add(number.substring(0, 6) + "-" + number.substring(6));
            if (number.startsWith("0")) {
                spellings.add(number.substring(1));
                spellings.add(number.substring(1, 6) + "-" + number.substring(6));
            }
        }
        assertThat(said.toString()).doesNotContain(spellings.toArray(String[]::new));
        for (Path file : written()) {
            assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(spellings.toArray(String[]::new));
        }
    }

    /** All files of the workspace, and the temporary ones that were written since this test began. */
    private List<Path> written() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> own = Files.walk(folder)) {
            own.filter(Files::isRegularFile).forEach(files::add);
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        try (Stream<Path> all = Files.list(temporary)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (Files.isReadable(each)
                        && Files.size(each) < 20_000_000
                        && Files.getLastModifiedTime(each).toInstant().isAfter(start)) {
                    files.add(each);
                }
            }
        } catch (java.nio.file.NoSuchFileException gone) {
            return files;
        }
        return files;
    }
}
