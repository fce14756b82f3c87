package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which group each spell belongs to: as things were when it began, so that nobody changes group by staying long. */
final class Groups {

    /** In no group that is shown. */
    static final int NONE = -1;

    private static final int CODES = 1000;

    /** The words of readiness as sources state it; what is not here is shown as it stands. */
    private static final Map<String, Text> READINESS = Map.of(
            "job_ready", Text.of("jobparat", "job-ready"),
            "activity_ready", Text.of("aktivitetsparat", "activity-ready"),
            "education_ready", Text.of("uddannelsesparat", "education-ready"),
            "evidently_education_ready", Text.of("åbenlyst uddannelsesparat", "evidently education-ready"));

    /**
     * A group that is shown.
     *
     * @param code its part of figure ids
     * @param role whose it is
     */
    record Group(String code, Text label, Role role) {}

    /** The group of a spell: a place in the list, or {@link #NONE}. */
    @FunctionalInterface
    private interface Member {
        int of(int person, int week, int row);
    }

    private final List<Group> all;
    private final Member member;
    private final boolean[] areas;

    private Groups(List<Group> all, Member member, boolean[] areas) {
        this.all = List.copyOf(all);
        this.member = member;
        this.areas = areas;
    }

    static Groups of(Choice choice) {
        ModelInput input = choice.input();
        Histories histories = choice.histories();
        String by = choice.oneOf(SurvivalOptions.BY);
        boolean[] areas = by.equals("area") ? all() : areas(choice);
        return switch (by) {
            case "area" -> byArea(input, histories, areas);
            case "age" -> byAge(choice, areas);
            case "sex" ->
                new Groups(
                        List.of(
                                new Group("women", Text.of("kvinder", "women"), Role.OWN),
                                new Group("men", Text.of("mænd", "men"), Role.COUNTRY)),
                        (person, week, row) -> switch (histories.background().sex()[person]) {
                            case Background.FEMALE -> 0;
                            case Background.MALE -> 1;
                            default -> NONE;
                        },
                        areas);
            case "year" -> byYear(choice, areas);
            case "none" ->
                new Groups(List.of(new Group("spells", whose(choice), Role.OWN)), (person, week, row) -> 0, areas);
            default -> byAttribute(by, histories, areas);
        };
    }

    List<Group> groups() {
        return all;
    }

    /** The place of a spell's group. */
    int of(int person, int week, int row, short municipality) {
        return areas[municipality] ? member.of(person, week, row) : NONE;
    }

    /** Whose spells are shown, in words. */
    static Text whose(Choice choice) {
        return switch (choice.oneOf(SurvivalOptions.AREA)) {
            case "own" -> Text.same(choice.input().own().name());
            case "group" ->
                choice.input().group().map(group -> group.name()).orElse(Text.of("sammenligningsgruppen", "the group"));
            default -> Text.of("alle i data", "all in the data");
        };
    }

    private static boolean[] all() {
        boolean[] areas = new boolean[CODES];
        Arrays.fill(areas, true);
        return areas;
    }

    /** By municipality's number, whether its spells are asked for. */
    static boolean[] areas(Choice choice) {
        boolean[] areas = new boolean[CODES];
        switch (choice.oneOf(SurvivalOptions.AREA)) {
            case "own" -> areas[number(choice.input().own())] = true;
            case "group" ->
                choice.input()
                        .group()
                        .orElseThrow(() -> Choice.wrong(
                                SurvivalOptions.AREA,
                                "group",
                                "own eller all, eller vælg en sammenligningsgruppe",
                                "own or all, or choose a comparison group"))
                        .municipalities()
                        .forEach(each -> areas[number(each)] = true);
            default -> {
                return all();
            }
        }
        return areas;
    }

    private static int number(Municipality municipality) {
        return Integer.parseInt(municipality.code());
    }

