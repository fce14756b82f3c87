package dk.provenu.app.web.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a page: doors, choices, language, and the explanation that the address asks for.
 *
 * @param path the address of the page without its choices
 * @param home the address of the first page with the present choices
 * @param notice what must be read before anything else on the page; empty when nothing must
 * @param explanationSource the address that answers with an explanation alone
 */
public record Shell(
        Tongue t,
        String title,
        String path,
        String home,
        List<Door> doors,
        Choices choices,
        List<LanguageLink> languages,
        String explanationSource,
        @Nullable ExplanationView explanation,
        String notice,
        String footer) {
    /** A page that holds something. */
    public record Door(String href, String name, String icon, boolean current) {}

    /** What can be chosen; {@code kept} goes along unseen. */
    public record Choices(List<Field> fields, List<Typed> typed, Map<String, String> kept, String summary) {}

    /** Something that is typed; empty is the usual, which stands in its place. */
    public record Typed(String name, String label, String value, String usual) {}

    /** One choice: a list, or a date. */
    public record Field(String name, String label, boolean date, String value, List<Option> options) {}

    /** One possibility of a list. */
    public record Option(String value, String label, boolean selected) {}

    /** The same page in a language. */
    public record LanguageLink(String code, String name, String href, boolean current) {}
}
