package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Shell;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.Plans;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Measures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model's own options as fields: years, days (named {@code ...-on}), and the values of a key column of one of its
 * datasets that bears the option's name ({@code reform-sheet} is {@code reform_sheet}). What has none of
 * these can be typed.
 */
final class OptionFields {
    private static final String DAY = "-on";
    private static final String AREA = "area";
    private static final String ORIGIN = "origin";
    private static final String SCENARIO = "scenario";
    private static final String NO_SCENARIO = "none";

    private OptionFields() {}

    /**
     * Adds a field for each option.
     *
     * @param chosen what the result was made for, option key to value
     */
    static void add(
            ChoiceFields fields, Model model, OpenWorkspace workspace, Choice choice, Map<String, String> chosen) {
        Tongue t = new Tongue(choice.language());
        for (ModelOption option : model.choices()) {
            String label = t.of(option.title());
            String value = chosen.getOrDefault(option.key(), option.standard());
            List<Shell.Option> values = values(option, model, workspace, choice, value);
            if (option.equals(Plans.SCENARIO)) {
                fields.withList(option.key(), label, plans(model, workspace, choice));
            } else if (Years.isChosenBy(option)) {
                fields.withList(option.key(), label, Years.options(option, model, workspace, choice, chosen));
            } else if (option.key().endsWith(DAY)) {
                fields.withDay(option.key(), label, value);
            } else if (!option.values().isEmpty()) {
                fields.withList(option.key(), label, listed(option, value, t));
            } else if (option.key().equals(AREA)) {
                fields.withList(AREA, label, Series.areas(model, workspace, choice, value));
            } else if (option.key().equals(ORIGIN)) {
                fields.withList(ORIGIN, label, Series.months(model, workspace, choice, value));
            } else if (option.key().equals(FollowUpData.MONTH)) {
                fields.withList(option.key(), label, Series.booked(workspace, choice, value));
            } else if (!values.isEmpty()) {
                fields.withList(option.key(), label, values);
            } else {
                fields.withTyped(
                        option.key(), label, choice.options().getOrDefault(option.key(), ""), option.standard());
            }
        }
    }

    /** The plans that the model can take: its first kind's, and those of its other kinds after them. */
    private static List<Shell.Option> plans(Model model, OpenWorkspace workspace, Choice choice) {
        String chosen = choice.options().getOrDefault(Plans.SCENARIO.key(), "");
        List<Scenario> all = workspace.plans().all(choice.knownOn()).stream()
                .flatMap(plan -> plan.scenario().stream())
                .toList();
        List<Shell.Option> options = new ArrayList<>();
        model.scenarioKinds()
                .forEach(kind -> all.stream()
                        .filter(plan -> plan.kind().equals(kind.id()))
                        .forEach(plan -> options.add(new Shell.Option(
                                plan.name(), plan.title(), plan.name().equals(chosen)))));
        if (chosen.contains(",")) {
            String titles = all.stream()
                    .filter(plan -> List.of(chosen.split(",")).contains(plan.name()))
                    .map(Scenario::title)
                    .collect(Collectors.joining(", "));
            options.addFirst(new Shell.Option(chosen, titles, true));
        }
        return options;
    }

    /** Whether the area that is looked at is one of the model's own choices, so that the municipality is not asked for too. */
    static boolean choosesArea(Model model) {
        return model.options().stream().anyMatch(option -> option.key().equals(AREA));
    }

    private static List<Shell.Option> listed(ModelOption option, String chosen, Tongue t) {
        return Stream.concat(option.values().stream(), Stream.of(chosen))
                .distinct()
                .map(value -> new Shell.Option(value, t.of(option.words(value)), value.equals(chosen)))
                .toList();
    }

    private static List<Shell.Option> values(
            ModelOption option, Model model, OpenWorkspace workspace, Choice choice, String chosen) {
        String column = option.key().replace('-', '_');
        Map<String, String> labels = new LinkedHashMap<>();
        for (DatasetKind kind :
                Stream.concat(model.requires().stream(), model.uses().stream()).toList()) {
            if (kind.keys().stream().anyMatch(key -> key.name().equals(column))) {
                workspace
                        .table(kind, choice.knownOn())
                        .ifPresent(table -> table.rows()
                                .forEach(row ->
                                        labels.putIfAbsent(row.text(column), label(row, column, choice.language()))));
            }
        }
        if (option.key().equals(SCENARIO) && !labels.isEmpty()) {
            labels.put(NO_SCENARIO, new Tongue(choice.language()).of("intet", "none"));
        }
        return labels.entrySet().stream()
                .map(each -> new Shell.Option(
                        each.getKey(), each.getValue(), each.getKey().equals(chosen)))
                .toList();
    }

    /** The words beside the code, where the dataset has them: {@code sheet_label} beside {@code reform_sheet}. */
    private static String label(SourceRow row, String column, Language language) {
        String words = row.text(column.substring(column.lastIndexOf('_') + 1) + "_label");
        return words.isEmpty() ? named(row.text(column), column, language) : words;
    }

    private static String named(String value, String column, Language language) {
        return column.equals("measure") ? Measures.get(value).name().in(language) : value;
    }
}
