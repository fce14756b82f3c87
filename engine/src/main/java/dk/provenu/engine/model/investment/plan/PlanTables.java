package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.investment.plan.GroupPlan.Outcome;
import dk.provenu.engine.model.investment.plan.Readings.Reading;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** The tables of a plan. */
final class PlanTables {

    static final Text GROUP = Text.of("Målgruppe", "Target group");
    static final Text ALL = Text.of("I alt", "In all");

    private PlanTables() {}

    static Column column(String key, String da, String en, Unit unit, int decimals) {
        return new Column(key, Text.of(da, en), unit.words(), decimals);
    }

    /** From persons to gain, a row per group. */
    static FigureTable groups(List<GroupPlan> groups, Totals totals) {
        List<Row> rows = new ArrayList<>();
        for (GroupPlan each : groups) {
            rows.add(row(
                    each.group().id(),
                    each.group().title(),
                    Row.Kind.ORDINARY,
                    each.group().persons(),
                    each.active(),
                    each.all(),
                    each.persons(),
                    each.outcome()));
        }
        rows.add(row(
                "total",
                ALL,
                Row.Kind.TOTAL,
                totals.persons(),
                totals.active(),
                totals.courses(),
                totals.fewer(),
                totals.outcome()));
        return new FigureTable(
                "groups",
                Text.of("Planen: fra personer til gevinst", "The plan: from persons to gain"),
                Text.of("et år, efter målgruppe", "a year, by target group"),
                GROUP,
                List.of(
                        column("persons", "På ydelse", "On benefit", Units.FULL_TIME_PERSON, 0),
                        column("active", "Aktive", "Active", Units.FULL_TIME_PERSON, 0),
                        column("courses", "Forløb", "Courses", PlanUnits.COURSE, 0),
                        column("staff", "Konsulenter", "Consultants", Units.FTE, 1),
                        column("fewer", "Færre på ydelse", "Fewer on benefit", Units.FULL_TIME_PERSON, 1),
                        column("wages", "Løn", "Wages", Unit.KRONER, 0),
                        column("bought", "Købte forløb", "Bought courses", Unit.KRONER, 0),
                        column("saving", "Besparelse", "Saving", Unit.KRONER, 0),
                        column("gain", "Gevinst", "Gain", Unit.KRONER, 0)),
                rows,
                List.of(Text.of(
                        "Virkningen falder med hvert forløb, fordi de, der er tættest på arbejdsmarkedet, kommer først.",
                        "The effect falls with each course, for those closest to the labour market come first.")));
    }

    private static Row row(
            String key,
            Text label,
            Row.Kind kind,
            Figure persons,
            Figure active,
            Figure courses,
            Figure fewer,
            Outcome outcome) {
        return new Row(
                key,
                label,
                kind,
                List.of(
                        Cell.of(persons),
                        Cell.of(active),
                        Cell.of(courses),
                        Cell.of(outcome.staff()),
                        Cell.of(fewer),
                        Cell.of(outcome.wages()),
                        Cell.of(outcome.bought()),
                        Cell.of(outcome.saving()),
                        Cell.of(outcome.gain())));
    }

    /** Courses by group and tool. */
    static FigureTable courses(EffortPlan plan, List<GroupPlan> groups, Totals totals) {
        List<Column> columns = new ArrayList<>();
        for (Tool tool : plan.tools()) {
            columns.add(new Column(tool.id(), tool.title(), PlanUnits.COURSE.words(), 0));
        }
        columns.add(new Column("all", ALL, PlanUnits.COURSE.words(), 0));
        List<Row> rows = new ArrayList<>();
        for (GroupPlan each : groups) {
            List<Cell> cells = new ArrayList<>();
            for (Tool tool : plan.tools()) {
                Figure courses = each.courses().get(tool);
                cells.add(courses == null ? Cell.empty() : Cell.of(courses));
            }
            cells.add(Cell.of(each.all()));
            rows.add(new Row(each.group().id(), each.group().title(), Row.Kind.ORDINARY, cells));
        }
        List<Cell> sums = new ArrayList<>();
        plan.tools()
                .forEach(tool ->
                        sums.add(Cell.of(Objects.requireNonNull(totals.byTool().get(tool)))));
        sums.add(Cell.of(totals.courses()));
        rows.add(new Row("total", ALL, Row.Kind.TOTAL, sums));
        return new FigureTable(
                "courses",
                Text.of("Forløb efter redskab", "Courses by tool"),
                Text.of(
                        "aktive personer gange uger om året, delt med uger pr. forløb",
                        "active persons times weeks of a year over weeks a course"),
                GROUP,
                columns,
                rows,
                List.of());
    }

