package dk.provenu.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code provenu} itself. */
@Command(name = "provenu", versionProvider = ProvenuCommand.Version.class)
final class ProvenuCommand extends Task {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    boolean version;

    ProvenuCommand(Context context) {
        super(context);
    }

    /** Without a command there is nothing to do: the help says what there is. */
    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
        context.messages().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitStatus.USAGE;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ProvenuCommand.class.getPackage().getImplementationVersion();
            return new String[] {"provenu " + (version == null ? "(classes)" : version)};
        }
    }
}
