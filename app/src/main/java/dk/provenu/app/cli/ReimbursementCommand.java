package dk.provenu.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reimbursement beyond what the models tell; the work is done by its subcommands. */
@Command(name = "reimbursement")
final class ReimbursementCommand extends Task {

    @Spec
    private @Nullable CommandSpec spec;

    private ReimbursementCommand(Context context) {
        super(context);
    }

    static CommandLine of(Context context) {
        CommandLine line = new CommandLine(new ReimbursementCommand(context));
        line.addSubcommand("person", new ReimbursementPersonCommand(context));
        line.addSubcommand("settlement", new ReimbursementSettlementCommand(context));
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
