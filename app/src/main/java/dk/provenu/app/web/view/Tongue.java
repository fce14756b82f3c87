package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.util.Locale;

/** The reader's language: the templates write both and show one. */
public record Tongue(Language language) {
    /** {@code da} or {@code en}, in the reader's language. */
    public String of(String da, String en) {
        return language == Language.EN ? en : da;
    }

    /** A text that knows both languages, in the reader's. */
    public String of(Text text) {
        return text.in(language);
    }

    /** The code of the language in HTML and in the address. */
    public String code() {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
