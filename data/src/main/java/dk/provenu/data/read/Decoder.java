package dk.provenu.data.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.provenu.engine.figure.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Turns bytes into text: UTF-8 with or without a byte order mark, else Windows-1252.
 *
 * <p>A file that is UTF-8 but for a few damaged bytes is refused: read as Windows-1252 it would load "BrÃ¸ndby" in
 * silence.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    /** Text and the name of the encoding it was read in. */
    record Decoded(String text, String encoding, List<Text> remarks) {}

    static Decoded decode(FileBytes file) throws FileRefusedException {
        byte[] bytes = file.bytes();
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        int from = marked ? 3 : 0;
        try {
            return new Decoded(strict(UTF_8, bytes, from), "UTF-8", List.of());
        } catch (CharacterCodingException notUtf8) {
            if (marked || holdsUtf8(bytes)) {
                throw new FileRefusedException(Refusal.ofFile(
                        file.name(),
                        Text.of(
                                "Filen er gemt som UTF-8, men nogle tegn i den er ødelagt.",
                                "The file is saved as UTF-8, but some characters in it are damaged."),
                        Text.of(
                                "Hent filen igen, eller gem den igen som \"CSV UTF-8\".",
                                "Fetch the file again, or save it again as \"CSV UTF-8\".")));
            }
            return windows(file);
        }
    }

    private static Decoded windows(FileBytes file) throws FileRefusedException {
        try {
            return new Decoded(
                    strict(WINDOWS_1252, file.bytes(), 0),
                    "windows-1252",
                    List.of(Text.of(
                            "Filen er ikke UTF-8 og er læst som Windows-1252. Se efter, at æ, ø og å står rigtigt.",
                            "The file is not UTF-8 and was read as Windows-1252. Check that æ, ø and å are right.")));
        } catch (CharacterCodingException notWindowsEither) {
            throw new FileRefusedException(Refusal.ofFile(
                    file.name(),
                    Text.of(
                            "Filen er hverken UTF-8 eller Windows-1252.",
                            "The file is neither UTF-8 nor Windows-1252."),
                    Text.of("Gem filen som \"CSV UTF-8\".", "Save the file as \"CSV UTF-8\".")));
        }
    }

    private static String strict(Charset charset, byte[] bytes, int from) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** Whether a character of two bytes stands somewhere: in Danish Windows-1252 text no such pair occurs. */
    private static boolean holdsUtf8(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int next = bytes[i + 1] & 0xFF;
            if (lead >= 0xC3 && lead <= 0xC5 && next >= 0x80 && next <= 0xBF) {
                return true;
            }
        }
        return false;
    }
}
