package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.Optional;

/** The four denominators of source 004. */
public final class Denominators {
    private static final List<BenefitGroup> GROUPS = BenefitGroups.ofKind("denominator");
    private static final NameIndex<BenefitGroup> NAMES =
            new NameIndex<>(Text.of("Nævner", "denominator"), BenefitGroup::toString, BenefitGroups.spellings(GROUPS));

    /** VIVE's own of 2016: without ressourceforløb, ledighedsydelse, fleksjob and førtidspension. */
    public static final Denominator VIVE_2016 = get("vive_2016");

    /** VIVE's of 2016 and ressourceforløb, ledighedsydelse and fleksjob. */
    public static final Denominator ALTERNATIVE_2016 = get("alternative_2016");

    /** Full-year persons for the unit cost of main account 5: without fleksjob. */
    public static final Denominator ACCOUNT_5 = get("account_5");

    /** Full-year persons for the unit cost of main account 6: with fleksjob. */
    public static final Denominator ACCOUNT_6 = get("account_6");

    private Denominators() {}

    /** All four, in the order in which the source brings them. */
    public static List<Denominator> all() {
        return List.of(VIVE_2016, ALTERNATIVE_2016, ACCOUNT_5, ACCOUNT_6);
    }

    /** The denominator with this id or name. */
    public static Optional<Denominator> find(String text) {
        return NAMES.find(text).map(Denominator::new);
    }

    /**
     * As {@link #find}, for a text that must be a denominator.
     *
     * @throws VocabularyException when it is none, with the nearest names
     */
    public static Denominator get(String text) {
        return new Denominator(NAMES.get(text));
    }
}
