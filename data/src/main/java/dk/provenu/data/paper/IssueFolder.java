package dk.provenu.data.paper;

import dk.provenu.data.vintage.Checksums;
import dk.provenu.data.vintage.Durable;
import dk.provenu.engine.paper.Issue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder of one issue: written whole, read only when every file is as it was sealed. */
final class IssueFolder {

    static final String ISSUE = "issue.json";
    static final String TEXT = "text.yaml";

    private static final String MANIFEST = "manifest.json";
    private static final Pattern FILE = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z0-9]{1,5}");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    IssueFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes everything into the folder, the manifest last; the folder is new and has no name yet that anybody reads. */
    void write(Issue issue, String text, Basis basis, Map<String, byte[]> documents) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(documents);
        files.put(ISSUE, bytes(JSON.writeValueAsString(issue) + "\n"));
        files.put(TEXT, bytes(text));
        List<IssueManifest.Sealed> sealed = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!FILE.matcher(file.getKey()).matches()) {
                throw new IllegalArgumentException("'" + file.getKey() + "' is not the name of a file of an issue");
            }
            Path path = folder.resolve(file.getKey());
            Files.write(path, file.getValue());
            Durable.syncFile(path);
            sealed.add(new IssueManifest.Sealed(file.getKey(), file.getValue().length, Checksums.ofFile(path)));
        }
        IssueManifest manifest = new IssueManifest(IssueManifest.FORMAT, issue.name(), issue.number(), basis, sealed);
        Path path = folder.resolve(MANIFEST);
        Files.writeString(path, JSON.writeValueAsString(manifest) + "\n");
        Durable.syncFile(path);
        Durable.syncFolder(folder);
    }

    /**
     * The manifest, when all that it names is there and unchanged.
     *
     * @throws DamagedException with the file that is not
     */
    IssueManifest verified() throws IOException {
        IssueManifest manifest = manifest();
        for (IssueManifest.Sealed file : manifest.files()) {
            Path path = folder.resolve(file.name());
            if (!FILE.matcher(file.name()).matches()
                    || !Files.isRegularFile(path)
                    || Files.size(path) != file.bytes()
                    || !Checksums.ofFile(path).equals(file.sha256())) {
                throw new DamagedException(path);
            }
        }
        List<String> names =
                manifest.files().stream().map(IssueManifest.Sealed::name).toList();
        if (!names.contains(ISSUE) || !names.contains(TEXT)) {
            throw new DamagedException(folder.resolve(MANIFEST));
        }
        return manifest;
    }

    private IssueManifest manifest() throws IOException {
        Path path = folder.resolve(MANIFEST);
        try {
            return JSON.readValue(Files.readString(path), IssueManifest.class);
        } catch (JacksonException | IOException e) {
            throw new DamagedException(path, e);
        }
    }

    Issue issue() throws IOException {
        try {
            return JSON.readValue(Files.readString(folder.resolve(ISSUE)), Issue.class);
        } catch (JacksonException e) {
            throw new DamagedException(folder.resolve(ISSUE), e);
        }
    }

    String text() throws IOException {
        return Files.readString(folder.resolve(TEXT));
    }

    byte[] document(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
