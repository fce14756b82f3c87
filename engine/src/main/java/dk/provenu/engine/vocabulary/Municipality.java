package dk.provenu.engine.vocabulary;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A Danish municipality since the reform of 1 January 2007. Get one from {@link Municipalities}.
 *
 * @param code three digits, the code of Statistics Denmark
 * @param name the name as Statistics Denmark and Jobindsats write it
 * @param ownCouncil false only for Christiansø (411), which has a code but belongs to no municipality
 */
public record Municipality(String code, String name, boolean ownCouncil) implements Area {
    private static final Pattern CODE = Pattern.compile("[1-9]\\d{2}");

    /** Danish order of the names: Aabenraa, Aalborg and Aarhus last. */
    public static final Comparator<Municipality> BY_NAME =
            Comparator.comparing(Municipality::name, DanishOrder.NAMES).thenComparing(Municipality::code);

    public Municipality {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A municipality code has three digits: " + code);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("Municipality " + code + " has no name");
        }
    }

    /** A municipality with its own council. */
    public Municipality(String code, String name) {
        this(code, name, true);
    }

    /** "Albertslund (165)"; {@link Municipalities#find} reads it back. */
    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
