package dk.provenu.data.vintage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a vintage's folder holds, and sees whether it is whole. */
public final class VintageReader {

    private final Path folder;

    public VintageReader(Path folder) {
        this.folder = folder;
    }

    /** The manifest. */
    public Manifest manifest() throws IOException {
        return Manifests.read(folder);
    }

    /**
     * The manifest, when all that it names is there and unchanged.
     *
     * @throws IOException when something is missing or was changed
     */
    public Manifest verified() throws IOException {
        Manifest manifest = manifest();
        data(manifest);
        for (Manifest.Part part : manifest.parts()) {
            Path file = folder.resolve(part.name());
            if (!Files.isRegularFile(file)
                    || Files.size(file) != part.bytes()
                    || !Checksums.ofFile(file).equals(part.sha256())) {
                throw new IOException("The part " + part.name() + " in " + folder + " is missing or was changed");
            }
        }
        for (VintageFile file : manifest.files()) {
            if (!file.original().isEmpty() && !Files.isRegularFile(folder.resolve(file.original()))) {
                throw new IOException("The original " + file.original() + " is missing in " + folder);
            }
        }
        if (!manifest.name().equals(String.valueOf(folder.getFileName()))) {
            throw new IOException("The folder " + folder + " does not bear the name of its vintage");
        }
        return manifest;
    }

    /**
     * The rows of data.csv, each as column to text.
     *
     * @throws IOException when the data are not those of the manifest
     */
    public List<Map<String, String>> rows(Manifest manifest) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>(manifest.rows());
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .ofNamedCsvRecord(new String(data(manifest), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                rows.add(filled(row));
            }
        }
        if (rows.size() != manifest.rows()) {
            throw new IOException("data.csv in " + folder + " has not the rows of its manifest");
        }
        return rows;
    }

    /** The fields that hold something: most columns of most rows are empty. */
    private static Map<String, String> filled(NamedCsvRecord row) {
        Map<String, String> filled = row.getFieldsAsMap();
        filled.values().removeIf(String::isEmpty);
        return filled;
    }

    /** The text of data.csv, when it is the manifest's. */
    public String text(Manifest manifest) throws IOException {
        return new String(data(manifest), StandardCharsets.UTF_8);
    }

    private byte[] data(Manifest manifest) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(VintageWriter.DATA));
        String checksum = Checksums.hex(Checksums.digest().digest(bytes));
        if (!checksum.equals(manifest.dataSha256())) {
            throw new IOException("data.csv in " + folder + " was changed after the import");
        }
        return bytes;
    }
}
