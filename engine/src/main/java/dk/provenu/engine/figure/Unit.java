package dk.provenu.engine.figure;

import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The unit of a figure: form, dimension and scale. Scale is a power of ten: 1.000 kr. has 3, mio. kr. has 6, full-time
 * equivalents per 1.000 persons has -3. Units are equal when all three are; a change of scale is a visible step
 * ({@code Convert}), never silent. Share (0,042), pct. (4,2) and percentage points are three units.
 */
public final class Unit {

    /** What kind of number it is; only {@link #QUANTITY} has a dimension. */
    public enum Form {
        QUANTITY,
        NUMBER,
        SHARE,
        PERCENT,
        PERCENTAGE_POINT,
        INDEX,
        RANK,
        YEAR
    }

    public static final Unit NUMBER = plain(Form.NUMBER);
    public static final Unit SHARE = plain(Form.SHARE);
    public static final Unit PERCENT = plain(Form.PERCENT);
    public static final Unit PERCENTAGE_POINT = plain(Form.PERCENTAGE_POINT);
    public static final Unit INDEX = plain(Form.INDEX);
    public static final Unit RANK = plain(Form.RANK);
    public static final Unit YEAR = plain(Form.YEAR);
    public static final Unit KRONER = of(Base.KRONE);
    public static final Unit THOUSAND_KRONER = KRONER.scaled(3);
    public static final Unit MILLION_KRONER = KRONER.scaled(6);

    private final Form form;
    private final SortedMap<Base, Integer> dimension;
    private final int scale;

    private Unit(Form form, SortedMap<Base, Integer> dimension, int scale) {
        this.form = form;
        this.dimension = dimension;
        this.scale = scale;
    }

    private static Unit plain(Form form) {
        return new Unit(form, new TreeMap<>(), 0);
    }

    /** The unit that counts or measures one base. */
    public static Unit of(Base base) {
        return new Unit(Form.QUANTITY, new TreeMap<>(Map.of(base, 1)), 0);
    }

    /** The same dimension on a scale that is 10^power times as large. */
    public Unit scaled(int power) {
        if (form != Form.QUANTITY) {
            throw new UnitException(Text.of(
                    "Enheden '" + words().da() + "' har ingen skala.",
                    "The unit '" + words().en() + "' has no scale."));
        }
        return new Unit(form, dimension, scale + power);
    }

    public Unit times(Unit other) {
        return combine(other, 1);
    }

    public Unit per(Unit other) {
        return combine(other, -1);
    }

    private Unit combine(Unit other, int sign) {
        if (isFactor() && other.isFactor()) {
            return this.form == Form.SHARE && other.form == Form.SHARE && sign > 0 ? SHARE : NUMBER;
        }
        if (other.isFactor() && isScalable()) {
            return this;
        }
        if (isFactor() && sign > 0 && other.isScalable()) {
            return other;
        }
        if (!(form == Form.QUANTITY || isFactor()) || other.form != Form.QUANTITY) {
            throw new UnitException(Text.of(
                    "'" + words().da() + "' og '" + other.words().da()
                            + "' kan ikke ganges eller divideres. Måske: omregn pct. til andel først.",
                    "'" + words().en() + "' and '" + other.words().en()
                            + "' cannot be multiplied or divided. Maybe: convert pct. to a share first."));
        }
        SortedMap<Base, Integer> sum = new TreeMap<>(dimension);
        other.dimension.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        int newScale = scale + sign * other.scale;
        if (sum.isEmpty()) {
            if (newScale != 0) {
                throw new UnitException(Text.of(
                        "'" + words().da() + "' og '" + other.words().da()
                                + "' har forskellig skala. Måske: omregn den ene først.",
                        "'" + words().en() + "' and '" + other.words().en()
                                + "' differ in scale. Maybe: convert one of them first."));
            }
            return NUMBER;
        }
        return new Unit(Form.QUANTITY, sum, newScale);
    }

