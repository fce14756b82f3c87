package dk.provenu.data.vintage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
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

    /** The checksum of a file, as 64 hexadecimal digits. */
    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest.digest());
    }

    /**
     * The content name: the same files, read by the same importer in the same way, have the same. Written in the letters
     * a-p and not in digits, so that no spreadsheet takes it for a number, and no search for persons' numbers finds one.
     */
    public static String contentName(String kind, String importer, List<VintageFile> files) {
        List<String> identities =
                files.stream().map(VintageFile::identity).sorted().toList();
        String checksum = of(kind + "\n" + importer + "\n" + String.join("\n", identities));
        StringBuilder name = new StringBuilder(NAME_LENGTH);
        for (int i = 0; i < NAME_LENGTH; i++) {
            name.append((char) ('a' + Character.digit(checksum.charAt(i), 16)));
        }
        return name.toString();
    }
}
