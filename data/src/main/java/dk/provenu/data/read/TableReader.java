package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens a file as a table, by what it holds and not by how it is named. */
public final class TableReader {

    private final ReadLimits limits;

    public TableReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Opens a file.
     *
     * @param known the columns that the dataset declares; the separator and the header are told by them
     * @param sheet the sheet of a workbook, or null for the first that is not hidden
     * @param refusals receives each line that cannot be read
     * @return null when lines were refused
     * @throws FileRefusedException when nothing of the file can be read
     */
    public @Nullable TextTable open(FileBytes file, Set<String> known, @Nullable String sheet, Refusals refusals)
            throws FileRefusedException {
        return switch (Signature.of(file.bytes())) {
            case ZIP -> XlsxTable.open(file, sheet, known, limits, refusals);
            case TEXT -> CsvTable.open(file, known, limits, refusals);
            case OLE2 ->
                throw new FileRefusedException(Refusal.ofFile(
                        file.name(),
                        Text.of(
                                "Filen er et gammelt Excel-format (.xls) eller er låst med adgangskode.",
                                "The file is in an old Excel format (.xls) or locked by a password."),
                        XlsxPackage.saveAsXlsx()));
            case UTF_16 ->
                throw new FileRefusedException(Refusal.ofFile(
                        file.name(),
                        Text.of(
                                "Filen er gemt som UTF-16 (\"Unicode-tekst\").",
                                "The file is saved as UTF-16 (\"Unicode text\")."),
                        Text.of("Gem den som \"CSV UTF-8\".", "Save it as \"CSV UTF-8\".")));
            case BINARY ->
                throw new FileRefusedException(Refusal.ofFile(
                        file.name(),
                        Text.of("Filen er ikke tekst og ikke et regneark.", "The file is neither text nor a workbook."),
                        Text.of("Vælg en CSV- eller xlsx-fil.", "Choose a CSV or xlsx file.")));
        };
    }
}
