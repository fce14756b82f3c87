package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Shell;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The choices at the top of a page, with what can be chosen in this workspace. */
final class ChoiceFields {
    private final List<Shell.Field> fields = new ArrayList<>();
    private final List<Shell.Typed> typed = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();

    private ChoiceFields() {}

    static ChoiceFields none() {
        return new ChoiceFields();
    }

    /** The workspace, where there are several to choose among. */
    static ChoiceFields of(List<OpenWorkspace> workspaces, OpenWorkspace chosen, Choice choice) {
        ChoiceFields result = new ChoiceFields();
        Tongue t = new Tongue(choice.language());
        if (workspaces.size() > 1) {
            result.list(
                    Choice.WORKSPACE,
                    t.of("Arbejdsmappe", "Workspace"),
                    workspaces.stream()
                            .map(each -> new Shell.Option(each.key(), each.name(), each == chosen))
                            .toList());
        } else {
            choice.workspace().ifPresent(key -> result.kept.put(Choice.WORKSPACE, key));
        }
        if (choice.language() == Language.EN) {
            result.kept.put(Choice.LANGUAGE, "en");
        }
        return result;
    }

    /** The municipality alone, on pages that compare with nobody. */
    ChoiceFields withOwn(OpenWorkspace workspace, Choice choice) {
        Tongue t = new Tongue(choice.language());
        own(workspace, choice)
                .ifPresent(own -> list(
                        Choice.MUNICIPALITY,
                        t.of("Kommune", "Municipality"),
                        List.of(new Shell.Option(own.code(), own.name(), true))));
        return this;
    }

    /** Municipality and comparison group. */
    ChoiceFields withPeers(OpenWorkspace workspace, Choice choice) {
        Tongue t = new Tongue(choice.language());
        Optional<Municipality> own = own(workspace, choice);
        Optional<ComparisonGroup> group = group(workspace, choice);
        Set<Municipality> municipalities = new LinkedHashSet<>();
        group.ifPresent(chosen -> municipalities.addAll(chosen.municipalities()));
        own.ifPresent(municipalities::add);
        list(
                Choice.MUNICIPALITY,
                t.of("Kommune", "Municipality"),
                municipalities.stream()
                        .sorted(Municipality.BY_NAME)
                        .map(each -> new Shell.Option(
                                each.code(),
                                each.name(),
                                own.filter(each::equals).isPresent()))
                        .toList());
        list(
                Choice.GROUP,
                t.of("Sammenligningsgruppe", "Comparison group"),
                workspace.groups().stream()
                        .map(each -> new Shell.Option(
                                each.id(),
                                t.of(each.name()),
                                group.filter(each::equals).isPresent()))
                        .toList());
        return this;
    }

    /** A choice among values that a result offers. */
    ChoiceFields withList(String name, String label, List<Shell.Option> options) {
        list(name, label, options);
        return this;
    }

    /** A day that a result was made for. */
    ChoiceFields withDay(String name, String label, String value) {
        fields.add(new Shell.Field(name, label, true, value, List.of()));
        return this;
    }

    /** Something that may be typed, folded away until it is asked for. */
    ChoiceFields withTyped(String name, String label, String value, String usual) {
        typed.add(new Shell.Typed(name, label, value, usual));
        return this;
    }

    /** Something that goes along unseen. */
    ChoiceFields keeping(String name, String value) {
        kept.put(name, value);
        return this;
    }

    /** The day of the law, where one can be chosen. */
    ChoiceFields withLawDay(Choice choice) {
        Tongue t = new Tongue(choice.language());
        String day = choice.lawDay().map(LocalDate::toString).orElse("");
        fields.add(new Shell.Field(Choice.LAW, t.of("Loven pr.", "The law of"), true, day, List.of()));
        choice.lawDay()
                .ifPresent(date -> summary.add(t.of("loven pr. ", "the law of ")
                        + NumberStyle.of(choice.language()).date(date)));
        return this;
    }

    /** The reform that is laid over the law, on pages that ask the law. */
    ChoiceFields withReform(OpenWorkspace workspace, Choice choice) {
        Tongue t = new Tongue(choice.language());
        String chosen = choice.options().getOrDefault(Choice.REFORM, "");
        List<Shell.Option> options = new ArrayList<>();
        options.add(new Shell.Option("", t.of("ingen", "none"), chosen.isEmpty()));
        workspace
                .reforms()
                .forEach(reform -> options.add(new Shell.Option(
                        reform.id(), t.of(reform.title()), reform.id().equals(chosen))));
        fields.add(new Shell.Field(
                Choice.REFORM, t.of("Reform oven på loven", "Reform laid over it"), false, "", options));
        options.stream()
                .filter(option -> option.selected() && !option.value().isEmpty())
                .map(Shell.Option::label)
                .forEach(summary::add);
        return this;
    }

    /** The date by which things were known. */
    ChoiceFields withDate(Choice choice) {
        Tongue t = new Tongue(choice.language());
        String value = choice.knownOn().map(LocalDate::toString).orElse("");
        fields.add(new Shell.Field(Choice.KNOWN_ON, t.of("Som set den", "As known on"), true, value, List.of()));
        choice.knownOn()
                .ifPresent(date -> summary.add(t.of("som set ", "as known on ")
                        + NumberStyle.of(choice.language()).date(date)));
        return this;
    }

    Shell.Choices shell() {
        return new Shell.Choices(fields, typed, kept, String.join(" · ", summary));
    }

    private void list(String name, String label, List<Shell.Option> options) {
        if (options.isEmpty()) {
            return;
        }
        fields.add(new Shell.Field(name, label, false, "", options));
        options.stream().filter(Shell.Option::selected).map(Shell.Option::label).forEach(summary::add);
    }

    /**
     * The municipality that is looked at.
     *
     * @throws BadRequest when the address names one that does not exist
     */
    static Optional<Municipality> own(OpenWorkspace workspace, Choice choice) {
        if (choice.municipality().isEmpty()) {
            return workspace.own();
        }
        String code = choice.municipality().get();
        return Optional.of(Municipalities.find(code)
                .orElseThrow(() -> BadRequest.unknown(
                        Choice.MUNICIPALITY,
                        code,
                        Text.of(
                                "Skriv kommunens navn eller dens kode på tre cifre.",
                                "Write the municipality's name or its code of three digits."))));
    }

    /**
     * The comparison group that is looked at.
     *
     * @throws BadRequest when the address names one that does not exist
     */
    static Optional<ComparisonGroup> group(OpenWorkspace workspace, Choice choice) {
        if (choice.group().isEmpty()) {
            return workspace.group();
        }
        String id = choice.group().get();
        return Optional.of(workspace.groups().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    String ids =
                            workspace.groups().stream().map(ComparisonGroup::id).collect(Collectors.joining(", "));
                    return BadRequest.unknown(
                            Choice.GROUP, id, Text.of("Kendte grupper: " + ids + ".", "Known groups: " + ids + "."));
                }));
    }
}
