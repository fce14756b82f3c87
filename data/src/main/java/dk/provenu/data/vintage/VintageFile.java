package dk.provenu.data.vintage;

/**
 * A file from which a vintage was made.
 *
 * @param name its name without folder
 * @param sha256 the checksum of its bytes
 * @param bytes its size
 * @param format "csv" or "xlsx"
 * @param encoding "UTF-8", "windows-1252", or empty for a workbook
 * @param separator "comma", "semicolon", "tab", or empty for a workbook
 * @param decimal "comma", "point", or empty when no number shows a mark
 * @param sheet the sheet of a workbook, or empty
 * @param rows how many rows it gave
 * @param original the name of the compressed copy in the vintage's folder, or empty when none was kept
 */
public record VintageFile(
        String name,
        String sha256,
        long bytes,
        String format,
        String encoding,
        String separator,
        String decimal,
        String sheet,
        int rows,
        String original) {

    /** What, besides the bytes, decides what was read. */
    String identity() {
        return sha256 + " " + decimal + " " + sheet;
    }
}
