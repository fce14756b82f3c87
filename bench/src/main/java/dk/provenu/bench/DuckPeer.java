package dk.provenu.bench;

import dk.provenu.engine.model.reimbursement.CompiledRules;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same count in DuckDB, in memory on two threads, with window functions. */
final class DuckPeer {

    private static final String COUNT = """
            WITH a AS (
              SELECT person, week, kind,
                CASE WHEN week - lag(week) OVER (PARTITION BY person ORDER BY week) > 52 THEN 1 ELSE 0 END AS restart
              FROM weeks),
            b AS (SELECT person, week, kind, sum(restart) OVER (PARTITION BY person ORDER BY week) AS era FROM a),
            c AS (SELECT kind, row_number() OVER (PARTITION BY person, era ORDER BY week) AS n FROM b)
            SELECT kind, CASE WHEN n <= 4 THEN 1 WHEN n <= 26 THEN 2 WHEN n <= 52 THEN 3 ELSE 4 END AS step, count(*)
            FROM c GROUP BY ALL""";

    private DuckPeer() {}

    static Optional<ReimbursementBench.Peer> run(DrawnHistories drawn, CompiledRules rules) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            fill((DuckDBConnection) connection, drawn);
            double best = Double.POSITIVE_INFINITY;
            Map<String, Long> steps = new TreeMap<>();
            for (int i = 0; i < 3; i++) {
                long before = System.nanoTime();
                steps = count(connection, rules);
                best = Math.min(best, (System.nanoTime() - before) / 1e9);
            }
            return Optional.of(new ReimbursementBench.Peer(best, steps));
        } catch (SQLException e) {
            System.out.println("DuckDB: skipped: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void fill(DuckDBConnection connection, DrawnHistories drawn) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("CREATE TABLE spells (person INTEGER, week INTEGER, length INTEGER, kind INTEGER)");
            try (DuckDBAppender appender = connection.createAppender("main", "spells")) {
                for (int i = 0; i < drawn.spellCount(); i++) {
                    appender.beginRow();
                    for (int field = 0; field < DrawnHistories.FIELDS; field++) {
                        appender.append(drawn.spells()[DrawnHistories.FIELDS * i + field]);
                    }
                    appender.endRow();
                }
            }
            statement.execute(
                    "CREATE TABLE weeks AS SELECT person, unnest(range(week, week + length))::SMALLINT AS week,"
                            + " kind::TINYINT AS kind FROM spells");
        }
    }

    private static Map<String, Long> count(Connection connection, CompiledRules rules) throws SQLException {
        Map<String, Long> steps = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(COUNT)) {
            while (result.next()) {
                steps.merge(way(result.getInt(1), rules) + " " + result.getInt(2), result.getLong(3), Long::sum);
            }
        }
        return steps;
    }

    static String way(int kind, CompiledRules rules) {
        return rules.kinds().get(kind).benefit().equals("unemployment_benefit") ? "cofinanced" : "reimbursed";
    }
}
