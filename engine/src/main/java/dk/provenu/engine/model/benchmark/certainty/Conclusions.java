package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.CountPresent;
import dk.provenu.engine.figure.operation.ShareWhere;
import dk.provenu.engine.figure.operation.ShareWhere.Test;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.certainty.Choices.Choice;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a source concludes, tried under every choice. */
final class Conclusions {

    /**
     * A conclusion that was tried.
     *
     * @param row what the source says
     * @param tried under how many of the choices that it speaks of it could be tried
     * @param count the same as a figure; empty when there are none
     * @param holds the pct. of them in which it holds; empty when there are none
     * @param everywhere the pct. of all choices in which it holds, also those that it does not speak of
     */
    record Tried(
            SourceRow row, int tried, Optional<Figure> count, Optional<Figure> holds, Optional<Figure> everywhere) {

        /** Whether it holds under every choice. */
        boolean survives() {
            return holds.filter(share -> share.number() >= 100).isPresent();
        }
    }

    private Conclusions() {}

    /**
     * Tries them all.
     *
     * @throws ModelException when a row cannot be understood; names file and line
     */
    static List<Tried> of(ModelInput input, Choices choices) {
        List<Tried> tried = new ArrayList<>();
        for (SourceRow row : input.rows(CertaintyData.CONCLUSIONS)) {
            Map<String, String> only = holdsFor(row);
            Map<String, String> level = new HashMap<>(only);
            level.keySet().retainAll(Set.of(Dimension.LEVEL.key()));
            Optional<Group> column = column(row, choices, "_" + row.text("conclusion"), only);
            tried.add(new Tried(
                    row,
                    column.map(Group::size).orElse(0),
                    column.map(group -> Figure.derived(
                            BenchmarkCertainty.ID.child("conclusions", row.text("conclusion"), "tried"),
                            Text.of(
                                    "Valg, som konklusionen er prøvet under",
                                    "Choices under which the conclusion was tried"),
                            new CountPresent(),
                            group)),
                    column.map(group -> holds(row, "holds", group, choices)),
                    column(row, choices, "_all_" + row.text("conclusion"), level)
                            .map(group -> holds(row, "everywhere", group, choices))));
        }
        return tried;
    }

    private static Optional<Group> column(SourceRow row, Choices choices, String name, Map<String, String> only) {
        Municipality member = Municipalities.get(row.text("municipality"));
        return isOfRank(row)
                ? choices.ranks(member, name, measure -> fits(measure, only))
                : choices.indices(member, name, choice -> fits(choice.measure(), only) && fitsLevel(choice, only));
    }

    private static boolean isOfRank(SourceRow row) {
        return row.text("test").startsWith("among_");
    }

    private static Figure holds(SourceRow row, String name, Group column, Choices choices) {
        ShareWhere share = switch (row.text("test")) {
            case "among_cheapest" -> new ShareWhere(Test.AT_MOST, limit(row));
            case "among_dearest" ->
                new ShareWhere(Test.AT_LEAST, choices.members().size() - limit(row) + 1);
            case "below_level" -> new ShareWhere(Test.BELOW, 100);
            default -> new ShareWhere(Test.ABOVE, 100);
        };
        FigureId id = BenchmarkCertainty.ID.child("conclusions", row.text("conclusion"), name);
        return Choices.percent(
                id,
                Text.of("Andel af valg, hvor konklusionen holder, ", "Share of choices in which the conclusion holds, ")
                        .plus(Text.same(
                                Municipalities.get(row.text("municipality")).name())),
                share,
                column);
    }

    private static int limit(SourceRow row) {
        String text = row.text("limit");
        if (!text.matches("[1-9]\\d{0,2}")) {
            throw fault(
                    row,
                    "limit '" + text + "' er ikke et antal kommuner. Skriv fx 4.",
                    "limit '" + text + "' is no number of municipalities. Write for example 4.");
        }
        return Integer.parseInt(text);
    }

    private static Map<String, String> holdsFor(SourceRow row) {
        String text = row.text("holds_for");
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<String, String> only;
        try {
            only = Address.parse("x?" + text).options();
        } catch (IllegalArgumentException e) {
            throw fault(
                    row,
                    "holds_for '" + text + "' er ikke navn=værdi&navn=værdi.",
                    "holds_for '" + text + "' is not key=value&key=value.");
        }
        only.keySet().stream()
                .filter(key -> !Dimension.keys().contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw fault(
                            row,
                            "holds_for: '" + key + "' er ikke et af valgene " + Dimension.keys() + ".",
                            "holds_for: '" + key + "' is none of the choices " + Dimension.keys() + ".");
                });
        return only;
    }

    private static boolean fits(Measure measure, Map<String, String> only) {
        Predicate<Map.Entry<String, String>> same = entry -> {
            Dimension dimension = Dimension.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
            Measure.Chosen chosen = measure.choices().get(dimension);
            return dimension == Dimension.LEVEL
                    || (chosen != null && chosen.value().equals(entry.getValue()));
        };
        return only.entrySet().stream().allMatch(same);
    }

    private static boolean fitsLevel(Choice choice, Map<String, String> only) {
        return choice.level().equals(only.getOrDefault(Dimension.LEVEL.key(), choice.level()));
    }

    private static ModelException fault(SourceRow row, String da, String en) {
        return new ModelException(Text.of(
                "Linje " + row.line() + " i " + row.file() + ": " + da,
                "Line " + row.line() + " of " + row.file() + ": " + en));
    }
}
