package dk.provenu.engine.model.survival;

import dk.provenu.engine.disclosure.ProtectedTable;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The matrix between benefits and its development as tables, a picture and a sentence. */
final class TransitionTables {

    private static final Text METHOD = Text.of(
            "personer talt i ugen og igen senere, små antal skjult",
            "persons counted in the week and again later, small counts hidden");
    private static final int MOST_LINES = 5;

    private final Choice choice;
    private final Moves moves;
    private final int chosen;
    private final Map<String, String> settings;
    private final int ahead;
    private final Map<FigureId, Figure> made = new HashMap<>();

    TransitionTables(Choice choice, Moves moves, int chosen, Map<String, String> settings) {
        this.choice = choice;
        this.moves = moves;
        this.chosen = chosen;
        this.settings = settings;
        this.ahead = choice.whole(SurvivalOptions.AHEAD, 1, 520);
    }

    ModelResult result(ProtectedTable matrix, ProtectedTable series, int quarters) {
        int last = moves.weeks().length - 1;
        List<Sentence> findings = new ArrayList<>();
        FigureTable shares = matrix(matrix, last, true);
        lead(matrix, last, findings);
        List<FigureTable> tables = new ArrayList<>(List.of(shares, matrix(matrix, last, false)));
        List<ChartSpec> charts = new ArrayList<>();
        if (quarters > 1) {
            FigureTable development = series(series, quarters);
            tables.add(1, development);
            ChartSpec chart = chart(development, quarters, findings.getFirst());
            if (!chart.series().isEmpty()) {
                charts.add(chart);
            }
        }
        return new ModelResult(
                SurvivalTransitions.ID,
                Text.of("Skift mellem ydelser: ", "Moves between benefits: ").plus(population(last)),
                Map.of(
                        "benefit", moves.places().get(chosen).code(),
                        "ahead", Integer.toString(ahead),
                        "at", Weeks.label(moves.weeks()[last]),
                        "area", choice.oneOf(SurvivalOptions.AREA)),
                findings,
                tables,
                charts,
                notes());
    }

    private Text population(int week) {
        Text words = Groups.whose(choice)
                .plus(Text.of(
                        ", fra " + Weeks.label(moves.weeks()[week]) + " til " + ahead + " uger senere",
                        ", from " + Weeks.label(moves.weeks()[week]) + " to " + ahead + " weeks later"));
        return choice.histories().synthetic()
                ? words.plus(Text.of(" (konstruerede personer)", " (made-up persons)"))
                : words;
    }

    private List<Moves.Place> from() {
        return moves.places().stream().filter(Moves.Place::isBenefit).toList();
    }

