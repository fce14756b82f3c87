package dk.provenu.data.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes manifest.json. */
final class Manifests {

    static final String FILE = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Manifests() {}

    static void write(Path folder, Manifest manifest) throws IOException {
        Path file = folder.resolve(FILE);
        Files.writeString(file, JSON.writeValueAsString(manifest) + "\n");
        Durable.syncFile(file);
    }

    static Manifest read(Path folder) throws IOException {
        try {
            return JSON.readValue(Files.readString(folder.resolve(FILE)), Manifest.class);
        } catch (JacksonException e) {
            throw new IOException("The manifest of the vintage in " + folder + " cannot be read", e);
        }
    }
}
