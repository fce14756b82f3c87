package dk.provenu.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command such as {@code law} whose work is done by its subcommands. */
@Command
final class TopicCommand extends Task {

    @Spec
    private @Nullable CommandSpec spec;

    private TopicCommand(Context context) {
        super(context);
    }

    /** The command, to which its subcommands are added. */
    static CommandLine of(Context context) {
        return new CommandLine(new TopicCommand(context));
    }

    /** Without a subcommand the help says what there is. */
    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
        context.messages().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitStatus.USAGE;
    }
}
