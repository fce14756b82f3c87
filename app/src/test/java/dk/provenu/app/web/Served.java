package dk.provenu.app.web;

import dk.provenu.app.service.Examples;
import dk.provenu.data.importing.ImportProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The pages of the examples, served from a folder of their own, for one test class. */
final class Served implements AutoCloseable {
    private final Path folder;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Path folder, WebServer server) {
        this.folder = folder;
        this.server = server;
    }

    static Served examples() {
        return of(name -> true);
    }

    /** One of the examples alone, for tests that change it. */
    static Served example(String only) {
        return of(only::equals);
    }

    private static Served of(Predicate<String> wanted) {
        try {
            Path folder = Files.createTempDirectory("provenu-pages-");
            Examples examples = Examples.in(Path.of("..", "examples"));
            List<Path> workspaces = new ArrayList<>();
            for (String name : examples.names().stream().filter(wanted).toList()) {
                workspaces.add(examples.build(name, folder.resolve(name), ImportProgress.NONE));
            }
            return new Served(folder, WebServer.start(ServeOptions.of(workspaces, 0)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The folder of a workspace. */
    Path workspace(String name) {
        return folder.resolve(name);
    }

    URI address(String path) {
        return server.address().resolve(path);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    byte[] bytes(String path) {
        try {
            return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
