package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.goal.GoalPlan.Meeting;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.CsvResource;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is due when in a year: goals, sources, meetings, and the fixed dates of {@code year_wheel.csv}. */
final class YearWheel {

    static final ModelOption YEAR = new ModelOption("year", Text.of("Årshjulets år", "Year of the wheel"), "");

    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final String FILE = "year_wheel.csv";

    private record Event(LocalDate date, Text what, Text kind, String goals, Text who, String reference) {}

    private final List<Event> events = new ArrayList<>();
    private final int year;

    private YearWheel(int year) {
        this.year = year;
    }

    /**
     * The wheel of a year.
     *
     * @param chosen the year as text; the year in which most of the plan is due when it is empty
     * @throws ModelException when it is no year
     */
    static YearWheel of(GoalPlan plan, List<Card> cards, String chosen) {
        List<Event> all = new ArrayList<>();
        for (Card card : cards) {
            all.addAll(due(card.goal()));
        }
        all.addAll(updates(cards));
        for (Meeting meeting : plan.meetings()) {
            all.add(new Event(
                    meeting.date(),
                    meeting.note().isEmpty() ? Text.of("Møde", "Meeting") : Text.same(meeting.note()),
                    Text.of("møde", "meeting"),
                    "",
                    Text.same(meeting.who()),
                    plan.title()));
        }
        int year = chosen.isEmpty() ? busiest(all) : year(chosen);
        YearWheel wheel = new YearWheel(year);
        all.stream().filter(event -> event.date().getYear() == year).forEach(wheel.events::add);
        wheel.events.addAll(fixed(year));
        wheel.events.sort(Comparator.comparing(Event::date)
                .thenComparing(event -> event.what().da()));
        return wheel;
    }

