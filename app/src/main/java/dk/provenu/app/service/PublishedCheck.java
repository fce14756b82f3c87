package dk.provenu.app.service;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the sources print as their own results, recomputed by the models: every row of {@code published-figures}, each
 * model run once under each set of choices that the source made.
 *
 * @param lines one per printed number, by model and then as in the file
 */
public record PublishedCheck(List<Line> lines) {

    /**
     * A printed number and what became of it.
     *
     * @param model the model that it names
     * @param choices those under which it was recomputed
     * @param check the printed number beside the recomputed one
     * @param why why it could not be recomputed; empty where it was
     */
    public record Line(String model, SortedMap<String, String> choices, Check check, Text why) {

        /** Where the recomputed figure is found and explained. */
        public String address() {
            StringBuilder text = new StringBuilder(check.row().text("figure"));
            choices.forEach((key, value) -> text.append(text.indexOf("?") < 0 ? '?' : '&')
                    .append(key)
                    .append('=')
                    .append(value));
            return text.toString();
        }
    }

    public PublishedCheck {
        lines = List.copyOf(lines);
    }

    /** How many stand so. */
    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.check().verdict() == verdict).count();
    }

    /** Those that neither agree nor have a remark that says why. */
    public List<Line> unsettled() {
        return lines.stream().filter(line -> !line.check().settled()).toList();
    }

    /**
     * Checks what is printed of one model.
     *
     * @param asked what the reader chose; numbers that hold under other choices only are left out
     * @throws RefusedException when there are no such numbers
     */
    static PublishedCheck of(OpenWorkspace open, Model model, Choices asked) {
        List<SourceRow> rows = rows(open, asked).stream()
                .filter(row -> names(row).equals(model.id()))
                .toList();
        PublishedCheck check = new PublishedCheck(lines(open, model.id(), rows, asked));
        if (check.lines().isEmpty()) {
            throw none(Text.of("for " + model.id() + " under de valg", "for " + model.id() + " under these choices"));
        }
        return check;
    }

    /**
     * Checks everything that is printed, also what names a model that there is not.
     *
     * @throws RefusedException when the workspace has no printed numbers
     */
    static PublishedCheck of(OpenWorkspace open, Choices asked) {
        Map<String, List<SourceRow>> byModel = new LinkedHashMap<>();
        Models.all().forEach(model -> byModel.put(model.id(), new ArrayList<>()));
        rows(open, asked)
                .forEach(row -> byModel.computeIfAbsent(names(row), _ -> new ArrayList<>())
                        .add(row));
        List<Line> lines = new ArrayList<>();
        byModel.forEach((model, rows) -> lines.addAll(lines(open, model, rows, asked)));
        if (lines.isEmpty()) {
            throw none(Text.of("i arbejdsområdet", "in the workspace"));
        }
        return new PublishedCheck(lines);
    }

    private static List<SourceRow> rows(OpenWorkspace open, Choices asked) {
        return open.table(PublishedFigures.KIND, asked.knownOn())
                .map(SourceTable::rows)
                .orElse(List.of());
    }

    private static String names(SourceRow row) {
        String figure = row.text("figure");
        int slash = figure.indexOf('/');
        return slash < 0 ? figure : figure.substring(0, slash);
    }

    private static RefusedException none(Text where) {
        String kind = PublishedFigures.KIND.id();
        return new RefusedException(Text.of(
                "Der er ingen trykte tal at kontrollere " + where.da() + ". Indlæs med: provenu import " + kind
                        + " FIL --workspace MAPPE",
                "There are no printed numbers to check " + where.en() + ". Import with: provenu import " + kind
                        + " FILE --workspace DIR"));
    }

    private static List<Line> lines(OpenWorkspace open, String model, List<SourceRow> rows, Choices asked) {
        Map<SortedMap<String, String>, List<SourceRow>> byChoices = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            joined(asked.all(), Refusing.run(() -> PublishedFigures.choices(row)))
                    .ifPresent(choices -> byChoices
                            .computeIfAbsent(choices, _ -> new ArrayList<>())
                            .add(row));
        }
        List<Line> lines = new ArrayList<>();
        byChoices.forEach((choices, together) -> lines.addAll(run(open, model, choices, together)));
        return lines;
    }

    /** The source's choices and the reader's; empty where they contradict each other. */
    private static Optional<SortedMap<String, String>> joined(
            Map<String, String> asked, SortedMap<String, String> source) {
        SortedMap<String, String> all = new TreeMap<>(asked);
        boolean apart = source.entrySet().stream().anyMatch(choice -> {
            String other = all.put(choice.getKey(), choice.getValue());
            return other != null && !other.equals(choice.getValue());
        });
        return apart ? Optional.empty() : Optional.of(all);
    }

    private static List<Line> run(
            OpenWorkspace open, String model, SortedMap<String, String> choices, List<SourceRow> rows) {
        Collection<Figure> figures = List.of();
        Text why = Text.EMPTY;
        try {
            Model asked = Models.get(model);
            figures = open.run(asked, Choices.of(choices)).result().figures();
        } catch (RefusedException e) {
            why = e.words();
        }
        List<Line> lines = new ArrayList<>();
        for (Check check : check(rows, figures)) {
            boolean made = check.computed().isPresent() || !why.equals(Text.EMPTY);
            lines.add(new Line(
                    model, choices, check, made ? why : notMade(check.row().text("figure"))));
        }
        return lines;
    }

    private static List<Check> check(List<SourceRow> rows, Collection<Figure> figures) {
        return Refusing.run(() -> PublishedFigures.check(rows, figures));
    }

    private static Text notMade(String figure) {
        return Text.of(
                "Modellen laver intet tal '" + figure + "'. Se navnene i provenu run MODEL --format json.",
                "The model makes no figure '" + figure + "'. See the names in provenu run MODEL --format json.");
    }
}
