package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.Quotes;
import dk.provenu.engine.paper.SourceRuns.Parts;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The figures, lists, tables and pictures that a paper names, found where they are made. First everything is asked for, then
 * the figures of all runs are brought into one graph ({@link #unite}), then they are handed out.
 */
final class Sources {

    /** A place in a list's address: model, table, row and column. */
    private static final int STEPS = 4;

    /** A figure as it stands in a table of its model. */
    record Found(Figure figure, String address, int decimals, Text label) {}

    /** A member of a list. */
    record Member(String key, Found found) {

        /** Whether it goes by the name: its key, or what it is called. */
        boolean isNamed(String name) {
            return key.equals(name) || FigureId.key(found.label.da()).equals(name);
        }
    }

    private final PaperFigures figures;
    private final List<LanguageFault> faults;
    private final SourceRuns runs;
    private final Set<Figure> alone = new LinkedHashSet<>();
    private final Map<Figure, Figure> united = new HashMap<>();
    private final Map<Figure, Text> labels = new HashMap<>();

    Sources(PaperFigures figures, Map<String, SortedMap<String, String>> options, List<LanguageFault> faults) {
        this.figures = figures;
        this.faults = faults;
        this.runs = new SourceRuns(figures, options, faults);
    }

    /** Asks for the figure at an address; empty, with a fault, when there is none. */
    Optional<Found> figure(String address, int line) {
        Parts parts = Parts.of(address);
        if (!figures.isModel(parts.model())) {
            return alone(address, line);
        }
        return runs.get(parts, line).flatMap(run -> {
            Optional<Found> found = run.find(parts.path()).map(place -> found(run, place));
            if (found.isEmpty()) {
                faults.add(SourceRuns.unknown(parts.path(), run.known(), line));
            }
            return found;
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
            String shown = SourceRuns.shown(address);
            faults.add(new LanguageFault(
                    line,
                    Text.of(
                            "'" + shown + "' er ikke adressen på et tal.",
                            "'" + shown + "' is not the address of a figure.")));
        }
        return Optional.empty();
    }

    private Found found(SourceRun run, SourceRun.Place place) {
        run.ask(Set.of(place.figure()));
        labels.putIfAbsent(place.figure(), place.label());
        return new Found(place.figure(), run.address(place.figure()), place.decimals(), place.label());
    }

    /** Asks for the figures of a column or a row of a table, sums and means left out. */
    List<Member> list(String address, int line) {
        Parts parts = Parts.of(address);
        Optional<SourceRun> run = runs.get(parts, line);
        if (run.isEmpty()) {
            return List.of();
        }
        List<String> steps = parts.steps();
        List<Member> members = steps.size() < STEPS
                ? List.of()
                : run.get().table(steps.get(1)).stream()
                        .flatMap(table -> run
                                .get()
                                .list(table, String.join("/", steps.subList(2, steps.size() - 1)), steps.getLast())
                                .stream())
                        .map(each -> new Member(each.key(), found(run.get(), each.place())))
                        .toList();
        if (members.isEmpty()) {
            faults.add(
                    SourceRuns.unknown(parts.path().replace("*", "…"), run.get().known(), line));
        }
        return members;
    }

    /** Asks for a table; all its figures come with it. */
    Optional<FigureTable> table(String address, int line) {
        return inResult(
                        address,
                        line,
                        SourceRun::table,
                        run -> run.result().tables().stream()
                                .map(FigureTable::id)
                                .toList())
                .map(found -> {
                    found.run.ask(found.what.figures());
                    return found.what;
                });
    }

    /** Asks for a picture, its table with it. */
    Optional<ChartSpec> chart(String address, int line) {
        return inResult(
                        address,
                        line,
                        (run, id) -> run.result().charts().stream()
                                .filter(chart -> chart.id().equals(id))
                                .findFirst(),
                        run -> run.result().charts().stream().map(ChartSpec::id).toList())
                .map(found -> {
                    found.what.series().forEach(series -> found.run.ask(series.points()));
                    found.run.ask(figures(found.what.alternative()));
                    return found.what;
                });
    }

    private static List<Figure> figures(Sentence sentence) {
        return sentence.parts().stream()
                .filter(Sentence.Shown.class::isInstance)
                .map(part -> ((Sentence.Shown) part).figure())
                .toList();
    }

    /** The table behind a picture. */
    Optional<FigureTable> behind(ChartSpec chart, String address, int line) {
        Parts parts = Parts.of(address);
        String options = parts.options().isEmpty() ? "" : "?" + parts.options();
        return table(parts.model() + "/" + chart.tableId() + options, line);
    }

    /** Asks for the sentences of a model's result. */
    List<Sentence> findings(String address, List<String> only, int line) {
        Optional<SourceRun> run = runs.get(Parts.of(address), line);
        if (run.isEmpty()) {
            return List.of();
        }
        List<Sentence> all = run.get().result().findings();
        for (String id : only) {
            if (all.stream().noneMatch(sentence -> sentence.id().equals(id))) {
                faults.add(SourceRuns.unknown(id, all.stream().map(Sentence::id).toList(), line));
            }
        }
        List<Sentence> chosen = all.stream()
                .filter(sentence -> only.isEmpty() || only.contains(sentence.id()))
                .toList();
        chosen.forEach(sentence -> run.get().ask(figures(sentence)));
        return chosen;
    }

    /** The address of a figure of a model's result. */
    String address(String address, Figure figure, int line) {
        return runs.get(Parts.of(address), line)
                .map(run -> run.address(figure))
                .orElse(figure.id().value());
    }

    /** The title of a model's result, with one of the figures that the paper shows of it to open; empty where it shows none. */
    Optional<Found> title(String address, int line) {
        return runs.get(Parts.of(address), line)
                .flatMap(run -> run.asked().stream()
                        .findFirst()
                        .map(figure -> new Found(
                                here(figure),
                                run.address(figure),
                                0,
                                run.result().title())));
    }

    /** Brings all that was asked for into one graph. */
    void unite() {
        Quotes quotes = new Quotes();
        runs.all().forEach(run -> united.putAll(quotes.add(run.asked())));
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

    private record Part<T>(SourceRun run, T what) {}

    private <T> Optional<Part<T>> inResult(
            String address,
            int line,
            BiFunction<SourceRun, String, Optional<T>> find,
            Function<SourceRun, List<String>> known) {
        Parts parts = Parts.of(address);
        if (parts.rest().isEmpty()) {
            String shown = SourceRuns.shown(address);
            faults.add(new LanguageFault(
                    line,
                    Text.of(
                            "'" + shown + "' er ikke en adresse. Skriv MODEL/NAVN.",
                            "'" + shown + "' is not an address. Write MODEL/NAME.")));
            return Optional.empty();
        }
        return runs.get(parts, line).flatMap(run -> {
            Optional<T> what = find.apply(run, parts.rest());
            if (what.isEmpty()) {
                faults.add(SourceRuns.unknown(parts.rest(), known.apply(run), line));
            }
            return what.map(each -> new Part<>(run, each));
        });
    }
}