    /** Half of a rank or of a year is nothing; half of all else is. */
    private boolean isScalable() {
        return form != Form.RANK && form != Form.YEAR;
    }

    private boolean isFactor() {
        return form == Form.NUMBER || form == Form.SHARE;
    }

    public Form form() {
        return form;
    }

    /** The power of ten that one of this unit stands for. */
    public int scale() {
        return scale;
    }

    /** Whether kroner is part of it, so that a price basis has meaning. */
    public boolean isMoney() {
        return dimension.containsKey(Base.KRONE);
    }

    /** Whether only form and scale stand between the two. */
    public boolean sameDimension(Unit other) {
        return form == other.form && dimension.equals(other.dimension);
    }

    /** The name in files and in JSON: {@code 1000_kr}, {@code kr/full_time_person}, {@code pct}. */
    public String code() {
        return switch (form) {
            case QUANTITY -> quantityCode();
            case NUMBER -> "number";
            case SHARE -> "share";
            case PERCENT -> "pct";
            case PERCENTAGE_POINT -> "pct_point";
            case INDEX -> "index";
            case RANK -> "rank";
            case YEAR -> "year";
        };
    }

    private String quantityCode() {
        StringJoiner over = new StringJoiner("*");
        StringJoiner under = new StringJoiner("*");
        dimension.forEach((base, power) -> {
            for (int i = 0; i < Math.abs(power); i++) {
                (power > 0 ? over : under).add(base.code());
            }
        });
        String top = over.length() == 0 ? "1" : over.toString();
        String code = switch (scale) {
            case 0 -> top;
            case 6 -> "mio_" + top;
            default -> scale > 0 ? "1" + "0".repeat(scale) + "_" + top : top;
        };
        if (under.length() == 0) {
            return scale < 0 ? code + "/1" + "0".repeat(-scale) : code;
        }
        return code + "/" + (scale < 0 ? "1" + "0".repeat(-scale) + "_" : "") + under;
    }

    /** The unit as it stands in a heading: "1.000 kr.", "kr. pr. fuldtidsperson". */
    public Text words() {
        return switch (form) {
            case QUANTITY -> Text.build(this::quantityWords);
            case NUMBER -> Text.of("tal", "number");
            case SHARE -> Text.of("andel", "share");
            case PERCENT -> Text.of("pct.", "pct.");
            case PERCENTAGE_POINT -> Text.of("procentpoint", "percentage points");
            case INDEX -> Text.of("indeks", "index");
            case RANK -> Text.of("plads", "rank");
            case YEAR -> Text.of("år", "year");
        };
    }

    private String quantityWords(Language language) {
        boolean danish = language == Language.DA;
        StringJoiner over = new StringJoiner(" × ");
        StringJoiner under = new StringJoiner(danish ? " og " : " and ");
        dimension.forEach((base, power) -> {
            for (int i = 0; i < power; i++) {
                over.add(base.many().in(language));
            }
            for (int i = 0; i < -power; i++) {
                under.add((scale < 0 ? base.many() : base.one()).in(language));
            }
        });
        String prefix = switch (scale) {
            case 6 -> danish ? "mio. " : "million ";
            case 9 -> danish ? "mia. " : "billion ";
            default -> scale > 0 ? thousands(scale, danish) + " " : "";
        };
        String top = prefix + (over.length() == 0 ? (danish ? "antal" : "number") : over);
        if (under.length() == 0 && scale >= 0) {
            return top;
        }
        return top + (danish ? " pr. " : " per ") + (scale < 0 ? thousands(-scale, danish) + " " : "") + under;
    }

    private static String thousands(int power, boolean danish) {
        StringBuilder digits = new StringBuilder("1" + "0".repeat(power));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, danish ? '.' : ',');
        }
        return digits.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Unit unit
                        && unit.form == form
                        && unit.scale == scale
                        && unit.dimension.equals(dimension));
    }

    @Override
    public int hashCode() {
        return (form.hashCode() * 31 + dimension.hashCode()) * 31 + scale;
    }

    @Override
    public String toString() {
        return code();
    }
}
