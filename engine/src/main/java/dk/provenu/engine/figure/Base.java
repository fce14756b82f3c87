package dk.provenu.engine.figure;

/**
 * What is counted or measured: kroner, full-time persons, full-time equivalents. Two bases with the same code are the
 * same.
 *
 * @param code the name in files and ids, such as {@code kr}
 * @param one one of it, as after "pr."
 * @param many several of it, as in a heading
 */
public record Base(String code, Text one, Text many) implements Comparable<Base> {

    public static final Base KRONE = new Base("kr", Text.of("kr.", "DKK"), Text.of("kr.", "DKK"));

    @Override
    public boolean equals(Object other) {
        return other instanceof Base base && base.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(Base other) {
        return code.compareTo(other.code);
    }
}
