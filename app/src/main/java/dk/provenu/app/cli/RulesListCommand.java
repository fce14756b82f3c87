package dk.provenu.app.cli;

import dk.provenu.data.law.LawFiles;
import dk.provenu.engine.law.decision.DecisionTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the tables of rules: what each decides, and when it holds. */
@Command(name = "list")
final class RulesListCommand extends Task {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    RulesListCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        List<DecisionTable> tables = LawFiles.bundled().tables().all();
        context.output(out).text(format == TextOrJson.JSON ? json(tables) : text(tables));
        return ExitStatus.DONE;
    }

    private String text(List<DecisionTable> tables) {
        StringBuilder text = new StringBuilder();
        for (DecisionTable table : tables) {
            text.append(table.id())
                    .append("\n  ")
                    .append(table.title().in(context.language()))
                    .append("\n  ");
            text.append(table.from())
                    .append(" – ")
                    .append(table.until().map(LocalDate::toString).orElse(""));
            text.append(", ").append(table.allRows().size()).append(" ");
            text.append(context.language().name().equals("EN") ? "rows\n" : "rækker\n");
        }
        return text.toString();
    }

    private String json(List<DecisionTable> tables) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("tables");
        for (DecisionTable table : tables) {
            ObjectNode node = list.addObject();
            node.put("id", table.id());
            node.put("title", table.title().in(context.language()));
            node.put("from", table.from().toString());
            table.until().ifPresent(day -> node.put("until", day.toString()));
            node.put("rows", table.allRows().size());
        }
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
