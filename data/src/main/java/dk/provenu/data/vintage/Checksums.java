package dk.provenu.data.vintage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, and the content name made from it. */
public final class Checksums {

    private static final int NAME_LENGTH = 16;

    private Checksums() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** The checksum of a text in UTF-8, as 64 hexadecimal digits. */
    public static String of(String text) {
        return hex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The content name: the same files, read by the same importer in the same way, have the same. */
    public static String contentName(String kind, String importer, List<VintageFile> files) {
        List<String> identities =
                files.stream().map(VintageFile::identity).sorted().toList();
        return of(kind + "\n" + importer + "\n" + String.join("\n", identities)).substring(0, NAME_LENGTH);
    }
}
