package dk.provenu.data.catalog;

import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.vintage.SourceTables;
import dk.provenu.data.vintage.VintageReader;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WriteLock;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The catalog of a workspace, open. Safe for several threads; other processes may read and write beside it.
 *
 * <p>Opening migrates the tables when they are old, and sweeps up what a killed import left if no other process is
 * writing just then.
 */
public final class Catalog implements AutoCloseable {

    /** Where "known on a date" is decided: a date ends when it ends in Denmark. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Workspace workspace;
    private final Connection connection;
    private final VintageTable table;

    private Catalog(Workspace workspace, Connection connection) {
        this.workspace = workspace;
        this.connection = connection;
        this.table = new VintageTable(connection, workspace.vintages());
    }

    /**
     * Opens the catalog of a workspace, and makes it when there is none.
     *
     * @throws CatalogException when it cannot be opened, or was made by a newer program
     */
    public static Catalog open(Workspace workspace) {
        NativeLibrary.prepare();
        SQLiteDataSource source = source(workspace);
        try {
            Connection connection = source.getConnection();
            try {
                prepare(workspace, source, connection);
                Catalog catalog = new Catalog(workspace, connection);
                catalog.sweepIfFree();
                return catalog;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(workspace, e);
        }
    }

    private static SQLiteDataSource source(Workspace workspace) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(30_000);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + workspace.catalogFile());
        return source;
    }

    private static void prepare(Workspace workspace, SQLiteDataSource source, Connection connection)
            throws SQLException {
        int version = Schema.version(connection);
        Schema.refuseNewer(version);
        if (version < Schema.VERSION) {
            try (var _ = WriteLock.take(workspace)) {
                if (Schema.version(connection) < Schema.VERSION) {
                    Schema.migrate(source);
                }
            }
        }
    }

    /** All vintages, by kind, the newest of each first. */
    public List<Vintage> vintages() {
        return query(table::all);
    }

    /** The vintages of a kind, the newest first. */
    public List<Vintage> vintages(String kind) {
        return query(() -> table.ofKind(kind));
    }

    /** A vintage by its content name. */
    public Optional<Vintage> find(String kind, String name) {
        return query(() -> table.named(kind, name)).stream().findFirst();
    }

    /** The newest vintage of a kind. */
    public Optional<Vintage> newest(String kind) {
        return vintages(kind).stream().findFirst();
    }

    /** The newest vintage of a kind that had been fetched when the date ended in Denmark. */
    public Optional<Vintage> knownOn(String kind, LocalDate date) {
        return allKnownOn(kind, date).stream().findFirst();
    }

    /** The vintages of a kind that had been fetched when the date ended in Denmark, the newest first. */
    public List<Vintage> allKnownOn(String kind, LocalDate date) {
        var end = date.plusDays(1).atStartOfDay(ZONE).toInstant();
        return vintages(kind).stream()
                .filter(vintage -> vintage.fetched().isBefore(end))
                .toList();
    }

    /**
     * Hands a vintage over to the engine.
     *
     * @throws CatalogException when its files are gone or were changed after the import
     */
    public SourceTable read(DatasetKind kind, Vintage vintage) {
        VintageReader reader = new VintageReader(vintage.folder());
        try {
            Manifest manifest = reader.manifest();
            return SourceTables.of(kind, manifest, reader.rows(manifest));
        } catch (IOException e) {
            throw new CatalogException(
                    Text.of(
                            "Hentningen " + vintage.name() + " af " + vintage.kind()
                                    + " er ødelagt eller mangler. Hent den fra en sikkerhedskopi, eller importér igen.",
                            "The vintage " + vintage.name() + " of " + vintage.kind()
                                    + " is damaged or missing. Restore it from a backup, or import again."),
                    e);
        }
    }

    /** The manifest of a vintage: its files, how they were read, their checksums. */
    public Manifest manifest(Vintage vintage) {
        try {
            return new VintageReader(vintage.folder()).manifest();
        } catch (IOException e) {
            throw failure(workspace, e);
        }
    }

    /**
     * Whether all of a vintage is there and unchanged. One that is not is set aside, so that the same files can be imported
     * again. Only under the write lock.
     */
    public boolean isWhole(Vintage vintage) {
        return query(() -> {
            try {
                new VintageReader(vintage.folder()).verified();
                return true;
            } catch (IOException e) {
                Sweep.setAside(vintage.folder());
                return false;
            }
        });
    }

    /** Records a published vintage. When this returns, it is there to stay. Only under the write lock. */
    public void record(Manifest manifest) {
        query(() -> {
            table.insert(List.of(manifest));
            return true;
        });
    }

    /** Sweeps up what killed imports left. Only under the write lock. */
    public void sweep() {
        query(() -> {
            List<Manifest> orphans = new Sweep(workspace.vintages()).clean(known()::contains);
            if (!orphans.isEmpty()) {
                table.insert(orphans);
            }
            return true;
        });
    }

    /** Makes the catalog again from the manifests of all whole vintages. */
    public void rebuild() {
        try (var _ = WriteLock.take(workspace)) {
            query(() -> {
                table.replaceAll(new Sweep(workspace.vintages()).clean(folder -> false));
                return true;
            });
        }
    }

    /** Writes a whole copy of the catalog's file. */
    void copyTo(Path file) {
        query(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM INTO '" + file.toString().replace("'", "''") + "'");
            }
            return true;
        });
    }

    Workspace workspace() {
        return workspace;
    }

    private void sweepIfFree() {
        boolean needed = query(() -> new Sweep(workspace.vintages()).isNeeded(known()::contains));
        if (needed) {
            WriteLock.tryTake(workspace).ifPresent(lock -> {
                try (lock) {
                    sweep();
                }
            });
        }
    }

    private Set<Path> known() throws SQLException {
        Set<Path> known = new HashSet<>();
        table.all().forEach(vintage -> known.add(vintage.folder()));
        return known;
    }

    private interface Query<T> {
        T run() throws SQLException, IOException;
    }

    private synchronized <T> T query(Query<T> query) {
        try {
            return query.run();
        } catch (SQLException | IOException e) {
            throw failure(workspace, e);
        }
    }

    private static CatalogException failure(Workspace workspace, Exception cause) {
        return new CatalogException(
                Text.of(
                        "Kataloget i " + workspace.root()
                                + " kan ikke læses eller skrives. Er disken fuld, eller mangler der adgang til mappen?",
                        "The catalog in " + workspace.root()
                                + " cannot be read or written. Is the disk full, or is access to the folder missing?"),
                cause);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(workspace, e);
        }
    }
}
