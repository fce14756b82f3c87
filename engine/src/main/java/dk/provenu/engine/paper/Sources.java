package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.Quotes;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures, lists, tables and pictures that a paper names, found where they are made. First everything is asked for, then
 * the figures of all runs are brought into one graph ({@link #unite}), then they are handed out.
 */
final class Sources {

    private static final int LONGEST_SHOWN = 80;
    private static final String OWN = "own";

    /** A figure as it stands in a table of its model. */
    record Found(Figure figure, String address, int decimals, Text label) {}

    /** A member of a list. */
    record Member(String key, Found found) {

        /** Whether it goes by the name: its key, or what it is called. */
        boolean isNamed(String name) {
            return key.equals(name) || FigureId.key(found.label.da()).equals(name);
        }
    }

    /** A model's result and what of it is asked for. */
    private static final class Run {
        private final ModelResult result;
        private final SortedMap<String, String> options;
        private final Map<String, Place> places = new HashMap<>();
        private final Set<Figure> asked = new LinkedHashSet<>();

        private Run(ModelResult result, SortedMap<String, String> options) {
            this.result = result;
            this.options = options;
            for (FigureTable table : result.tables()) {
                for (Row row : table.rows()) {
                    for (int i = 0; i < row.cells().size(); i++) {
                        if (row.cells().get(i) instanceof Cell.FigureCell(Figure figure)) {
                            Column column = table.columns().get(i);
                            Place place = new Place(figure, row.decimals(column), row.label());
                            names(row)
                                    .forEach(name -> places.putIfAbsent(
                                            FigureId.of(result.model(), table.id(), name, column.key())
                                                    .value(),
                                            place));
                            places.putIfAbsent(figure.id().value(), place);
                        }
                    }
                }
            }
        }
    }

    /** A row goes by its key, by what it is called, and by {@code own} when it is the reader's. */
    static List<String> names(Row row) {
        List<String> names = new ArrayList<>(List.of(row.key()));
        if (!row.label().da().isBlank()) {
            names.add(row.label().da());
        }
        if (row.kind() == Row.Kind.OWN) {
            names.add(OWN);
        }
        return names;
    }

    private record Place(Figure figure, int decimals, Text label) {}

    private final PaperFigures figures;
    private final Map<String, SortedMap<String, String>> options;
    private final List<LanguageFault> faults;
    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final Map<String, Optional<ModelResult>> refused = new HashMap<>();
    private final Set<Figure> alone = new LinkedHashSet<>();
    private final Map<Figure, Figure> united = new HashMap<>();
    private final Map<Figure, Text> labels = new HashMap<>();

    Sources(PaperFigures figures, Map<String, SortedMap<String, String>> options, List<LanguageFault> faults) {
        this.figures = figures;
        this.options = options;
        this.faults = faults;
    }

    /** Asks for the figure at an address; empty, with a fault, when there is none. */
    Optional<Found> figure(String address, int line) {
        String[] parts = parts(address);
        if (!figures.isModel(model(parts[0]))) {
            return alone(address, line);
        }
        return run(model(parts[0]), parts[1], line).flatMap(run -> {
            Place place = run.places.get(parts[0]);
            if (place == null) {
                place = run.result.graph().order().stream()
                        .filter(figure -> figure.id().value().equals(parts[0]))
                        .findFirst()
                        .map(figure -> new Place(figure, Numbers.decimals(figure.unit()), figure.label()))
                        .orElse(null);
            }
            if (place == null) {
                faults.add(unknown(parts[0], run.places.keySet(), line));
                return Optional.empty();
            }
            return Optional.of(found(run, place));
        });
    }

    private Optional<Found> alone(String address, int line) {
        try {
            Figure figure = figures.figure(Address.parse(address));
            alone.add(figure);
            return Optional.of(new Found(figure, address, Numbers.decimals(figure.unit()), figure.label()));
        } catch (ModelException e) {
            faults.add(new LanguageFault(line, e.words()));
        } catch (IllegalArgumentException e) {
            faults.add(new LanguageFault(
                    line,
                    Text.of(
                            "'" + shown(address) + "' er ikke adressen på et tal.",
                            "'" + shown(address) + "' is not the address of a figure.")));
        }
        return Optional.empty();
    }

    private Found found(Run run, Place place) {
        run.asked.add(place.figure);
        labels.putIfAbsent(place.figure, place.label);
        Address address = Address.of(place.figure.id(), run.options);
        return new Found(place.figure, address.toString(), place.decimals, place.label);
    }

    /** Asks for the figures of a column or a row of a table, sums and means left out. */
    List<Member> list(String address, int line) {
        String[] parts = parts(address);
        String[] path = parts[0].split("/", -1);
        Optional<Run> found = run(path[0], parts[1], line);
        if (found.isEmpty()) {
            return List.of();
        }
        Run run = found.get();
        Optional<FigureTable> table = path.length < 4 ? Optional.empty() : table(run, path[1]);
        List<Member> members = new ArrayList<>();
        table.ifPresent(known -> {
            String row = String.join("/", List.of(path).subList(2, path.length - 1));
            members.addAll(row.equals("*") ? column(run, known, path[path.length - 1]) : row(run, known, row));
        });
        if (members.isEmpty()) {
            faults.add(unknown(parts[0].replace("*", "…"), run.places.keySet(), line));
        }
        return members;
    }

    private List<Member> column(Run run, FigureTable table, String key) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (FigureId.key(column.key()).equals(key)) {
                for (Row row : table.rows()) {
                    boolean one = row.kind() == Row.Kind.ORDINARY || row.kind() == Row.Kind.OWN;
                    if (one && row.cells().get(i) instanceof Cell.FigureCell(Figure figure)) {
                        members.add(new Member(
                                FigureId.key(row.key()),
                                found(run, new Place(figure, row.decimals(column), row.label()))));
                    }
                }
            }
        }
        return members;
    }

    private List<Member> row(Run run, FigureTable table, String key) {
        List<Member> members = new ArrayList<>();
        for (Row row : table.rows()) {
            if (names(row).stream().map(FigureId::key).anyMatch(key::equals)) {
                for (int i = 0; i < row.cells().size(); i++) {
                    Column column = table.columns().get(i);
                    if (row.cells().get(i) instanceof Cell.FigureCell(Figure figure)) {
                        members.add(new Member(
                                FigureId.key(column.key()),
                                found(run, new Place(figure, row.decimals(column), column.heading()))));
                    }
                }
            }
        }
        return members;
    }

    /** Asks for a table; all its figures come with it. */
    Optional<FigureTable> table(String address, int line) {
        return inResult(
                        address,
                        line,
                        (run, id) -> table(run, id),
                        run -> run.result.tables().stream().map(FigureTable::id).toList())
                .map(found -> {
                    found.run.asked.addAll(found.what.figures());
                    return found.what;
                });
    }

    /** Asks for a picture, its table with it. */
    Optional<ChartSpec> chart(String address, int line) {
        return inResult(
                        address,
                        line,
                        (run, id) -> run.result.charts().stream()
                                .filter(chart -> chart.id().equals(id))
                                .findFirst(),
                        run -> run.result.charts().stream().map(ChartSpec::id).toList())
                .map(found -> {
                    found.what.series().forEach(series -> found.run.asked.addAll(series.points()));
                    found.what.alternative().parts().forEach(part -> {
                        if (part instanceof Sentence.Shown number) {
                            found.run.asked.add(number.figure());
                        }
                    });
                    return found.what;
                });
    }

    /** The table behind a picture. */
    Optional<FigureTable> behind(ChartSpec chart, String address, int line) {
        String[] parts = parts(address);
        return table(model(parts[0]) + "/" + chart.tableId() + (parts[1].isEmpty() ? "" : "?" + parts[1]), line);
    }

    /** Asks for the sentences of a model's result. */
    List<Sentence> findings(String address, List<String> only, int line) {
        String[] parts = parts(address);
        Optional<Run> run = run(parts[0], parts[1], line);
        if (run.isEmpty()) {
            return List.of();
        }
        List<Sentence> all = run.get().result.findings();
        for (String id : only) {
            if (all.stream().noneMatch(sentence -> sentence.id().equals(id))) {
                faults.add(unknown(id, all.stream().map(Sentence::id).toList(), line));
            }
        }
        List<Sentence> chosen = all.stream()
                .filter(sentence -> only.isEmpty() || only.contains(sentence.id()))
                .toList();
        chosen.forEach(sentence -> sentence.parts().forEach(part -> {
            if (part instanceof Sentence.Shown number) {
                run.get().asked.add(number.figure());
            }
        }));
        return chosen;
    }

    /** The address of a figure of a model's result. */
    String address(String address, Figure figure, int line) {
        String[] parts = parts(address);
        return run(model(parts[0]), parts[1], line)
                .map(run -> Address.of(figure.id(), run.options).toString())
                .orElse(figure.id().value());
    }

    /** The title of a model's result, with one of its figures to open. */
    Optional<Found> title(String address, int line) {
        String[] parts = parts(address);
        return run(parts[0], parts[1], line)
                .flatMap(run -> run.result.tables().stream()
                        .flatMap(table -> table.figures().stream())
                        .findFirst()
                        .map(figure -> found(run, new Place(figure, 0, run.result.title()))));
    }

    /** Brings all that was asked for into one graph. */
    void unite() {
        Quotes quotes = new Quotes();
        runs.values().forEach(run -> united.putAll(quotes.add(run.asked)));
        united.putAll(quotes.add(alone));
        Map.copyOf(labels).forEach((figure, label) -> labels.putIfAbsent(here(figure), label));
    }

    /** The name of the row in which a figure stands. */
    Optional<Text> label(Figure figure) {
        return Optional.ofNullable(labels.get(figure));
    }

    /** The figure of the paper's graph that stands for one of a run. */
    Figure here(Figure figure) {
        return united.getOrDefault(figure, figure);
    }

    Found here(Found found) {
        return new Found(here(found.figure), found.address, found.decimals, found.label);
    }

    private record Part<T>(Run run, T what) {}

    private interface Finding<T> {
        Optional<T> in(Run run, String id);
    }

    private <T> Optional<Part<T>> inResult(
            String address, int line, Finding<T> finding, Function<Run, List<String>> known) {
        String[] parts = parts(address);
        int slash = parts[0].indexOf('/');
        if (slash < 0) {
            faults.add(new LanguageFault(
                    line,
                    Text.of(
                            "'" + shown(address) + "' er ikke en adresse. Skriv MODEL/NAVN.",
                            "'" + shown(address) + "' is not an address. Write MODEL/NAME.")));
            return Optional.empty();
        }
        String id = parts[0].substring(slash + 1);
        return run(model(parts[0]), parts[1], line).flatMap(run -> {
            Optional<T> what = finding.in(run, id);
            if (what.isEmpty()) {
                faults.add(unknown(id, known.apply(run), line));
            }
            return what.map(each -> new Part<>(run, each));
        });
    }

    private static Optional<FigureTable> table(Run run, String id) {
        return run.result.tables().stream()
                .filter(table ->
                        table.id().equals(id) || FigureId.key(table.id()).equals(id))
                .findFirst();
    }

    /** A model's result under the paper's options for it and those of the address. */
    private Optional<Run> run(String model, String written, int line) {
        SortedMap<String, String> chosen = new TreeMap<>(options.getOrDefault(model, new TreeMap<>()));
        try {
            if (!written.isEmpty()) {
                chosen.putAll(Address.parse("x?" + written).options());
            }
        } catch (IllegalArgumentException e) {
            faults.add(new LanguageFault(
                    line,
                    Text.of(
                            "'" + shown(written) + "' kan ikke læses. Skriv valg som ?nøgle=værdi.",
                            "'" + shown(written) + "' cannot be read. Write options as ?key=value.")));
            return Optional.empty();
        }
        String key = model + chosen;
        Run known = runs.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (refused.containsKey(key)) {
            return Optional.empty();
        }
        if (!figures.isModel(model)) {
            refused.put(key, Optional.empty());
            faults.add(new LanguageFault(
                    line,
                    Text.of(
                            "Modellen '" + shown(model) + "' findes ikke. Se dem med: provenu models",
                            "There is no model '" + shown(model) + "'. See them with: provenu models")));
            return Optional.empty();
        }
        try {
            Run run = new Run(figures.result(model, chosen), chosen);
            runs.put(key, run);
            return Optional.of(run);
        } catch (ModelException e) {
            refused.put(key, Optional.empty());
            faults.add(new LanguageFault(line, e.words()));
            return Optional.empty();
        }
    }

    private static LanguageFault unknown(String id, Collection<String> known, int line) {
        String near = Nearest.of(id, known).map(each -> " Måske: " + each + ".").orElse("");
        String some = near.isEmpty() && !known.isEmpty()
                ? known.stream().sorted().limit(6).collect(Collectors.joining(", "))
                : "";
        return new LanguageFault(
                line,
                Text.of(
                        "'" + shown(id) + "' findes ikke." + near
                                + (some.isEmpty() ? "" : " Der findes: " + some + ", …"),
                        "'" + shown(id) + "' does not exist." + near.replace("Måske", "Maybe")
                                + (some.isEmpty() ? "" : " There are: " + some + ", …")));
    }

    private static String[] parts(String address) {
        int mark = address.indexOf('?');
        return mark < 0
                ? new String[] {address, ""}
                : new String[] {address.substring(0, mark), address.substring(mark + 1)};
    }

    private static String model(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
