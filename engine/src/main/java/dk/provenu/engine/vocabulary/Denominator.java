package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * Whose full-time or full-year persons a unit cost is divided by. The choice moves ranks, so it always has a name.
 *
 * @param benefits the benefits whose recipients count
 */
public record Denominator(BenefitGroup benefits) {
    public String id() {
        return benefits.id();
    }

    public Text name() {
        return benefits.name();
    }

    /** The benefits that count here and not in the other denominator. */
    public List<Benefit> beyond(Denominator other) {
        return benefits.benefits().stream()
                .filter(benefit -> !other.benefits.contains(benefit))
                .toList();
    }
}
