package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Financing;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.law.financing.LadderSteps;
import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The municipality's share of what a benefit costs, by step of the ladder and month, as the law says. */
final class Shares {

    private static final Pattern RUNG = Pattern.compile("(step|week)_([1-9]\\d{0,2})");

    private final Make make;
    private final Law law;
    private final LadderSteps steps;
    private final FinancingTable table;
    private final Figure whole;
    private final Map<String, Figure> made = new HashMap<>();

    Shares(Make make, Law law) {
        this.make = make;
        this.law = law;
        this.steps = new LadderSteps(law);
        this.table = FinancingTable.of(law);
        this.whole = make.given(
                "whole",
                Text.of("Hele ydelsen", "The whole benefit"),
                1,
                Unit.SHARE,
                Text.of("Stat og kommune deler hele ydelsen", "State and municipality share the whole benefit"));
    }

    /** A rung that cannot be read, or does not go with the benefit. */
    static final class NoRung extends Exception {
        private final transient Text words;

        NoRung(String da, String en) {
            super(en);
            this.words = Text.of(da, en);
        }

        Text words() {
            return words;
        }
    }

    /**
     * A step on which a benefit is shared.
     *
     * @param key {@code step_2}, or {@code all} where the share does not move with the weeks
     * @param week the week of the ladder in which it begins
     * @param name what people call it
     */
    record Rung(String key, int week, Text name) {}

    /**
     * The rung of a cell in a month.
     *
     * @throws NoRung when the cell is none, or the benefit needs one and has none, or has one and needs none
     */
    Rung rung(String benefit, String cell, MonthPeriod month) throws NoRung {
        Optional<Financing.Rule> first = rule(benefit, 1, month);
        boolean ladder = first.filter(rule -> law.find(rule.rates()).isEmpty() && rule.way() != Way.NEITHER)
                .isPresent();
        if (cell.isEmpty()) {
            if (ladder) {
                throw new NoRung(
                        "ydelsen følger refusionstrappen, men rung er tom. Skriv trinet: step_1 eller dets første uge,"
                                + " week_5. Kendes trinene ikke, så udelad ydelsens rækker: opfølgningen siger da, at"
                                + " volumen og pris mangler.",
                        "the benefit follows the reimbursement ladder, but rung is empty. Write the step: step_1 or its"
                                + " first week, week_5. If the steps are not known, leave the benefit's rows out: the"
                                + " follow-up then says that volume and price are missing.");
            }
            return new Rung("all", 1, Text.of("uden for trappen", "off the ladder"));
        }
        Matcher matcher = RUNG.matcher(cell);
        if (!matcher.matches()) {
            throw new NoRung(
                    "rung '" + cell + "' er hverken et trin (step_1) eller dets første uge (week_5).",
                    "rung '" + cell + "' is neither a step (step_1) nor its first week (week_5).");
        }
        if (!ladder) {
            throw new NoRung(
                    "ydelsen er ikke på refusionstrappen i " + month.words().da() + ". Lad rung være tom.",
                    "the benefit is not on the reimbursement ladder in "
                            + month.words().en() + ". Leave rung empty.");
        }
        int number = Integer.parseInt(matcher.group(2));
        int week = matcher.group(1).equals("week") ? number : firstWeek(first.get(), number, month);
        WeekOutcome outcome = outcome(benefit, week, month);
        return new Rung("step_" + outcome.step(), week, Text.of("trin " + outcome.step(), "step " + outcome.step()));
    }

    private int firstWeek(Financing.Rule rule, int step, MonthPeriod month) throws NoRung {
        String id = rule.rates() + ".step_" + step + ".from_week";
        if (law.find(id).isEmpty()) {
            throw new NoRung("refusionstrappen har ikke trin " + step + ".", "the ladder has no step " + step + ".");
        }
        return (int) law.number(id, monday(month));
    }

    /** The municipality's share on a rung in a month; missing, with the reason, where the law has none. */
    Figure share(String benefit, Rung rung, MonthPeriod month) {
        WeekOutcome outcome = outcome(benefit, rung.week(), month);
        if (!outcome.reason().hasRate()) {
            return made(
                    "none/" + benefit + "/" + outcome.reason().code(),
                    key -> make.missing(
                            key,
                            Text.of("Kommunens andel", "The municipality's share"),
                            Unit.SHARE,
                            MissingReason.NOT_APPLICABLE,
                            outcome.reason().words()));
        }
        Figure rate = law.figure(outcome.parameter(), monday(month));
        String key = rate.id().value().replace("law/", "").replace('/', '.');
        if (outcome.way() == Way.COFINANCED) {
            return made(key, id -> make.derived(id, rate.label(), Convert.between(rate.unit(), Unit.SHARE), rate));
        }
        Figure state = made(
                key + ".state", id -> make.derived(id, rate.label(), Convert.between(rate.unit(), Unit.SHARE), rate));
        Text label = Text.of("Kommunens andel, ", "The municipality's share, ").plus(rung.name());
        return made(key, id -> make.derived(id, label, new Difference(), whole, state));
    }

    private Figure made(String key, Function<String, Figure> maker) {
        Figure known = made.get(key);
        if (known == null) {
            known = Objects.requireNonNull(maker.apply(key.replace('/', '.')));
            made.put(key, known);
        }
        return known;
    }

    private WeekOutcome outcome(String benefit, int week, MonthPeriod month) {
        Optional<Financing.Rule> rule = rule(benefit, week, month);
        if (rule.isEmpty()) {
            return WeekOutcome.none(Reason.NO_RULE);
        }
        return rule.get().way() == Way.NEITHER
                ? WeekOutcome.none(rule.get().none())
                : steps.outcome(rule.get(), week, monday(month));
    }

    private Optional<Financing.Rule> rule(String benefit, int week, MonthPeriod month) {
        LocalDate monday = monday(month);
        return table.benefits().contains(benefit)
                ? table.find(new Financing.Case(benefit, monday.minusWeeks(week - 1L), Activation.NONE, week, monday))
                : Optional.empty();
    }

    /** The law counts whole weeks: a month's law is that of its first Monday. */
    private static LocalDate monday(MonthPeriod month) {
        return month.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
