package dk.provenu.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Change one figure: exactly the sentences that depend on it change. */
class ChangedFigureTest {

    private static final int SAMPLE = 5;
    private static final double MORE = 1.37;
    private static final Pattern SHOWN = Pattern.compile("-?\\d+(?:\\.\\d{3})*(?:,(\\d+))?");

    @TempDir
    Path folder;

    /** The columns of the file that was changed last. */
    private List<String> columns = List.of();

    @ParameterizedTest
    @CsvSource({"albertslund, sag-benchmark, 1", "ballerup, sag-investering, 2", "opfoelgning, sag-opfoelgning, 3"})
    void onlyWhatDependsOnACellChanges(String example, String name, int seed) throws IOException {
        Paper before = paper(example, name, "before", "", line -> line);
        List<SourceCell> cells = new ArrayList<>(cells(before));
        cells.sort(Comparator.comparing(SourceCell::toString));
        Collections.shuffle(cells, new Random(seed));

        int changed = 0;
        for (SourceCell cell : cells.subList(0, Math.min(SAMPLE, cells.size()))) {
            int[] line = {0};
            Paper after = paper(
                    example,
                    name,
                    "after-" + cell.line() + "-" + cell.column(),
                    cell.file(),
                    text -> ++line[0] == cell.line() ? more(text, cell) : text);
            changed += compare(before, after, cell);
        }
        assertThat(changed).as("sentences that changed").isPositive();
    }

    /** One more month in the ledger: the sentences that name no figure stand, all others follow the new month. */
    @Test
    void nextMonthTheSamePaperReadsOn() throws IOException {
        Paper august = paper("opfoelgning", "sag-opfoelgning", "all", "", line -> line);
        Paper july = paper(
                "opfoelgning",
                "sag-opfoelgning",
                "less",
                "ledger-lines.csv",
                line -> line.contains(",2025-08,") ? "" : line);

        assertThat(july.isIssuable()).as(july.flags().toString()).isTrue();
        assertThat(august.isIssuable()).isTrue();
        assertThat(text(july)).contains("juli 2025").doesNotContain("august");
        assertThat(text(august)).contains("august 2025").doesNotContain("juli");
        List<String> still = new ArrayList<>(texts(july));
        still.retainAll(texts(august));
        assertThat(still)
                .contains(
                        "Forvaltningen indstiller, at opfølgningen tages til efterretning.",
                        "Kommunalbestyrelsen for tillægsbevillinger.");
        august.sentences().stream()
                .filter(sentence -> ties(sentence).isEmpty())
                .forEach(sentence -> assertThat(texts(july)).contains(sentence.text()));
        assertThat(texts(july))
                .noneMatch(sentence -> sentence.startsWith("Der er bogført") && still.contains(sentence));
    }

    private static List<String> texts(Paper paper) {
        return paper.sentences().stream().map(PaperSentence::text).toList();
    }

    private static String text(Paper paper) {
        return String.join("\n", texts(paper)).replace('\u00a0', ' ');
    }

    /** How many sentences changed. */
    private static int compare(Paper before, Paper after, SourceCell cell) {
        List<PaperSentence> old = before.sentences();
        List<PaperSentence> now = after.sentences();
        assertThat(now).as(cell.toString()).hasSameSizeAs(old);
        int changed = 0;
        for (int i = 0; i < old.size(); i++) {
            PaperSentence was = old.get(i);
            PaperSentence is = now.get(i);
            boolean depends = dependsOn(was, cell) || dependsOn(is, cell);
            boolean same = was.text().equals(is.text()) && was.flags().equals(is.flags());
            if (!same) {
                assertThat(depends)
                        .as(cell.file() + " line " + cell.line() + " " + cell.column() + ": '" + was.text() + "' now '"
                                + is.text() + "'")
                        .isTrue();
                changed++;
            }
            if (beyondRounding(was, is)) {
                assertThat(same)
                        .as(cell.file() + " line " + cell.line() + " " + cell.column() + " leaves '" + was.text() + "'")
                        .isFalse();
            }
        }
        return changed;
    }

