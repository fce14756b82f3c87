package dk.provenu.engine.source;

import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.UnitException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file says in whose kroner an amount is told: {@code nominal} (the row's own year), {@code nominal 2015-2019},
 * {@code nominal 2015}, {@code fixed 2016}, {@code unknown NAME} where the source does not say but is the same as that of
 * other amounts under the name, or empty where the source does not say.
 */
public final class PriceBases {

    private static final Pattern NOMINAL = Pattern.compile("nominal(?: (\\d{4})(?:-(\\d{4}))?)?");
    private static final Pattern UNKNOWN = Pattern.compile("unknown ([a-z0-9_.-]{1,60})");
    private static final Pattern FIXED = Pattern.compile("fixed (\\d{4})");

    private PriceBases() {}

    /**
     * The price basis that a cell states.
     *
     * @param text the cell
     * @param rowYear the year of the row, where it has one
     * @param dataset the dataset, by which an unstated level is known
     * @throws UnitException when it is not one of the forms, or names no year where the row has none
     */
    public static PriceBasis read(String text, OptionalInt rowYear, String dataset) {
        if (text.isEmpty()) {
            return new PriceBasis.Unknown(dataset);
        }
        Matcher unknown = UNKNOWN.matcher(text);
        if (unknown.matches()) {
            return new PriceBasis.Unknown(unknown.group(1));
        }
        Matcher fixed = FIXED.matcher(text);
        if (fixed.matches()) {
            return new PriceBasis.Fixed(Integer.parseInt(fixed.group(1)));
        }
        Matcher nominal = NOMINAL.matcher(text);
        if (nominal.matches()) {
            if (nominal.group(1) != null) {
                int first = Integer.parseInt(nominal.group(1));
                int last = nominal.group(2) == null ? first : Integer.parseInt(nominal.group(2));
                if (first <= last) {
                    return new PriceBasis.Nominal(first, last);
                }
            } else if (rowYear.isPresent()) {
                return PriceBasis.nominal(rowYear.getAsInt());
            }
        }
        throw new UnitException(Text.of(
                "'" + text
                        + "' er ikke et prisniveau. Skriv nominal, nominal 2015-2019 eller fixed 2016, eller lad feltet stå"
                        + " tomt, hvis kilden ikke oplyser det (unknown NAVN, hvis flere datasæt er fra samme kilde).",
                "'" + text
                        + "' is not a price level. Write nominal, nominal 2015-2019 or fixed 2016, or leave the cell empty"
                        + " if the source does not say (unknown NAME where several datasets are of one source)."));
    }
}
