package dk.provenu.app.web;

import dk.provenu.app.service.Models;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.page.Site;
import dk.provenu.app.web.page.Uploads;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** A running server of the pages. It stops when it is closed or when the program ends. */
public final class WebServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final ServeOptions options;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private WebServer(ConfigurableApplicationContext context, ServeOptions options) {
        this.context = context;
        this.options = options;
        context.addApplicationListener((ContextClosedEvent _) -> stopped.countDown());
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @throws org.springframework.boot.web.server.PortInUseException when another program listens on the port
     */
    public static WebServer start(ServeOptions options) {
        List<OpenWorkspace> workspaces =
                options.workspaces().stream().map(OpenWorkspace::of).toList();
        Site site = new Site(workspaces, Models.all(), token());
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(settings(options));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(ServeOptions.class, () -> options);
            beans.registerBean(Site.class, () -> site);
        });
        WebServer server = new WebServer(application.run(), options);
        if (System.getenv("PROVENU_TRAINING") != null) {
            Training.visit(server.address());
            server.close();
        }
        return server;
    }

    /** The port that the server listens on. */
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer(), "no web server")
                .getPort();
    }

    /** The address of the first page. */
    public URI address() {
        String name = options.host().equals("0.0.0.0") ? ServeOptions.LOOPBACK : options.host();
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port() + "/");
    }

    /** Waits until the server is stopped. */
    public void await() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static String token() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Map<String, Object> settings(ServeOptions options) {
        return Map.ofEntries(
                Map.entry("server.port", options.port()),
                Map.entry("server.address", options.host()),
                Map.entry("server.shutdown", "immediate"),
                Map.entry("server.compression.enabled", true),
                Map.entry("server.compression.mime-types", "text/html,text/css,text/javascript,image/svg+xml"),
                Map.entry("server.max-http-request-header-size", "16KB"),
                Map.entry("server.tomcat.max-http-form-post-size", "64KB"),
                Map.entry("server.tomcat.threads.max", 16),
                Map.entry("spring.servlet.multipart.max-file-size", Uploads.LARGEST_FILE + "B"),
                Map.entry("spring.servlet.multipart.max-request-size", Uploads.LARGEST_REQUEST + "B"),
                // What is sent may hold persons' numbers: all of it stays in memory, none in the server's temporary
                // folder.
                Map.entry("spring.servlet.multipart.file-size-threshold", Uploads.LARGEST_REQUEST + "B"),
                Map.entry("spring.servlet.multipart.resolve-lazily", true),
                Map.entry("spring.web.resources.add-mappings", false),
                Map.entry("spring.main.register-shutdown-hook", true),
                Map.entry("spring.jmx.enabled", false),
                Map.entry("logging.level.root", "WARN"));
    }
}
