package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of observed and expected shares. */
final class ShareTables {

    private static final Text PERCENT = Unit.PERCENT.words();
    private static final Text POINTS = Unit.PERCENTAGE_POINT.words();
    private static final Text RANK = Text.of("Plads", "Rank");
    static final Text MUNICIPALITY = Text.of("Kommune", "Municipality");

    private ShareTables() {}

    /** One category, those with fewest beside what was expected first. */
    static FigureTable category(ShareCategory category, Municipality own) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("observed", Text.of("Observeret", "Observed"), PERCENT, 2),
                new Column("observed_rank", RANK, Text.of("1 er lavest", "1 is lowest"), 0),
                new Column("expected", Text.of("Forventet", "Expected"), PERCENT, 2),
                new Column("difference", Text.of("Forskel", "Difference"), POINTS, 2),
                new Column("difference_rank", RANK, Text.of("1 er lavest", "1 is lowest"), 0)));
        category.later()
                .keySet()
                .forEach(year -> columns.add(
                        new Column("share_" + year, Text.of("Andel " + year, "Share " + year), PERCENT, 1)));
        category.change().ifPresent(change -> {
            columns.add(new Column("change", Text.of("Ændring", "Change"), POINTS, 1));
            columns.add(new Column("change_rank", RANK, Text.of("1 er faldet mest", "1 has fallen most"), 0));
        });
        category.toExpected()
                .ifPresent(to -> columns.add(new Column(
                        "later_to_expected",
                        Text.of(
                                category.later().lastKey() + " minus forventet",
                                category.later().lastKey() + " less expected"),
                        POINTS,
                        2)));
        List<Row> rows = new ArrayList<>();
        for (Municipality member : category.difference().values().keySet()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(category.observed().value(member)),
                    cell(category.observed().rank(member)),
                    find(category.expected(), member),
                    Cell.of(category.difference().value(member)),
                    cell(category.difference().rank(member))));
            category.later().values().forEach(shares -> cells.add(find(shares, member)));
            category.change().ifPresent(change -> {
                cells.add(find(change.values(), member));
                cells.add(cell(change.rank(member)));
            });
            category.toExpected().ifPresent(to -> cells.add(find(to.values(), member)));
            rows.add(new Row(member.code(), Text.same(member.name()), kind(member, own), cells));
        }
        rows.add(means(category));
        return new FigureTable(
                category.id(),
                Text.of("Observeret og forventet andel på ydelse: ", "Observed and expected share on benefits: ")
                        .plus(category.name()),
                Text.of("pct. af befolkningen, " + category.year(), "pct. of the population, " + category.year()),
                MUNICIPALITY,
                columns,
                rows,
                List.of());
    }

    private static Row means(ShareCategory category) {
        List<Cell> cells = new ArrayList<>(List.of(
                cell(category.observed().mean()),
                Cell.empty(),
                Cell.empty(),
                cell(category.difference().mean()),
                Cell.empty()));
        category.later().values().forEach(shares -> cells.add(Cell.empty()));
        category.change().ifPresent(change -> {
            cells.add(cell(change.mean()));
            cells.add(Cell.empty());
        });
        category.toExpected().ifPresent(to -> cells.add(cell(to.mean())));
        return new Row(
                "mean",
                Text.of("Gennemsnit (", "Mean (")
                        .plus(Text.same(category.difference().size() + ")")),
                Row.Kind.SUMMARY,
                cells);
    }

    /** The reader's own municipality in every category, with the size of each difference. */
    static FigureTable own(List<ShareCategory> categories, Municipality own) {
        List<Row> rows = new ArrayList<>();
        for (ShareCategory category : categories) {
            if (category.difference().values().containsKey(own)) {
                rows.add(new Row(
                        category.id(),
                        category.name(),
                        category.id().equals(FrameworkData.ALL) ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                        List.of(
                                Cell.of(category.observed().value(own)),
                                find(category.expected(), own),
                                Cell.of(category.difference().value(own)),
                                cell(category.difference().rank(own)),
                                category.change()
                                        .map(change -> find(change.values(), own))
                                        .orElse(Cell.empty()),
                                cell(category.change().flatMap(change -> change.rank(own))))));
            }
        }
        return new FigureTable(
                "own",
                Text.of("Rammevilkår for " + own.name(), "Framework conditions of " + own.name()),
                PERCENT,
                Text.of("Ydelse", "Benefit"),
                List.of(
                        new Column("observed", Text.of("Observeret", "Observed"), PERCENT, 2),
                        new Column("expected", Text.of("Forventet", "Expected"), PERCENT, 2),
                        new Column("difference", Text.of("Forskel", "Difference"), POINTS, 2),
                        new Column("difference_rank", RANK, Text.of("1 er lavest", "1 is lowest"), 0),
                        new Column("change", changed(categories), POINTS, 1),
                        new Column("change_rank", RANK, Text.of("1 er faldet mest", "1 has fallen most"), 0)),
                rows,
                List.of());
    }

    private static Text changed(List<ShareCategory> categories) {
        return categories.stream()
                .filter(category -> category.change().isPresent())
                .findFirst()
                .map(category ->
                        category.later().firstKey() + "-" + category.later().lastKey())
                .map(years -> Text.of("Ændring " + years, "Change " + years))
                .orElse(Text.of("Ændring", "Change"));
    }

    /** The categories added up, beside the total that the source gives itself; empty where either is not there. */
    static Optional<FigureTable> sums(List<ShareCategory> categories, Municipality own) {
        Optional<ShareCategory> all = categories.stream()
                .filter(category -> category.id().equals(FrameworkData.ALL))
                .findFirst();
        List<ShareCategory> parts = categories.stream()
                .filter(category -> !category.id().equals(FrameworkData.ALL))
                .toList();
        if (all.isEmpty() || parts.size() < 2) {
            return Optional.empty();
        }
        Map<String, Function<ShareCategory, Map<Municipality, Figure>>> measures = new LinkedHashMap<>();
        measures.put("observed", category -> category.observed().values());
        measures.put("expected", ShareCategory::expected);
        measures.put("difference", category -> category.difference().values());
        all.get()
                .later()
                .keySet()
                .forEach(year -> measures.put(
                        "share_" + year, category -> category.later().getOrDefault(year, Map.of())));
        List<Column> columns = new ArrayList<>();
        measures.keySet().forEach(key -> {
            Text name = heading(key);
            boolean points = key.equals("difference");
            columns.add(new Column(key, name, points ? POINTS : PERCENT, key.startsWith("share_") ? 1 : 2));
            columns.add(
                    new Column(key + "_gap", Text.of("Trykt total minus sum", "Printed total less sum"), POINTS, 2));
        });
        List<Row> rows = new ArrayList<>();
        for (Municipality member : all.get().observed().values().keySet()) {
            List<Cell> cells = new ArrayList<>();
            measures.forEach((key, values) -> cells.addAll(sum(key, values, all.get(), parts, member)));
            rows.add(new Row(member.code(), Text.same(member.name()), kind(member, own), cells));
        }
        return Optional.of(new FigureTable(
                "sums",
                Text.of("De fire kategorier lagt sammen", "The four categories added up"),
                Text.of("holdt op mod kildens egen total", "held against the source's own total"),
                MUNICIPALITY,
                columns,
                rows,
                List.of()));
    }

    private static Text heading(String key) {
        return switch (key) {
            case "observed" -> Text.of("Observeret", "Observed");
            case "expected" -> Text.of("Forventet", "Expected");
            case "difference" -> Text.of("Forskel", "Difference");
            default ->
                Text.of("Andel " + key.substring("share_".length()), "Share " + key.substring("share_".length()));
        };
    }

    private static List<Cell> sum(
            String key,
            Function<ShareCategory, Map<Municipality, Figure>> values,
            ShareCategory all,
            List<ShareCategory> parts,
            Municipality member) {
        List<Figure> figures = new ArrayList<>();
        for (ShareCategory part : parts) {
            Figure figure = values.apply(part).get(member);
            if (figure == null) {
                return List.of(Cell.empty(), Cell.empty());
            }
            figures.add(figure);
        }
        FigureId path = FrameworkConditions.ID.child("sums", member.code());
        Text label = Text.of("Sum af kategorierne, ", "Sum of the categories, ")
                .plus(heading(key))
                .plus(Text.same(", " + member.name()));
        Figure sum =
                Figure.derived(path.child(key), label, new Sum(), Group.of(path.child(key, "parts"), label, figures));
        @Nullable Figure total = values.apply(all).get(member);
        return List.of(
                Cell.of(sum),
                total == null
                        ? Cell.empty()
                        : Cell.of(Figure.derived(
                                path.child(key + "_gap"),
                                Text.of("Total minus ", "Total less ").plus(label),
                                new Difference(),
                                total,
                                sum)));
    }

    static Cell cell(Optional<Figure> figure) {
        return figure.map(Cell::of).orElse(Cell.empty());
    }

    static Cell find(Map<Municipality, Figure> figures, Municipality member) {
        return cell(Optional.ofNullable(figures.get(member)));
    }

    static Row.Kind kind(Municipality member, Municipality own) {
        return member.equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY;
    }
}
