package dk.provenu.app.web;

import java.nio.file.Path;
import java.util.List;

/**
 * What a server is started with.
 *
 * @param workspaces the folders that the pages may open, at least one; nothing outside them is read or written
 * @param port the port to listen on; 0 takes a free one
 * @param host the address to listen on; {@value #LOOPBACK} answers this machine alone
 */
public record ServeOptions(List<Path> workspaces, int port, String host) {
    /** The address that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    /** The port when none is asked for. */
    public static final int USUAL_PORT = 8125;

    public ServeOptions {
        workspaces = List.copyOf(workspaces);
        if (workspaces.isEmpty()) {
            throw new IllegalArgumentException("a server needs at least one workspace");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is outside 0-65535");
        }
    }

    /** Serves {@code workspaces} to this machine alone. */
    public static ServeOptions of(List<Path> workspaces, int port) {
        return new ServeOptions(workspaces, port, LOOPBACK);
    }

    /** Whether only this machine reaches the server. */
    public boolean isLoopback() {
        return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
    }
}
