package dk.provenu.app.cli;

import dk.provenu.app.service.RefusedException;
import dk.provenu.engine.figure.Text;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, and chooses the exit status. */
final class Faults {

    private static final int LONGEST_SHOWN = 80;

    private final Messages messages;
    private final boolean debug;

    Faults(Context context, boolean debug) {
        this.messages = context.messages();
        this.debug = debug;
    }

    /** The command line could not be read. */
    int usage(ParameterException e) {
        messages.say(words(e));
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        messages.say(Text.of("Se " + command + " --help", "See " + command + " --help"));
        trace(e);
        return ExitStatus.USAGE;
    }

    /** The command did not do its job. */
    int execution(Throwable e) {
        switch (e) {
            case UsageException usage -> {
                messages.say(usage.words());
                return ExitStatus.USAGE;
            }
            case RefusedException refused -> {
                messages.say(refused.words());
                trace(refused);
                return ExitStatus.REFUSED;
            }
            case OutOfMemoryError _ ->
                messages.say(Text.of(
                        "Der er ikke hukommelse nok. Giv programmet mere: JAVA_TOOL_OPTIONS=-Xmx4g",
                        "There is not enough memory. Give the program more: JAVA_TOOL_OPTIONS=-Xmx4g"));
            default ->
                messages.say(Text.of(
                        "Fejl i programmet: " + e + ". Intet er gjort færdigt. Kør igen med --debug, og meld fejlen.",
                        "A fault of the program: " + e
                                + ". Nothing was finished. Run again with --debug, and report it."));
        }
        trace(e);
        return ExitStatus.FAULT;
    }

    private void trace(Throwable e) {
        if (debug) {
            messages.trace(e);
        }
    }

    private static Text words(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> {
                String name = name(twice.getOverwritten());
                yield Text.of(name + " står to gange. Lad den stå én gang.", name + " stands twice. Write it once.");
            }
            default -> {
                String name = name(e.getArgSpec());
                yield e.getCause() instanceof UsageException usage
                        ? Text.of(name + ": ", name + ": ").plus(usage.words())
                        : Text.of("Kan ikke læse " + name + ".", "Cannot read " + name + ".");
            }
        };
    }

    private static Text unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().isEmpty() ? "" : shown(e.getUnmatched().getFirst());
        boolean command = !e.isUnknownOption()
                && !e.getCommandLine().getCommandSpec().subcommands().isEmpty();
        Text what = command
                ? Text.of("Kommandoen", "The command")
                : e.isUnknownOption() ? Text.of("Valget", "The option") : Text.of("Argumentet", "The argument");
        String near = e.getSuggestions().stream().limit(3).collect(Collectors.joining(", "));
        return Text.of(
                what.da() + " '" + first + "' kendes ikke." + (near.isEmpty() ? "" : " Måske: " + near + "."),
                what.en() + " '" + first + "' is not known." + (near.isEmpty() ? "" : " Maybe: " + near + "."));
    }

    private static Text missing(MissingParameterException e) {
        String names = e.getMissing().stream().map(Faults::name).collect(Collectors.joining(", "));
        boolean all = e.getMissing().isEmpty();
        String name = all ? name(e.getArgSpec()) : names;
        return Text.of("Der mangler " + name + ".", name + " is missing.");
    }

    private static String name(@Nullable ArgSpec arg) {
        return switch (arg) {
            case null -> "?";
            case OptionSpec option -> option.longestName();
            default -> arg.paramLabel();
        };
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
