package dk.provenu.bench;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.indicator.Counts;
import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.register.indicator.Periods;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.CaseState;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** One measure in DuckDB on two threads: weeks on benefit and different persons by municipality, benefit and quarter. */
final class IndicatorDuckPeer {

    private static final String COUNT = """
            SELECT s.municipality, b.benefit, q.number,
              sum(least(s.end_week, q.until) - greatest(s.start_week, q.since)) AS weeks, count(DISTINCT s.person) AS persons
            FROM read_parquet('FILE') s
            JOIN states b ON b.state = s.state
            JOIN quarters q ON s.start_week < q.until AND s.end_week > q.since
            GROUP BY ALL""";

    private IndicatorDuckPeer() {}

    /** Counts and compares; how many seconds it took, 0 where DuckDB is not there. */
    static double run(Path spells, Histories histories, Counts counts, List<Measure> measures) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("CREATE TABLE states (state SMALLINT, benefit SMALLINT)");
            for (int i = 0; i < histories.states().size(); i++) {
                CaseState state = histories.states().get(i);
                int benefit = state.kind() == CaseState.Kind.BENEFIT
                        ? state.benefit()
                                .map((Benefit each) -> counts.benefit(each))
                                .orElse(-1)
                        : -1;
                if (benefit > 0) {
                    statement.execute("INSERT INTO states VALUES (" + i + ", " + benefit + ")");
                }
            }
            Periods quarters = counts.cells().periods();
            statement.execute("CREATE TABLE quarters (number SMALLINT, since SMALLINT, until SMALLINT)");
            for (int q = 0; q < quarters.size(); q++) {
                statement.execute("INSERT INTO quarters VALUES (" + q + ", " + quarters.from()[q] + ", "
                        + quarters.to()[q] + ")");
            }
            long before = System.nanoTime();
            long cells = 0;
            long apart = 0;
            int weeks = measures.indexOf(Measure.parse("weeks", Measure.ALL));
            try (ResultSet rows = statement.executeQuery(
                    COUNT.replace("FILE", spells.toString().replace("'", "''")))) {
                while (rows.next()) {
                    int municipality = counts.municipality(rows.getInt(1));
                    int benefit = rows.getInt(2);
                    int quarter = rows.getInt(3);
                    cells++;
                    if (counts.count(municipality, benefit, 0, quarter, weeks) != rows.getLong(4)
                            || counts.persons(municipality, benefit, 0, quarter, weeks) != rows.getInt(5)) {
                        apart++;
                    }
                }
            }
            double seconds = (System.nanoTime() - before) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %8.2f s for one of the %d measures; %,d cells, %d differ%n",
                    "DuckDB: weeks and persons from Parquet",
                    seconds,
                    measures.size(),
                    cells,
                    apart);
            return seconds;
        } catch (SQLException e) {
            System.out.println("DuckDB: skipped: " + e.getMessage());
            return 0;
        }
    }
}
