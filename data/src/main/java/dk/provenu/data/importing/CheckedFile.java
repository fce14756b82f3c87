package dk.provenu.data.importing;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.read.TextTable;
import dk.provenu.data.vintage.VintageFile;
import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * A file whose structure, header and decimal mark are in order; its rows are still to be read.
 *
 * @param bytes the file
 * @param table its rows
 * @param columns where the declared columns stand
 * @param mark the decimal mark
 * @param markMatters whether any number shows a mark
 * @param rows how many rows it has
 */
record CheckedFile(FileBytes bytes, TextTable table, Columns columns, DecimalMark mark, boolean markMatters, int rows) {

    private String decimal() {
        return !markMatters ? "" : mark == DecimalMark.COMMA ? "comma" : "point";
    }

    FileReport report() {
        TextTable.Layout layout = table.layout();
        List<Text> remarks = layout.remarks().stream()
                .map(remark -> Text.of(CprGuard.mask(remark.da(), true), CprGuard.mask(remark.en(), true)))
                .toList();
        return new FileReport(
                CprGuard.mask(bytes.name(), true),
                layout.format(),
                layout.encoding(),
                layout.separator(),
                decimal(),
                CprGuard.mask(layout.sheet(), true),
                rows,
                remarks);
    }

    /** How the manifest names it. */
    VintageFile vintageFile(String original) {
        TextTable.Layout layout = table.layout();
        return new VintageFile(
                bytes.name(),
                bytes.checksum(),
                bytes.bytes().length,
                layout.format(),
                layout.encoding(),
                layout.separator(),
                decimal(),
                layout.sheet(),
                rows,
                original);
    }
}
