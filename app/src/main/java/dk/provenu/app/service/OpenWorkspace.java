package dk.provenu.app.service;

import dk.provenu.data.catalog.Backup;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.law.LawFiles;
import dk.provenu.data.paper.IssueStore;
import dk.provenu.data.released.ReleasedCounts;
import dk.provenu.data.scenario.ScenarioStore;
import dk.provenu.data.scenario.StoredScenario;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.Reform;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.ReformComparison;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import dk.provenu.engine.vocabulary.Municipality;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A workspace, open: what it holds, and its models run on what was known. Safe for several threads. Every method refuses
 * with a {@link RefusedException}.
 */
public final class OpenWorkspace implements AutoCloseable {

    private static final Text MADE_UP = Text.of(
            "Personerne er opdigtet. Tallene viser, hvad programmet kan, og siger intet om nogen kommune.",
            "The persons are made up. The numbers show what the program can do and say nothing about any"
                    + " municipality.");

    private static final Text GROUP = Text.of("Sammenligningsgruppen", "The comparison group");

    private final Workspace workspace;
    private final Catalog catalog;
    private final KnownData data;
    private final Inputs inputs;
    private final Results results = new Results();
    private final ReleasedCounts released;
    private final ScenarioStore plans;

    private final IssueStore issues;
    private final Clock clock;

    private OpenWorkspace(Workspace workspace, Catalog catalog, Clock clock, Map<String, String> rested) {
        this.workspace = workspace;
        this.clock = clock;
        this.catalog = catalog;
        this.released = new ReleasedCounts(workspace);
        this.plans = new ScenarioStore(workspace, clock);
        this.issues = new IssueStore(workspace, clock);
        this.data = new KnownData(workspace, catalog, rested);
        this.inputs = new Inputs(this, data, plans, released, rested);
    }

    /** Opens the workspace in a folder. */
    public static OpenWorkspace of(Path folder) {
        return Refusing.run(() -> of(Workspace.open(folder)));
    }

    static OpenWorkspace of(Workspace workspace) {
        return of(workspace, Clock.systemUTC());
    }

    static OpenWorkspace of(Workspace workspace, Clock clock) {
        return Refusing.run(() -> new OpenWorkspace(workspace, Catalog.open(workspace), clock, Map.of()));
    }

    /**
     * The workspace with the data and plans on which something rested, whatever has come since. Not to be closed.
     *
     * @param rested dataset to vintage and {@code scenario/NAME} to revision
     */
    OpenWorkspace resting(Map<String, String> rested) {
        return new OpenWorkspace(workspace, catalog, clock, rested);
    }

    /** A short name for addresses, made from the folder's. */
    public String key() {
        Path folder = root().getFileName();
        return folder == null ? "workspace" : FigureId.key(folder.toString());
    }

    /** What people call it. */
    public String name() {
        String name = workspace.settings().name();
        return name.isEmpty() ? String.valueOf(root().getFileName()) : name;
    }

    public Path root() {
        return workspace.root();
    }

    /** What must be read before any of its results; may be empty. */
    public Text notice() {
        return workspace.settings().notice();
    }

    /** The language of its results when nothing else is said. */
    public Language language() {
        return workspace.settings().language();
    }

    /** The municipality that it is about, where it says so. */
    public Optional<Municipality> own() {
        return workspace.settings().municipality();
    }

    /** The comparison group that it has chosen, where it has. */
    public Optional<ComparisonGroup> group() {
        return workspace.settings().group().map(this::group);
    }

    /** The comparison groups that can be chosen: the workspace's own, then those that come with Provenu. */
    public List<ComparisonGroup> groups() {
        return Stream.of(
                        workspace.settings().groups(),
                        ComparisonGroups.bundled(),
                        List.of(ComparisonGroups.allMunicipalities()))
                .flatMap(List::stream)
                .toList();
    }

    /** All vintages, by kind, the newest of each first. */
    public List<Vintage> vintages() {
        return Refusing.run(catalog::vintages);
    }

    /** The datasets that a model needs and that had not been fetched by the date, or at all. */
    public List<DatasetKind> missing(Model model, Optional<LocalDate> knownOn) {
        return data.missing(model, knownOn);
    }

    /** The kinds of plan that a model needs and of which there is no readable one. */
    public List<ScenarioKind> missingPlans(Model model, Optional<LocalDate> knownOn) {
        return inputs.missingPlans(model, knownOn);
    }

    /** Whether every dataset and plan that the model needs was there on the date. */
    public boolean canRun(Model model, Optional<LocalDate> knownOn) {
        return missing(model, knownOn).isEmpty() && missingPlans(model, knownOn).isEmpty();
    }

    /** The plans of the workspace: their texts and revisions. */
    public WorkspacePlans plans() {
        return new WorkspacePlans(this, plans);
    }

    /** The papers of the workspace: how they read, and what was issued of them. */
    public WorkspacePapers papers() {
        return new WorkspacePapers(this, issues, clock);
    }

    /** What a model finds under some choices. */
    public Run run(Model model, Choices choices) {
        return Refusing.run(() -> {
            Optional<Reform> reform = choices.reform().map(this::reform);
            ModelInput baseline = inputs.input(model, choices);
            ModelInput input = reform.map(
                            overlay -> baseline.under(baseline.law().with(overlay)))
                    .orElse(baseline);
            Results.Asked asked = new Results.Asked(
                    model.id(),
                    choices,
                    same(input),
                    texts(input),
                    reform,
                    input.histories().map(Histories::vintage),
                    input.asked());
            return new Run(model, choices, input, results.get(asked, () -> {
                ModelResult found = model.run(input);
                released.keep(found.released());
                ModelResult compared = reform.map(overlay -> withComparison(found, model, baseline, overlay))
                        .orElse(found);
                return withChoices(compared, input, choices);
            }));
        });
    }

