package dk.provenu.app.cli;

import dk.provenu.engine.figure.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line: reads the arguments, runs one command, answers its exit status. */
public final class Cli {

    private static final int WIDTH = 110;

    private final Streams streams;

    public Cli(Streams streams) {
        this.streams = streams;
    }

    /**
     * Runs one command.
     *
     * @return 0 when the job was done, 1 when the input was refused, 2 for wrong usage, 3 for a fault of ours,
     *     4 when a check found something that does not hold
     */
    public int run(String... args) {
        Context context = new Context(streams, language(args));
        Faults faults = new Faults(context, List.of(args).contains("--debug"));
        try {
            CommandLine line = commandLine(context);
            line.setParameterExceptionHandler((e, _) -> faults.usage(e));
            line.setExecutionExceptionHandler((e, _, _) -> faults.execution(e));
            return line.execute(args);
        } catch (Throwable e) {
            // Errors too (memory, stack): the caller is told by the status, never by a trace.
            return faults.execution(e);
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    /** All commands with their help in the context's language. */
    static CommandLine commandLine(Context context) {
        CommandLine line = new CommandLine(new ProvenuCommand(context));
        line.addSubcommand("demo", new DemoCommand(context));
        line.addSubcommand("serve", new ServeCommand(context));
        line.addSubcommand("init", new InitCommand(context));
        line.addSubcommand("import", new ImportCommand(context));
        line.addSubcommand("datasets", new DatasetsCommand(context));
        line.addSubcommand("models", new ModelsCommand(context));
        line.addSubcommand("run", new RunCommand(context));
        line.addSubcommand("check", new CheckCommand(context));
        line.addSubcommand("explain", new ExplainCommand(context));
        line.addSubcommand("sensitivity", new SensitivityCommand(context));
        line.addSubcommand(
                "law",
                TopicCommand.of(context)
                        .addSubcommand("list", new LawListCommand(context))
                        .addSubcommand("show", new LawShowCommand(context))
                        .addSubcommand("diff", new LawDiffCommand(context))
                        .addSubcommand("reforms", new LawReformsCommand(context)));
        line.addSubcommand(
                "reimbursement",
                TopicCommand.of(context)
                        .addSubcommand("person", new ReimbursementPersonCommand(context))
                        .addSubcommand("settlement", new ReimbursementSettlementCommand(context)));
        line.addSubcommand(
                "register", TopicCommand.of(context).addSubcommand("synthetic", new RegisterSyntheticCommand(context)));
        line.addSubcommand(
                "rules",
                TopicCommand.of(context)
                        .addSubcommand("person", new RulesPersonCommand(context))
                        .addSubcommand("posting", new RulesPostingCommand(context))
                        .addSubcommand("list", new RulesListCommand(context))
                        .addSubcommand("show", new RulesShowCommand(context)));
        line.addSubcommand(
                "scenario",
                TopicCommand.of(context)
                        .addSubcommand("list", new ScenarioListCommand(context))
                        .addSubcommand("show", new ScenarioShowCommand(context))
                        .addSubcommand("save", new ScenarioSaveCommand(context))
                        .addSubcommand("revisions", new ScenarioRevisionsCommand(context))
                        .addSubcommand("diff", new ScenarioDiffCommand(context))
                        .addSubcommand("template", new ScenarioTemplateCommand(context)));
        line.addSubcommand(
                "paper",
                TopicCommand.of(context)
                        .addSubcommand("list", new PaperListCommand(context))
                        .addSubcommand("check", new PaperCheckCommand(context))
                        .addSubcommand("check-docx", new PaperCheckDocxCommand(context))
                        .addSubcommand("build", new PaperBuildCommand(context))
                        .addSubcommand("issue", new PaperIssueCommand(context))
                        .addSubcommand("decide", new PaperDecideCommand(context))
                        .addSubcommand("replay", new PaperReplayCommand(context))
                        .addSubcommand("compare", new PaperCompareCommand(context))
                        .addSubcommand("next", new PaperNextCommand(context))
                        .addSubcommand("template", new PaperTemplateCommand(context)));
        line.addSubcommand("rebuild", new RebuildCommand(context));
        line.addSubcommand("backup", new BackupCommand(context));
        line.addSubcommand("test", new TestCommand(context));
        // "@file" among the arguments is an argument, not a file to read more arguments from.
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(WIDTH);
        inOrderOfImportance(line);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setResourceBundle(new HelpWords(context.language()));
        Converters.register(line);
        line.setOut(new PrintWriter(context.streams().out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(context.streams().err(), true, StandardCharsets.UTF_8));
        return line;
    }

    /** Options stand as they are declared, what is required first, not by the alphabet. */
    private static void inOrderOfImportance(CommandLine line) {
        line.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        line.getSubcommands().values().forEach(Cli::inOrderOfImportance);
    }

    /** The language is needed before the arguments are read, to say what is wrong with them. */
    private static Language language(String... args) {
        for (int i = 0; i < args.length; i++) {
            boolean english = args[i].equals("--lang=en")
                    || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en"));
            if (english) {
                return Language.EN;
            }
        }
        return Language.DA;
    }
}
