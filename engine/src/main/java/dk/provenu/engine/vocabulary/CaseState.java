package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person's week is counted as in a case history: a code of the DREAM database, or one of Provenu's own for
 * extracts out of case systems.
 *
 * @param code as files write it: "730", "sickness_benefit"
 * @param isDream whether it is a code of DREAM, and not one of Provenu's own
 * @param benefit the benefit of the week; empty where there is none or the vocabulary does not have it
 * @param readiness the readiness category that the code itself states; empty when it states none
 * @param activation what the person took part in by the code; {@link Activation#NONE} also where the code cannot tell
 * @param isPartialReturn whether the code says that the person has returned to work in part
 * @param validity the days on which a week can have the state
 * @param doubt what is not certain, in Danish; empty when nothing
 */
public record CaseState(
        String code,
        boolean isDream,
        Text label,
        Kind kind,
        Optional<Benefit> benefit,
        String readiness,
        Activation activation,
        boolean isPartialReturn,
        Validity validity,
        String source,
        String doubt) {

    /** What a state is for the count of who is on benefit and how they leave. */
    public enum Kind {
        /** A public benefit. */
        BENEFIT(0, "ydelse", "benefit"),
        /** A job, also one in which the employer gets a subsidy for a time. */
        JOB(1, "job", "job"),
        /** Education with or without a grant. */
        EDUCATION(2, "uddannelse", "education"),
        /** Out of the benefits of working age in another way, as voluntary early retirement. */
        OTHER_EXIT(3, "anden afgang", "other exit"),
        /** A code that the list does not have. */
        UNKNOWN(4, "ukendt kode", "unknown code"),
        /** Nothing can be seen of the person from here on: emigrated, old-age pension, dead. */
        CENSORING(5, "ude af registeret", "out of the register");

        private final byte number;
        private final Text words;

        Kind(int number, String da, String en) {
            this.number = (byte) number;
            this.words = Text.of(da, en);
        }

        /** Its number in columns, from 0. */
        public byte number() {
            return number;
        }

        public Text words() {
            return words;
        }
    }

    /** Types of offers as the last digit of a DREAM code tells them; source 002, appendix II counts six of them. */
    public enum Activation {
        NONE(0, "passiv", "passive"),
        GUIDANCE(1, "vejledning og opkvalificering", "guidance and upgrading of skills"),
        ORDINARY_EDUCATION(2, "ordinær uddannelse", "ordinary education"),
        WAGE_SUBSIDY_PRIVATE(3, "privat løntilskud", "wage subsidy job, private"),
        WAGE_SUBSIDY_PUBLIC(4, "offentligt løntilskud", "wage subsidy job, public"),
        PLACEMENT_PRIVATE(5, "privat virksomhedspraktik", "work placement, private"),
        PLACEMENT_PUBLIC(6, "offentlig virksomhedspraktik", "work placement, public"),
        COMMUNITY_PLACEMENT(7, "nytteindsats", "community work placement"),
        OTHER(8, "anden aktivering", "other activation");

        private final byte number;
        private final Text words;

        Activation(int number, String da, String en) {
            this.number = (byte) number;
            this.words = Text.of(da, en);
        }

        /** Its number in columns, from 0. */
        public byte number() {
            return number;
        }

        public Text words() {
            return words;
        }

        /** Its name in files: "wage_subsidy_private". */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is with a company or a public workplace: placement and wage subsidy. */
        public boolean isCompanyBased() {
            return switch (this) {
                case WAGE_SUBSIDY_PRIVATE, WAGE_SUBSIDY_PUBLIC, PLACEMENT_PRIVATE, PLACEMENT_PUBLIC -> true;
                case NONE, GUIDANCE, ORDINARY_EDUCATION, COMMUNITY_PLACEMENT, OTHER -> false;
            };
        }

        /** The activation of a name as {@link #code} writes it. */
        public static Optional<Activation> find(String code) {
            return Arrays.stream(values())
                    .filter(activation -> activation.code().equals(code))
                    .findFirst();
        }
    }

    /** What groups it with others in counts by benefit: the benefit's code, else the kind in small letters. */
    public String group() {
        return benefit.map(Benefit::code).orElseGet(() -> kind.name().toLowerCase(Locale.ROOT));
    }

    /** "Kontanthjælp, Passiv (730)". */
    @Override
    public String toString() {
        return label.da() + " (" + code + ")";
    }
}
