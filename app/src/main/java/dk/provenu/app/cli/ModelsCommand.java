package dk.provenu.app.cli;

import dk.provenu.app.service.Models;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the models: what each answers, needs and lets the user choose. */
@Command(name = "models")
final class ModelsCommand extends Task {

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    ModelsCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Language language = context.language();
        StringBuilder text = new StringBuilder();
        Models.all().forEach(model -> model(text, model, language));
        context.output(Optional.empty())
                .text(format == TextOrJson.JSON ? Json.models(Models.all(), language) : text.toString());
        return ExitStatus.DONE;
    }

    private static void model(StringBuilder text, Model model, Language language) {
        text.append(model.id())
                .append("\n  ")
                .append(model.title().in(language))
                .append(". ")
                .append(model.description().in(language))
                .append('\n');
        kinds(text, Text.of("kræver", "requires").in(language), names(model.requires()));
        kinds(text, Text.of("bruger, hvis det er der", "uses where there").in(language), names(model.uses()));
        kinds(text, Text.of("kræver en plan", "requires a plan").in(language), plans(model.scenarios()));
        kinds(text, Text.of("bruger planer", "uses plans").in(language), plans(model.scenariosUsed()));
        model.choices()
                .forEach(option -> text.append("  --option ")
                        .append(option.key())
                        .append('=')
                        .append(option.standard().isEmpty() ? "…" : option.standard())
                        .append("  ")
                        .append(option.title().in(language))
                        .append(values(option, language))
                        .append('\n'));
        text.append('\n');
    }

    /** What can be chosen among, each with its name where it has one: {@code : hc3 (robust), ordinary}. */
    private static String values(ModelOption option, Language language) {
        return option.values().isEmpty()
                ? ""
                : option.values().stream()
                        .map(value -> option.words().isEmpty()
                                ? value
                                : value + " (" + option.words(value).in(language) + ")")
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static List<String> names(List<DatasetKind> kinds) {
        return kinds.stream().map(DatasetKind::id).toList();
    }

    private static List<String> plans(List<ScenarioKind> kinds) {
        return kinds.stream().map(ScenarioKind::id).toList();
    }

    private static void kinds(StringBuilder text, String word, List<String> kinds) {
        if (!kinds.isEmpty()) {
            text.append("  ")
                    .append(word)
                    .append(": ")
                    .append(String.join(", ", kinds))
                    .append('\n');
        }
    }
}
