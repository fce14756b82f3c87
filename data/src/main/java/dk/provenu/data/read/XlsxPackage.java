package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into a zip container before a library does: that it is a workbook, and that it does not swell beyond the limit
 * when it is unpacked (a file of 20 MB can hold a thousand times as much).
 */
final class XlsxPackage {

    private static final int ENTRIES = 5_000;

    private XlsxPackage() {}

    static void check(FileBytes file, ReadLimits limits) throws FileRefusedException {
        if (file.bytes().length > limits.xlsxBytes()) {
            throw FileBytes.tooLarge(file.name(), file.bytes().length, limits.xlsxBytes());
        }
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            byte[] buffer = new byte[64 * 1024];
            long inflated = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > limits.inflatedBytes() || names.size() > ENTRIES) {
                        throw FileBytes.tooLarge(file.name(), inflated, limits.inflatedBytes());
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file.name());
        }
        if (!names.contains("xl/workbook.xml")) {
            throw notAWorkbook(file.name(), names);
        }
    }

    private static FileRefusedException notAWorkbook(String name, Set<String> names) {
        boolean binaryWorkbook = names.contains("xl/workbook.bin");
        boolean openDocument = names.contains("content.xml");
        if (binaryWorkbook || openDocument) {
            return new FileRefusedException(Refusal.ofFile(
                    name,
                    Text.of(
                            "Regneark i formatet " + (binaryWorkbook ? "xlsb" : "ods") + " læses ikke.",
                            "Workbooks in the format " + (binaryWorkbook ? "xlsb" : "ods") + " are not read."),
                    saveAsXlsx()));
        }
        return new FileRefusedException(Refusal.ofFile(
                name,
                Text.of("Filen er en zip-fil uden regneark.", "The file is a zip file without a workbook."),
                saveAsXlsx()));
    }

    static FileRefusedException damaged(String name) {
        return new FileRefusedException(Refusal.ofFile(
                name,
                Text.of("Regnearket er ødelagt og kan ikke læses.", "The workbook is damaged and cannot be read."),
                Text.of(
                        "Åbn filen i Excel, gem den igen som .xlsx, eller hent den igen.",
                        "Open the file in Excel and save it again as .xlsx, or fetch it again.")));
    }

    static Text saveAsXlsx() {
        return Text.of(
                "Åbn filen i Excel, og gem den som .xlsx eller \"CSV UTF-8\".",
                "Open the file in Excel and save it as .xlsx or \"CSV UTF-8\".");
    }
}
