package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Counter;
import dk.provenu.engine.law.financing.Financing;
import dk.provenu.engine.law.financing.LadderSteps;
import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.reimbursement.CompiledRules.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks the law for every kind of week, activation and number of the week, in each revision of it. */
final class RulesCompiler {

    private static final String OURS = "reimbursement";
    private static final String RESTART = "reimbursement_ladder.restart_weeks";
    private static final String WINDOW = "reimbursement_ladder.restart_window_years";

    private final Law law;
    private final Financing financing;
    private final LadderSteps steps;
    private final int stride;
    private final Set<Integer> turns;
    private final Map<Asked, WeekOutcome> known = new HashMap<>();

    private record Asked(Financing.Rule rule, int week, LocalDate on) {}

    private RulesCompiler(Law law, Financing financing) {
        this.law = law;
        this.financing = financing;
        this.steps = new LadderSteps(law);
        this.turns = Set.copyOf(financing.weeks());
        this.stride = 1 + Math.max(financing.weeks().getLast(), steps.lastWeek());
    }

    static CompiledRules compile(Law law, Financing financing, RuleOptions options) {
        return new RulesCompiler(law, financing).compile(options);
    }

    private CompiledRules compile(RuleOptions options) {
        List<Integer> weeks = weeks();
        Kinds kinds = new Kinds(financing.benefits(), byGrant(weeks), financing.grants());
        RuleArrays arrays = new RuleArrays(kinds, weeks.size(), stride);
        for (int i = 0; i < weeks.size(); i++) {
            arrays.begin(i, weeks.get(i));
            revision(arrays, i, Weeks.monday(weeks.get(i)));
        }
        return new CompiledRules(arrays, options);
    }

    /** The first week of each revision: what holds on its Monday holds in all of it. The first is before all rules. */
    private List<Integer> weeks() {
        Set<Integer> weeks = new TreeSet<>(Set.of(0));
        financing.days().forEach(day -> weeks.add(Math.max(0, Weeks.from(day))));
        for (Parameter parameter : law.parameters()) {
            if (parameter.id().startsWith(OURS)) {
                parameter.values().forEach(value -> weeks.add(Math.max(0, Weeks.from(value.from()))));
            }
        }
        return List.copyOf(weeks);
    }

    /** The benefits for which the day of grant ever changes the answer. */
    private Set<String> byGrant(List<Integer> weeks) {
        Set<String> found = new TreeSet<>();
        for (String benefit : financing.benefits()) {
            for (LocalDate grant : financing.grants()) {
                if (weeks.stream().anyMatch(week -> matters(benefit, grant, Weeks.monday(week)))) {
                    found.add(benefit);
                }
            }
        }
        return found;
    }

    private boolean matters(String benefit, LocalDate grant, LocalDate on) {
        for (Activation activation : Activation.values()) {
            for (int week : financing.weeks()) {
                if (!ask(benefit, grant.minusDays(1), activation, week, on)
                        .equals(ask(benefit, grant, activation, week, on))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Financing.Rule> ask(
            String benefit, LocalDate granted, Activation activation, int week, LocalDate on) {
        return financing.find(new Financing.Case(benefit, granted, activation, week, on));
    }

    private void revision(RuleArrays arrays, int revision, LocalDate on) {
        arrays.restartWeeks[revision] = (int) restart(RESTART, on);
        arrays.windowWeeks[revision] = SelfSupport.checkedWindow(Weeks.wholeWeeks((int) restart(WINDOW, on)));
        List<Kind> kinds = arrays.kinds.all();
        for (int kind = 0; kind < kinds.size(); kind++) {
            arrays.status[revision * kinds.size() + kind] = status(arrays.kinds, kind, on);
            for (Activation activation : Activation.values()) {
                rule(arrays, revision, kind, activation, on);
            }
        }
    }

    /** The number in force; before its first day the first one, by which weeks from before the ladder are judged. */
    private double restart(String id, LocalDate on) {
        Parameter parameter = law.get(id);
        return parameter.on(on).orElse(parameter.values().getFirst()).value().orNaN();
    }

    private byte status(Kinds kinds, int kind, LocalDate on) {
        if (kind == CompiledRules.SELF_SUPPORT) {
            return CompiledRules.SELF;
        }
        Kind asked = kinds.all().get(kind);
        boolean counts = kind != CompiledRules.OTHER_SUPPORT
                && kinds.days(asked).stream()
                        .allMatch(granted -> ask(asked.benefit(), granted, Activation.NONE, 1, on)
                                .map(Financing.Rule::counts)
                                .orElse(false));
        return counts ? CompiledRules.AFFECTED : CompiledRules.OTHER;
    }

    private void rule(RuleArrays arrays, int revision, int kind, Activation activation, LocalDate on) {
        Kind asked = arrays.kinds.all().get(kind);
        List<LocalDate> grants = asked.benefit().isEmpty() ? List.of() : arrays.kinds.days(asked);
        List<WeekOutcome> byWeek = new ArrayList<>();
        List<Optional<Financing.Rule>> found = List.of();
        Counter counter = Counter.NONE;
        for (int week = 0; week < stride; week++) {
            if (week == 0 || turns.contains(week)) {
                int number = Math.max(1, week);
                found = grants.stream()
                        .map(granted -> ask(asked.benefit(), granted, activation, number, on))
                        .toList();
            }
            Set<WeekOutcome> outcomes = new LinkedHashSet<>();
            for (Optional<Financing.Rule> rule : found) {
                outcomes.add(outcome(rule, week, on));
                counter = rule.map(Financing.Rule::counter)
                        .filter(each -> each != Counter.NONE)
                        .orElse(counter);
            }
            byWeek.add(
                    switch (outcomes.size()) {
                        case 0 -> WeekOutcome.NO_BENEFIT;
                        case 1 -> outcomes.iterator().next();
                        default -> WeekOutcome.none(Reason.GRANT_UNKNOWN);
                    });
        }
        arrays.rule(revision, kind, activation.number(), counter, byWeek);
    }

    private WeekOutcome outcome(Optional<Financing.Rule> found, int week, LocalDate on) {
        if (found.isEmpty()) {
            return WeekOutcome.none(Reason.NO_RULE);
        }
        Financing.Rule rule = found.get();
        return rule.rates().isEmpty()
                ? WeekOutcome.none(rule.none())
                : known.computeIfAbsent(new Asked(rule, week, on), _ -> steps.outcome(rule, week, on));
    }
}
