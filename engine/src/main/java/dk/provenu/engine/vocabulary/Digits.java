package dk.provenu.engine.vocabulary;

/** Numbers in codes: the digits 0-9 whatever the machine's own language is, which String.format does not promise. */
final class Digits {
    private Digits() {}

    /** "07". */
    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
