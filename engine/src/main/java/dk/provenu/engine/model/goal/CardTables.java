package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The cards, how their statuses were reached, and how many goals have each. */
final class CardTables {

    private static final Text GOAL = Text.of("Mål", "Goal");
    private static final Text COUNTED = Text.of("optælling af målenes status", "count of the goals' statuses");

    private final List<Card> cards;
    private final Map<Status, Figure> counts = new EnumMap<>(Status.class);
    private final Figure total;

    CardTables(List<Card> cards) {
        this.cards = cards;
        for (Status status : Status.values()) {
            counts.put(
                    status,
                    count(
                            status.name().toLowerCase(Locale.ROOT),
                            Text.of("Mål, der er: ", "Goals that are: ").plus(status.words()),
                            cards.stream()
                                    .filter(card -> card.status() == status)
                                    .toList()));
        }
        this.total = count("total", Text.of("Mål i alt", "Goals in all"), cards);
    }

    private static Figure count(String key, Text label, List<Card> counted) {
        return Figure.modelled(
                Goals.ID.child("statuses", key, "goals"),
                label,
                Value.of(counted.size()),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(
                        COUNTED,
                        Map.of(),
                        counted.stream()
                                .map(Card::distance)
                                .map(each -> (Node) each)
                                .toList()),
                List.of());
    }

    Figure count(Status status) {
        return counts.getOrDefault(status, total);
    }

    FigureTable cards() {
        return new FigureTable(
                "goal_cards",
                Text.of("Målene", "The goals"),
                Text.of(
                        "status efter den angivne regel; afstand er tal minus måltal",
                        "status by the stated rule; distance is number less target"),
                GOAL,
                List.of(
                        words("status", "Status", "Status"),
                        number("value", "Tal", "Number"),
                        number("target", "Måltal", "Target"),
                        number("distance", "Afstand", "Distance"),
                        words("unit", "Enhed", "Unit"),
                        words("period", "Tallets periode", "Period of the number"),
                        words("due", "Måltallets periode", "Period of the target"),
                        words("trend", "Bevægelse", "Movement"),
                        words("indicator", "Målt på", "Measured by"),
                        words("group", "Målgruppe", "Target group"),
                        words("owner", "Ansvarlig", "Owner"),
                        words("source", "Kilde", "Source"),
                        words("next_update", "Næste opdatering", "Next update"),
                        words("note", "Bemærkning", "Note")),
                cards.stream().map(CardTables::row).toList(),
                List.of());
    }

