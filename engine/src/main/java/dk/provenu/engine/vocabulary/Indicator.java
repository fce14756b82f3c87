package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * The definition of an indicator counted from case histories: data, not code. Numerator and denominator are written in the
 * small language that docs/indicators.md explains ("weeks self-supporting=13").
 *
 * @param id lower-case English with hyphens
 * @param topic what it stands under on pages
 * @param form how numerator and denominator become the number that is shown
 * @param numerator what is counted above the line
 * @param denominator what is counted below it; empty where the form needs none
 * @param per how many weeks or hours the form counts by, as 13 in "per 13 weeks"; 0 where it counts by none
 * @param population the name of the set of benefits that is counted
 * @param decimals how many decimals are shown
 * @param definition the definition in words
 * @param source where the indicator is from
 * @param sourceWords what the source says, in its own words; empty where it says nothing
 * @param deviation where the count differs from the source's, and what it cannot tell; may be empty
 */
public record Indicator(
        String id,
        Text name,
        Topic topic,
        Form form,
        String numerator,
        String denominator,
        int per,
        String population,
        int decimals,
        Text definition,
        String source,
        String sourceWords,
        Text deviation) {

    /** What indicators stand under on pages. */
    public enum Topic {
        EFFORT("Indsats", "Effort"),
        EXITS("Afgang og fastholdelse", "Exits and staying"),
        DURATION("Varighed", "Duration"),
        STOCKS("Bestand og bevægelser", "Stocks and flows");

        private final Text words;

        Topic(String da, String en) {
            this.words = Text.of(da, en);
        }

        public Text words() {
            return words;
        }
    }

    /** How the number is made of the counts. */
    public enum Form {
        /** Numerator in pct. of the denominator; both count the same thing. */
        SHARE,
        /** Numerator for each so many weeks of the denominator. */
        PER_WEEKS,
        /** Numerator for each full-year person: for each so many weeks of the denominator. */
        PER_YEAR_PERSON,
        /** Hours of the numerator in pct. of so many hours in each week of the denominator. */
        HOURS,
        /** Numerator in weeks over the number in the denominator. */
        MEAN,
        /** Weeks over the period's number of weeks. */
        FULL_TIME,
        /** The numerator alone. */
        COUNT
    }

    /** The set of benefits that is counted. */
    public List<Benefit> benefits() {
        return IndicatorSets.benefits(population);
    }
}
