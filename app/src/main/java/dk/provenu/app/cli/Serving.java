package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.app.web.ServeOptions;
import dk.provenu.app.web.WebServer;
import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Starts the web server and keeps it until the program is stopped. The only place of the command line that loads Spring. */
final class Serving {

    private static final int HIGHEST_PORT = 65_535;

    private final Context context;

    Serving(Context context) {
        this.context = context;
    }

    int run(List<Path> workspaces, Optional<Integer> asked) throws InterruptedException {
        // Refused before the slow part: a folder that is none, a port that is taken.
        workspaces.forEach(folder -> OpenWorkspace.of(folder).close());
        int port = asked.map(Serving::usable).orElseGet(Serving::usual);
        WebServer server;
        try (Progress _ = context.progress(Text.of("Starter", "Starting"))) {
            server = WebServer.start(ServeOptions.of(workspaces, port));
        }
        if (System.getenv("PROVENU_TRAINING") != null) {
            // The server has closed itself: see Training.
            return ExitStatus.DONE;
        }
        try (server) {
            context.output(Optional.empty()).text(server.address() + "\n");
            context.messages()
                    .say(Text.of(
                            "Åbn " + server.address() + " i en browser. Stop med Ctrl-C.",
                            "Open " + server.address() + " in a browser. Stop by Ctrl-C."));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // Asked to stop: that is the end of the job.
            return ExitStatus.DONE;
        }
        return ExitStatus.DONE;
    }

    /** The usual port, or any other when another program has it. */
    private static int usual() {
        return isFree(ServeOptions.USUAL_PORT) ? ServeOptions.USUAL_PORT : 0;
    }

    private static int usable(int port) {
        if (port > HIGHEST_PORT) {
            throw new UsageException(Text.of(
                    "--port: " + port + " er ikke en port. Vælg et tal fra 0 til 65535.",
                    "--port: " + port + " is not a port. Choose a number from 0 to 65535."));
        }
        if (!isFree(port)) {
            throw new RefusedException(Text.of(
                    "Port " + port + " er optaget af et andet program. Vælg en anden med --port, eller 0 for en fri.",
                    "Port " + port + " is taken by another program. Choose another by --port, or 0 for a free one."));
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
