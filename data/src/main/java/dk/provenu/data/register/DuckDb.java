package dk.provenu.data.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Opens DuckDB in memory: it reads and writes Parquet here and keeps no file of its own. */
final class DuckDb {

    private static final String MEMORY = "2GB";
    private static final String LIBRARY = "libduckdb_java";
    private static final Path OWN_MAPS = Path.of("/proc/self/maps");
    private static boolean removed;

    private DuckDb() {}

    static DuckDBConnection open() throws SQLException {
        DuckDBConnection connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        removeUnpackedLibrary();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + MEMORY + "'");
            statement.execute("SET preserve_insertion_order = true");
            statement.execute("SET autoinstall_known_extensions = false");
        }
        return connection;
    }

    /**
     * The driver unpacks its library (72 MB) among the temporary files at every start and removes it at an orderly end
     * only. Once it is loaded the file is not needed any more where a file that is in use can be deleted.
     */
    private static synchronized void removeUnpackedLibrary() {
        if (removed || !Files.isReadable(OWN_MAPS)) {
            return;
        }
        removed = true;
        try {
            List<String> mapped = Files.readAllLines(OWN_MAPS);
            for (String line : mapped) {
                int at = line.indexOf('/');
                if (at >= 0 && line.contains("/" + LIBRARY) && line.endsWith(".so")) {
                    Files.deleteIfExists(Path.of(line.substring(at)));
                }
            }
        } catch (IOException e) {
            // It stays until the program ends, as the driver means it to.
            return;
        }
    }

    /** A path in a statement. */
    static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
