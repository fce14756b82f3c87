package dk.provenu.data.vintage;

import java.time.Instant;
import java.util.List;

/**
 * What a vintage's manifest.json says.
 *
 * @param format the form of the manifest itself
 * @param kind the kind of dataset
 * @param name the content name, also the name of the folder
 * @param importer the version of the importer and a fingerprint of the declared columns
 * @param fetched when the data were fetched from their source, ISO 8601 in UTC; what was known when goes by this
 * @param recorded when they were imported here, ISO 8601 in UTC
 * @param rows how many rows there are
 * @param dataSha256 the checksum of data.csv
 * @param files the files
 * @param parts what lies beside data.csv and belongs to the vintage; none for most kinds
 */
public record Manifest(
        int format,
        String kind,
        String name,
        String importer,
        String fetched,
        String recorded,
        int rows,
        String dataSha256,
        List<VintageFile> files,
        List<Part> parts) {

    /** The form that this program writes. */
    public static final int FORMAT = 1;

    @SuppressWarnings("NullAway")
    public Manifest {
        files = List.copyOf(files);
        // A manifest that was written before there were parts has none.
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /**
     * A file beside data.csv.
     *
     * @param name its name in the vintage's folder
     * @param bytes its size
     * @param sha256 its checksum
     */
    public record Part(String name, long bytes, String sha256) {}

    /** When the data were fetched. */
    public Instant fetchedAt() {
        return Instant.parse(fetched);
    }
}
