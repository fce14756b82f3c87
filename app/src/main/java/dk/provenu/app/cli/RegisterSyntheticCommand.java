package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.vocabulary.Municipality;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a country of persons who do not exist. */
@Command(name = "synthetic")
final class RegisterSyntheticCommand extends Task {

    private static final int MOST = 10_000_000;

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--persons", paramLabel = "N", descriptionKey = "register.persons")
    private Optional<Integer> persons = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "register.seed")
    private long seed = 1;

    @Option(names = "--municipality", paramLabel = "NAME", descriptionKey = "register.municipality")
    private Optional<Municipality> municipality = Optional.empty();

    RegisterSyntheticCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        SyntheticSettings standard = SyntheticSettings.standard();
        int number = persons.orElse(standard.persons());
        if (number < 1 || number > MOST) {
            throw new UsageException(Text.of(
                    "--persons skal være fra 1 til " + MOST + ", ikke " + number + ".",
                    "--persons must be from 1 to " + MOST + ", not " + number + "."));
        }
        SyntheticSettings sized = standard.withPersons(number);
        SyntheticSettings settings = municipality
                .map(each -> sized.withMunicipality(Integer.parseInt(each.code())))
                .orElse(sized);
        Vintage made;
        try (OpenWorkspace open = OpenWorkspace.of(workspace);
                Progress progress = context.progress(Text.of("Opdigter personer", "Making persons up"))) {
            made = open.loading().syntheticCountry(settings, seed, progress);
        }
        context.messages()
                .say(Text.build(language -> Text.of(
                                "%s opdigtede personer med %s perioder er gemt som hentning %s.",
                                "%s made-up persons with %s spells were kept as vintage %s.")
                        .in(language)
                        .formatted(
                                NumberStyle.of(language).number(number, 0),
                                NumberStyle.of(language).number(made.rows(), 0),
                                made.name())));
        return ExitStatus.DONE;
    }
}
