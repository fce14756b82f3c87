package dk.provenu.app.web.page;

import dk.provenu.app.service.Choices;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the draft of a committee paper from a result: its sentences, pictures and tables, each by its address and the
 * choices under which it was seen, so that the draft follows the figures from its first day.
 */
final class DraftPaper {

    /** A table with more rows than this fills more than a page and is left for a person to choose rows from. */
    private static final int MOST_ROWS = 40;

    private final ModelResult result;
    private final String choices;

    private DraftPaper(ModelResult result, Choices choices) {
        this.result = result;
        Map<String, String> chosen = new TreeMap<>(choices.all());
        // On which day's knowledge a paper rests is chosen when it is made, for the whole of it.
        chosen.remove(Choices.KNOWN_ON);
        this.choices = chosen.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    /** A whole new paper. */
    static String of(ModelResult result, Choices choices) {
        DraftPaper draft = new DraftPaper(result, choices);
        // Between backticks stands a name: the title is the result's own, digits and all.
        return """
                kind: committee-paper
                title: "`%s`"
                committee:
                %spresentation: |
                %s
                finance: |
                  Skriv her, hvad sagen koster, og hvor pengene tages fra.
                competence: |
                  Udvalget.
                recommendation:
                  - text: Forvaltningen indstiller, at orienteringen tages til efterretning.
                """.formatted(
                        result.title().da().replace("\"", "'").replace("`", "'"),
                        draft.leftOut(),
                        draft.lines().stream()
                                .map(line -> line.isEmpty() ? "" : "  " + line)
                                .collect(Collectors.joining("\n")));
    }

    /**
     * The same at the end of the presentation of a paper that there is.
     *
     * @param text the paper's text
     */
    static String added(String text, ModelResult result, Choices choices) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int begin = 0;
        while (begin < lines.size() && !lines.get(begin).startsWith("presentation:")) {
            begin++;
        }
        int end = Math.min(begin + 1, lines.size());
        int last = end;
        while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith(" "))) {
            end++;
            last = lines.get(end - 1).isBlank() ? last : end;
        }
        String margin = last > begin + 1 ? margin(lines.get(begin + 1)) : "  ";
        List<String> added = new ArrayList<>(
                List.of("", margin + "## `" + result.title().da().replace("`", "'") + "`"));
        new DraftPaper(result, choices).lines().forEach(line -> added.add(line.isEmpty() ? "" : margin + line));
        lines.addAll(last, added);
        return String.join("\n", lines) + "\n";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!result.findings().isEmpty()) {
            lines.add("@findings " + at(""));
            lines.add("");
        }
        Set<String> tables = result.tables().stream().map(FigureTable::id).collect(Collectors.toSet());
        result.charts().stream()
                .filter(chart -> !tables.contains(chart.tableId()))
                .forEach(chart -> lines.add("@chart " + at("/" + chart.id())));
        for (FigureTable table : result.tables()) {
            result.charts().stream()
                    .filter(chart -> chart.tableId().equals(table.id()))
                    .forEach(chart -> lines.add("@chart " + at("/" + chart.id())));
            if (fits(table)) {
                lines.add("@table " + at("/" + table.id()));
            }
        }
        return lines;
    }

    /** What is left out is said, so that nobody thinks that it was forgotten. */
    private String leftOut() {
        return result.tables().stream()
                .filter(table -> !fits(table))
                .map(table -> "# Tabellen \"%s\" har %d rækker og er ikke taget med. Vælg rækker: @table %s rows=...\n"
                        .formatted(table.title().da(), table.rows().size(), at("/" + table.id())))
                .collect(Collectors.joining());
    }

    private static boolean fits(FigureTable table) {
        return table.rows().size() <= MOST_ROWS;
    }

    private String at(String part) {
        return result.model() + part + (choices.isEmpty() ? "" : "?" + choices);
    }

    private static String margin(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
