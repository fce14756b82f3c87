package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.investment.cases.OwnShares.Ladder;
import dk.provenu.engine.model.investment.cases.TargetGroup.Leaving;
import dk.provenu.engine.model.investment.cases.TargetGroup.Placed;
import dk.provenu.engine.model.investment.evidence.Evidence;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a case expects to save, month by month, target group by target group: what is posted to the ledger of savings when the
 * case is adopted. The months of a year add up to the case's saving of that year.
 *
 * @param plan the case's name
 * @param title what people call it
 * @param owner who answers for the saving, where the plan says so
 * @param lines by group, then month
 */
public record ExpectedSavings(String plan, String title, Optional<String> owner, List<Line> lines) {

    /** Fewer on a benefit. */
    public static final String OFF_BENEFIT = "off_benefit";

    /** A higher reimbursement while they stay on it. */
    public static final String REIMBURSED = "higher_reimbursement";

    /**
     * The saving of a month.
     *
     * @param group the target group's name in ids
     * @param label what people call it
     * @param outcome {@link #OFF_BENEFIT} or {@link #REIMBURSED}
     * @param account where the municipality posts the benefit
     * @param persons full-time persons fewer on the benefit in the month
     * @param amount what the municipality saves, kr.
     */
    public record Line(
            String group,
            Text label,
            String outcome,
            AccountFunction account,
            YearMonth month,
            Figure persons,
            Figure amount) {}

    public ExpectedSavings {
        lines = List.copyOf(lines);
    }

    /**
     * What a plan expects.
     *
     * @param root the first part of the figures' ids
     * @param on the day whose law holds for every year; empty when the plan or each year decides
     * @throws dk.provenu.engine.model.ModelException when the plan is refused
     */
    public static ExpectedSavings of(
            FigureId root, Scenario scenario, Law law, Evidence evidence, Optional<LocalDate> on) {
        CaseResult result =
                CaseResult.of(root, scenario, law, evidence, new CaseResult.Choice(on, false, OptionalDouble.empty()));
        List<Line> lines = new ArrayList<>();
        result.effects().forEach(effect -> lines.addAll(new Months(result.ids(), result.plan(), effect).lines()));
        return new ExpectedSavings(
                scenario.name(), scenario.title(), result.plan().owner(), lines);
    }

    private static final class Months {

        private final Ids ids;
        private final CasePlan plan;
        private final GroupEffect effect;
        private final Figure months;

        Months(Ids ids, CasePlan plan, GroupEffect effect) {
            this.ids = ids;
            this.plan = plan;
            this.effect = effect;
            this.months = ids.given(
                    Text.of("Måneder på et år", "Months of a year"),
                    12,
                    Unit.NUMBER,
                    "Kalenderåret",
                    "savings",
                    effect.group().key(),
                    "months");
        }

        List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            boolean placed = effect.group().effect() instanceof Placed;
            Optional<EffectCourse> course = effect.group().effect() instanceof Leaving leaving
                    ? Optional.of(new EffectCourse(new Ids(ids.id("monthly")), effect.group(), leaving, plan.horizon()))
                    : Optional.empty();
            for (int year : plan.years()) {
                for (int month = 1; month <= 12; month++) {
                    YearMonth at = YearMonth.of(year, month);
                    Figure persons =
                            course.isPresent() ? moved(course.get(), at, false) : same(effect.persons(), at, false);
                    Figure amount =
                            course.isPresent() ? priced(course.get(), at, persons) : same(effect.own(), at, true);
                    lines.add(new Line(
                            effect.group().key().substring("group_".length()),
                            effect.group().name(),
                            placed ? REIMBURSED : OFF_BENEFIT,
                            effect.group().account(),
                            at,
                            persons,
                            amount));
                }
            }
            return lines;
        }

        /** The same in every month of the year. */
        private Figure same(java.util.SortedMap<Integer, Figure> yearly, YearMonth at, boolean shared) {
            Figure year = Years.at(yearly, at.getYear());
            return shared
                    ? ids.derived(
                            label("Besparelse", "Saving", at),
                            new Quotient(),
                            List.of(year, months),
                            id("amount"),
                            at.toString())
                    : ids.derived(
                            label("Personer", "Persons", at), new Sum(), List.of(year), id("persons"), at.toString());
        }

        private Text label(String da, String en, YearMonth at) {
            return Text.of(da + ", " + at, en + ", " + at);
        }

        private String id(String column) {
            return "savings_" + effect.group().key() + "_" + column;
        }

        private Figure moved(EffectCourse course, YearMonth at, boolean own) {
            List<Figure> parts = new ArrayList<>();
            Figure full = ids.given(
                    Text.of("En person en hel måned", "A person for a whole month"),
                    1,
                    Units.FULL_TIME_PERSON.per(Units.PERSON),
                    "En person uden ydelse en hel måned er én fuldtidsperson i måneden",
                    id(own ? "own_full" : "full"),
                    at.toString());
            effect.moved().headMap(at.getYear() + 1).forEach((began, persons) -> {
                int after = 12 * (at.getYear() - began) + at.getMonthValue() - 1;
                Figure presence =
                        own ? course.ownPresenceInMonth(ladder(at.getYear()), after) : course.presenceInMonth(after);
                parts.add(ids.derived(
                        Text.of("Begyndt i " + began, "Began in " + began),
                        new Product(),
                        List.of(persons, presence, full),
                        id((own ? "own_" : "") + "part_" + began),
                        at.toString()));
            });
            String column = own ? "own_persons" : "persons";
            return parts.isEmpty()
                    ? ids.given(
                            label("Personer", "Persons", at),
                            0,
                            Units.FULL_TIME_PERSON,
                            "Ingen er begyndt",
                            id(column),
                            at.toString())
                    : ids.sum(label("Personer", "Persons", at), parts, id(column), at.toString());
        }

        private Ladder ladder(int year) {
            return Years.at(effect.ladders(), year);
        }

        private Figure priced(EffectCourse course, YearMonth at, Figure persons) {
            Text label = label("Besparelse", "Saving", at);
            if (effect.group().netPerYear().isPresent()) {
                Figure monthly = ids.derived(
                        Text.of("Nettoudgift om måneden", "Net cost a month"),
                        new Quotient(),
                        List.of(effect.group().netPerYear().get(), months),
                        id("net_month"),
                        at.toString());
                return ids.derived(label, new Product(), List.of(persons, monthly), id("amount"), at.toString());
            }
            return ids.derived(
                    label,
                    new Product(),
                    List.of(
                            moved(course, at, true),
                            effect.group().benefitPerMonth().orElseThrow()),
                    id("amount"),
                    at.toString());
        }
    }
}
