package dk.provenu.engine.law;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.DecisionTables;
import dk.provenu.engine.vocabulary.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All parameters, looked up as of a day. Immutable; the figure of a parameter's value is made once, so that everything
 * that rests on it rests on the same figure.
 */
public final class Law {

    /** The first part of the ids of its figures. */
    public static final String ROOM = "law";

    private static final Law NONE = new Law(new TreeMap<>(), DecisionTables.none(), Map.of());

    private final SortedMap<String, Parameter> parameters;
    private final DecisionTables tables;
    private final Map<String, Text> subjects;
    private final Map<FigureId, Figure> figures = new ConcurrentHashMap<>();

    private Law(SortedMap<String, Parameter> parameters, DecisionTables tables, Map<String, Text> subjects) {
        this.parameters = parameters;
        this.tables = tables;
        this.subjects = subjects;
    }

    /** A law without parameters. */
    public static Law none() {
        return NONE;
    }

    /**
     * A law of these parameters.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public static Law of(Collection<Parameter> parameters) {
        return of(parameters, DecisionTables.none());
    }

    /**
     * A law of these parameters and decision tables.
     *
     * @throws IllegalArgumentException when two parameters have the same id
     */
    public static Law of(Collection<Parameter> parameters, DecisionTables tables) {
        TreeMap<String, Parameter> byId = new TreeMap<>();
        for (Parameter parameter : parameters) {
            if (byId.put(parameter.id(), parameter) != null) {
                throw new IllegalArgumentException("Parameter '" + parameter.id() + "' stands twice");
            }
        }
        return new Law(byId, tables, Map.of());
    }

    /** The same law, knowing what the first parts of its parameters' names are about. */
    public Law about(Map<String, Text> subjectTitles) {
        return new Law(parameters, tables, Map.copyOf(subjectTitles));
    }

    /** What a parameter is about: the title of the first part of its name, or that part itself. */
    public Text subject(Parameter parameter) {
        String first = parameter.id().split("\\.", 2)[0];
        return subjects.getOrDefault(first, Text.same(first));
    }

    /** All parameters, by id. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The parameters whose id begins with some parts: {@code reimbursement_ladder} holds all of the ladder. */
    public List<Parameter> under(String prefix) {
        return parameters.values().stream()
                .filter(parameter ->
                        parameter.id().equals(prefix) || parameter.id().startsWith(prefix + "."))
                .toList();
    }

    public Optional<Parameter> find(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /**
     * The parameter of an id.
     *
     * @throws IllegalArgumentException with the nearest id when there is none
     */
    public Parameter get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("The law has no parameter '" + id + "'."
                + Nearest.of(id, parameters.keySet())
                        .map(near -> " Maybe: " + near)
                        .orElse("")));
    }

    /**
     * The value in force on a day, as a figure that knows its paragraph. Missing, as not applicable, before the first
     * value.
     *
     * @throws IllegalArgumentException when there is no such parameter
     */
    public Figure figure(String id, LocalDate on) {
        Parameter parameter = get(id);
        return parameter
                .on(on)
                .map(value -> figures.computeIfAbsent(
                        figureId(id, value.from().toString()), name -> figure(name, parameter, value)))
                .orElseGet(() -> figures.computeIfAbsent(figureId(id, "before"), name -> before(name, parameter)));
    }

    /**
     * The number in force on a day, in the parameter's unit.
     *
     * @throws IllegalStateException when there is none on that day
     * @throws IllegalArgumentException when there is no such parameter
     */
    public double number(String id, LocalDate on) {
        return figure(id, on).number();
    }

    /** The figure of that id, where it is one of this law's. */
    public Optional<Figure> find(FigureId figure) {
        return figures().filter(each -> each.id().equals(figure)).findFirst();
    }

    /** Every value of every parameter. */
    public Stream<Figure> figures() {
        return parameters.values().stream()
                .flatMap(parameter -> parameter.values().stream().map(value -> figure(parameter.id(), value.from())));
    }

    /** The decision tables. */
    public DecisionTables tables() {
        return tables;
    }

    /**
     * The decision table of an id that holds on a day.
     *
     * @throws IllegalArgumentException with the nearest id, or the days on which it holds, when there is none
     */
    public DecisionTable table(String id, LocalDate on) {
        return tables.get(id, on);
    }

    /**
     * The law with a reform laid over it.
     *
     * @throws IllegalArgumentException when the reform changes a parameter that is not there
     */
    public Law with(Reform reform) {
        TreeMap<String, Parameter> changed = new TreeMap<>(parameters);
        for (Reform.Change change : reform.changes()) {
            changed.put(change.parameter(), get(change.parameter()).with(change));
        }
        return new Law(changed, tables, subjects);
    }

    /** The law as it was known on a day: values announced later are left out. */
    public Law knownOn(LocalDate day) {
        TreeMap<String, Parameter> known = new TreeMap<>();
        for (Parameter parameter : parameters.values()) {
            parameter.knownOn(day).ifPresent(each -> known.put(each.id(), each));
        }
        return new Law(known, tables, subjects);
    }

    private static FigureId figureId(String id, String from) {
        return new FigureId(ROOM + "/" + id + "/" + from);
    }

    private static Figure figure(FigureId name, Parameter parameter, DatedValue value) {
        List<Note> notes = new ArrayList<>();
        value.doubt().ifPresent(doubt -> notes.add(new Note(Note.Kind.DOUBT, doubt)));
        value.changedBy()
                .ifPresent(reform -> notes.add(Note.footnote(
                        "Lagt oven på loven af: " + reform.da() + ".", "Laid over the law by: " + reform.en() + ".")));
        return Figure.parameter(
                name, parameter.title(), value.value(), parameter.unit(), value.basis(), value.reference(), notes);
    }

    private static Figure before(FigureId name, Parameter parameter) {
        DatedValue first = parameter.values().getFirst();
        Unit unit = parameter.unit();
        PriceBasis basis = unit.isMoney() ? first.basis() : PriceBasis.none();
        Value none = Value.missing(
                MissingReason.NOT_APPLICABLE,
                Text.of("gælder først fra " + first.from(), "in force only from " + first.from()));
        Reference reference =
                new Reference(first.reference().title(), first.reference().place(), "");
        return Figure.parameter(name, parameter.title(), none, unit, basis, reference, List.of());
    }
}
