package dk.provenu.data.catalog;

import dk.provenu.engine.figure.Text;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.logging.LogFactory;

/** The catalog's tables, by version. Flyway costs most of a second, so it runs only when the version differs. */
final class Schema {

    static final int VERSION = 1;

    private Schema() {}

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    static void refuseNewer(int version) {
        if (version > VERSION) {
            throw new CatalogException(Text.of(
                    "Arbejdsområdets katalog er lavet af en nyere udgave af Provenu (version " + version
                            + "). Brug den udgave.",
                    "The workspace's catalog was made by a newer Provenu (version " + version + "). Use that one."));
        }
    }

    static void migrate(DataSource source) {
        LogFactory.setLogCreator(name -> new SilentLog());
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:dk/provenu/data/catalog")
                .load()
                .migrate();
    }
}
