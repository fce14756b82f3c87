package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.IndexNumber;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Quantile;
import dk.provenu.engine.figure.operation.ShareWhere;
import dk.provenu.engine.figure.operation.ShareWhere.Test;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Every combination of choices at once: each measure against each level. A municipality's value in one of them is its index
 * against the level (100 is the level), so that kroner and thousands, one account and two, can stand beside each other.
 *
 * @param measures the measures
 * @param choices the measures, each with each of its levels
 * @param members everybody who is compared in one of them
 * @param made the figures that were made of them, each once
 */
record Choices(
        List<Measure> measures, List<Choice> choices, List<Municipality> members, Map<String, Optional<Figure>> made) {

    /**
     * A measure against a level.
     *
     * @param measure the measure
     * @param level mean or median
     * @param index value against the level by municipality, 100 is the level
     */
    record Choice(Measure measure, String level, Map<Municipality, Figure> index) {
        String key() {
            return measure.key() + "_" + level;
        }
    }

    static Choices of(List<Measure> measures) {
        List<Choice> choices = new ArrayList<>();
        Map<String, Municipality> members = new TreeMap<>();
        for (Measure measure : measures) {
            measure.values().keySet().forEach(member -> members.put(member.code(), member));
            measure.levels().forEach((level, figure) -> choices.add(choice(measure, level, figure)));
        }
        return new Choices(
                measures,
                choices,
                members.values().stream().sorted(Municipality.BY_NAME).toList(),
                new HashMap<>());
    }

    private static Choice choice(Measure measure, String level, Figure figure) {
        Map<Municipality, Figure> index = new LinkedHashMap<>();
        String key = measure.key() + "_" + level;
        Text words = words(level);
        measure.values()
                .forEach((member, value) -> index.put(
                        member,
                        Figure.derived(
                                BenchmarkCertainty.ID.child("index", member.code(), key),
                                Text.of("Indeks mod ", "Index against the ")
                                        .plus(words)
                                        .plus(Text.same(", "))
                                        .plus(value.label()),
                                new IndexNumber(),
                                value,
                                figure)));
        return new Choice(measure, level, index);
    }

    static Text words(String level) {
        return level.equals("mean") ? Text.of("gennemsnittet", "mean") : Text.of("medianen", "median");
    }

    /** How many thirds make the cheapest third: 3 of 9, 33 of 98. */
    int third() {
        return Math.max(1, Math.round(members.size() / 3f));
    }

    /** The place of a municipality in every measure that has one. */
    Optional<Group> ranks(Municipality member, String name, Predicate<Measure> where) {
        List<Figure> ranks = measures.stream()
                .filter(where)
                .flatMap(measure -> Optional.ofNullable(measure.ranks().get(member)).stream())
                .toList();
        return group(member, "rank" + name, Text.of("pladserne for ", "the ranks of "), ranks);
    }

    /** The index of a municipality in every choice that has one. */
    Optional<Group> indices(Municipality member, String name, Predicate<Choice> where) {
        List<Figure> indices = choices.stream()
                .filter(where)
                .flatMap(choice -> Optional.ofNullable(choice.index().get(member)).stream())
                .toList();
        return group(member, "index" + name, Text.of("indeksene for ", "the indices of "), indices);
    }

    private static Optional<Group> group(Municipality member, String key, Text words, List<Figure> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Group.of(
                        BenchmarkCertainty.ID.child("columns", key + "_" + member.code()),
                        words.plus(Text.same(member.name())),
                        figures));
    }

    /** The pct. of the choices in which a municipality is cheaper than the level. */
    Optional<Figure> cheaper(Municipality member) {
        return once(
                "cheaper",
                member,
                () -> indices(member, "", _ -> true)
                        .map(group -> percent(
                                BenchmarkCertainty.ID.child("choices", member.code(), "cheaper"),
                                Text.of(
                                                "Andel af valg, hvor den er billigere end niveauet, ",
                                                "Share of choices in which it is" + " cheaper than the level, ")
                                        .plus(Text.same(member.name())),
                                new ShareWhere(Test.BELOW, 100),
                                group)));
    }

    /** The pct. of the measures in which a municipality is among the cheapest third. */
    Optional<Figure> cheapest(Municipality member) {
        return once(
                "cheapest_third",
                member,
                () -> ranks(member, "", _ -> true)
                        .map(group -> percent(
                                BenchmarkCertainty.ID.child("choices", member.code(), "cheapest_third"),
                                Text.of(
                                                "Andel af opgørelser, hvor den er blandt de " + third()
                                                        + " billigste, ",
                                                "Share of" + " measures in which it is among the " + third()
                                                        + " cheapest, ")
                                        .plus(Text.same(member.name())),
                                new ShareWhere(Test.AT_MOST, third()),
                                group)));
    }

    /** The best, the worst or the middle place of a municipality. */
    Optional<Figure> place(Municipality member, String column) {
        Operation operation = switch (column) {
            case "best" -> new Minimum();
            case "worst" -> new Maximum();
            default -> Quantile.median();
        };
        Text words = switch (column) {
            case "best" -> Text.of("Bedste plads, ", "Best rank, ");
            case "worst" -> Text.of("Dårligste plads, ", "Worst rank, ");
            default -> Text.of("Midterste plads, ", "Median rank, ");
        };
        return once(
                column,
                member,
                () -> ranks(member, "", _ -> true)
                        .map(group -> Figure.derived(
                                BenchmarkCertainty.ID.child("choices", member.code(), column),
                                words.plus(Text.same(member.name())),
                                operation,
                                group)));
    }

    private Optional<Figure> once(String column, Municipality member, Supplier<Optional<Figure>> make) {
        return made.computeIfAbsent(column + "/" + member.code(), _ -> make.get());
    }

    static Figure percent(FigureId id, Text label, Operation share, Group group) {
        return Figure.derived(
                id,
                label,
                Convert.between(Unit.SHARE, Unit.PERCENT),
                Figure.derived(id.child("share"), label, share, group));
    }
}
