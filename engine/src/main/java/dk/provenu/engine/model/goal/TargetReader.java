package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.goal.Claim.Who;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the targets of one goal. */
final class TargetReader {

    private static final double MOST = 1e12;
    private static final double MOST_PERSONS = 1e7;
    private static final String AT_MOST = "at_most";
    private static final String AT_LEAST = "at_least";
    private static final String AT_MOST_FIGURE = "at_most_figure";
    private static final String AT_LEAST_FIGURE = "at_least_figure";
    private static final String AS = "at_least_as";
    private static final String CHANGE = "change";
    private static final List<String> CLAIMS = List.of(AT_MOST, AT_LEAST, AT_MOST_FIGURE, AT_LEAST_FIGURE, AS, CHANGE);

    private final ScenarioSection goal;
    private final String words;
    private final Unit unit;
    private final Optional<SeriesData> data;
    private final boolean isSeries;
    private final Municipality own;
    private final boolean strict;
    private Optional<Boolean> down = Optional.empty();

    TargetReader(
            ScenarioSection goal,
            String words,
            Unit unit,
            Optional<SeriesData> data,
            boolean isSeries,
            Municipality own,
            boolean strict) {
        this.isSeries = isSeries;
        this.goal = goal;
        this.words = words;
        this.unit = unit;
        this.data = data;
        this.own = own;
        this.strict = strict;
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        Map<Period, Integer> lines = new TreeMap<>();
        for (ScenarioSection section : goal.sections("targets")) {
            Period period = Fields.period(section, "period");
            Integer before = lines.putIfAbsent(period, section.line());
            if (before != null) {
                section.refuse(
                        "period",
                        Text.of(
                                period.words().da() + " har allerede et måltal (linje " + before
                                        + "). Behold ét måltal pr. periode.",
                                period.words().en() + " has a target already (line " + before
                                        + "). Keep one target for each period."));
            }
            Optional<Figure> persons = section.findNumber(
                    "persons", label("Personer ifølge planen", "Persons by the plan"), Units.PERSON, 0, MOST_PERSONS);
            claim(section, period).ifPresent(claim -> targets.add(new Target(period, claim, persons, section.line())));
        }
        if (targets.isEmpty() && goal.sections("targets").isEmpty()) {
            goal.refuse(
                    "targets",
                    Text.of(
                            "målet har intet måltal. Tilføj 'targets:' med et led pr. periode, fx {period: 2026, at_most: 20}.",
                            "the goal has no target. Add 'targets:' with an item for each period, such as"
                                    + " {period: 2026, at_most: 20}."));
        }
        targets.sort(Comparator.comparing(Target::period));
        return targets;
    }

    private Optional<Claim> claim(ScenarioSection section, Period period) {
        List<String> stated = CLAIMS.stream().filter(section::has).toList();
        if (stated.size() != 1) {
            section.refuse(
                    stated.isEmpty() ? AT_MOST : stated.get(1),
                    Text.of(
                            stated.isEmpty()
                                    ? "måltallet mangler. Skriv ét af: " + String.join(", ", CLAIMS) + "."
                                    : "der står flere krav for "
                                            + period.words().da() + " (" + String.join(", ", stated) + "). Behold ét.",
                            stated.isEmpty()
                                    ? "the target is missing. Write one of: " + String.join(", ", CLAIMS) + "."
                                    : "there are several demands for "
                                            + period.words().en() + " (" + String.join(", ", stated)
                                            + "). Keep one."));
            return Optional.empty();
        }
        String key = stated.getFirst();
        return switch (key) {
            case AT_MOST, AT_LEAST -> {
                towards(section, key, key.equals(AT_MOST));
                yield Optional.of(new Claim.Level(level(section, key, period), key.equals(AT_MOST)));
            }
            case AT_MOST_FIGURE, AT_LEAST_FIGURE -> {
                towards(section, key, key.equals(AT_MOST_FIGURE));
                yield Fields.findAddress(section, key)
                        .map(address -> new Claim.Shown(address, key.equals(AT_MOST_FIGURE)));
            }
            case AS -> asOthers(section);
            default -> change(section.section(CHANGE));
        };
    }

    private Figure level(ScenarioSection section, String key, Period period) {
        boolean share = unit.form() == Unit.Form.PERCENT || unit.form() == Unit.Form.SHARE;
        double most = unit.form() == Unit.Form.SHARE ? 1 : share ? 100 : MOST;
        return section.number(
                key,
                label("Måltal", "Target figure").plus(Text.same(", ")).plus(period.words()),
                unit,
                share ? 0 : -MOST,
                most);
    }

