package dk.provenu.app.cli;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.PublishedCheck;
import dk.provenu.app.service.Run;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.report.Format;
import dk.provenu.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a model on a workspace. */
@Command(name = "run")
final class RunCommand extends Task {

    @Parameters(paramLabel = "MODEL", descriptionKey = "run.model")
    private @Nullable Model model;

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--reform", paramLabel = "ID", descriptionKey = "reform")
    private Optional<String> reform = Optional.empty();

    @Option(names = "--municipality", paramLabel = "NAME", descriptionKey = "municipality")
    private Optional<Municipality> municipality = Optional.empty();

    @Option(names = "--group", paramLabel = "ID", descriptionKey = "group")
    private Optional<String> group = Optional.empty();

    @Option(names = "--measure", paramLabel = "M,...", descriptionKey = "run.measure")
    private Optional<String> measure = Optional.empty();

    @Option(names = "--area", paramLabel = "A,...", descriptionKey = "run.area")
    private Optional<String> area = Optional.empty();

    @Option(names = "--horizon", paramLabel = "MONTHS", descriptionKey = "run.horizon")
    private Optional<String> horizon = Optional.empty();

    @Option(names = "--origin", paramLabel = "MONTH", descriptionKey = "run.origin")
    private Optional<String> origin = Optional.empty();

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "run.scenario")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "run.set")
    private List<String> set = new ArrayList<>();

    @Option(names = "--option", paramLabel = "KEY=VALUE", descriptionKey = "run.option")
    private List<String> options = new ArrayList<>();

    @Option(names = "--check", descriptionKey = "run.check")
    private boolean check;

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx", descriptionKey = "run.format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    RunCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Model asked = Objects.requireNonNull(model, "required");
        Choices choices = new Choices(municipality.map(Municipality::code), group, knownOn, on, reform, options(asked));
        Output output = context.output(out);
        if (check) {
            return check(asked, choices, output);
        }
        if (format == Format.XLSX && !output.isFile() && context.streams().outIsTerminal()) {
            throw new UsageException(Text.of(
                    "En arbejdsbog kan ikke vises i en terminal. Skriv --out FIL.xlsx.",
                    "A workbook cannot be shown in a terminal. Write --out FILE.xlsx."));
        }
        try (Progress _ = context.progress(Text.of("Regner", "Computing"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            Run run = open.run(asked, choices);
            Report report = format.report(language(open));
            output.write(stream -> report.write(run.result(), stream));
            if (format == Format.CSV) {
                run.result().plain().ifPresent(rows -> rows.remarks().forEach(context.messages()::say));
            }
        }
        return ExitStatus.DONE;
    }

    private int check(Model asked, Choices choices, Output output) {
        if (format != Format.TEXT && format != Format.JSON) {
            throw new UsageException(Text.of(
                    "--check giver text eller json. Skriv --format json, eller udelad --format.",
                    "--check gives text or json. Write --format json, or leave out --format."));
        }
        try (Progress _ = context.progress(Text.of("Regner", "Computing"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            PublishedCheck found = open.check(asked, choices);
            output.text(
                    format == Format.JSON
                            ? CheckJson.of(found, language(open))
                            : CheckReport.of(found, false, language(open)));
            return ExitStatus.of(found);
        }
    }

    private SortedMap<String, String> options(Model asked) {
        List<String> known = asked.choices().stream().map(ModelOption::key).toList();
        SortedMap<String, String> read = new TreeMap<>();
        named("measure", measure, asked, known, read);
        named("area", area, asked, known, read);
        named("horizon", horizon, asked, known, read);
        named("origin", origin, asked, known, read);
        named("scenario", scenario, asked, known, read);
        named("set", set.isEmpty() ? Optional.empty() : Optional.of(String.join(";", set)), asked, known, read);
        for (String pair : options) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (!known.contains(key)) {
                throw unknown(key, known);
            }
            if (equals < 0) {
                throw new UsageException(Text.of(
                        "--option: '" + key + "' har ingen værdi. Skriv " + key + "=VÆRDI.",
                        "--option: '" + key + "' has no value. Write " + key + "=VALUE."));
            }
            if (read.put(key, pair.substring(equals + 1)) != null) {
                throw new UsageException(Text.of(
                        "--option: '" + key + "' står to gange. Lad det stå én gang.",
                        "--option: '" + key + "' stands twice. Write it once."));
            }
        }
        return read;
    }

    /** An option of some models that has a flag of its own, because it is asked for so often. */
    private static void named(
            String key, Optional<String> value, Model asked, List<String> known, SortedMap<String, String> read) {
        if (value.isEmpty()) {
            return;
        }
        if (!known.contains(key)) {
            throw new UsageException(Text.of(
                    "--" + key + ": modellen " + asked.id() + " har ikke det valg. Lad det stå væk.",
                    "--" + key + ": the model " + asked.id() + " has no such option. Leave it out."));
        }
        read.put(key, value.get());
    }

    private static UsageException unknown(String key, List<String> known) {
        String shown = key.length() > 60 ? key.substring(0, 60) + "…" : key;
        String near = Nearest.of(key, known).orElse(String.join(", ", known));
        return new UsageException(Text.of(
                "--option: '" + shown + "' er ikke et valg for modellen. Skriv NØGLE=VÆRDI; nøgler: " + near + ".",
                "--option: '" + shown + "' is no option of the model. Write KEY=VALUE; keys: " + near + "."));
    }
}
