package dk.provenu.data.importing;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * How one file was read.
 *
 * @param name its name, with anything like a CPR number hidden
 * @param format "csv", "xlsx", or empty when it could not be opened
 * @param encoding "UTF-8", "windows-1252", or empty
 * @param separator "comma", "semicolon", "tab", or empty
 * @param decimal "comma", "point", or empty when no number shows a mark
 * @param sheet the sheet of a workbook, or empty
 * @param rows rows with content below the header
 * @param remarks what a person should know
 */
public record FileReport(
        String name,
        String format,
        String encoding,
        String separator,
        String decimal,
        String sheet,
        int rows,
        List<Text> remarks) {
    public FileReport {
        remarks = List.copyOf(remarks);
    }
}
