package dk.provenu.data.importing;

import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.ReadLimits;
import java.time.Instant;
import java.util.Optional;

/**
 * How to import.
 *
 * @param decimal the decimal mark, where the files do not settle it
 * @param sheet the sheet of a workbook; the first that is not hidden when empty
 * @param fetched when the data were fetched from their source; now when empty
 * @param dryRun whether to check only and write nothing
 * @param limits how large the files may be
 * @param listed how many refusals the report lists; all are counted
 */
public record ImportOptions(
        Optional<DecimalMark> decimal,
        Optional<String> sheet,
        Optional<Instant> fetched,
        boolean dryRun,
        ReadLimits limits,
        int listed) {

    /** Import, tell everything from the files, list a thousand refusals. */
    public static final ImportOptions STANDARD =
            new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty(), false, ReadLimits.DEFAULT, 1_000);

    /** The same, with the decimal mark stated. */
    public ImportOptions withDecimal(DecimalMark mark) {
        return new ImportOptions(Optional.of(mark), sheet, fetched, dryRun, limits, listed);
    }

    /** The same, with the sheet named. */
    public ImportOptions withSheet(String name) {
        return new ImportOptions(decimal, Optional.of(name), fetched, dryRun, limits, listed);
    }

    /** The same, with the time of fetching stated. */
    public ImportOptions withFetched(Instant time) {
        return new ImportOptions(decimal, sheet, Optional.of(time), dryRun, limits, listed);
    }

    /** The same, checking only. */
    public ImportOptions checkingOnly() {
        return new ImportOptions(decimal, sheet, fetched, true, limits, listed);
    }
}
