package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * A set of benefits that figures are given for together (ydelsesgruppe), as VIVE's four categories.
 *
 * @param id lower-case English with underscores
 * @param benefits at least one, none twice
 * @param doubt what is not certain, in Danish; empty when nothing
 */
public record BenefitGroup(String id, Text name, List<Benefit> benefits, String source, String doubt) {
    public BenefitGroup {
        benefits = List.copyOf(benefits);
        if (benefits.isEmpty() || benefits.stream().distinct().count() < benefits.size()) {
            throw new IllegalArgumentException("Benefit group " + id + " needs benefits, each once: " + benefits);
        }
    }

    public boolean contains(Benefit benefit) {
        return benefits.contains(benefit);
    }

    /** "Kontanthjælp m.v. (vive_social_assistance)". */
    @Override
    public String toString() {
        return name.da() + " (" + id + ")";
    }
}
