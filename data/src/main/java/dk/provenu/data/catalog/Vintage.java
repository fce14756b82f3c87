package dk.provenu.data.catalog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A vintage in the catalog.
 *
 * @param kind the kind of dataset
 * @param name its content name
 * @param fetched when the data were fetched from their source
 * @param recorded when they were imported
 * @param rows how many rows it has
 * @param files the names of the files from which it was made
 * @param folder where it lies
 */
public record Vintage(
        String kind, String name, Instant fetched, Instant recorded, int rows, List<String> files, Path folder) {
    public Vintage {
        files = List.copyOf(files);
    }
}
