package dk.provenu.report.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.Piece;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a paper's figures rest on: the files, the law, the assumptions and the methods, each once. */
final class PaperSources {

    /** More assumptions or methods than this are counted, not listed: plan and explanation hold them. */
    private static final int MOST = 30;

    private static final Pattern TYPED = Pattern.compile("^paper/[^/]+/typed/");

    private static final int ISO_DAY = "2026-11-22".length();

    private final PaperWords words;
    private final Map<String, Integer> files = new TreeMap<>();
    private final Set<String> laws = new TreeSet<>();
    private final List<String> assumptions = new ArrayList<>();
    private final Set<String> methods = new TreeSet<>();

    private PaperSources(PaperWords words) {
        this.words = words;
    }

    /** A sentence for each source, those of data first. */
    static List<String> of(Paper paper, PaperWords words) {
        PaperSources sources = new PaperSources(words);
        sources.walk(figures(paper));
        return sources.lines();
    }

    /** The figures that a paper binds or shows. */
    private static List<Figure> figures(Paper paper) {
        List<Figure> figures = new ArrayList<>(bound(paper.title()));
        paper.sentences().forEach(sentence -> figures.addAll(bound(sentence.pieces())));
        for (var section : paper.sections()) {
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.TableBlock(var _, var table) -> figures.addAll(table.figures());
                    case Block.ChartBlock(var _, var chart, var table) -> {
                        chart.series().forEach(series -> figures.addAll(series.points()));
                        figures.addAll(table.figures());
                    }
                    default -> {}
                }
            }
        }
        return figures;
    }

    private static List<Figure> bound(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Bound.class::isInstance)
                .flatMap(piece -> ((Piece.Bound) piece).ties().stream())
                .map(Piece.Tie::figure)
                .toList();
    }

    /** Every figure below, each once. Not {@link Graph}: two runs of a model have figures of the same id. */
    private void walk(List<Figure> roots) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (seen.add(node)) {
                switch (node) {
                    case Group group -> open.addAll(group.members());
                    case Figure figure -> {
                        note(figure);
                        open.addAll(Graph.inputs(figure));
                    }
                }
            }
        }
    }

    private void note(Figure figure) {
        switch (figure.origin()) {
            case Origin.Observed(SourceCell cell) -> files.merge(file(cell), 1, Integer::sum);
            case Origin.Parameter(var law) -> {
                // That a year has twelve months has neither a place nor a day.
                if (!law.place().isEmpty() || !law.validFrom().isEmpty()) {
                    laws.add(law.title()
                            + (law.place().isEmpty() ? "" : ", " + law.place())
                            + (law.validFrom().isEmpty()
                                    ? ""
                                    : words.say(" (gælder fra ", " (in force from ") + day(law.validFrom()) + ")"));
                }
            }
            case Origin.Assumption(var note, var _, var _) -> {
                // A number that nobody has given is no assumption, nor is one that a sentence only compares with.
                if (figure.value().isPresent()
                        && !TYPED.matcher(figure.id().value()).find()) {
                    assumptions.add(words.say(figure.label()) + ": " + value(figure)
                            + (note.isEmpty() ? "" : " (" + words.say(note) + ")"));
                }
            }
            case Origin.Modelled modelled -> {
                // A gap in a picture is no method.
                if (figure.value().isPresent()) {
                    methods.add(words.say(modelled.method()));
                }
            }
            case Origin.Derived _ -> {}
        }
    }

    private String file(SourceCell cell) {
        String source = cell.source().isBlank() ? "" : cell.source() + ". ";
        return source
                + words.say("Datasæt ", "Dataset ")
                + cell.dataset()
                + words.say(", fil ", ", file ")
                + cell.file()
                + words.say(", hentet ", ", fetched ")
                + day(cell.fetched())
                + words.say(", udgave ", ", vintage ")
                + cell.vintage();
    }

    /** The day of an ISO time, as people write it. */
    private String day(String iso) {
        try {
            return words.style().date(LocalDate.parse(iso.substring(0, Math.min(ISO_DAY, iso.length()))));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        files.forEach((file, count) -> lines.add(file + ". "
                + (count == 1
                        ? words.say("Ét tal.", "One number.")
                        : words.style().number(count, 0) + words.say(" tal.", " numbers."))));
        lines.addAll(laws);
        limited(
                lines,
                words.say("Forudsætning: ", "Assumption: "),
                new TreeSet<>(assumptions),
                "forudsætninger",
                "assumptions");
        limited(lines, words.say("Metode: ", "Method: "), methods, "metoder", "methods");
        return lines;
    }

    private void limited(List<String> lines, String mark, Set<String> named, String da, String en) {
        named.stream().limit(MOST).forEach(each -> lines.add(mark + each));
        int more = named.size() - MOST;
        if (more > 0) {
            lines.add(words.say("Og " + more + " " + da + " til.", "And " + more + " more " + en + "."));
        }
    }

    /** An assumption's number with all its decimals, and its unit where that says something. */
    private String value(Figure figure) {
        String number = words.style().full(figure.number());
        return switch (figure.unit().form()) {
            case YEAR -> words.style().value(figure, 0);
            case NUMBER, SHARE, INDEX, RANK -> number;
            default -> number + " " + words.say(figure.unit().words());
        };
    }
}
