package dk.provenu.engine.register.synthetic;

import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.StateList;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.register.synthetic.Course.OfferType;
import dk.provenu.engine.register.synthetic.SettingsTable.Line;
import dk.provenu.engine.vocabulary.CaseState;
import dk.provenu.engine.vocabulary.WeekPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a made-up country is made from. The standard is Denmark's size over ten years; its numbers, with source or doubt,
 * stand in the files beside this class.
 *
 * @param persons how many
 * @param from first week of the window
 * @param to week after the last of the window
 * @param homes official code of a municipality to its weight
 * @param withEvents whether there are meetings, offers and partial returns beside the spells
 */
public record SyntheticSettings(int persons, int from, int to, Map<Integer, Double> homes, boolean withEvents) {

    private static final Map<String, Double> NUMBERS = numbers();

    public SyntheticSettings {
        homes = Map.copyOf(homes);
        if (persons < 1 || to <= from || homes.isEmpty()) {
            throw new IllegalArgumentException(
                    "A country needs persons (" + persons + "), weeks (" + from + "-" + to + ") and municipalities.");
        }
    }

    /** 2.9 million persons in 98 municipalities, 2015-2024. */
    public static SyntheticSettings standard() {
        Map<Integer, Double> homes = new LinkedHashMap<>();
        for (Line line : SettingsTable.read("municipalities.csv")) {
            homes.put(line.whole("code"), line.number("weight"));
        }
        return new SyntheticSettings((int) number("persons"), week("first_week"), week("last_week") + 1, homes, true);
    }

    public SyntheticSettings withPersons(int number) {
        return new SyntheticSettings(number, from, to, homes, withEvents);
    }

    /** All live in one municipality. */
    public SyntheticSettings withMunicipality(int code) {
        return new SyntheticSettings(persons, from, to, Map.of(code, 1.0), withEvents);
    }

    /** Another window: first week, and week after the last. */
    public SyntheticSettings withWindow(int first, int end) {
        return new SyntheticSettings(persons, first, end, homes, withEvents);
    }

    public SyntheticSettings withoutEvents() {
        return new SyntheticSettings(persons, from, to, homes, false);
    }

    static double number(String key) {
        Double number = NUMBERS.get(key);
        if (number == null) {
            throw new IllegalStateException("settings.csv has no " + key);
        }
        return number;
    }

    private static Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        SettingsTable.read("settings.csv").forEach(line -> numbers.put(line.text("key"), line.number("value")));
        return Map.copyOf(numbers);
    }

    private static int week(String key) {
        int year = (int) number(key) / 100;
        int week = (int) number(key) % 100;
        return Weeks.ofYearWeek(year, Math.min(week, WeekPeriod.weeksIn(year)));
    }

    static List<Course> courses() {
        List<Line> lines = SettingsTable.read("processes.csv");
        List<String> ids = lines.stream().map(line -> line.text("id")).toList();
        List<Line> transitions = SettingsTable.read("transitions.csv");
        List<Line> offers = SettingsTable.read("offers.csv");
        List<Line> months = SettingsTable.read("months.csv");
        List<Course> courses = new ArrayList<>();
        for (Line line : lines) {
            String id = line.text("id");
            List<Line> ways = of(transitions, "from", id);
            List<Line> offered = of(offers, "process", id);
            double ages =
                    (number("age_to") - number("age_from")) / (line.number("age_to") + 1 - line.number("age_from"));
            courses.add(new Course(
                    id,
                    state(line.text("code")),
                    line.text("readiness"),
                    line.number("stock_per_1000") * ages,
                    line.number("entries_per_1000_years") * ages,
                    line.whole("age_from"),
                    line.whole("age_to"),
                    line.number("short_weeks"),
                    line.number("long_share"),
                    line.number("long_weeks"),
                    line.number("passive_weeks"),
                    line.number("meeting_weeks"),
                    byMonth(of(months, "process", id), "entries"),
                    byMonth(of(months, "process", id), "exits"),
                    offered.stream()
                            .map(each -> offer(line.text("activated"), each))
                            .toList(),
                    sums(offered, each -> each.number("weight")),
                    ways.stream().mapToInt(way -> target(way.text("to"), ids)).toArray(),
                    sums(ways, way -> way.number("share"))));
        }
        return List.copyOf(courses);
    }

    private static List<Line> of(List<Line> lines, String column, String id) {
        return lines.stream().filter(line -> line.text(column).equals(id)).toList();
    }

    private static int state(String code) {
        return StateList.standard().find(code).orElseThrow(() -> new IllegalStateException("No state " + code));
    }

    private static OfferType offer(String prefix, Line line) {
        CaseState week = StateList.standard().get(state(prefix + line.text("digit")));
        CaseState.Activation activation = week.activation();
        byte sector = switch (activation) {
            case WAGE_SUBSIDY_PRIVATE, PLACEMENT_PRIVATE -> Events.PRIVATE;
            case WAGE_SUBSIDY_PUBLIC, PLACEMENT_PUBLIC, COMMUNITY_PLACEMENT -> Events.PUBLIC;
            case NONE, GUIDANCE, ORDINARY_EDUCATION, OTHER -> Events.NO_SECTOR;
        };
        return new OfferType(
                state(week.code()),
                week.isPartialReturn() ? Events.Type.PARTIAL_RETURN.code() : activation.code(),
                line.number("weeks"),
                line.number("hours"),
                sector,
                week.isPartialReturn());
    }

    private static double[] byMonth(List<Line> lines, String column) {
        double[] factors = new double[12];
        Arrays.fill(factors, 1);
        lines.forEach(line -> factors[line.whole("month") - 1] = line.number(column));
        return factors;
    }

    private static double[] sums(List<Line> lines, ToDoubleFunction<Line> value) {
        double[] sums = new double[lines.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += value.applyAsDouble(lines.get(i));
            sums[i] = sum;
        }
        return sums;
    }

    private static int target(String to, List<String> ids) {
        return switch (to) {
            case "job" -> Course.JOB;
            case "none" -> Course.NONE;
            default -> {
                int index = ids.indexOf(to);
                if (index < 0) {
                    throw new IllegalStateException(
                            "transitions.csv leads to " + to + ", which processes.csv does not have");
                }
                yield index;
            }
        };
    }
}
