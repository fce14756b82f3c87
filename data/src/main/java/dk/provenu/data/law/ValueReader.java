package dk.provenu.data.law;

import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.source.PriceBases;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** One dated value of a parameter or of a reform. */
final class ValueReader {

    /** The last day, where it is said; in a parameter it only confirms where the next begins. */
    static final String UNTIL = "until";

    static final Set<String> DATED =
            Set.of("from", UNTIL, "value", "missing", "why", "prices", "reference", "doubt", "announced");

    private static final Set<String> REFERENCE = Set.of("title", "place");
    static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");

    private ValueReader() {}

    static DatedValue read(YamlSection section, Unit unit, Optional<Text> changedBy) {
        LocalDate from = date(section, "from")
                .orElseThrow(
                        () -> section.refused(section.line(), "nøglen 'from' mangler.", "the key 'from' is missing."));
        return new DatedValue(
                from,
                value(section),
                basis(section, unit, from),
                reference(section, from),
                section.words("doubt"),
                date(section, "announced"),
                changedBy);
    }

    static Optional<LocalDate> date(YamlSection section, String key) {
        return section.find(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException _) {
                throw section.refused(
                        section.lineOf(key),
                        "'" + text + "' er ikke en dato. Skriv den som 2016-01-04.",
                        "'" + text + "' is not a date. Write it as 2016-01-04.");
            }
        });
    }

    /** @throws RuntimeException when the day named as the last is not the day before the next value begins */
    static void refuseGap(YamlSection before, DatedValue first, YamlSection at, DatedValue next, String id) {
        if (!next.from().isAfter(first.from())) {
            throw at.refused(
                    at.lineOf("from"),
                    "værdien af '" + id + "' fra " + next.from() + " overlapper den fra " + first.from()
                            + ". Skriv værdierne i rækkefølge, én for hver dato.",
                    "the value of '" + id + "' from " + next.from() + " overlaps the one from " + first.from()
                            + ". Write the values in order, one for each date.");
        }
        Optional<LocalDate> last = date(before, UNTIL);
        if (last.isPresent() && !last.get().plusDays(1).equals(next.from())) {
            boolean gap = last.get().plusDays(1).isBefore(next.from());
            throw at.refused(
                    at.lineOf("from"),
                    "der er " + (gap ? "et hul" : "et overlap") + " i '" + id + "': én værdi gælder til " + last.get()
                            + ", den næste fra " + next.from()
                            + ". Ret datoen, eller skriv en værdi med missing: og grunden for tiden imellem.",
                    "there is " + (gap ? "a gap" : "an overlap") + " in '" + id + "': one value holds until "
                            + last.get() + ", the next from " + next.from()
                            + ". Correct the date, or write a value with missing: and the reason for the time between.");
        }
    }

    /** An end without a successor is a gap, too. */
    static void refuseEnd(YamlSection last, String id) {
        if (last.find(UNTIL).isPresent()) {
            throw last.refused(
                    last.lineOf(UNTIL),
                    "'" + id + "' har ingen værdi efter " + last.get(UNTIL)
                            + ". Skriv en værdi med missing: not_applicable fra dagen efter, eller slet until.",
                    "'" + id + "' has no value after " + last.get(UNTIL)
                            + ". Write a value with missing: not_applicable from the day after, or delete until.");
        }
    }

    private static Value value(YamlSection section) {
        Optional<String> number = section.find("value");
        Optional<String> missing = section.find("missing");
        if (number.isPresent() == missing.isPresent()) {
            throw section.refused(
                    section.line(),
                    "der skal stå enten value med et tal eller missing med en grund.",
                    "there must be either value with a number or missing with a reason.");
        }
        return number.map(text -> number(section, text))
                .orElseGet(() -> Value.missing(
                        reason(section, missing.orElseThrow()),
                        section.words("why").orElse(Text.EMPTY)));
    }

    private static Value number(YamlSection section, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw section.refused(
                    section.lineOf("value"),
                    "'" + text + "' er ikke et tal. Skriv det med punktum som decimaltegn og uden tusindtalspunkt.",
                    "'" + text + "' is not a number. Write it with a decimal point and no thousands mark.");
        }
        return Value.of(Double.parseDouble(text));
    }

    static MissingReason reason(YamlSection section, String text) {
        return Arrays.stream(MissingReason.values())
                .filter(reason -> reason.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known = Arrays.stream(MissingReason.values())
                            .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                            .toList();
                    return section.refused(
                            section.lineOf("missing"),
                            "grunden '" + text + "' kendes ikke. Der kan stå: " + String.join(", ", known) + ".",
                            "the reason '" + text + "' is not known. There may be: " + String.join(", ", known) + ".");
                });
    }

    /** Kroner need a price level; nothing else has one. */
    private static PriceBasis basis(YamlSection section, Unit unit, LocalDate from) {
        Optional<String> prices = section.find("prices");
        if (unit.isMoney() != prices.isPresent()) {
            throw section.refused(
                    prices.isPresent() ? section.lineOf("prices") : section.line(),
                    unit.isMoney()
                            ? "et beløb skal have prices, fx nominal 2014 eller fixed 2026."
                            : "prices hører kun til beløb. Slet nøglen.",
                    unit.isMoney()
                            ? "an amount must have prices, such as nominal 2014 or fixed 2026."
                            : "prices belongs to amounts only. Delete the key.");
        }
        try {
            return prices.map(text -> PriceBases.read(text, OptionalInt.of(from.getYear()), "law"))
                    .orElseGet(PriceBasis::none);
        } catch (UnitException e) {
            throw section.refused(
                    section.lineOf("prices"), e.words().da(), e.words().en());
        }
    }

    private static Reference reference(YamlSection section, LocalDate from) {
        YamlSection reference = section.section("reference", REFERENCE)
                .orElseThrow(() -> section.refused(
                        section.line(),
                        "nøglen 'reference' mangler: hvor står værdien?",
                        "the key 'reference' is missing: where does the value stand?"));
        return new Reference(reference.get("title"), reference.get("place"), from.toString());
    }
}
