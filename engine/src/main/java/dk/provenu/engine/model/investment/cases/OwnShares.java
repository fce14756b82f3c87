package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.Financing;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.law.financing.LadderSteps;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.vocabulary.Units;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's share of what a benefit costs, by the number of the week: the steps of the ladder, or the one rate that
 * holds for every week, as the law of a day has them.
 */
final class OwnShares {

    private final Ids ids;
    private final Law law;
    private final LadderSteps steps;
    /** Made when first asked: a plan with net costs of its own needs no law. */
    private @Nullable FinancingTable table;

    private final Map<String, Ladder> made = new HashMap<>();

    OwnShares(Ids ids, Law law) {
        this.ids = ids;
        this.law = law;
        this.steps = new LadderSteps(law);
    }

    private FinancingTable table() {
        FinancingTable known = table;
        if (known == null) {
            known = FinancingTable.of(law);
            table = known;
        }
        return known;
    }

    /**
     * The steps of a benefit on a day.
     *
     * @param key tells two of them apart: the law's parameters behind it
     * @param fromWeek the week in which each step begins, rising; the first is 1
     * @param share the municipality's share on each, from 0 to 1
     */
    record Ladder(String key, Group fromWeek, Group share) {}

    private record Asked(Financing.Rule rule, WeekOutcome outcome) {}

    /**
     * The ladder that holds for a benefit.
     *
     * @throws ModelException when the law has no rate for it on that day
     */
    Ladder of(TargetGroup group, Activation activation, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Integer> weeks = new ArrayList<>();
        List<Asked> found = new ArrayList<>();
        int lastWeek = Math.max(steps.lastWeek(), table().weeks().getLast());
        @Nullable WeekOutcome before = null;
        for (int week = 1; week <= lastWeek; week++) {
            Asked asked = asked(group, activation, day, monday, week);
            WeekOutcome outcome = asked.outcome();
            if (before == null || !outcome.parameter().equals(before.parameter()) || outcome.way() != before.way()) {
                weeks.add(week);
                found.add(asked);
            }
            before = outcome;
        }
        return ladder(weeks, found, day);
    }

    private Asked asked(TargetGroup group, Activation activation, LocalDate day, LocalDate monday, int week) {
        LocalDate granted = group.granted().orElse(monday.minusWeeks(week - 1));
        Optional<Financing.Rule> rule =
                table().find(new Financing.Case(group.benefit().code(), granted, activation, week, monday));
        if (rule.isEmpty()) {
            throw refused(group, day, Text.of("ingen regel gælder den dag", "no rule is in force on that day"));
        }
        WeekOutcome outcome = rule.get().way() == Way.NEITHER
                ? WeekOutcome.none(rule.get().none())
                : steps.outcome(rule.get(), week, monday);
        if (!outcome.reason().hasRate()) {
            throw refused(group, day, outcome.reason().words());
        }
        return new Asked(rule.get(), outcome);
    }

    private static ModelException refused(TargetGroup group, LocalDate day, Text why) {
        return new ModelException(Text.of(
                "Målgruppen '" + group.name().da() + "': loven siger ikke, hvem der betaler " + group.benefit()
                        + " den "
                        + day + " (" + why.da()
                        + "). Ret planens år eller 'law_on', eller skriv kommunens nettoudgift selv i 'net_per_year'.",
                "The target group '" + group.name().en() + "': the law does not say who pays " + group.benefit()
                        + " on "
                        + day + " (" + why.en()
                        + "). Correct the plan's years or 'law_on', or write the municipality's net cost in"
                        + " 'net_per_year'."));
    }

    private Ladder ladder(List<Integer> weeks, List<Asked> found, LocalDate day) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            WeekOutcome outcome = found.get(i).outcome();
            Figure rate = law.figure(outcome.parameter(), day);
            names.append(names.isEmpty() ? "" : "-")
                    .append(weeks.get(i))
                    .append('.')
                    .append(rate.id().value().replace("law/", "").replace('/', '.'));
        }
        String key = Integer.toHexString(names.toString().hashCode());
        return Objects.requireNonNull(made.computeIfAbsent(names.toString(), _ -> make(key, weeks, found, day)));
    }

    private Ladder make(String key, List<Integer> weeks, List<Asked> found, LocalDate day) {
        List<Figure> from = new ArrayList<>();
        List<Figure> shares = new ArrayList<>();
        Figure whole = ids.given(
                Text.of("Hele ydelsen", "The whole benefit"),
                1,
                Unit.SHARE,
                "Ydelsen er hele ydelsen",
                "ladder",
                key,
                "whole");
        for (int i = 0; i < weeks.size(); i++) {
            WeekOutcome outcome = found.get(i).outcome();
            String step = Integer.toString(i + 1);
            from.add(begins(found.get(i), weeks.get(i), day, key, step));
            Figure rate = law.figure(outcome.parameter(), day);
            Figure share = ids.derived(
                    rate.label(),
                    Convert.between(rate.unit(), Unit.SHARE),
                    List.of(rate),
                    "ladder",
                    key,
                    step + "_rate");
            shares.add(
                    outcome.way() == Way.COFINANCED
                            ? share
                            : ids.derived(
                                    Text.of("Kommunens andel, trin ", "The municipality's share, step ")
                                            .plus(Text.same(step)),
                                    new Difference(),
                                    List.of(whole, share),
                                    "ladder",
                                    key,
                                    step + "_own"));
        }
        return new Ladder(
                key,
                ids.group(Text.of("trappens uger", "the weeks of the ladder"), from, "ladder", key, "weeks"),
                ids.group(Text.of("kommunens andel", "the municipality's share"), shares, "ladder", key, "shares"));
    }

    /** The law's own number for the beginning of a step; where there is one rate for all weeks, week 1. */
    private Figure begins(Asked asked, int week, LocalDate day, String key, String step) {
        String parameter = asked.rule().rates() + ".step_" + asked.outcome().step() + ".from_week";
        return asked.outcome().step() > 0 && law.find(parameter).isPresent()
                ? law.figure(parameter, day)
                : ids.given(
                        Text.of("Fra uge", "From week"),
                        week,
                        Units.WEEK,
                        "Lovens tabel over finansieringen",
                        "ladder",
                        key,
                        step + "_from");
    }
}
