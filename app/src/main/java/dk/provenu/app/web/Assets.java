package dk.provenu.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The bundled style sheets, scripts, fonts and icons. The browser asks each time whether it has the newest and mostly
 * hears that it has: an updated program never shows an old picture with a new page.
 */
final class Assets {
    private static final Pattern NAME = Pattern.compile("(?:fonts/|images/)?[A-Za-z0-9-]+\\.(css|js|svg|woff2)");
    private static final Map<String, MediaType> TYPES = Map.of(
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "woff2", MediaType.parseMediaType("font/woff2"));

    private final Map<String, Asset> kept = new ConcurrentHashMap<>();

    private static final class Asset {
        final byte[] bytes;
        final MediaType type;
        final String mark;

        Asset(byte[] bytes, MediaType type) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            this.bytes = bytes;
            this.type = type;
            this.mark = "\"" + Long.toHexString(sum.getValue()) + "\"";
        }
    }

    ServerResponse serve(ServerRequest request) {
        String name = request.path().substring("/assets/".length());
        // Only what exists is kept, so that made-up names cost no memory.
        Optional<Asset> found = Optional.ofNullable(kept.get(name)).or(() -> read(name));
        if (found.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        Asset asset = found.get();
        kept.putIfAbsent(name, asset);
        return request.checkNotModified(asset.mark)
                .orElseGet(() -> ServerResponse.ok()
                        .contentType(asset.type)
                        .cacheControl(CacheControl.noCache())
                        .eTag(asset.mark)
                        .body(asset.bytes));
    }

    private static Optional<Asset> read(String name) {
        var matcher = NAME.matcher(name);
        MediaType type = matcher.matches() ? TYPES.get(matcher.group(1)) : null;
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(new Asset(in.readAllBytes(), type));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