    private static Groups byArea(ModelInput input, Histories histories, boolean[] areas) {
        int[] place = new int[CODES];
        List<Group> groups =
                new ArrayList<>(List.of(new Group("own", Text.same(input.own().name()), Role.OWN)));
        input.group().ifPresent(group -> {
            groups.add(new Group("group", Text.of("sammenligningsgruppen", "the comparison group"), Role.GROUP));
            group.without(input.own()).forEach(each -> place[number(each)] = 1);
        });
        int rest = groups.size();
        for (int code = 0; code < CODES; code++) {
            place[code] = place[code] == 1 && rest == 2 ? 1 : rest;
        }
        place[number(input.own())] = 0;
        groups.add(new Group("rest", Text.of("øvrige kommuner", "other municipalities"), Role.COUNTRY));
        short[] municipality = histories.spells().municipality();
        return new Groups(groups, (person, week, row) -> place[municipality[row]], areas);
    }

    private static Groups byAge(Choice choice, boolean[] areas) {
        int[] limits = choice.ages();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i <= limits.length; i++) {
            Text label = i == 0
                    ? Text.of("under " + limits[0] + " år", "below " + limits[0])
                    : i == limits.length
                            ? Text.of(limits[i - 1] + " år og derover", limits[i - 1] + " and above")
                            : Text.of(
                                    limits[i - 1] + "-" + (limits[i] - 1) + " år",
                                    limits[i - 1] + " to " + (limits[i] - 1));
            groups.add(new Group("age" + (i == 0 ? 0 : limits[i - 1]), label, role(i)));
        }
        Background background = choice.histories().background();
        return new Groups(
                groups,
                (person, week, row) -> {
                    int age = background.age(person, week);
                    int place = 0;
                    while (place < limits.length && age >= limits[place]) {
                        place++;
                    }
                    return age < 0 ? NONE : place;
                },
                areas);
    }

    private static Groups byYear(Choice choice, boolean[] areas) {
        int first = Weeks.isoYear(choice.from());
        int last = Weeks.isoYear(choice.to() - 1);
        List<Group> groups = new ArrayList<>();
        // The newest first: it is the one that is asked for, the others stand behind it.
        for (int year = last; year >= first; year--) {
            groups.add(new Group("y" + year, Text.same(Integer.toString(year)), role(groups.size())));
        }
        return new Groups(
                groups,
                (person, week, row) -> {
                    int place = last - Weeks.isoYear(week);
                    return place < 0 || place >= groups.size() ? NONE : place;
                },
                areas);
    }

    /** By readiness, which a state's own code may say, or by another attribute that holds when the spell begins. */
    private static Groups byAttribute(String name, Histories histories, boolean[] areas) {
        Background.Attributes attributes = histories.background().attributes();
        int attribute = attributes.find(name);
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] ofState = new int[histories.states().size()];
        Arrays.fill(ofState, NONE);
        if (name.equals("readiness")) {
            for (int state = 0; state < ofState.length; state++) {
                String readiness = histories.states().get(state).readiness();
                if (!readiness.isEmpty()) {
                    ofState[state] = place(places, readiness);
                }
            }
        }
        int[] ofValue = new int[attributes.values().size()];
        Arrays.fill(ofValue, NONE);
        for (int row = 0; attribute >= 0 && row < attributes.value().length; row++) {
            if (attributes.attribute()[row] == attribute) {
                int value = attributes.value()[row];
                ofValue[value] = place(places, attributes.values().get(value));
            }
        }
        int unknown = places.size();
        List<Group> groups = new ArrayList<>();
        places.keySet()
                .forEach(code -> groups.add(
                        new Group(code, READINESS.getOrDefault(code, Text.same(code)), role(groups.size()))));
        groups.add(new Group("not-known", Text.of("ikke oplyst", "not stated"), role(groups.size())));
        short[] state = histories.spells().state();
        return new Groups(
                groups,
                (person, week, row) -> {
                    int value = attributes.valueAt(person, attribute, week);
                    int place = value >= 0 ? ofValue[value] : ofState[state[row]];
                    return place >= 0 ? place : unknown;
                },
                areas);
    }

    private static int place(Map<String, Integer> places, String code) {
        return places.computeIfAbsent(code, unused -> places.size());
    }

    /** The first in the strong colour, the others behind it. */
    private static Role role(int place) {
        return place == 0 ? Role.OWN : place == 1 ? Role.COUNTRY : Role.GROUP;
    }
}
