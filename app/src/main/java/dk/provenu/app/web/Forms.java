package dk.provenu.app.web;

import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.page.Site;
import dk.provenu.engine.figure.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import org.springframework.web.servlet.function.ServerRequest;

/** Forms that change something: each brings back what only our own pages were given. */
final class Forms {
    static final String TOKEN = "noegle";

    private Forms() {}

    /**
     * The choices of a form that one of our pages has sent.
     *
     * @param names what the form holds besides the common choices
     * @throws BadRequest when it was not sent by a page of this server
     */
    static Choice allowed(ServerRequest request, Site site, Set<String> names) {
        Set<String> all = new HashSet<>(names);
        all.add(TOKEN);
        Choice choice = Choice.of(request.params(), all);
        byte[] sent = choice.options().getOrDefault(TOKEN, "").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(sent, site.token().getBytes(StandardCharsets.UTF_8))) {
            throw new BadRequest(Text.of(
                    "Siden er for gammel: Provenu er startet igen, siden den blev åbnet. Genindlæs siden, og"
                            + " prøv igen.",
                    "The page is too old: Provenu was started again since it was opened. Reload the page, and"
                            + " try again."));
        }
        return choice;
    }
}
