package dk.provenu.data.importing;

import dk.provenu.data.guard.CprGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Decides whether the bytes of an accepted file may be kept. */
final class Originals {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Originals() {}

    /**
     * Whether nothing in the file looks like a CPR number. Of a text file every cell was searched; a workbook has other
     * sheets, comments and properties, which are searched here.
     */
    static boolean mayBeKept(CheckedFile file) {
        if (file.table() instanceof DeliveredTable) {
            return false;
        }
        if (file.table().layout().format().equals("csv")) {
            return true;
        }
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.bytes().bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                boolean text = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
                if (!text) {
                    return false;
                }
                String words = TAG.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .replaceAll(" | ");
                if (CprGuard.sees(words)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
