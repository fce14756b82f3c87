package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Shell;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model's own options as fields: years, days (named {@code ...-on}), and the values of a key column of one of its
 * datasets that bears the option's name ({@code reform-sheet} is {@code reform_sheet}). What has no field goes along
 * unseen.
 */
final class OptionFields {
    private static final String DAY = "-on";

    private OptionFields() {}

    /**
     * Adds a field for each option.
     *
     * @param chosen what the result was made for, option key to value
     */
    static void add(
            ChoiceFields fields, Model model, OpenWorkspace workspace, Choice choice, Map<String, String> chosen) {
        Tongue t = new Tongue(choice.language());
        for (ModelOption option : model.options()) {
            String label = t.of(option.title());
            String value = chosen.getOrDefault(option.key(), option.standard());
            List<Shell.Option> values = values(option, model, workspace, choice, value);
            if (Years.isChosenBy(option)) {
                fields.withList(option.key(), label, Years.options(option, model, workspace, choice, chosen));
            } else if (option.key().endsWith(DAY)) {
                fields.withDay(option.key(), label, value);
            } else if (!values.isEmpty()) {
                fields.withList(option.key(), label, values);
            } else if (choice.options().containsKey(option.key())) {
                fields.keeping(option.key(), value);
            }
        }
    }

    private static List<Shell.Option> values(
            ModelOption option, Model model, OpenWorkspace workspace, Choice choice, String chosen) {
        String column = option.key().replace('-', '_');
        Map<String, String> labels = new LinkedHashMap<>();
        for (DatasetKind kind : model.requires()) {
            if (kind.keys().stream().anyMatch(key -> key.name().equals(column))) {
                workspace
                        .table(kind, choice.knownOn())
                        .ifPresent(table ->
                                table.rows().forEach(row -> labels.putIfAbsent(row.text(column), label(row, column))));
            }
        }
        return labels.entrySet().stream()
                .map(each -> new Shell.Option(
                        each.getKey(), each.getValue(), each.getKey().equals(chosen)))
                .toList();
    }

    /** The words beside the code, where the dataset has them: {@code sheet_label} beside {@code reform_sheet}. */
    private static String label(SourceRow row, String column) {
        String words = row.text(column.substring(column.lastIndexOf('_') + 1) + "_label");
        return words.isEmpty() ? row.text(column) : words;
    }
}
