package dk.provenu.data.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** A Parquet file of a user's; every value is read as text, as from CSV. */
record ParquetCases(String name, Path path) implements CaseTable {

    @Override
    public String format() {
        return "parquet";
    }

    @Override
    public void read(Rows rows) throws IOException {
        try (DuckDBConnection connection = DuckDb.open();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet(" + DuckDb.quoted(path) + ")")) {
            ResultSetMetaData meta = result.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnName(i));
            }
            if (!rows.header(columns)) {
                return;
            }
            String[] fields = new String[columns.size()];
            int line = 0;
            while (result.next()) {
                for (int i = 0; i < fields.length; i++) {
                    String text = result.getString(i + 1);
                    fields[i] = text == null ? "" : text;
                }
                rows.row(++line, Arrays.asList(fields));
            }
        } catch (SQLException e) {
            throw new IOException("The file is no Parquet file", e);
        }
    }
}
