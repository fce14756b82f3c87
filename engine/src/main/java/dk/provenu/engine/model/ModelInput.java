package dk.provenu.engine.model;

import dk.provenu.engine.disclosure.Earlier;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model is given.
 *
 * @param tables dataset kind id to vintage
 * @param own the reader's municipality
 * @param group the comparison group, where one is chosen
 * @param options what was chosen, option key to value
 * @param law the law, with the reforms that were laid over it
 * @param on the day whose law was asked for; empty when the model takes the law of each amount's own time
 * @param histories the case histories, where the model uses them
 * @param plans the plans as text
 * @param earlier which counts of persons earlier reports have shown and hidden
 * @param asked the figures of other models that the model asks for, by address
 */
public record ModelInput(
        Map<String, SourceTable> tables,
        Municipality own,
        Optional<ComparisonGroup> group,
        Map<String, String> options,
        Law law,
        Optional<LocalDate> on,
        Optional<Histories> histories,
        Plans plans,
        Earlier earlier,
        Map<String, Figure> asked) {

    public ModelInput {
        tables = Map.copyOf(tables);
        options = Map.copyOf(options);
        asked = Map.copyOf(asked);
    }

    /** The input of a model that shows no figures of others. */
    public ModelInput(
            Map<String, SourceTable> tables,
            Municipality own,
            Optional<ComparisonGroup> group,
            Map<String, String> options,
            Law law,
            Optional<LocalDate> on,
            Optional<Histories> histories,
            Plans plans,
            Earlier earlier) {
        this(tables, own, group, options, law, on, histories, plans, earlier, Map.of());
    }

    /** The input of a model that reads no plans and counts no case histories. */
    public ModelInput(
            Map<String, SourceTable> tables,
            Municipality own,
            Optional<ComparisonGroup> group,
            Map<String, String> options,
            Law law,
            Optional<LocalDate> on) {
        this(tables, own, group, options, law, on, Optional.empty(), Plans.NONE, Earlier.none());
    }

    /** The input of a model that asks no law. */
    public ModelInput(
            Map<String, SourceTable> tables,
            Municipality own,
            Optional<ComparisonGroup> group,
            Map<String, String> options) {
        this(tables, own, group, options, Law.none(), Optional.empty());
    }

    /** The same input under another law. */
    public ModelInput under(Law other) {
        return new ModelInput(tables, own, group, options, other, on, histories, plans, earlier, asked);
    }

    /** The same input with case histories. */
    public ModelInput with(Histories cases) {
        return new ModelInput(tables, own, group, options, law, on, Optional.of(cases), plans, earlier, asked);
    }

    /** The same input, knowing what earlier reports have shown and hidden. */
    public ModelInput after(Earlier reports) {
        return new ModelInput(tables, own, group, options, law, on, histories, plans, reports, asked);
    }

    /** The same input with plans: for tests of models. */
    public ModelInput with(Scenario... scenarios) {
        return new ModelInput(
                tables, own, group, options, law, on, histories, Plans.of(List.of(scenarios)), earlier, asked);
    }

    /** The same input with figures of other models, by address. */
    public ModelInput showing(Map<String, Figure> figures) {
        return new ModelInput(tables, own, group, options, law, on, histories, plans, earlier, figures);
    }

    /**
     * The figure of another model at an address that {@link Model#asks} names.
     *
     * @throws IllegalArgumentException when the model did not ask for it
     */
    public Figure figure(String address) {
        Figure figure = asked.get(address);
        if (figure == null) {
            throw new IllegalArgumentException("The model did not ask for '" + address + "'");
        }
        return figure;
    }

    /** Every plan of a kind, by name, with what {@link Plans#SET} lays over it; none where there is none. */
    public List<Scenario> scenarios(ScenarioKind kind) {
        return plans.all(kind, options);
    }

    /**
     * The plan of a kind that was chosen by {@link Plans#SCENARIO}, otherwise the first by name.
     *
     * @throws ModelException when there is none of the kind
     */
    public Scenario scenario(ScenarioKind kind) {
        return plans.chosen(kind, options).stream().findFirst().orElseThrow(() -> Plans.missing(kind));
    }

    /** The plans of a kind that were chosen, in the order of the choice; the first by name when none was. */
    public List<Scenario> chosen(ScenarioKind kind) {
        return plans.chosen(kind, options);
    }

    public Optional<SourceTable> find(DatasetKind kind) {
        return Optional.ofNullable(tables.get(kind.id()));
    }

    /** The rows of a dataset; none when it is not there. */
    public List<SourceRow> rows(DatasetKind kind) {
        return find(kind).map(SourceTable::rows).orElse(List.of());
    }

    /** The value chosen for an option, or its standard. */
    public String option(ModelOption option) {
        return options.getOrDefault(option.key(), option.standard());
    }

    /**
     * Says up front which required datasets are missing, all of them at once.
     *
     * @throws ModelException naming each and how to import it
     */
    public void require(List<DatasetKind> kinds) {
        List<String> missing = kinds.stream()
                .map(DatasetKind::id)
                .filter(id -> !tables.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            throw ModelException.missingDatasets(missing);
        }
    }
}
