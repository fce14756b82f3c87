package dk.provenu.data.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts a pseudonym in the place of a person's number: HMAC-SHA256 under a secret key, 96 bits of it, written in the
 * letters a-p so that it is never taken for a number. The same number and key give the same pseudonym; without the key it
 * can neither be made nor be traced back, and with the key all numbers could be tried. Not safe for several threads.
 */
public final class Pseudonyms {

    /** How many letters a pseudonym has. */
    public static final int LENGTH = 24;

    /** How many bytes a key has. */
    public static final int KEY_LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("[a-p]{" + LENGTH + "}");
    private static final Pattern NUMBER = Pattern.compile("(\\d{5,6})[- ]?(\\d{4})");

    private final Mac mac;

    private Pseudonyms(Mac mac) {
        this.mac = mac;
    }

    /**
     * Pseudonyms under a key.
     *
     * @param key {@value #KEY_LENGTH} secret bytes
     */
    public static Pseudonyms of(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("A key has " + KEY_LENGTH + " bytes, not " + key.length);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new Pseudonyms(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }

    /**
     * The pseudonym of a person's number: ten digits, or nine whose leading zero a spreadsheet took away, with or without
     * a hyphen.
     *
     * @return empty when the text is no such number
     */
    public Optional<String> find(String number) {
        Matcher parts = NUMBER.matcher(number.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group(1) + parts.group(2);
        byte[] hash = mac.doFinal((digits.length() == 9 ? "0" + digits : digits).getBytes(StandardCharsets.US_ASCII));
        return Optional.of(letters(hash, LENGTH));
    }

    /** Whether a text has the form of a pseudonym. */
    public static boolean isPseudonym(String text) {
        return FORM.matcher(text).matches();
    }

    /** Bytes in the letters a-p, two for each. */
    public static String letters(byte[] bytes, int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int half = i % 2 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2];
            letters.append((char) ('a' + (half & 0xF)));
        }
        return letters.toString();
    }
}