    /** Whether a number that is shown moved by more than its last decimal. */
    private static boolean beyondRounding(PaperSentence was, PaperSentence is) {
        List<Piece.Bound> old = numbers(was);
        List<Piece.Bound> now = numbers(is);
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            Figure before = old.get(i).ties().getFirst().figure();
            Figure after = now.get(i).ties().getFirst().figure();
            Matcher shown = SHOWN.matcher(old.get(i).shown());
            if (before.id().equals(after.id())
                    && before.value() instanceof Value.Present(double from)
                    && after.value() instanceof Value.Present(double to)
                    && from != 0
                    && shown.find()) {
                double number =
                        Double.parseDouble(shown.group().replace(".", "").replace(',', '.'));
                int decimals = shown.group(1) == null ? 0 : shown.group(1).length();
                double moved = Math.abs(Math.abs(to / from) - 1) * Math.abs(number);
                if (moved > 1.01 * Math.pow(10, -decimals)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Piece.Bound> numbers(PaperSentence sentence) {
        return bound(sentence)
                .filter(piece -> piece.kind() == Piece.Kind.NUMBER)
                .toList();
    }

    private static Stream<Piece.Bound> bound(PaperSentence sentence) {
        return sentence.pieces().stream().filter(Piece.Bound.class::isInstance).map(Piece.Bound.class::cast);
    }

    private static List<Figure> ties(PaperSentence sentence) {
        return bound(sentence)
                .flatMap(piece -> piece.ties().stream())
                .map(Piece.Tie::figure)
                .toList();
    }

    private static boolean dependsOn(PaperSentence sentence, SourceCell cell) {
        return cells(ties(sentence)).stream()
                .anyMatch(each -> each.file().equals(cell.file())
                        && each.line() == cell.line()
                        && each.column().equals(cell.column()));
    }

    private static Set<SourceCell> cells(Paper paper) {
        return paper.sentences().stream()
                .flatMap(sentence -> cells(ties(sentence)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<SourceCell> cells(List<Figure> figures) {
        return Graph.of(figures).order().stream()
                .filter(figure -> figure.value().isPresent() && figure.number() != 0)
                .flatMap(figure -> switch (figure.origin()) {
                    case Origin.Observed(SourceCell cell) -> Stream.of(cell);
                    case Origin.Assumption(var _, var cell, var _) -> cell.stream();
                    default -> Stream.empty();
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The line with more in the cell's column; columns stand before the first quoted one in these files. */
    private String more(String text, SourceCell cell) {
        String[] fields = text.split(",", -1);
        int at = columns.indexOf(cell.column());
        double number = Double.parseDouble(fields[at]);
        fields[at] = number == Math.rint(number)
                ? Long.toString(Math.round(number * MORE))
                : Double.toString(Math.round(number * MORE * 100) / 100.0);
        return String.join(",", fields);
    }

    private Paper paper(String example, String name, String copy, String file, UnaryOperator<String> change)
            throws IOException {
        Path examples = folder.resolve(copy);
        Path from = ExamplePapersTest.EXAMPLES.resolve(example);
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.filter(Files::isRegularFile).toList()) {
                Path target = examples.resolve(example).resolve(from.relativize(each));
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                if (!file.isEmpty() && each.endsWith(Path.of(file).getFileName())) {
                    List<String> lines = Files.readAllLines(each);
                    columns = List.of(lines.getFirst().split(",", -1));
                    Files.write(
                            target,
                            lines.stream()
                                    .map(change)
                                    .filter(line -> !line.isEmpty())
                                    .toList());
                } else {
                    Files.copy(each, target);
                }
            }
        }
        try (ExampleFigures figures = new ExampleFigures(examples, example, folder.resolve(copy + "-workspace"))) {
            return ExamplePapersTest.paper(example, name, figures);
        }
    }
}
