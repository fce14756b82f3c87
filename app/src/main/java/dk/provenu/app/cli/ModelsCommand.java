package dk.provenu.app.cli;

import dk.provenu.app.service.Models;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
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
        kinds(text, Text.of("kræver", "requires").in(language), model.requires());
        kinds(text, Text.of("bruger, hvis det er der", "uses where there").in(language), model.uses());
        model.options()
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

    private static void kinds(StringBuilder text, String word, List<DatasetKind> kinds) {
        if (!kinds.isEmpty()) {
            text.append("  ")
                    .append(word)
                    .append(": ")
                    .append(String.join(
                            ", ", kinds.stream().map(DatasetKind::id).toList()))
                    .append('\n');
        }
    }
}
