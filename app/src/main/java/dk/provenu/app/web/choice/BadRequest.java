package dk.provenu.app.web.choice;

import dk.provenu.engine.figure.Text;

/** The address or form holds something that cannot be answered; the text says what, and what to do. */
public final class BadRequest extends RuntimeException {
    private final transient Text text;

    public BadRequest(Text text) {
        super(text.en());
        this.text = text;
    }

    /** A choice whose value is not among the possible ones. */
    public static BadRequest unknown(String name, String value, Text remedy) {
        String shown = value.length() > 60 ? value.substring(0, 60) + " …" : value;
        return new BadRequest(Text.of(
                "Adressen beder om %s = '%s', som ikke findes. %s".formatted(name, shown, remedy.da()),
                "The address asks for %s = '%s', which does not exist. %s".formatted(name, shown, remedy.en())));
    }

    /** What is said to the person. */
    public Text text() {
        return text;
    }
}