    private static Set<Results.Same> same(ModelInput input) {
        return input.tables().values().stream().map(Results.Same::new).collect(Collectors.toUnmodifiableSet());
    }

    /** What tells the plans of an input from others. */
    private static Set<String> texts(ModelInput input) {
        return input.plans().scenarios().values().stream()
                .flatMap(List::stream)
                .map(plan -> plan.kind() + "/" + plan.name() + "/" + plan.revision() + "/" + plan.checksum())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the sources print of a model, recomputed.
     *
     * @param choices numbers that hold under other choices only are left out
     */
    public PublishedCheck check(Model model, Choices choices) {
        return PublishedCheck.of(this, model, choices);
    }

    /** Everything that the sources print, recomputed by the models that are named. */
    public PublishedCheck check(Choices choices) {
        return PublishedCheck.of(this, choices);
    }

    /** The law, as it was known on a date. */
    public Law law(Optional<LocalDate> knownOn) {
        return knownOn.map(LawFiles.bundled()::knownOn).orElse(LawFiles.bundled());
    }

    /** The reforms that can be laid over the law: the workspace's own, then those that come with Provenu. */
    public List<Reform> reforms() {
        return Refusing.run(() -> Stream.concat(
                        LawFiles.reforms(workspace.reforms(), LawFiles.bundled()).stream(),
                        LawFiles.bundledReforms().stream())
                .toList());
    }

    /**
     * The reform of an id.
     *
     * @throws RefusedException with the nearest id when there is none
     */
    public Reform reform(String id) {
        return reform(id, reforms());
    }

    /**
     * The reform of an id among some.
     *
     * @throws RefusedException with the nearest id when there is none
     */
    public static Reform reform(String id, List<Reform> all) {
        return all.stream()
                .filter(reform -> reform.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusing.unknown(
                        Text.of("Reformen", "The reform"),
                        id,
                        all.stream().map(Reform::id).toList()));
    }

    /**
     * The parameter of an id.
     *
     * @throws RefusedException with the nearest id when there is none
     */
    public static Parameter parameter(String id, Law law) {
        return law.find(id)
                .orElseThrow(() -> Refusing.unknown(
                        Text.of("Parameteren", "The parameter"),
                        id,
                        law.parameters().stream().map(Parameter::id).toList()));
    }

    /** The newest vintage of a kind, as it was known on a date. */
    public Optional<SourceTable> table(DatasetKind kind, Optional<LocalDate> knownOn) {
        return data.table(kind, knownOn);
    }

    /** The figure at an address: one that a model makes, or a cell of a dataset. */
    public Figure figure(Address address) {
        return new Finder(this).get(address);
    }

    /** The way into the workspace for files. */
    public Loading loading() {
        return new Loading(workspace);
    }

    /** Makes the catalog again from the vintages' own manifests. */
    public void rebuild() {
        Refusing.run(() -> {
            catalog.rebuild();
            return true;
        });
    }

    /** Packs the whole workspace into one zip file; refuses to overwrite. */
    public void backup(Path file) {
        Refusing.run(() -> {
            Backup.write(catalog, file);
            return true;
        });
    }

    /**
     * Lets a model read a plan that is not kept yet.
     *
     * @throws RefusedException with what is wrong with the plan
     */
    void tryOut(Model model, Scenario plan) {
        inputs.tryOut(model, plan);
    }

    List<StoredScenario> stored(Optional<LocalDate> knownOn) {
        return inputs.stored(knownOn);
    }

    /**
     * The comparison group of an id.
     *
     * @throws RefusedException with the nearest id when there is none
     */
    ComparisonGroup group(String id) {
        List<ComparisonGroup> all = groups();
        return all.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusing.unknown(
                        GROUP, id, all.stream().map(ComparisonGroup::id).toList()));
    }

    /** The result with what the reform changes in it, put first. */
    private static ModelResult withComparison(ModelResult found, Model model, ModelInput baseline, Reform reform) {
        List<FigureTable> tables = new ArrayList<>(found.tables());
        tables.addFirst(ReformComparison.of(model, baseline, reform, found));
        return new ModelResult(
                found.model(),
                found.title(),
                found.options(),
                found.findings(),
                tables,
                found.charts(),
                found.notes(),
                found.plain(),
                found.released());
    }

    /** The result says every choice under which it was made, so that it can be made again. */
    private ModelResult withChoices(ModelResult result, ModelInput input, Choices choices) {
        Map<String, String> options = new TreeMap<>(result.options());
        options.putAll(choices.all());
        options.put(Choices.MUNICIPALITY, input.own().code());
        input.group().ifPresent(group -> options.put(Choices.GROUP, group.id()));
        List<Note> notes = new ArrayList<>(result.notes());
        if (input.histories().filter(Histories::synthetic).isPresent()) {
            notes.addFirst(new Note(Note.Kind.DOUBT, MADE_UP));
        }
        if (!notice().isEmpty()) {
            notes.addFirst(new Note(Note.Kind.DOUBT, notice()));
        }
        return new ModelResult(
                result.model(),
                result.title(),
                options,
                result.findings(),
                result.tables(),
                result.charts(),
                notes,
                result.plain(),
                result.released());
    }

    @Override
    public void close() {
        catalog.close();
    }
}
