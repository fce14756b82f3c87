package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.util.List;

/** A header and rows of cells, before any meaning is read into them. Rows may be read as often as wanted. */
public interface TextTable {

    /** Receives the rows one by one. */
    @FunctionalInterface
    interface RowConsumer {
        void accept(TextRow row);
    }

    /** The headings, without white space around them. */
    List<String> header();

    /** The line of the header. */
    int headerLine();

    /** Reads all rows from the first; rows without content are left out. */
    void forEachRow(RowConsumer consumer);

    /** How the file was read: encoding, separator, sheet; remarks for the person who imports. */
    Layout layout();

    /**
     * How a file was read.
     *
     * @param format "csv" or "xlsx"
     * @param encoding "UTF-8", "windows-1252", or empty for a workbook
     * @param separator "comma", "semicolon", "tab", or empty for a workbook
     * @param sheet the sheet of a workbook, or empty
     * @param remarks what a person should know, such as sheets that were not read
     */
    record Layout(String format, String encoding, String separator, String sheet, List<Text> remarks) {
        public Layout {
            remarks = List.copyOf(remarks);
        }
    }
}
