package dk.provenu.app.cli;

import dk.provenu.app.service.RefusedException;
import dk.provenu.data.law.LawFiles;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Output;
import dk.provenu.engine.vocabulary.Nearest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a table of rules: its rows with conditions, outcomes and where they stand. */
@Command(name = "show")
final class RulesShowCommand extends Task {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Parameters(paramLabel = "TABLE", descriptionKey = "rules.table")
    private @Nullable String id;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "rules.show.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    RulesShowCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        DecisionTable table = table(Objects.requireNonNull(id, "required"));
        context.output(out).text(format == TextOrJson.JSON ? json(table) : text(table));
        return ExitStatus.DONE;
    }

    /** The latest table of the id, or the one that holds on the day. */
    private DecisionTable table(String asked) {
        List<DecisionTable> all = LawFiles.bundled().tables().all();
        List<DecisionTable> versions =
                all.stream().filter(table -> table.id().equals(asked)).toList();
        if (versions.isEmpty()) {
            String shown = asked.length() > 80 ? asked.substring(0, 80) + "…" : asked;
            List<String> ids = all.stream().map(DecisionTable::id).distinct().toList();
            Optional<String> near = Nearest.of(shown, ids);
            throw new UsageException(Text.of(
                    "Tabellen '" + shown + "' kendes ikke. "
                            + near.map(name -> "Måske: " + name + ".").orElse("Se dem med: provenu rules list"),
                    "The table '" + shown + "' is not known. "
                            + near.map(name -> "Maybe: " + name + ".").orElse("See them by: provenu rules list")));
        }
        if (on.isEmpty()) {
            return versions.getLast();
        }
        return versions.stream()
                .filter(table -> table.isInForce(on.get()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Text.of(
                        "Tabellen '" + asked + "' gælder ikke " + on.get()
                                + ". Se, hvornår den gælder: provenu rules list",
                        "The table '" + asked + "' does not hold on " + on.get()
                                + ". See when it does: provenu rules list")));
    }

    private String text(DecisionTable table) {
        Language language = context.language();
        StringBuilder text = new StringBuilder();
        text.append(table.id()).append(": ").append(table.title().in(language)).append('\n');
        text.append(table.from())
                .append(" – ")
                .append(table.until().map(LocalDate::toString).orElse(""))
                .append('\n');
        for (DecisionRow row : table.allRows()) {
            text.append('\n').append(row.id()).append('\n');
            table.conditions(row)
                    .forEach(condition -> text.append(
                                    Text.of("  når ", "  when ").in(language))
                            .append(condition.in(language))
                            .append('\n'));
            for (Output output : table.outputs()) {
                text.append("  ")
                        .append(output.title().in(language))
                        .append(": ")
                        .append(output.words(row.outcome(output.name())).in(language))
                        .append('\n');
            }
            text.append("  [")
                    .append(row.reference().title())
                    .append(", ")
                    .append(row.reference().place())
                    .append("]\n");
            row.doubt()
                    .ifPresent(doubt -> text.append(
                                    Text.of("  tvivl: ", "  doubt: ").in(language))
                            .append(doubt.in(language))
                            .append('\n'));
        }
        return text.toString();
    }

    private String json(DecisionTable table) {
        Language language = context.language();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("id", table.id());
        root.put("title", table.title().in(language));
        root.put("from", table.from().toString());
        table.until().ifPresent(day -> root.put("until", day.toString()));
        ArrayNode rows = root.putArray("rows");
        for (DecisionRow row : table.allRows()) {
            ObjectNode node = rows.addObject();
            node.put("id", row.id());
            ArrayNode when = node.putArray("when");
            table.conditions(row).forEach(condition -> when.add(condition.in(language)));
            ObjectNode then = node.putObject("then");
            for (Output output : table.outputs()) {
                then.put(output.name(), output.words(row.outcome(output.name())).in(language));
            }
            node.put("reference", row.reference().title());
            node.put("place", row.reference().place());
            row.doubt().ifPresent(doubt -> node.put("doubt", doubt.in(language)));
        }
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
