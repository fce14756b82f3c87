package dk.provenu.app.cli;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Words to the person at the terminal, on standard error; nothing like a CPR number is ever repeated to them. */
final class Messages {

    private final PrintStream err;
    private final Language language;

    Messages(PrintStream err, Language language) {
        this.err = err;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** One message. */
    void say(Text words) {
        err.print("provenu: " + CprGuard.mask(words.in(language)) + "\n");
        err.flush();
    }

    /** Text as it is, masked. */
    void print(String text) {
        err.print(CprGuard.mask(text));
        err.flush();
    }

    /** The stack trace of a fault, for those who mend it. */
    void trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        print(trace.toString());
    }
}
