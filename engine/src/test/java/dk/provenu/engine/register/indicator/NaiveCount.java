package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.CaseState;
import dk.provenu.engine.vocabulary.CaseState.Activation;
import dk.provenu.engine.vocabulary.IndicatorSets;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Counts a measure week by week, person by person, from the definition's words alone: slow, and with nothing clever in it. */
final class NaiveCount {

    private static final int PAUSE = 4;
    private static final Set<String> COMPANY =
            Set.of("wage_subsidy_private", "wage_subsidy_public", "placement_private", "placement_public");

    private static final Set<String> CATEGORIES = new HashSet<>();
    private static final Set<String> ASSUMED =
            Set.copyOf(IndicatorSets.get("assumed", "job_ready").members());

    static {
        IndicatorSets.ofKind("readiness").forEach(set -> CATEGORIES.add(set.name()));
    }

    /** A count and its persons, by "municipality/benefit/group/period". */
    record Counted(Map<String, Long> counts, Map<String, Set<Integer>> persons) {}

    private final Histories histories;
    private final Measure measure;
    private final By by;
    private final List<Period> periods;
    private final Set<String> population = new HashSet<>();
    private final Set<String> jobCentre = new HashSet<>();
    private final Counted counted = new Counted(new HashMap<>(), new HashMap<>());
    private int person;
    private @Nullable CaseState[] state = new CaseState[0];
    private int[] municipality = new int[0];
    private String[] readiness = new String[0];
    private List<Set<String>> offers = List.of();
    private boolean[] partial = new boolean[0];
    private int last;
    private int low;

    private NaiveCount(Histories histories, Measure measure, By by, List<Period> periods) {
        this.histories = histories;
        this.measure = measure;
        this.by = by;
        this.periods = periods;
        IndicatorSets.benefits(measure.population()).forEach(benefit -> population.add(benefit.code()));
        IndicatorSets.benefits(Measure.ALL).forEach(benefit -> jobCentre.add(benefit.code()));
    }

    static Counted of(Histories histories, Measure measure, By by, List<Period> periods) {
        NaiveCount naive = new NaiveCount(histories, measure, by, periods);
        for (int p = 0; p < histories.persons(); p++) {
            naive.load(p);
            naive.count();
        }
        return naive.counted;
    }

    private void load(int p) {
        person = p;
        last = histories.to();
        low = histories.from() - 60;
        state = new CaseState[last];
        municipality = new int[last];
        readiness = new String[last];
        offers = new ArrayList<>();
        partial = new boolean[last];
        for (int w = 0; w < last; w++) {
            offers.add(new HashSet<>());
            readiness[w] = "";
        }
        for (int w = low; w < last; w++) {
            int row = histories.spells().find(p, w);
            if (row >= 0) {
                CaseState here = histories.states().get(histories.spells().state()[row]);
                state[w] = here;
                municipality[w] = histories.spells().municipality()[row];
                readiness[w] = readiness(p, w, here);
                if (here.activation() != Activation.NONE) {
                    offers.get(w).add(here.activation().code());
                }
                partial[w] = here.isPartialReturn();
            }
        }
        Events events = histories.events();
        for (int e = events.personStart()[p]; e < events.personStart()[p + 1]; e++) {
            for (int w = events.week()[e]; w < events.weekEnd()[e]; w++) {
                if (events.is(e, Events.Type.OFFER)) {
                    offers.get(w).add(type(e));
                } else if (events.is(e, Events.Type.PARTIAL_RETURN)) {
                    partial[w] = true;
                }
            }
        }
    }

    private String type(int e) {
        String kind = histories.events().kinds().get(histories.events().kind()[e]);
        if (kind.equals("mentor") || Activation.find(kind).isPresent()) {
            return kind;
        }
        byte sector = histories.events().sector()[e];
        String full = kind + (sector == Events.PUBLIC ? "_public" : sector == Events.PRIVATE ? "_private" : "");
        return Activation.find(full).isPresent() ? full : "other";
    }

    private String readiness(int p, int w, CaseState here) {
        Background.Attributes attributes = histories.background().attributes();
        String known = "";
        for (int a = attributes.personStart()[p]; a < attributes.personStart()[p + 1]; a++) {
            if (attributes.week()[a] <= w) {
                known = attributes.values().get(attributes.value()[a]);
            }
        }
        if (CATEGORIES.contains(known)) {
            return known;
        }
        String benefit = here.benefit().map(Benefit::code).orElse("");
        return here.readiness().isEmpty() && ASSUMED.contains(benefit) ? "job_ready" : here.readiness();
    }

    private String benefit(int w) {
        CaseState here = w < 0 || w >= last ? null : state[w];
        return here == null || here.kind() != CaseState.Kind.BENEFIT
                ? ""
                : here.benefit().map(Benefit::code).filter(jobCentre::contains).orElse("");
    }

