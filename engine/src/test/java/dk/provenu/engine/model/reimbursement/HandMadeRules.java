package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Counter;
import dk.provenu.engine.law.financing.Financing;
import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small law written by hand: the ladder, four rates of 2014, an older grant and a benefit without a rate. */
final class HandMadeRules implements Financing {

    static final LocalDate FIRST = LocalDate.of(2013, 1, 7);
    static final LocalDate SLIDES = LocalDate.of(2014, 1, 1);
    static final LocalDate GRANT = LocalDate.of(2014, 7, 1);
    static final LocalDate SICKNESS = LocalDate.of(2015, 12, 28);
    static final LocalDate LADDER = LocalDate.of(2016, 1, 4);

    private static final double[] FROM = {1, 5, 27, 53};
    private static final double[] RATE = {80, 40, 30, 20};

    static CompiledRules compiled() {
        return CompiledRules.of(law(), new HandMadeRules(), RuleOptions.STANDARD);
    }

    static Law law() {
        List<Parameter> all = new ArrayList<>();
        for (int step = 1; step <= FROM.length; step++) {
            String id = "reimbursement_ladder.step_" + step;
            all.add(parameter(id + ".from_week", SICKNESS, FROM[step - 1]));
            all.add(parameter(id + ".rate", SICKNESS, RATE[step - 1]));
            all.add(parameter(id + ".cofinancing_rate", SICKNESS, 100 - RATE[step - 1]));
        }
        all.add(parameter("reimbursement_ladder.restart_weeks", SICKNESS, 52));
        all.add(parameter("reimbursement_ladder.restart_window_years", SICKNESS, 3));
        all.add(parameter("reimbursement_2014.active", SLIDES, 50));
        all.add(parameter("reimbursement_2014.passive", SLIDES, 30));
        all.add(parameter("reimbursement_2014.state", SLIDES, 100));
        all.add(parameter("reimbursement_2014.none", SLIDES, 0));
        all.add(parameter("reimbursement_older.pension", SLIDES, 65));
        return Law.of(all);
    }

    private static Parameter parameter(String id, LocalDate from, double value) {
        Reference reference = new Reference("test", "", from.toString());
        DatedValue dated = new DatedValue(
                from,
                Value.of(value),
                PriceBasis.none(),
                reference,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Parameter(id, Text.same(id), Unit.NUMBER, List.of(dated));
    }

    @Override
    public List<String> benefits() {
        return List.of(
                "social_assistance",
                "sickness_benefit",
                "unemployment_benefit",
                "disability_pension",
                "parental_benefit");
    }

    @Override
    public List<LocalDate> grants() {
        return List.of(GRANT);
    }

    @Override
    public List<LocalDate> days() {
        return List.of(FIRST, SLIDES, SICKNESS, LADDER);
    }

    @Override
    public List<Integer> weeks() {
        return List.of(1, 5, 9, 53);
    }

    @Override
    public Optional<Rule> find(Case asked) {
        boolean ladder = !asked.on().isBefore("sickness_benefit".equals(asked.benefit()) ? SICKNESS : LADDER);
        if (asked.on().isBefore(FIRST)) {
            return Optional.empty();
        }
        boolean older = asked.granted().isBefore(GRANT);
        return Optional.of(
                switch (asked.benefit()) {
                    case "parental_benefit" -> none(false, Reason.NOT_SHARED);
                    case "disability_pension" -> pension(asked, older, ladder);
                    case "unemployment_benefit" -> ladder ? cofinanced() : unemployment(asked);
                    case "sickness_benefit" -> ladder ? reimbursed() : sickness(asked);
                    default -> ladder ? reimbursed() : slides(asked, Way.REIMBURSED);
                });
    }

    private static Rule pension(Case asked, boolean older, boolean ladder) {
        if (older) {
            return asked.on().isBefore(SLIDES)
                    ? none(false, Reason.NO_RULE)
                    : new Rule(Way.COFINANCED, Counter.NONE, false, "reimbursement_older.pension", "", Reason.NO_RULE);
        }
        return ladder ? cofinanced() : none(true, Reason.NOT_IN_SOURCE);
    }

    private static Rule unemployment(Case asked) {
        return asked.week() <= 4
                ? rate(asked, Way.REIMBURSED, Counter.SPELL, "state")
                : rate(asked, Way.REIMBURSED, Counter.SPELL, active(asked) ? "active" : "passive");
    }

    private static Rule sickness(Case asked) {
        if (asked.week() > 52) {
            return rate(asked, Way.REIMBURSED, Counter.SPELL, "none");
        }
        if (asked.week() <= 8) {
            return rate(asked, Way.REIMBURSED, Counter.SPELL, asked.week() <= 4 ? "state" : "active");
        }
        boolean active = active(asked) || asked.activation() == Activation.PARTIAL_RETURN;
        return rate(asked, Way.REIMBURSED, Counter.SPELL, active ? "active" : "passive");
    }

    private static Rule slides(Case asked, Way way) {
        return rate(asked, way, Counter.NONE, active(asked) ? "active" : "passive");
    }

    private static boolean active(Case asked) {
        return switch (asked.activation()) {
            case WORK_PLACEMENT, WAGE_SUBSIDY, ORDINARY_EDUCATION -> true;
            case NONE, PARTIAL_RETURN, OTHER -> false;
        };
    }

    private static Rule rate(Case asked, Way way, Counter counter, String name) {
        return asked.on().isBefore(SLIDES)
                ? none(true, Reason.NO_RULE)
                : new Rule(way, counter, true, "reimbursement_2014." + name, "", Reason.NO_RULE);
    }

    private static Rule reimbursed() {
        return new Rule(Way.REIMBURSED, Counter.LADDER, true, "reimbursement_ladder", "rate", Reason.NO_RULE);
    }

    private static Rule cofinanced() {
        return new Rule(
                Way.COFINANCED, Counter.LADDER, true, "reimbursement_ladder", "cofinancing_rate", Reason.NO_RULE);
    }

    private static Rule none(boolean counts, Reason reason) {
        return new Rule(Way.NEITHER, Counter.NONE, counts, "", "", reason);
    }
}