    private Optional<Claim> asOthers(ScenarioSection section) {
        Optional<String> who = section.findOneOf(AS, new TreeSet<>(Set.of("group", "country")));
        Optional<Period> since = Fields.findPeriod(section, "since");
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Who others = who.get().equals("group") ? Who.GROUP : Who.COUNTRY;
        if (strict && !(isSeries && data.isEmpty()) && !hasOthers(others)) {
            section.refuse(
                    AS,
                    Text.of(
                            "der er ingen tal for "
                                    + (others == Who.GROUP ? "andre kommuner eller gruppen" : "hele landet")
                                    + " i målets serie. Indlæs dem i goal-series, eller skriv måltallet som et tal.",
                            "the goal's series has no numbers of "
                                    + (others == Who.GROUP ? "other municipalities or the group" : "Denmark")
                                    + ". Import them in goal-series, or write the target as a number."));
        }
        return Optional.of(new Claim.AsOthers(others, since));
    }

    private boolean hasOthers(Who others) {
        String country = Areas.WHOLE_COUNTRY.code();
        return data.isPresent()
                && data.get().areas().keySet().stream()
                        .anyMatch(area -> others == Who.COUNTRY
                                ? area.equals(country)
                                : !area.equals(country) && !area.equals(own.code()));
    }

    private Optional<Claim> change(ScenarioSection section) {
        Period from = Fields.period(section, "from");
        String measure = section.findOneOf("unit", new TreeSet<>(Set.of("pct_point", "pct", "same")))
                .orElse(unit.form() == Unit.Form.PERCENT ? "pct_point" : "same");
        if (measure.equals("pct_point") && unit.form() != Unit.Form.PERCENT) {
            section.refuse(
                    "unit",
                    Text.of(
                            "procentpoint kan kun lægges til en indikator i pct.; denne er i "
                                    + unit.words().da() + ". Skriv same (samme enhed) eller pct (af udgangspunktet).",
                            "percentage points can be added to an indicator in pct. only; this one is in "
                                    + unit.words().en() + ". Write same (the same unit) or pct (of what was)."));
        }
        boolean relative = measure.equals("pct");
        Unit by = relative ? Unit.PERCENT : unit.form() == Unit.Form.PERCENT ? Unit.PERCENTAGE_POINT : unit;
        Figure change = section.number("by", label("Ændring", "Change"), by, -MOST, MOST);
        Optional<Figure> base = section.findNumber("value", label("Udgangspunkt", "Starting point"), unit, -MOST, MOST);
        if (strict && base.isEmpty() && !section.has("value") && data.isPresent() && !hasOwn(from)) {
            section.refuse(
                    "from",
                    Text.of(
                            "serien har intet tal for " + own.name() + " i "
                                    + from.words().da() + ". Indlæs det, eller skriv udgangspunktet som 'value'.",
                            "the series has no number of " + own.name() + " in "
                                    + from.words().en() + ". Import it, or write the starting point as 'value'."));
        }
        if (change.value().isPresent()) {
            towards(section, "by", change.number() < 0);
        }
        return Optional.of(new Claim.Change(from, base, change, relative));
    }

    private boolean hasOwn(Period period) {
        return data.orElseThrow().at(own.code(), period).isPresent();
    }

    private void towards(ScenarioSection section, String key, boolean lower) {
        if (down.isPresent() && down.get() != lower) {
            section.refuse(
                    key,
                    Text.of(
                            "målets øvrige måltal går den anden vej. Del det i to mål.",
                            "the goal's other targets go the other way. Make it two goals."));
        }
        down = Optional.of(lower);
    }

    /** Which way is forward: as stated, else as the targets say. */
    boolean lowerIsBetter(Optional<Boolean> stated) {
        if (stated.isPresent() && down.isPresent() && !stated.get().equals(down.get())) {
            goal.refuse(
                    "direction",
                    Text.of(
                            "retningen passer ikke med måltallet: " + (down.get() ? "'højst'" : "'mindst'")
                                    + " betyder, at " + (down.get() ? "lavere" : "højere")
                                    + " er bedre. Ret en af dem.",
                            "the direction does not fit the target: " + (down.get() ? "'at most'" : "'at least'")
                                    + " means that " + (down.get() ? "lower" : "higher")
                                    + " is better. Correct one of them."));
        }
        if (stated.isEmpty()
                && down.isEmpty()
                && !goal.has("direction")
                && !goal.sections("targets").isEmpty()) {
            goal.refuse(
                    "direction",
                    Text.of(
                            "retningen mangler. Tilføj 'direction: down' (lavere er bedre) eller 'direction: up'.",
                            "the direction is missing. Add 'direction: down' (lower is better) or 'direction: up'."));
        }
        return stated.or(() -> down).orElse(false);
    }

    private Text label(String da, String en) {
        return Text.of(da + ": " + words, en + ": " + words);
    }
}
