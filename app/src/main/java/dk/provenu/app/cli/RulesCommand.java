package dk.provenu.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The rules of the job centre; the work is done by its subcommands. */
@Command(name = "rules")
final class RulesCommand extends Task {

    @Spec
    private @Nullable CommandSpec spec;

    private RulesCommand(Context context) {
        super(context);
    }

    static CommandLine of(Context context) {
        CommandLine line = new CommandLine(new RulesCommand(context));
        line.addSubcommand("person", new RulesPersonCommand(context));
        line.addSubcommand("posting", new RulesPostingCommand(context));
        line.addSubcommand("list", new RulesListCommand(context));
        line.addSubcommand("show", new RulesShowCommand(context));
        return line;
    }

    /** Without a subcommand the help says what there is. */
    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
        context.messages().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitStatus.USAGE;
    }
}
