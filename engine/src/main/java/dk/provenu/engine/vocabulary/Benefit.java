package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;

/**
 * An income-replacing payment to a person (ydelse); never a service. Two benefits of the same name in different years,
 * as kontanthjælp before and after 1 July 2025, are two benefits with two codes.
 *
 * @param code lower-case English with underscores, e.g. "social_assistance"
 * @param validity the days on which somebody could receive it
 * @param jobindsats what the names of its Jobindsats tables begin with, e.g. "y01"; empty when not known
 * @param doubt what is not certain about the entry, in Danish; empty when nothing
 */
public record Benefit(String code, Text name, Validity validity, String jobindsats, String source, String doubt) {
    /** "Kontanthjælp (social_assistance)". */
    @Override
    public String toString() {
        return name.da() + " (" + code + ")";
    }
}
