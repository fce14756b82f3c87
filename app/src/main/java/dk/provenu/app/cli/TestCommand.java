package dk.provenu.app.cli;

import dk.provenu.engine.figure.Text;
import picocli.CommandLine.Command;

/** The tests are run by the script in the repository, which builds what they need; here only its name is told. */
@Command(name = "test")
final class TestCommand extends Task {

    TestCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        context.messages()
                .say(Text.of(
                        "Prøverne køres fra kildeteksten: ./provenu test",
                        "The tests are run from the source: ./provenu test"));
        return ExitStatus.USAGE;
    }
}
