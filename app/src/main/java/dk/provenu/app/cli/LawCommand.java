package dk.provenu.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the law fixes; the work is done by its subcommands. */
@Command(name = "law")
final class LawCommand extends Task {

    @Spec
    private @Nullable CommandSpec spec;

    private LawCommand(Context context) {
        super(context);
    }

    static CommandLine of(Context context) {
        CommandLine line = new CommandLine(new LawCommand(context));
        line.addSubcommand("list", new LawListCommand(context));
        line.addSubcommand("show", new LawShowCommand(context));
        line.addSubcommand("diff", new LawDiffCommand(context));
        line.addSubcommand("reforms", new LawReformsCommand(context));
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
