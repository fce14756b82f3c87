package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Shell;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The years among which a model's period can be chosen: those that its datasets hold. */
final class Years {
    private static final Set<String> OPTIONS = Set.of("year", "from", "to");

    private Years() {}

    /** Whether the option chooses a year. */
    static boolean isChosenBy(ModelOption option) {
        return OPTIONS.contains(option.key());
    }

    /**
     * The years as a list to choose from.
     *
     * @param chosen what the result was made for, option key to value
     */
    static List<Shell.Option> options(
            ModelOption option, Model model, OpenWorkspace workspace, Choice choice, Map<String, String> chosen) {
        Set<String> years = new TreeSet<>(
                option.key().equals("year") ? Comparator.<String>reverseOrder() : Comparator.<String>naturalOrder());
        for (DatasetKind kind : model.requires()) {
            workspace.table(kind, choice.knownOn()).ifPresent(table -> collect(table, years));
        }
        String shown = chosen.getOrDefault(option.key(), "");
        return years.stream()
                .map(year -> new Shell.Option(year, year, year.equals(shown)))
                .toList();
    }

    private static void collect(SourceTable table, Set<String> years) {
        table.kind().keys().stream()
                .filter(column -> column.type() == ColumnType.YEAR)
                .map(ColumnSpec::name)
                .forEach(name -> table.rows().forEach(row -> years.add(row.text(name))));
    }
}