    /** The year with most of the plan's own events, the later of two alike. */
    private static int busiest(List<Event> all) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        all.forEach(event -> counts.merge(event.date().getYear(), 1, Integer::sum));
        int best = FIRST;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            best = each.getValue() >= counts.getOrDefault(best, 0) ? each.getKey() : best;
        }
        return best;
    }

    private static int year(String chosen) {
        try {
            int year = Integer.parseInt(chosen);
            if (year >= FIRST && year <= LAST) {
                return year;
            }
        } catch (NumberFormatException e) {
            // Told below, with years out of bounds.
        }
        throw new ModelException(Text.of(
                "'" + chosen + "' er ikke et år. Skriv årshjulets år som 2026.",
                "'" + chosen + "' is not a year. Write the year of the wheel as 2026."));
    }

    private static List<Event> due(Goal goal) {
        List<Event> events = new ArrayList<>();
        int last = goal.targets().size() - 1;
        for (int at = 0; at <= last; at++) {
            Period period = goal.targets().get(at).period();
            // A target for every month is followed on the page; the wheel shows what is due by quarter, year or date.
            if (at < last && period.kind() == PeriodKind.MONTH) {
                continue;
            }
            LocalDate date = at == last ? goal.due().orElse(period.end()) : period.end();
            events.add(new Event(
                    date,
                    Text.of("Mål ", "Goal ").plus(goal.title()),
                    Text.of("måls frist", "goal due"),
                    goal.id(),
                    Text.same(goal.owner()),
                    ""));
        }
        return events;
    }

    /** One line for each source and day, with all the goals that wait for it. */
    private static List<Event> updates(List<Card> cards) {
        Map<String, List<Card>> bySource = new LinkedHashMap<>();
        for (Card card : cards) {
            CardTables.next(card)
                    .ifPresent(day -> bySource.computeIfAbsent(day + " " + name(card), _ -> new ArrayList<>())
                            .add(card));
        }
        return bySource.values().stream()
                .map(waiting -> new Event(
                        CardTables.next(waiting.getFirst()).orElseThrow(),
                        Text.of("Nye tal: ", "New numbers: ").plus(Text.same(name(waiting.getFirst()))),
                        Text.of("kilde opdateres", "source updated"),
                        String.join(
                                ", ",
                                waiting.stream().map(card -> card.goal().id()).toList()),
                        Text.EMPTY,
                        ""))
                .toList();
    }

    private static String name(Card card) {
        String stated = card.goal().source().name();
        String table = card.goal().source().table().isEmpty()
                ? card.track().data().map(SeriesData::table).orElse("")
                : card.goal().source().table();
        String name =
                stated.isEmpty() ? card.track().data().map(SeriesData::source).orElse("") : stated;
        return table.isEmpty() ? name : name + " (" + table + ")";
    }

    private static List<Event> fixed(int year) {
        List<Event> events = new ArrayList<>();
        for (Map<String, String> line : CsvResource.cells(YearWheel.class, FILE)) {
            int from = Integer.parseInt(line.getOrDefault("from", ""));
            Optional<Integer> to = Optional.of(line.getOrDefault("to", ""))
                    .filter(text -> !text.isEmpty())
                    .map(Integer::valueOf);
            if (year < from || to.filter(last -> year > last).isPresent()) {
                continue;
            }
            String doubt = line.getOrDefault("doubt", "");
            events.add(new Event(
                    LocalDate.of(
                            year,
                            Integer.parseInt(line.getOrDefault("month", "")),
                            Integer.parseInt(line.getOrDefault("day", ""))),
                    Text.of(line.getOrDefault("danish", ""), line.getOrDefault("english", "")),
                    line.getOrDefault("kind", "").equals("budget")
                            ? Text.of("budget", "budget")
                            : Text.of("regnskab", "accounts"),
                    "",
                    Text.of(line.getOrDefault("who_danish", ""), line.getOrDefault("who_english", "")),
                    line.getOrDefault("reference", "") + (doubt.isEmpty() ? "" : ". " + doubt)));
        }
        return events;
    }

    FigureTable table() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < events.size(); at++) {
            Event event = events.get(at);
            String key = event.date() + "_" + (at + 1);
            rows.add(new Row(
                    key,
                    event.what(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(CardTables.date(event.date())),
                            Cell.of(month(event.date())),
                            Cell.of(event.kind()),
                            Cell.of(Text.same(event.goals())),
                            Cell.of(event.who()),
                            Cell.of(Text.same(event.reference())),
                            Cell.of(number(
                                    key,
                                    "month_number",
                                    "Måned",
                                    "Month",
                                    event.date().getMonthValue())),
                            Cell.of(number(
                                    key, "day", "Dag", "Day", event.date().getDayOfMonth())))));
        }
        return new FigureTable(
                "year_wheel",
                Text.of("Årshjul " + year, "The year " + year),
                Text.of("hvad der skal ske hvornår", "what is due when"),
                Text.of("Hvad", "What"),
                List.of(
                        column("date", "Dato", "Date"),
                        column("month", "Måned", "Month"),
                        column("kind", "Slags", "Sort"),
                        column("goal", "Mål", "Goals"),
                        column("who", "Hvem", "Who"),
                        column("reference", "Grundlag", "Basis"),
                        column("month_number", "Måned nr.", "Month no."),
                        column("day", "Dag", "Day")),
                rows,
                List.of());
    }

    /** The month without its year. */
    private static Text month(LocalDate date) {
        String year = " " + date.getYear();
        Text words = new MonthPeriod(date.getYear(), date.getMonthValue()).words();
        return Text.build(language -> words.in(language).replace(year, ""));
    }

    private static Figure number(String key, String column, String da, String en, int number) {
        return Figure.modelled(
                new FigureId(Goals.ID.child("year_wheel", key, column).value()),
                Text.of(da, en),
                Value.of(number),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(Text.of("kalenderen", "the calendar"), Map.of(), List.of()),
                List.of());
    }

    private static Column column(String key, String da, String en) {
        return new Column(key, Text.of(da, en), Text.EMPTY, 0);
    }
}
