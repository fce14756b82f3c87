package dk.provenu.data.register;

import java.io.IOException;
import java.util.List;

/** A table of texts that is read once, row by row. */
interface CaseTable {

    /** Hears the rows. */
    interface Rows {
        /**
         * The header has been read.
         *
         * @return whether the rows are wanted
         */
        boolean header(List<String> columns) throws IOException;

        /**
         * A row of as many fields as the header.
         *
         * @param line the line in the file, or the row's number
         */
        void row(int line, List<String> fields) throws IOException;

        /** A row with another number of fields. */
        void ragged(int line, int fields);
    }

    /** Its name for people: the file, or the archive and the file in it. */
    String name();

    /** "csv" or "parquet". */
    String format();

    /** Reads all of it. */
    void read(Rows rows) throws IOException;
}