    /** How the effect falls in each group. */
    static FigureTable returns(List<GroupMargin> margins) {
        return new FigureTable(
                "returns",
                Text.of("Aftagende virkning: det næste forløb", "Falling effect: the next course"),
                Text.of(
                        "jo flere forløb i en gruppe, jo længere er de næste fra arbejdsmarkedet",
                        "the more courses in a group, the further the next are from the labour market"),
                GROUP,
                List.of(
                        column("first", "Første forløb", "First course", PlanUnits.WEEKS_PER_COURSE, 2),
                        column(
                                "next",
                                "Næste forløb i planen",
                                "Next course of the plan",
                                PlanUnits.WEEKS_PER_COURSE,
                                2),
                        column("saving", "Næste forløb sparer", "Next course saves", PlanUnits.KRONER_PER_COURSE, 0),
                        column("cost", "Næste forløb koster", "Next course costs", PlanUnits.KRONER_PER_COURSE, 0),
                        column(
                                "consultant",
                                "En konsulent mere giver netto",
                                "One consultant more, net",
                                PlanUnits.KRONER_PER_FTE,
                                0),
                        column("courses", "Forløb i planen", "Courses of the plan", PlanUnits.COURSE, 0),
                        column("stop", "Flere betaler sig ikke efter", "More do not pay after", PlanUnits.COURSE, 0)),
                margins.stream()
                        .map(margin -> new Row(
                                margin.plan().group().id(),
                                margin.plan().group().title(),
                                Row.Kind.ORDINARY,
                                List.of(
                                        Cell.of(margin.plan().group().effect()),
                                        Cell.of(margin.next()),
                                        Cell.of(margin.saving()),
                                        Cell.of(margin.cost()),
                                        Cell.of(margin.consultant()),
                                        Cell.of(margin.plan().all()),
                                        Cell.of(margin.stop()))))
                        .toList(),
                List.of(Text.of(
                        "Et stop under nul betyder, at selv det første forløb koster mere, end det sparer.",
                        "A stop below zero means that even the first course costs more than it saves.")));
    }

    /** What the paper prints, what follows, and what would have to be true. */
    static FigureTable stated(Readings readings) {
        Stated stated = readings.stated();
        List<Row> rows = new ArrayList<>(List.of(
                one("courses", stated.courses(), 0, PRINTED),
                one("per_consultant", stated.perConsultant(), 0, PRINTED),
                one("consultants", readings.consultants(), 1, FOLLOWS),
                one("saving", stated.saving(), 1, PRINTED),
                one("wages", stated.wages(), 1, PRINTED),
                one("gain", readings.gain(), 1, FOLLOWS),
                one("persons", readings.persons(), 1, IMPLIED),
                one("weeks", readings.weeks(), 2, IMPLIED),
                one("needed", readings.needed(), 1, IMPLIED),
                one("courses_apart", readings.coursesApart(), 0, COMPARED),
                one("factor", readings.factor(), 3, COMPARED)));
        return new FigureTable(
                "stated",
                Text.of("Hvad kilden trykker, og hvad der følger", "What the source prints and what follows"),
                Text.of(
                        "kun det, der følger, kan kontrolleres; resten er, hvad der skal være sandt",
                        "only what follows can be checked; the rest is what would have to be true"),
                Text.of("Tal", "Number"),
                List.of(
                        new Column("value", Text.of("Værdi", "Value"), Text.EMPTY, 0),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                        new Column("how", Text.of("Hvorfra", "Whence"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    private static final Text PRINTED = Text.of("trykt i kilden", "printed in the source");
    private static final Text FOLLOWS = Text.of("følger af de trykte", "follows from the printed");
    private static final Text IMPLIED = Text.of("skal være sandt (følger)", "must be true (implied)");
    private static final Text COMPARED = Text.of("planen mod kilden", "the plan against the source");

    private static Row one(String key, Figure figure, int decimals, Text how) {
        return new Row(
                key,
                figure.label(),
                Row.Kind.ORDINARY,
                List.of(Cell.of(figure), Cell.of(figure.unit().words()), Cell.of(how)),
                OptionalInt.of(decimals));
    }

    /** The two readings of whom the wages pay. */
    static FigureTable readings(Readings readings) {
        List<Row> rows = new ArrayList<>();
        rows.add(reading("all", Text.of("Lønnen betaler alle", "The wages pay all"), readings.all()));
        readings.extra()
                .ifPresent(extra -> rows.add(reading(
                        "extra", Text.of("Lønnen betaler kun de ekstra", "The wages pay only the extra"), extra)));
        return new FigureTable(
                "readings",
                Text.of("Hvem betaler lønnen?", "Whom do the wages pay?"),
                Text.of("kilden siger det ikke; begge læsninger", "the source does not say; both readings"),
                Text.of("Læsning", "Reading"),
                List.of(
                        column("consultants", "Konsulenter", "Consultants", Units.FTE, 1),
                        column("wage", "Løn til hver", "Wage of each", PlanUnits.KRONER_PER_FTE, 0),
                        column("courses", "Deres forløb", "Their courses", PlanUnits.COURSE, 0),
                        column("saving", "Hver skal spare", "Each must save", PlanUnits.KRONER_PER_FTE, 0),
                        column(
                                "weeks",
                                "Hvert forløb skal give",
                                "Each course must give",
                                PlanUnits.WEEKS_PER_COURSE,
                                2)),
                rows,
                List.of(Text.of(
                        "De to sidste søjler forudsætter, at hele den trykte besparelse skyldes disse konsulenter.",
                        "The last two columns take the whole printed saving to be the work of these consultants.")));
    }

    private static Row reading(String key, Text label, Reading reading) {
        return new Row(
                key,
                label,
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(reading.consultants()),
                        Cell.of(reading.wage()),
                        Cell.of(reading.courses()),
                        Cell.of(reading.saving()),
                        Cell.of(reading.weeks())));
    }
}
