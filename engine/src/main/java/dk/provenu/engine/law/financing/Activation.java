package dk.provenu.engine.law.financing;

import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.Optional;

/** What a person took part in during a week on benefit, as far as it ever decided the rate. */
public enum Activation {
    NONE(0, "none", "ingen aktivering", "no activation"),
    WORK_PLACEMENT(1, "work_placement", "virksomhedspraktik", "work placement"),
    WAGE_SUBSIDY(2, "wage_subsidy", "løntilskud", "wage subsidy job"),
    ORDINARY_EDUCATION(3, "ordinary_education", "ordinær uddannelse", "ordinary education"),
    PARTIAL_RETURN(4, "partial_return", "delvis raskmelding", "partial return to work"),
    OTHER(5, "other", "anden aktivering", "other activation");

    private final byte number;
    private final String code;
    private final Text words;

    Activation(int number, String code, String da, String en) {
        this.number = (byte) number;
        this.code = code;
        this.words = Text.of(da, en);
    }

    /** Its number in columns, from 0. */
    public byte number() {
        return number;
    }

    /** Its name in files. */
    public String code() {
        return code;
    }

    public Text words() {
        return words;
    }

    /**
     * The activation of a number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Activation of(byte number) {
        return Arrays.stream(values())
                .filter(each -> each.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no activation with the number " + number));
    }

    public static Optional<Activation> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
