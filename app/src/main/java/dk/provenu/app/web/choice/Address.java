package dk.provenu.app.web.choice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address of ours under construction: a path and what stands after the question mark, in a fixed order. */
public record Address(String path, SequencedMap<String, String> query) {
    public Address {
        query = new LinkedHashMap<>(query);
    }

    /** An address without choices. */
    public static Address of(String path) {
        return new Address(path, new LinkedHashMap<>());
    }

    /** The same address with {@code name} set to {@code value}, or without it when there is none. */
    public Address with(String name, @Nullable String value) {
        Address result = new Address(path, query);
        if (value == null || value.isEmpty()) {
            result.query.remove(name);
        } else {
            result.query.put(name, value);
        }
        return result;
    }

    @Override
    public String toString() {
        String after = query.entrySet().stream().map(Address::pair).collect(Collectors.joining("&"));
        return after.isEmpty() ? path : path + "?" + after;
    }

    private static String pair(Map.Entry<String, String> entry) {
        // Slashes of a figure's id may stand as they are after the question mark, and read better.
        String value =
                URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8).replace("%2F", "/");
        return entry.getKey() + "=" + value;
    }
}
