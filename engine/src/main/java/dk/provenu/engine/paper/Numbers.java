package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.RoundTo;
import dk.provenu.engine.paper.language.Form;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.table.NumberStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How numbers are written in a paper. */
final class Numbers {

    private static final List<String> DANISH =
            List.of("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv");
    private static final List<String> ENGLISH = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> DANISH_PLACES = List.of(
            "nulte", "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende",
            "ellevte", "tolvte");
    private static final List<String> ENGLISH_PLACES = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private Numbers() {}

    /** The number that a word says: "tre" is 3, "tredje" too. Words that say more than that (en, første, anden) say none. */
    static OptionalInt said(String word, Language language) {
        int cardinal = (language == Language.DA ? DANISH : ENGLISH).indexOf(word);
        int ordinal = (language == Language.DA ? DANISH_PLACES : ENGLISH_PLACES).indexOf(word);
        if (cardinal >= 2) {
            return OptionalInt.of(cardinal);
        }
        return ordinal >= 3 ? OptionalInt.of(ordinal) : OptionalInt.empty();
    }

    /** The decimals of a figure that stands in no table. */
    static int decimals(Unit unit) {
        return switch (unit.form()) {
            case SHARE -> 3;
            case PERCENT, PERCENTAGE_POINT, INDEX -> 1;
            case NUMBER, RANK, YEAR -> 0;
            case QUANTITY -> unit.scale() >= 6 ? 1 : 0;
        };
    }

    /** A number as it is written, without its unit, with the first part of it, and whole. */
    record Written(String chosen, String plain, String brief, String full) {}

    /**
     * A figure's number as it is written.
     *
     * @throws LanguageFault when it cannot be written so
     */
    static Written write(Figure figure, int decimals, Form form, Language language) {
        if (!figure.value().isPresent()) {
            String reason = NumberStyle.of(language).value(figure, 0);
            return new Written(reason, reason, reason, reason);
        }
        Unit unit = unit(figure.unit(), form);
        double number = unit.equals(figure.unit())
                ? figure.number()
                : Convert.between(figure.unit(), unit).value(new double[] {figure.number()});
        if (form.round().isPresent()) {
            int power = power(form.round().getAsInt());
            number = new RoundTo(-power).value(new double[] {number});
        }
        if (form.unsigned()) {
            number = Math.abs(number);
        }
        int places = form.decimals().orElse(unit.equals(figure.unit()) ? decimals : decimals(unit));
        NumberStyle style = NumberStyle.of(language);
        String plain = unit.form() == Unit.Form.YEAR
                ? style.plain(number, 0)
                : form.signed() ? style.signed(number, places) : style.number(number, places);
        if (form.words()) {
            plain = inWords(number, places, plain, language == Language.DA ? DANISH : ENGLISH);
        }
        if (form.ordinal()) {
            String place = plain + (language == Language.DA ? "." : ending(number));
            plain = inWords(number, places, place, language == Language.DA ? DANISH_PLACES : ENGLISH_PLACES);
        }
        String words = words(unit, language);
        String full = words.isEmpty() ? plain : plain + " " + words;
        int per = Math.max(words.indexOf(" pr. "), words.indexOf(" per "));
        String brief = per < 0 ? full : plain + " " + words.substring(0, per);
        return new Written(
                form.plain() || form.words() || form.ordinal() ? plain : form.brief() ? brief : full,
                plain,
                brief,
                full);
    }

    private static String words(Unit unit, Language language) {
        return switch (unit.form()) {
            case YEAR, RANK, NUMBER, SHARE, INDEX -> "";
            default -> unit.words().in(language);
        };
    }

    /** The ending of an English ordinal: 21st, 22nd, 23rd, 24th, 111th. */
    private static String ending(double number) {
        boolean teen = number % 100 > 10 && number % 100 < 14;
        return switch (teen ? 0 : (int) (number % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String inWords(double number, int places, String plain, List<String> words) {
        boolean whole = number == Math.rint(number) && number >= 0 && number < words.size();
        return whole && places == 0 ? words.get((int) number) : plain;
    }

    /** The unit in which a number is written: a share is written in pct. unless something else is said. */
    private static Unit unit(Unit own, Form form) {
        Optional<String> asked = form.unit();
        if (asked.isEmpty()) {
            return own.form() == Unit.Form.SHARE && !form.plain() ? Unit.PERCENT : own;
        }
        Unit unit = switch (asked.get()) {
            case "pct." -> Unit.PERCENT;
            case "procentpoint", "percentage points" -> Unit.PERCENTAGE_POINT;
            case "kr." -> money(own, 0);
            case "1.000 kr." -> money(own, 3);
            case "mio. kr." -> money(own, 6);
            case "mia. kr." -> money(own, 9);
            default -> own;
        };
        boolean between = own.sameDimension(unit)
                || own.form() == Unit.Form.SHARE
                || (own.form() == Unit.Form.PERCENT && unit.form() == Unit.Form.PERCENT);
        if (!between) {
            throw mismatch(own, asked.get());
        }
        return unit;
    }

    private static Unit money(Unit own, int scale) {
        if (!own.isMoney()) {
            throw mismatch(own, scale == 6 ? "mio. kr." : "kr.");
        }
        return own.scaled(scale - own.scale());
    }

    private static LanguageFault mismatch(Unit own, String asked) {
        return new LanguageFault(
                0,
                Text.of(
                        "Et tal i '" + own.words().da() + "' kan ikke skrives i '" + asked + "'.",
                        "A number in '" + own.words().en() + "' cannot be written in '" + asked + "'."));
    }

    private static int power(int round) {
        int power = 0;
        int rest = round;
        while (rest >= 10 && rest % 10 == 0) {
            rest /= 10;
            power++;
        }
        if (rest != 1) {
            throw new LanguageFault(
                    0,
                    Text.of(
                            "Der kan afrundes til 10, 100, 1000 og så videre, ikke " + round + ".",
                            "Numbers can be rounded to 10, 100, 1000 and so on, not " + round + "."));
        }
        return power;
    }

    /** The second figure's unit as a multiple of the first's, where only scale or the way of a share lies between. */
    static Optional<Convert> towards(Figure figure, Unit unit) {
        if (figure.unit().equals(unit)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Convert.between(figure.unit(), unit));
        } catch (UnitException e) {
            return Optional.empty();
        }
    }

    /** The number for a comparison; empty where it is missing. */
    static Optional<Double> number(Figure figure) {
        return figure.value() instanceof Value.Present(double number) ? Optional.of(number) : Optional.empty();
    }
}
