package dk.provenu.data.read;

/**
 * How large a file may be: these are vintages that are read whole into memory.
 *
 * @param csvBytes bytes of a text file
 * @param xlsxBytes bytes of a workbook as it lies on the disk
 * @param inflatedBytes bytes of a workbook's parts after decompression
 * @param columns columns of the table
 * @param rows rows below the header
 * @param fieldLength characters of one field
 */
public record ReadLimits(long csvBytes, long xlsxBytes, long inflatedBytes, int columns, int rows, int fieldLength) {

    private static final long MIB = 1024 * 1024;

    /** 100 MiB of text, 20 MiB of workbook (64 MiB inflated), 500 columns, a million rows, 10,000 characters. */
    public static final ReadLimits DEFAULT = new ReadLimits(100 * MIB, 20 * MIB, 64 * MIB, 500, 1_000_000, 10_000);
}
