package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file held in memory, so that everything said of it is said of the same bytes. */
public final class FileBytes {

    private final String name;
    private final byte[] bytes;

    /**
     * @param name the name without its folder
     * @param bytes the content; not to be changed afterwards
     */
    public FileBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The name without its folder. */
    public String name() {
        return name;
    }

    /** The content; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Reads a file.
     *
     * @throws FileRefusedException when it does not exist, cannot be read, is empty or is larger than the limits allow
     */
    public static FileBytes read(Path path, ReadLimits limits) throws FileRefusedException {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.isRegularFile(path)) {
                throw new FileRefusedException(Refusal.ofFile(
                        name,
                        Text.of("Filen findes ikke.", "The file does not exist."),
                        Text.of("Ret stien til filen.", "Correct the path of the file.")));
            }
            long size = Files.size(path);
            if (size > Math.max(limits.csvBytes(), limits.xlsxBytes())) {
                throw tooLarge(name, size, Math.max(limits.csvBytes(), limits.xlsxBytes()));
            }
            return new FileBytes(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new FileRefusedException(Refusal.ofFile(
                    name,
                    Text.of("Filen kan ikke læses.", "The file cannot be read."),
                    Text.of(
                            "Se efter, om du har adgang til filen, og om et andet program holder den åben.",
                            "Check that you may read the file, and that no other program holds it open.")));
        }
    }

    /** The SHA-256 checksum of the bytes, as 64 hexadecimal digits. */
    public String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    static FileRefusedException tooLarge(String name, long size, long limit) {
        long mib = 1024 * 1024;
        return new FileRefusedException(Refusal.ofFile(
                name,
                Text.of(
                        "Filen fylder " + size / mib + " MiB; grænsen er " + limit / mib + " MiB.",
                        "The file holds " + size / mib + " MiB; the limit is " + limit / mib + " MiB."),
                Text.of(
                        "Del filen i flere, eller gem den som CSV uden de kolonner, der ikke skal bruges.",
                        "Split the file, or save it as CSV without the columns that are not needed.")));
    }
}
