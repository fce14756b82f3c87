package dk.provenu.data.catalog;

import dk.provenu.data.vintage.Manifest;
import dk.provenu.data.vintage.VintageFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements on the tables of vintages. */
final class VintageTable {

    private static final String SELECT = "SELECT id, kind, name, fetched, recorded, row_count FROM vintage";

    private final Connection connection;
    private final Path folder;

    VintageTable(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /** All, the newest of each kind first. */
    List<Vintage> all() throws SQLException {
        return select(" ORDER BY kind, fetched_ms DESC, id DESC");
    }

    List<Vintage> ofKind(String kind) throws SQLException {
        return select(" WHERE kind = ? ORDER BY fetched_ms DESC, id DESC", kind);
    }

    List<Vintage> named(String kind, String name) throws SQLException {
        return select(" WHERE kind = ? AND name = ?", kind, name);
    }

    /** Records vintages, all of them or none; one that is recorded already is recorded anew. */
    void insert(List<Manifest> manifests) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (Manifest manifest : manifests) {
                insert(manifest);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Replaces all that is recorded, in one step. */
    void replaceAll(List<Manifest> manifests) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM vintage_file");
            statement.executeUpdate("DELETE FROM vintage");
            for (Manifest manifest : manifests) {
                insert(manifest);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void insert(Manifest manifest) throws SQLException {
        delete(
                "DELETE FROM vintage_file WHERE vintage_id IN (SELECT id FROM vintage WHERE kind = ? AND name = ?)",
                manifest);
        delete("DELETE FROM vintage WHERE kind = ? AND name = ?", manifest);
        try (PreparedStatement vintage = connection.prepareStatement(
                "INSERT INTO vintage (kind, name, importer, fetched, fetched_ms, recorded, row_count)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            vintage.setString(1, manifest.kind());
            vintage.setString(2, manifest.name());
            vintage.setString(3, manifest.importer());
            vintage.setString(4, manifest.fetched());
            vintage.setLong(5, manifest.fetchedAt().toEpochMilli());
            vintage.setString(6, manifest.recorded());
            vintage.setInt(7, manifest.rows());
            vintage.executeUpdate();
        }
        try (PreparedStatement file =
                connection.prepareStatement("INSERT INTO vintage_file (vintage_id, position, name, sha256)"
                        + " SELECT id, ?, ?, ? FROM vintage WHERE kind = ? AND name = ?")) {
            int position = 0;
            for (VintageFile each : manifest.files()) {
                file.setInt(1, position++);
                file.setString(2, each.name());
                file.setString(3, each.sha256());
                file.setString(4, manifest.kind());
                file.setString(5, manifest.name());
                file.executeUpdate();
            }
        }
    }

    private void delete(String sql, Manifest manifest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, manifest.kind());
            statement.setString(2, manifest.name());
            statement.executeUpdate();
        }
    }

    private List<Vintage> select(String condition, String... values) throws SQLException {
        Map<Long, List<String>> files = files();
        List<Vintage> vintages = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT + condition)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    String kind = result.getString(2);
                    String name = result.getString(3);
                    vintages.add(new Vintage(
                            kind,
                            name,
                            Instant.parse(result.getString(4)),
                            Instant.parse(result.getString(5)),
                            result.getInt(6),
                            files.getOrDefault(result.getLong(1), List.of()),
                            folder.resolve(kind).resolve(name)));
                }
            }
        }
        return vintages;
    }

    private Map<Long, List<String>> files() throws SQLException {
        Map<Long, List<String>> files = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT vintage_id, name FROM vintage_file ORDER BY vintage_id, position")) {
            while (result.next()) {
                files.computeIfAbsent(result.getLong(1), id -> new ArrayList<>())
                        .add(result.getString(2));
            }
        }
        return files;
    }
}
