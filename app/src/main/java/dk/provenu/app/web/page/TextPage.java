package dk.provenu.app.web.page;

import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.PlansView.Fault;
import dk.provenu.engine.figure.Text;
import java.util.List;

/** A page on which texts are written: plans, and committee papers. */
public interface TextPage {

    /** Its address. */
    String path();

    /** The page with a text that was sent and not kept: nothing of it is lost. */
    byte[] html(Choice choice, Sent sent);

    /**
     * A text that was sent and not kept.
     *
     * @param name its name as it was sent
     * @param base the revision on which it builds
     * @param faults why it was not kept; none where it was only looked through
     */
    record Sent(String name, String text, String note, int base, List<Fault> faults) {
        public Sent {
            faults = List.copyOf(faults);
        }
    }

    /** A number of an address. */
    static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw BadRequest.unknown(name, text, Text.of("Skriv nummeret.", "Write the number."));
        }
    }
}
