package dk.provenu.data.register;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBWritableVector;

/** A named column over a plain array, and its way into and out of DuckDB's vectors. */
sealed interface Column {

    String name();

    DuckDBColumnType type();

    /** What is selected to read it. */
    default String selected() {
        return name();
    }

    /** Writes rows from a place on, one after the other. */
    void put(DuckDBWritableVector vector, int from, int rows);

    /** Takes rows to a place. */
    void take(DuckDBReadableVector vector, int to, int rows);

    @SuppressWarnings("ArrayRecordComponent")
    record Ints(String name, int[] values) implements Column {
        @Override
        public DuckDBColumnType type() {
            return DuckDBColumnType.INTEGER;
        }

        @Override
        public void put(DuckDBWritableVector vector, int from, int rows) {
            for (int i = 0; i < rows; i++) {
                vector.setInt(i, values[from + i]);
            }
        }

        @Override
        public void take(DuckDBReadableVector vector, int to, int rows) {
            for (int i = 0; i < rows; i++) {
                values[to + i] = vector.getInt(i);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Shorts(String name, short[] values) implements Column {
        @Override
        public DuckDBColumnType type() {
            return DuckDBColumnType.SMALLINT;
        }

        @Override
        public void put(DuckDBWritableVector vector, int from, int rows) {
            for (int i = 0; i < rows; i++) {
                vector.setShort(i, values[from + i]);
            }
        }

        @Override
        public void take(DuckDBReadableVector vector, int to, int rows) {
            for (int i = 0; i < rows; i++) {
                values[to + i] = vector.getShort(i);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(String name, byte[] values) implements Column {
        @Override
        public DuckDBColumnType type() {
            return DuckDBColumnType.TINYINT;
        }

        @Override
        public void put(DuckDBWritableVector vector, int from, int rows) {
            for (int i = 0; i < rows; i++) {
                vector.setByte(i, values[from + i]);
            }
        }

        @Override
        public void take(DuckDBReadableVector vector, int to, int rows) {
            for (int i = 0; i < rows; i++) {
                values[to + i] = vector.getByte(i);
            }
        }
    }

    /** Not a number is no value in the file. */
    @SuppressWarnings("ArrayRecordComponent")
    record Floats(String name, float[] values) implements Column {
        @Override
        public DuckDBColumnType type() {
            return DuckDBColumnType.FLOAT;
        }

        @Override
        public void put(DuckDBWritableVector vector, int from, int rows) {
            for (int i = 0; i < rows; i++) {
                if (Float.isNaN(values[from + i])) {
                    vector.setNull(i);
                } else {
                    vector.setFloat(i, values[from + i]);
                }
            }
        }

        @Override
        public void take(DuckDBReadableVector vector, int to, int rows) {
            for (int i = 0; i < rows; i++) {
                values[to + i] = vector.isNull(i) ? Float.NaN : vector.getFloat(i);
            }
        }
    }

    /**
     * Four columns of numbers from 0 to 32,767, read as one: to fetch a value costs the same whatever its size.
     */
    record Four(Shorts a, Shorts b, Shorts c, Shorts d) implements Column {
        @Override
        public String name() {
            return "four_columns";
        }

        @Override
        public DuckDBColumnType type() {
            return DuckDBColumnType.BIGINT;
        }

        @Override
        public String selected() {
            return "%s::BIGINT * 281474976710656 + %s::BIGINT * 4294967296 + %s::BIGINT * 65536 + %s::BIGINT"
                    .formatted(a.name(), b.name(), c.name(), d.name());
        }

        @Override
        public void put(DuckDBWritableVector vector, int from, int rows) {
            throw new UnsupportedOperationException("Columns are written one by one");
        }

        @Override
        public void take(DuckDBReadableVector vector, int to, int rows) {
            for (int i = 0; i < rows; i++) {
                long packed = vector.getLong(i);
                a.values[to + i] = (short) (packed >>> 48);
                b.values[to + i] = (short) (packed >>> 32);
                c.values[to + i] = (short) (packed >>> 16);
                d.values[to + i] = (short) packed;
            }
        }
    }
}
