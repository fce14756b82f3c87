package dk.provenu.data.register;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/** A Parquet file of plain columns, written and read in chunks, in the order of the rows. */
record ParquetFile(Path path) {

    private static final String TABLE = "columns_of_rows";

    /** Writes columns of equal length. */
    void write(DuckDBConnection connection, List<Column> columns, int rows) throws IOException {
        try (DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
            String name = TABLE + "_" + String.valueOf(path.getFileName()).replaceAll("\\W", "_");
            function.withName(name).withFunction(new Rows(columns, rows)).register(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("COPY (SELECT * FROM " + name + "()) TO " + DuckDb.quoted(path)
                        + " (FORMAT parquet, COMPRESSION zstd)");
            }
        } catch (SQLException e) {
            throw new IOException("Cannot write " + path, e);
        }
    }

    /** How many rows there are. */
    int rows(DuckDBConnection connection) throws IOException {
        try (Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM read_parquet(" + DuckDb.quoted(path) + ")")) {
            result.next();
            return Math.toIntExact(result.getLong(1));
        } catch (SQLException e) {
            throw new IOException("Cannot read " + path, e);
        }
    }

    /** Fills columns that have room for all rows. */
    void read(DuckDBConnection connection, List<Column> columns, int rows) throws IOException {
        String names = columns.stream().map(Column::selected).collect(Collectors.joining(", "));
        int row = 0;
        try (var statement = connection.prepare("SELECT " + names + " FROM read_parquet(" + DuckDb.quoted(path) + ")");
                DuckDBChunkedResult result = statement.query()) {
            while (result.nextChunk()) {
                DuckDBDataChunkReader chunk = result.chunk();
                int size = Math.toIntExact(chunk.rowCount());
                if (size > rows - row) {
                    throw new IOException(path + " has more rows than it says");
                }
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).take(chunk.vector(i), row, size);
                }
                row += size;
            }
        } catch (SQLException e) {
            throw new IOException("Cannot read " + path, e);
        }
        if (row != rows) {
            throw new IOException(path + " has " + row + " rows and not " + rows);
        }
    }

    /** The columns as a table of DuckDB. */
    private record Rows(List<Column> columns, int rows) implements DuckDBTableFunction<Integer, int[], Integer> {
        @Override
        public Integer bind(DuckDBTableFunctionBindInfo info) {
            columns.forEach(column -> info.addResultColumn(column.name(), column.type()));
            return rows;
        }

        @Override
        public int[] init(DuckDBTableFunctionInitInfo info) {
            return new int[1];
        }

        @Override
        public Integer localInit(DuckDBTableFunctionInitInfo info) {
            return 0;
        }

        @Override
        public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
            int[] at = info.getInitData();
            int size = (int) Math.min(chunk.capacity(), rows - at[0]);
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).put(chunk.vector(i), at[0], size);
            }
            at[0] += size;
            return size;
        }
    }
}
