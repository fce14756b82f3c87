package dk.provenu.engine.table;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * A result as rows for other programs: plain names for headings, numbers with a decimal point, one record a row. It takes
 * the place of the tables for people where a result is asked for as CSV.
 *
 * @param header the names of the columns
 * @param rows the records, each with one field per column
 * @param remarks what whoever runs it must be told, since the rows do not say it, such as what was left out
 */
public record PlainTable(List<String> header, List<List<String>> rows, List<Text> remarks) {
    public PlainTable {
        remarks = List.copyOf(remarks);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
