package dk.provenu.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * Visits the main pages once, so that the JVM sees which classes a first page needs and can write them to its cache
 * ({@code PROVENU_TRAINING=1 ./provenu serve}, run by the build).
 */
final class Training {
    private static final List<String> PAGES =
            List.of("", "assets/provenu.css", "assets/provenu.js", "investering", "benchmark", "data");

    private Training() {}

    static void visit(URI server) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                HttpRequest request =
                        HttpRequest.newBuilder(server.resolve(page)).build();
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status >= 500) {
                    throw new IllegalStateException("the page /" + page + " answered with status " + status);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
