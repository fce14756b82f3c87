package dk.provenu.data.read;

/** What the first bytes of a file say that it is; its name may say something else. */
enum Signature {
    /** A zip container: a workbook of Excel 2007 or later, if it holds one. */
    ZIP,
    /** The container of Excel 97-2003, and of newer workbooks behind a password. */
    OLE2,
    UTF_16,
    BINARY,
    TEXT;

    static Signature of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return UTF_16;
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')
                || startsWith(bytes, 0x1F, 0x8B)
                || startsWith(bytes, 'P', 'A', 'R', '1')) {
            return BINARY;
        }
        return zeros(bytes);
    }

    /** A zero in every second place is UTF-16 without its mark; a zero anywhere else is no text at all. */
    private static Signature zeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0 && i % 2 == 0) {
                even++;
            } else if (bytes[i] == 0) {
                odd++;
            }
        }
        if (even + odd == 0) {
            return TEXT;
        }
        int most = Math.max(even, odd);
        return Math.min(even, odd) == 0 && most > bytes.length / 4 ? UTF_16 : BINARY;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
