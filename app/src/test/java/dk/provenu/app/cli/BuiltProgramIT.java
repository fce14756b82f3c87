package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The built program as a child process, from a folder elsewhere: what a script or a newcomer meets. */
class BuiltProgramIT {

    private static final Path BUILT = Path.of("target", "provenu");
    private static final long PATIENCE_SECONDS = 120;

    /** A copy of the program with the script at its root. */
    @TempDir
    static Path home;

    private static Path workspace = Path.of("");

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Files.copy(Path.of("..", "provenu"), home.resolve("provenu"));
        home.resolve("provenu").toFile().setExecutable(true);
        for (String part : List.of("lib", "examples")) {
            copy(BUILT.resolve(part), program().resolve(part));
        }
        workspace = home.resolve("w");
        assertThat(run("init", workspace.toString(), "--municipality", "Ballerup")
                        .status())
                .isZero();
        Captured loaded = run(
                "import",
                "investment-lines",
                program()
                        .resolve("examples/ballerup/import/investment-lines.csv")
                        .toString(),
                "--workspace",
                workspace.toString(),
                "--format",
                "json");
        assertThat(loaded.status()).as(loaded.err()).isZero();
        assertThat(JsonMapper.shared().readTree(loaded.out()).get("rows_loaded").asInt())
                .isEqualTo(20);
    }

    @Test
    void standardOutputHoldsTheResultAlone() throws IOException, InterruptedException {
        Captured run = profile();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(JsonMapper.shared().readTree(run.out()).get("title").asString())
                .isEqualTo("Investeringsprofil, Ballerup 2015-2019");
    }

    @Test
    void alsoWithACacheThatNoLongerFits() throws IOException, InterruptedException {
        Path cache = program().resolve("provenu.aot");
        train(cache);
        assertThat(cache).isNotEmptyFile();
        try {
            Captured fitting = profile();
            assertThat(JsonMapper.shared().readTree(fitting.out()).has("tables"))
                    .isTrue();
            try (Stream<Path> jars = Files.list(program().resolve("lib"))) {
                for (Path jar : jars.toList()) {
                    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
                }
            }
            Captured stale = profile();
            assertThat(stale.status()).as(stale.err()).isZero();
            assertThat(stale.out()).isEqualTo(fitting.out());
            Files.writeString(cache, "no cache at all");
            Captured broken = profile();
            assertThat(broken.status()).as(broken.err()).isZero();
            assertThat(broken.out()).isEqualTo(fitting.out());
        } finally {
            Files.delete(cache);
        }
    }

    @Test
    void danishLettersArriveWhole() throws IOException, InterruptedException {
        Captured run =
                run("run", "investment-profile", "--workspace", workspace.toString(), "--municipality", "Høje-Tåstrup");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Høje-Taastrup");
    }

    @Test
    void theStatusIsTheCommands() throws IOException, InterruptedException {
        assertThat(run("run", "investment-profile", "--workspace", home.toString())
                        .status())
                .isEqualTo(1);
        assertThat(run("runn").status()).isEqualTo(2);
        assertThat(run().status()).isEqualTo(2);
    }

    @Test
    void demoAnswersInABrowserAndStopsWhenAsked() throws IOException, InterruptedException {
        Path out = home.resolve("demo.out");
        Process server = builder("demo", "--dir", home.resolve("demo").toString(), "--port", "0")
                .redirectOutput(out.toFile())
                .redirectError(home.resolve("demo.err").toFile())
                .start();
        try {
            URI address = address(server, out);
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> page =
                        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("Ballerup", "Albertslund");
            }
            assertThat(new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(out)).isEqualTo(address + "\n");
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static URI address(Process server, Path out) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.readString(out).endsWith("\n")) {
            boolean ended = server.waitFor(100, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                throw new AssertionError("no address: " + Files.readString(home.resolve("demo.err")));
            }
        }
        return URI.create(Files.readString(out).strip());
    }

    private static Captured profile() throws IOException, InterruptedException {
        return run("run", "investment-profile", "--workspace", workspace.toString(), "--format", "json");
    }

    /** Makes the JVM write down what it loaded, as the script does after a build. */
    private static void train(Path cache) throws IOException, InterruptedException {
        String path;
        try (Stream<Path> jars = Files.list(program().resolve("lib"))) {
            path = String.join(
                    ":",
                    jars.map(Path::toString)
                            .filter(name -> name.endsWith(".jar"))
                            .sorted()
                            .toList());
        }
        Process training = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:AOTCacheOutput=" + cache,
                        "-cp",
                        path,
                        "dk.provenu.app.Main",
                        "models")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("training.log").toFile())
                .start();
        assertThat(training.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private static Captured run(String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "run", ".out");
        Path err = Files.createTempFile(home, "run", ".err");
        Process process = builder(args)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Captured(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static ProcessBuilder builder(String... args) {
        List<String> command = new ArrayList<>(List.of(home.resolve("provenu").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PROVENU_NO_BUILD", "1");
        environment.remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static Path program() {
        return home.resolve("app/target/provenu");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