    /** Rows are where persons were, columns where they are; row 0 and column 0 of the counts are the wholes. */
    private FigureTable matrix(ProtectedTable counts, int week, boolean isShare) {
        List<Moves.Place> from = from();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("all", Text.of("Personer", "Persons"), Text.EMPTY, 0));
        moves.places()
                .forEach(place -> columns.add(new Column(
                        place.code(), place.label(), isShare ? Unit.PERCENT.words() : Text.EMPTY, isShare ? 1 : 0)));
        List<Row> rows = new ArrayList<>();
        for (int row = 1; row <= from.size(); row++) {
            rows.add(row(
                    counts,
                    week,
                    row,
                    from.get(row - 1).code(),
                    from.get(row - 1).label(),
                    isShare));
        }
        rows.add(row(counts, week, 0, "all", Text.of("Alle ydelser", "All benefits"), isShare));
        return new FigureTable(
                isShare ? "matrix" : "persons",
                isShare
                        ? Text.of("Hvor de er " + ahead + " uger senere", "Where they are " + ahead + " weeks later")
                        : Text.of("Antal personer bag", "The persons behind it"),
                population(week),
                Text.of(
                        "På ydelsen i " + Weeks.label(moves.weeks()[week]),
                        "On the benefit in " + Weeks.label(moves.weeks()[week])),
                columns,
                rows,
                List.of());
    }

    private Row row(ProtectedTable counts, int week, int row, String code, Text label, boolean isShare) {
        List<Cell> cells = new ArrayList<>();
        Figure all = count(counts, week, code, label, -1, 0, row, 0);
        cells.add(Cell.of(all));
        for (int to = 0; to < moves.places().size(); to++) {
            Figure count = count(counts, week, code, label, to, 0, row, to + 1);
            cells.add(Cell.of(isShare ? share(week, code, to, count, all) : count));
        }
        return new Row(code, label, row == 0 ? Row.Kind.TOTAL : Row.Kind.ORDINARY, cells);
    }

    /** The chosen benefit quarter by quarter. */
    private FigureTable series(ProtectedTable counts, int quarters) {
        Moves.Place own = moves.places().get(chosen);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("all", Text.of("Personer", "Persons"), Text.EMPTY, 0));
        moves.places().forEach(place -> columns.add(new Column(place.code(), place.label(), Unit.PERCENT.words(), 1)));
        List<Row> rows = new ArrayList<>();
        for (int week = 0; week < quarters; week++) {
            List<Cell> cells = new ArrayList<>();
            Figure all = count(counts, week, own.code(), own.label(), -1, week, 0, 0);
            cells.add(Cell.of(all));
            for (int to = 0; to < moves.places().size(); to++) {
                Figure count = count(counts, week, own.code(), own.label(), to, week, 0, to + 1);
                cells.add(Cell.of(share(week, own.code(), to, count, all)));
            }
            String label = Weeks.label(moves.weeks()[week]);
            rows.add(new Row(FigureId.key(label), Text.same(label), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "quarters",
                own.label().plus(Text.of(": kvartal for kvartal", ": quarter by quarter")),
                Text.of(
                        "pct. af dem, der var på ydelsen i kvartalets første uge, efter hvor de er " + ahead
                                + " uger senere",
                        "pct. of those on the benefit in the quarter's first week, by where they are " + ahead
                                + " weeks later"),
                Text.of("Uge", "Week"),
                columns,
                rows,
                List.of());
    }

    private Figure count(ProtectedTable counts, int week, String code, Text label, int to, int... at) {
        Text later = to < 0
                ? Text.EMPTY
                : Text.of(", senere: ", ", later: ").plus(moves.places().get(to).label());
        return made.computeIfAbsent(
                id(week, code, to, "persons"),
                id -> counts.figure(
                        id,
                        Text.of("Personer, ", "Persons, ")
                                .plus(label)
                                .plus(Text.same(" " + Weeks.label(moves.weeks()[week])))
                                .plus(later),
                        Units.PERSON,
                        new Origin.Modelled(METHOD, settings, List.of()),
                        at));
    }

    private Figure share(int week, String code, int to, Figure count, Figure all) {
        return made.computeIfAbsent(id(week, code, to, "pct"), id -> {
            Figure share = Figure.derived(id(week, code, to, "share"), count.label(), new Share(), count, all);
            return Figure.derived(id, count.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share);
        });
    }

    private FigureId id(int week, String code, int to, String what) {
        return FigureId.of(
                SurvivalTransitions.ID,
                Weeks.label(moves.weeks()[week]),
                code,
                to < 0 ? "all" : moves.places().get(to).code(),
                what);
    }

    /** The destinations that most go to, over time; staying is left out, since it would press the others flat. */
    private ChartSpec chart(FigureTable development, int quarters, Sentence point) {
        List<Integer> order = IntStream.range(0, moves.places().size())
                .filter(to -> to != chosen && isSeen(development, to))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer to) -> -mean(development, to)))
                .limit(MOST_LINES)
                .toList();
        List<ChartSpec.Series> series = new ArrayList<>();
        for (int to : order) {
            series.add(new ChartSpec.Series(
                    moves.places().get(to).code(),
                    moves.places().get(to).label(),
                    series.isEmpty() ? Role.OWN : series.size() == 1 ? Role.COUNTRY : Role.GROUP,
                    true,
                    development.rows().stream().map(row -> figure(row, to + 1)).toList(),
                    -1,
                    1));
        }
        return new ChartSpec(
                "moves",
                moves.places().get(chosen).label().plus(Text.of(": hvor de går hen", ": where they go")),
                development.subtitle(),
                point,
                ChartSpec.Kind.LINES,
                development.id(),
                development.rows().stream().map(Row::label).limit(quarters).toList(),
                series);
    }

    /** Whether somebody went there, and more often shown than hidden. */
    private static boolean isSeen(FigureTable development, int to) {
        long shown = development.rows().stream()
                .filter(row -> figure(row, to + 1).value().isPresent())
                .count();
        return 2 * shown > development.rows().size() && mean(development, to) > 0;
    }

    private static double mean(FigureTable development, int to) {
        return development.rows().stream()
                .map(row -> figure(row, to + 1))
                .filter(figure -> figure.value().isPresent())
                .mapToDouble(Figure::number)
                .average()
                .orElse(-1);
    }

    private static Figure figure(Row row, int at) {
        return ((Cell.FigureCell) row.cells().get(at)).figure();
    }

    private void lead(ProtectedTable counts, int week, List<Sentence> findings) {
        Moves.Place own = moves.places().get(chosen);
        int row = from().indexOf(own) + 1;
        Figure all = count(counts, week, own.code(), own.label(), -1, 0, row, 0);
        Sentence.Builder sentence = Sentence.of("lead")
                .words(Groups.whose(choice))
                .words(
                        ", " + own.label().lowered().da(),
                        ", " + own.label().lowered().en());
        Figure same = share(
                week,
                own.code(),
                chosen,
                count(counts, week, own.code(), own.label(), chosen, 0, row, chosen + 1),
                all);
        if (!same.value().isPresent()) {
            findings.add(sentence.words(": for få til at vise.", ": too few to show.")
                    .end());
            return;
        }
        sentence.words(": " + ahead + " uger senere er ", ": " + ahead + " weeks later ")
                .number(same, 1, Form.WITH_UNIT)
                .words(" på samme ydelse", " are on the same benefit");
        for (int to = 0; to < moves.places().size(); to++) {
            if (moves.places().get(to).code().equals("job")) {
                Figure job = share(
                        week, own.code(), to, count(counts, week, own.code(), own.label(), to, 0, row, to + 1), all);
                if (job.value().isPresent()) {
                    sentence.words(" og ", " and ")
                            .number(job, 1, Form.WITH_UNIT)
                            .words(" i job", " in a job");
                }
            }
        }
        findings.add(sentence.words(".", ".").end());
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (choice.histories().synthetic()) {
            notes.add(Note.doubt(
                    "Personerne er konstruerede: tallene siger intet om nogen kommune.",
                    "The persons are made up: the figures say nothing of any municipality."));
        }
        notes.add(Note.footnote(
                "Hver person tælles én gang i ugen og slås op igen " + ahead
                        + " uger senere, uanset hvad der sker imellem."
                        + " Kommunen er den første uges. En uge uden kode er ingen ydelse, så vidt kilden ved.",
                "Each person counts once in the week and is looked up again " + ahead
                        + " weeks later, whatever happens between. The municipality is that of the first week."
                        + " A week without a code is no benefit as far as the source knows."));
        notes.add(Note.footnote(
                "Antal under " + settings.get("least count shown")
                        + " er skjult, og med dem så få andre, som det kræver, at de ikke kan regnes ud.",
                "Counts below " + settings.get("least count shown")
                        + " are hidden, and with them as few others as it takes that they cannot be computed."));
        notes.add(Note.footnote(
                "Data: " + settings.get("source") + ", " + settings.get("vintage") + ".",
                "Data: " + settings.get("source") + ", " + settings.get("vintage") + "."));
        return notes;
    }
}