    private static Row row(Card card) {
        Goal goal = card.goal();
        return new Row(
                card.key(),
                goal.title(),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(card.status().words()),
                        Cell.of(card.value()),
                        Cell.of(card.number()),
                        Cell.of(card.distance()),
                        Cell.of(goal.unit().words()),
                        Cell.of(card.period().map(period -> period.words()).orElse(Text.EMPTY)),
                        Cell.of(card.target().period().words()),
                        Cell.of(card.trend()),
                        Cell.of(goal.indicator().name()),
                        Cell.of(Text.same(goal.group())),
                        Cell.of(Text.same(goal.owner())),
                        Cell.of(source(card)),
                        Cell.of(next(card).map(CardTables::date).orElse(Text.EMPTY)),
                        Cell.of(Text.same(goal.note()))),
                OptionalInt.of(Reasons.decimals(goal.unit())));
    }

    private static Text source(Card card) {
        Goal.Source stated = card.goal().source();
        String name = stated.name().isEmpty()
                ? card.track().data().map(SeriesData::source).orElse("")
                : stated.name();
        String table = stated.table().isEmpty()
                ? card.track().data().map(SeriesData::table).orElse("")
                : stated.table();
        Text words = Text.same(table.isEmpty() ? name : name + " (" + table + ")");
        Optional<LocalDate> updated =
                stated.updated().or(() -> card.track().data().flatMap(SeriesData::updated));
        return updated.map(
                        day -> words.plus(Text.of(", opdateret ", ", updated ")).plus(date(day)))
                .orElse(words);
    }

    /** When the source is updated next, where the plan or the series says it. */
    static Optional<LocalDate> next(Card card) {
        return card.goal().source().next().or(() -> card.track().data().flatMap(SeriesData::next));
    }

    static Text date(LocalDate day) {
        return Text.build(language -> NumberStyle.of(language).date(day));
    }

    FigureTable status() {
        return new FigureTable(
                "goal_status",
                Text.of("Hvordan status er fundet", "How the status was found"),
                Text.of(
                        "det almindelige er midterlinjen og grænserne af de tal, der ligger før planen",
                        "what is common is the centre line and the limits of the numbers before the plan"),
                GOAL,
                List.of(
                        words("status", "Status", "Status"),
                        number("points", "Tal i alt", "Numbers in all"),
                        number("rests", "Tal bag grænserne", "Numbers behind the limits"),
                        limit("centre", "Midterlinje", "Centre line"),
                        limit("lower", "Nedre grænse", "Lower limit"),
                        limit("upper", "Øvre grænse", "Upper limit"),
                        limit("low", "Andelens interval, nedre", "Interval of the share, lower"),
                        limit("high", "Andelens interval, øvre", "Interval of the share, upper"),
                        words("signal", "Hvad tallene siger", "What the numbers say"),
                        words("stretch", "Grænserne er fra", "The limits are of")),
                cards.stream().map(CardTables::statusRow).toList(),
                List.of());
    }

    private static Row statusRow(Card card) {
        Card.Marks marks = card.marks();
        boolean chart = card.movement().basis() == Movement.Basis.CHART;
        return new Row(
                card.key(),
                card.goal().title(),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(card.status().words()),
                        Cell.of(marks.points()),
                        Cell.of(marks.rests()),
                        marks.centre().map(Cell::of).orElse(Cell.empty()),
                        marks.lower().map(Cell::of).orElse(Cell.empty()),
                        marks.upper().map(Cell::of).orElse(Cell.empty()),
                        marks.low().map(Cell::of).orElse(Cell.empty()),
                        marks.high().map(Cell::of).orElse(Cell.empty()),
                        Cell.of(signal(card.movement())),
                        Cell.of(chart ? card.judged().stretch() : Text.EMPTY)));
    }

    private static Text signal(Movement movement) {
        return switch (movement.basis()) {
            case NOTHING -> Text.of("for få tal", "too few numbers");
            case PERSONS ->
                movement.way() == Movement.Way.NONE
                        ? Text.of("ikke mere end tilfældigt (Fisher)", "no more than chance (Fisher)")
                        : Text.of("mere end tilfældigt (Fisher)", "more than chance (Fisher)");
            case CHART ->
                switch (movement.signal()) {
                    case NOISE -> Text.of("almindeligt", "common");
                    case OUTSIDE -> Text.of("uden for grænserne", "outside the limits");
                    case RUN -> Text.of("mange i træk på samme side", "many in a row on one side");
                    case SHIFT -> Text.of("to af tre nær grænsen", "two of three near the limit");
                };
        };
    }

    FigureTable statuses() {
        List<Row> rows = new ArrayList<>();
        counts.forEach((status, figure) -> rows.add(new Row(
                status.name().toLowerCase(Locale.ROOT),
                status.words().capital(),
                Row.Kind.ORDINARY,
                List.of(Cell.of(figure), Cell.of(ids(status))))));
        rows.add(new Row(
                "total", Text.of("Mål i alt", "Goals in all"), Row.Kind.TOTAL, List.of(Cell.of(total), Cell.empty())));
        return new FigureTable(
                "statuses",
                Text.of("Mål efter status", "Goals by status"),
                Text.EMPTY,
                Text.of("Status", "Status"),
                List.of(number("goals", "Antal mål", "Goals"), words("which", "Hvilke", "Which")),
                rows,
                List.of());
    }

    private Text ids(Status status) {
        return Text.same(String.join(
                ", ",
                cards.stream()
                        .filter(card -> card.status() == status)
                        .map(card -> card.goal().id())
                        .toList()));
    }

    ChartSpec chart() {
        return new ChartSpec(
                "statuses",
                Text.of("Mål efter status", "Goals by status"),
                Text.of("antal mål", "number of goals"),
                summary(),
                ChartSpec.Kind.BARS,
                "statuses",
                counts.keySet().stream().map(status -> status.words().capital()).toList(),
                List.of(new ChartSpec.Series(
                        "goals",
                        Text.of("Antal mål", "Goals"),
                        Role.PLAIN,
                        false,
                        List.copyOf(counts.values()),
                        -1,
                        0)));
    }

    /** How many goals stand where: the first thing to know. */
    Sentence summary() {
        Sentence.Builder sentence = Sentence.of("summary")
                .words("Af ", "Of ")
                .number(total, 0, Form.PLAIN)
                .words(" mål er ", " goals ");
        boolean first = true;
        for (Status status : List.of(
                Status.REACHED,
                Status.ON_THE_WAY,
                Status.MOVING_AWAY,
                Status.NOT_REACHED,
                Status.WITHIN_VARIATION,
                Status.CANNOT_BE_JUDGED)) {
            Figure count = count(status);
            if (count.number() == 0) {
                continue;
            }
            String da = switch (status) {
                case MOVING_AWAY -> " på vej væk";
                case WITHIN_VARIATION -> " inden for tilfældig variation";
                case CANNOT_BE_JUDGED -> " uden nok tal til at blive vurderet";
                default -> " " + status.words().da();
            };
            sentence.words(first ? "" : ", ", first ? "" : ", ")
                    .number(count, 0, Form.PLAIN)
                    .words(da, " " + status.words().en());
            first = false;
        }
        return sentence.words(".", ".").end();
    }

    private static Column words(String key, String da, String en) {
        return new Column(key, Text.of(da, en), Text.EMPTY, 0);
    }

    private static Column number(String key, String da, String en) {
        return new Column(key, Text.of(da, en), Text.EMPTY, 0);
    }

    private static Column limit(String key, String da, String en) {
        return new Column(key, Text.of(da, en), Text.EMPTY, 1);
    }
}
