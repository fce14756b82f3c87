package dk.provenu.app.web.page;

import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.util.Map;

/** The page that says what went wrong and what to do. */
public final class ProblemPage {
    private final Site site;

    public ProblemPage(Site site) {
        this.site = site;
    }

    /** A whole page. */
    public byte[] html(Text title, Text text, Language language) {
        Tongue t = new Tongue(language);
        Choice choice = Choice.none().in(language);
        return Template.fill(
                "problem",
                Map.of("shell", new Frame(site).ofProblem(t.of(title), choice), "text", t.of(text), "remedy", ""));
    }

    /** The same at the side of an open page. */
    public byte[] aside(Text title, Text text, Language language, String closeHref) {
        Tongue t = new Tongue(language);
        return Template.fill(
                "part/problem", Map.of("t", t, "title", t.of(title), "text", t.of(text), "closeHref", closeHref));
    }
}