    private void count() {
        switch (measure.subject()) {
            case WEEKS -> {
                for (int w = histories.from(); w < last; w++) {
                    for (boolean total : new boolean[] {false, true}) {
                        if (isIn(w) && week(w, total)) {
                            add(w, w, total, 1);
                        }
                    }
                }
            }
            case MEETINGS, OFFER_HOURS -> events();
            case NEW_OFFERS -> newOffers();
            case MOVES -> moves();
            default -> spells();
        }
    }

    private boolean isIn(int w) {
        return population.contains(benefit(w))
                && measure.find("readiness").map(readiness[w]::equals).orElse(true);
    }

    private boolean week(int w, boolean total) {
        for (Map.Entry<String, String> condition : measure.conditions().entrySet()) {
            String value = condition.getValue();
            boolean holds = switch (condition.getKey()) {
                case "readiness" -> true;
                case "offer" ->
                    value.equals("none")
                            ? offers.get(w).stream().allMatch("mentor"::equals)
                            : offers.get(w).stream().anyMatch(names(value)::contains);
                case "mentor" -> offers.get(w).contains("mentor");
                case "composite" ->
                    offers.get(w).size() > 1 && offers.get(w).stream().anyMatch(COMPANY::contains);
                case "history" -> w - Integer.parseInt(value) >= histories.from();
                case "duration" -> {
                    int lasted = w - begin(w, total);
                    int low = Integer.parseInt(value.split("-", -1)[0]);
                    String high = value.split("-", -1)[1];
                    yield lasted >= low
                            && (high.isEmpty()
                                    ? w - low >= histories.from()
                                    : lasted <= Integer.parseInt(high)
                                            && w - Integer.parseInt(high) - 1 >= histories.from());
                }
                case "on-benefit" -> {
                    int least = Integer.parseInt(value.split("/", -1)[0]);
                    int of = Integer.parseInt(value.split("/", -1)[1]);
                    yield w - of >= histories.from() && on(w, of) >= least;
                }
                case "unbroken" ->
                    w - Integer.parseInt(value) >= histories.from()
                            && on(w, Integer.parseInt(value)) == Integer.parseInt(value);
                default -> status(condition.getKey(), w + Integer.parseInt(value));
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private int on(int w, int weeks) {
        int on = 0;
        for (int v = w - weeks + 1; v <= w; v++) {
            on += population.contains(benefit(v)) ? 1 : 0;
        }
        return on;
    }

    private static Set<String> names(String set) {
        Set<String> names = new HashSet<>();
        IndicatorSets.offers(set).forEach(offer -> names.add(offer.code()));
        return names;
    }

    /** The first week of the spell that a week is in. */
    private int begin(int w, boolean total) {
        String own = benefit(w);
        IntPredicate same = total && measure.population().equals(Measure.ALL)
                ? v -> !benefit(v).isEmpty()
                : v -> benefit(v).equals(own);
        int begin = w;
        for (int v = w - 1; v >= 0 && begin - v <= PAUSE; v--) {
            begin = same.test(v) ? v : begin;
        }
        return begin;
    }

    private boolean status(String asked, int w) {
        if (w >= last) {
            return false;
        }
        CaseState there = state[w];
        String found = there == null
                ? "none"
                : switch (there.kind()) {
                    case BENEFIT -> "public";
                    case JOB -> "job";
                    case EDUCATION -> "education";
                    case OTHER_EXIT -> "other";
                    case UNKNOWN, CENSORING -> "";
                };
        return switch (asked) {
            case "known" -> !found.isEmpty();
            case "self-supporting" -> Set.of("none", "job", "education").contains(found);
            case "public" -> Set.of("public", "other").contains(found);
            default -> found.equals(asked);
        };
    }

    private void events() {
        Events events = histories.events();
        for (int e = events.personStart()[person]; e < events.personStart()[person + 1]; e++) {
            boolean meeting = measure.subject() == Measure.Subject.MEETINGS;
            if (!events.is(e, meeting ? Events.Type.MEETING : Events.Type.OFFER)) {
                continue;
            }
            for (int w = events.week()[e]; w < (meeting ? events.week()[e] + 1 : events.weekEnd()[e]); w++) {
                boolean counts = meeting
                        || (!Float.isNaN(events.hours()[e])
                                && names(measure.find("types").orElseThrow()).contains(type(e)));
                if (counts && isIn(w)) {
                    long amount = meeting ? 1 : Math.round(events.hours()[e] * 100.0);
                    add(w, w, false, amount);
                    add(w, w, true, amount);
                }
            }
        }
    }

    private void newOffers() {
        Set<String> types = names(measure.find("types").orElseThrow());
        Set<String> only = measure.find("only").map(NaiveCount::names).orElse(types);
        int pause = Integer.parseInt(measure.find("pause").orElse("0"));
        Set<String> before = Set.of();
        int lastWeek = -1;
        for (int w = low; w < last; w++) {
            Set<String> now = new HashSet<>(benefit(w).isEmpty() ? Set.of() : offers.get(w));
            now.retainAll(types);
            if (now.isEmpty()) {
                continue;
            }
            Set<String> fresh = new HashSet<>(now);
            if (lastWeek >= 0 && w - lastWeek - 1 < pause) {
                fresh.removeAll(before);
            }
            fresh.retainAll(only);
            boolean seenFromTheStart = lastWeek < 0 && w <= histories.from();
            if (isIn(w) && !seenFromTheStart && !fresh.isEmpty()) {
                add(w, w, false, fresh.size());
                add(w, w, true, fresh.size());
            }
            before = now;
            lastWeek = w;
        }
    }

    private void moves() {
        String to = measure.find("to").orElseThrow();
        int lastWeek = -1;
        for (int w = low; w < last; w++) {
            if (!benefit(w).isEmpty()) {
                if (lastWeek >= 0
                        && w - lastWeek - 1 < PAUSE
                        && population.contains(benefit(lastWeek))
                        && readiness[lastWeek].equals(measure.find("from").orElseThrow())
                        && readiness[w].equals(to)) {
                    add(w, lastWeek, false, 1);
                    add(w, lastWeek, true, 1);
                }
                lastWeek = w;
            }
        }
    }

    private void spells() {
        for (boolean total : new boolean[] {false, true}) {
            boolean across = total && measure.population().equals(Measure.ALL);
            for (int w = low; w < last; w++) {
                String own = benefit(w);
                if (own.isEmpty()) {
                    continue;
                }
                IntPredicate same =
                        across ? v -> !benefit(v).isEmpty() : v -> benefit(v).equals(own);
                boolean starts = true;
                boolean ends = w + PAUSE < last;
                for (int v = 1; v <= PAUSE; v++) {
                    starts &= !same.test(w - v);
                    ends &= !same.test(w + v);
                }
                boolean asksStart = measure.subject() == Measure.Subject.SPELL_STARTS;
                if ((asksStart ? starts : ends) && isIn(w)) {
                    int begin = begin(w, total);
                    if (spell(w, begin, same)) {
                        add(w, w, total, measure.subject() == Measure.Subject.SPELL_WEEKS ? w - begin + 1 : 1);
                    }
                }
            }
        }
    }

    private boolean spell(int w, int begin, IntPredicate same) {
        for (Map.Entry<String, String> condition : measure.conditions().entrySet()) {
            String value = condition.getValue();
            boolean holds = switch (condition.getKey()) {
                case "readiness" -> true;
                case "start-known" -> begin < histories.from() || begin >= histories.from() + PAUSE;
                case "partial-return" -> {
                    boolean any = false;
                    for (int v = begin; v <= w; v++) {
                        any |= same.test(v) && partial[v];
                    }
                    yield any;
                }
                case "public-within" -> {
                    boolean any = false;
                    for (int v = 1; v <= Integer.parseInt(value); v++) {
                        any |= status("public", w + v);
                    }
                    yield any && w + Integer.parseInt(value) < last;
                }
                case "offer-within" -> {
                    boolean any = false;
                    for (int v = w; v < Math.min(last, w + Integer.parseInt(value)); v++) {
                        any |= !benefit(v).isEmpty() && !offers.get(v).stream().allMatch("mentor"::equals);
                    }
                    yield any && w + Integer.parseInt(value) <= last;
                }
                case "followed" ->
                    measure.subject() == Measure.Subject.SPELL_STARTS
                            ? w + Integer.parseInt(value) <= last
                            : w + Integer.parseInt(value) < last;
                default -> status(condition.getKey(), w + Integer.parseInt(value));
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** Adds to the municipality, benefit and group of one week what counts in the period of another. */
    private void add(int week, int of, boolean total, long amount) {
        for (Period period : periods) {
            if (period.contains(Weeks.monday(week).plusDays(3))) {
                String group = group(of);
                for (String place : Set.of("0", municipality[of] == 0 ? "?" : String.valueOf(municipality[of]))) {
                    for (String each : group.equals("all") ? Set.of("all") : Set.of("all", group)) {
                        String key = place + "/" + (total ? "total" : benefit(of)) + "/" + each + "/" + period;
                        counted.counts.merge(key, amount, Long::sum);
                        counted.persons
                                .computeIfAbsent(key, _ -> new HashSet<>())
                                .add(person);
                    }
                }
            }
        }
    }

    private String group(int w) {
        if (by == By.READINESS) {
            return readiness[w].isEmpty() ? "unknown" : readiness[w];
        }
        int age = by == By.AGE ? histories.background().age(person, w) : -1;
        String group = by == By.AGE ? "unknown" : "all";
        for (IndicatorSets.Named band : IndicatorSets.ofKind("ages")) {
            group = age >= Integer.parseInt(band.members().getFirst()) ? band.name() : group;
        }
        return group;
    }
}
