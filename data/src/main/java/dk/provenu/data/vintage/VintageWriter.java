package dk.provenu.data.vintage;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Writes one vintage: everything into a temporary folder beside its place, then the final name in one step. Until that
 * step nothing of it can be met; a process that dies before leaves a temporary folder, which the next start removes.
 */
public final class VintageWriter implements AutoCloseable {

    /** How temporary folders begin. */
    public static final String TEMPORARY = ".tmp-";

    static final String DATA = "data.csv";

    private final Path kindFolder;
    private final Path folder;
    private final MessageDigest digest = Checksums.digest();
    private final CsvWriter rows;
    private final List<String> parts = new ArrayList<>();
    private int count;
    private boolean published;

    /**
     * Opens a temporary folder.
     *
     * @param kindFolder the folder of the kind's vintages; made when it does not exist
     * @param header the columns of data.csv
     */
    public VintageWriter(Path kindFolder, List<String> header) throws IOException {
        Durable.createFolders(kindFolder);
        this.kindFolder = kindFolder;
        this.folder = Files.createDirectory(kindFolder.resolve(TEMPORARY + UUID.randomUUID()));
        OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(DATA))), digest);
        this.rows = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        rows.writeRecord(header);
    }

    /** Adds a row of as many fields as the header. */
    public void row(List<String> fields) {
        rows.writeRecord(fields);
        count++;
    }

    /** Keeps the bytes of an original, compressed, so that a cell can be traced to what was delivered. */
    public void original(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
        Durable.syncFile(file);
    }

    /** Where to write a file that belongs to the vintage; it must be whole before the vintage is published. */
    public Path part(String name) {
        parts.add(name);
        return folder.resolve(name);
    }

    /** States how many rows the vintage has, where they lie in parts and not in data.csv. */
    public void count(int rowsInParts) {
        count = rowsInParts;
    }

    private List<Manifest.Part> finishedParts() throws IOException {
        List<Manifest.Part> finished = new ArrayList<>();
        for (String part : parts) {
            Path file = folder.resolve(part);
            Durable.syncFile(file);
            finished.add(new Manifest.Part(part, Files.size(file), Checksums.ofFile(file)));
        }
        return finished;
    }

    /** Finishes the vintage and gives it its name. From here on it may be recorded in the catalog. */
    public Manifest publish(String kind, String importer, String fetched, String recorded, List<VintageFile> files)
            throws IOException {
        rows.close();
        Durable.syncFile(folder.resolve(DATA));
        String name = Checksums.contentName(kind, importer, files);
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                kind,
                name,
                importer,
                fetched,
                recorded,
                count,
                Checksums.hex(digest.digest()),
                files,
                finishedParts());
        Manifests.write(folder, manifest);
        Durable.syncFolder(folder);
        Durable.rename(folder, kindFolder.resolve(name));
        published = true;
        return manifest;
    }

    /** Removes what was written, unless it was published. */
    @Override
    public void close() throws IOException {
        if (!published) {
            rows.close();
            Durable.delete(folder);
        }
    }
}
