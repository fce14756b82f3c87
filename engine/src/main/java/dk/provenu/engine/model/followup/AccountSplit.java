package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.vocabulary.Benefit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The deviation of an account to date, taken apart so that its parts sum to it in øre: each part is rounded to øre, and the
 * rest takes what the others leave, rounding included.
 *
 * @param deviation booked less budgeted, kr.
 * @param effects every part that the account has; missing, with the reason, where its persons are not known
 * @param benefits the parts that persons explain, by benefit; none where they are not known
 */
record AccountSplit(Account account, Figure deviation, Map<Effect, Figure> effects, List<BenefitSplit> benefits) {

    private static final Text NOTHING = Text.of("Intet bogført", "Nothing booked");
    private static final Map<Effect, Nature> NAMED = Map.of(
            Effect.WAGES, Nature.WAGES,
            Effect.PURCHASES, Nature.PURCHASES,
            Effect.REPAYMENTS, Nature.REPAYMENTS,
            Effect.OTHER, Nature.OTHER);

    static AccountSplit of(Make make, Books books, PersonsBook persons, Account account, Figure deviation) {
        Map<Effect, Figure> effects = new EnumMap<>(Effect.class);
        List<BenefitSplit> benefits = new ArrayList<>();
        Optional<Text> unknown = unknown(books, persons, account);
        if (unknown.isEmpty()) {
            benefits.addAll(benefits(make, books, persons, account));
            unknown = unshared(benefits);
        }
        if (unknown.isPresent()) {
            benefits.clear();
            if (needsPersons(books, persons, account)) {
                missing(make, unknown.get(), effects);
            }
        } else {
            summed(make, benefits, effects);
            gap(make, books, account, benefits, effects);
        }
        accruals(make, books, account, effects);
        NAMED.forEach((effect, nature) -> named(make, books, account, nature, effect, effects));
        List<Figure> known = effects.values().stream()
                .filter(figure -> figure.value().isPresent())
                .toList();
        Text label = Effect.REST.words().capital();
        if (known.isEmpty()) {
            effects.put(Effect.REST, make.oreSum(Effect.REST.key(), label, List.of(deviation), NOTHING));
        } else {
            Text told = Text.of("Det, de andre dele forklarer", "What the other parts explain");
            Figure explained = make.derived(
                    "explained", told, new Sum(), Group.of(make.root().child("parts"), told, known));
            effects.put(Effect.REST, make.ore(Effect.REST.key(), label, new Difference(), deviation, explained));
        }
        return new AccountSplit(account, deviation, effects, List.copyOf(benefits));
    }

    /** Whether any amount of the account could be explained by persons; not where all is wages, purchases and the like. */
    private static boolean needsPersons(Books books, PersonsBook persons, Account account) {
        return !persons.where(entry -> entry.account().equals(account)).isEmpty()
                || !books.amounts(account, line -> line.nature().isOfPersons()).isEmpty()
                || !books.budget()
                        .amounts(account, Version.REVISED, Season.all(), Nature::isOfPersons)
                        .isEmpty();
    }

    private static void gap(
            Make make, Books books, Account account, List<BenefitSplit> benefits, Map<Effect, Figure> effects) {
        Effect effect = Effect.BUDGET_GAP;
        Figure budget = make.sum(
                effect.key() + "_budget",
                Text.of("Korrigeret budget til ydelser", "Revised budget for benefits"),
                books.budget().amounts(account, Version.REVISED, books.season().months(), Nature::isOfPersons),
                BudgetBook.none());
        Figure explained = make.sum(
                effect.key() + "_persons",
                Text.of(
                        "Budgetpersoner × pris × kommunens andel",
                        "Budgeted persons × price × the municipality's share"),
                benefits.stream()
                        .flatMap(benefit -> benefit.budget().stream())
                        .map(Bundle::own)
                        .toList(),
                Text.of("Ingen budgetpersoner", "No budgeted persons"));
        effects.put(effect, make.ore(effect.key(), effect.words().capital(), new Difference(), explained, budget));
    }

    /** Why persons do not explain the account; empty when they do. */
    private static Optional<Text> unknown(Books books, PersonsBook persons, Account account) {
        Season season = books.season();
        List<Integer> all = Season.all();
        if (persons.of(account, PersonsKind.BUDGET, all).isEmpty()
                && persons.of(account, PersonsKind.ACTUAL, all).isEmpty()) {
            return Optional.of(Text.of(
                    "follow-up-persons har ingen personer på kontoen",
                    "follow-up-persons has no persons on the account"));
        }
        for (PersonsKind kind : List.of(PersonsKind.BUDGET, PersonsKind.ACTUAL)) {
            List<Integer> lacking = persons.lacking(account, kind, season.months());
            if (!lacking.isEmpty()) {
                return Optional.of(PersonsBook.lackingWords(kind, lacking, season.year()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Text> unshared(List<BenefitSplit> benefits) {
        return benefits.stream()
                .filter(each -> !each.isShared())
                .findFirst()
                .map(each -> Text.of(
                        "loven siger ikke, hvem der betaler "
                                + each.benefit().name().da(),
                        "the law does not say who pays " + each.benefit().name().en()));
    }

    private static List<BenefitSplit> benefits(Make make, Books books, PersonsBook persons, Account account) {
        List<Integer> months = books.season().months();
        List<PersonsBook.Entry> budget = persons.of(account, PersonsKind.BUDGET, months);
        List<PersonsBook.Entry> actual = persons.of(account, PersonsKind.ACTUAL, months);
        Optional<Figure> ratio = ratio(make, budget, actual);
        Set<Benefit> benefits = new LinkedHashSet<>();
        Stream.concat(budget.stream(), actual.stream()).forEach(entry -> benefits.add(entry.benefit()));
        return benefits.stream()
                .map(benefit -> BenefitSplit.of(
                        make.below("benefit"),
                        benefit,
                        budget.stream()
                                .filter(entry -> entry.benefit().equals(benefit))
                                .toList(),
                        actual.stream()
                                .filter(entry -> entry.benefit().equals(benefit))
                                .toList(),
                        ratio))
                .toList();
    }

    private static Optional<Figure> ratio(Make make, List<PersonsBook.Entry> budget, List<PersonsBook.Entry> actual) {
        Figure planned =
                persons(make, "budgeted", Text.of("Budgetterede personmåneder", "Budgeted person-months"), budget);
        Figure came = persons(make, "came", Text.of("Faktiske personmåneder", "Actual person-months"), actual);
        return planned.value().orNaN() > 0
                ? Optional.of(make.derived(
                        "persons_ratio",
                        Text.of("Faktiske personer pr. budgetteret", "Actual persons for each budgeted"),
                        new Quotient(),
                        came,
                        planned))
                : Optional.empty();
    }

    private static Figure persons(Make make, String key, Text label, List<PersonsBook.Entry> entries) {
        return make.sum(
                key + "_persons",
                label,
                entries.stream().map(PersonsBook.Entry::persons).toList(),
                Text.EMPTY);
    }

    private static void missing(Make make, Text why, Map<Effect, Figure> effects) {
        for (Effect effect : Effect.values()) {
            if (effect.isOfPersons()) {
                effects.put(
                        effect,
                        make.missing(
                                effect.key(), effect.words().capital(), Unit.KRONER, MissingReason.NOT_FILLED, why));
            }
        }
    }

    private static void summed(Make make, List<BenefitSplit> benefits, Map<Effect, Figure> effects) {
        for (Effect effect : Effect.values()) {
            List<Figure> parts = benefits.stream()
                    .map(benefit -> Optional.ofNullable(benefit.effects().get(effect)))
                    .flatMap(Optional::stream)
                    .toList();
            if (effect.isOfPersons()) {
                effects.put(
                        effect,
                        make.oreSum(
                                effect.key(),
                                effect.words().capital(),
                                parts,
                                Text.of("Ingen personer", "No persons")));
            }
        }
    }

    /** What was booked in the period for another time, less what was booked at another time for the period. */
    private static void accruals(Make make, Books books, Account account, Map<Effect, Figure> effects) {
        List<Figure> in = books.amounts(account, line -> books.isBooked(line) && !books.concernsPeriod(line));
        List<Figure> out = books.amounts(account, line -> !books.isBooked(line) && books.concernsPeriod(line));
        if (in.isEmpty() && out.isEmpty()) {
            return;
        }
        Text label = Effect.ACCRUALS.words().capital();
        Figure first = make.sum(
                "booked_for_others",
                Text.of("Bogført i perioden, vedrører en anden tid", "Booked in the period for another time"),
                in,
                NOTHING);
        Figure second = make.sum(
                "booked_elsewhere",
                Text.of("Bogført på en anden tid, vedrører perioden", "Booked at another time for the period"),
                out,
                NOTHING);
        effects.put(Effect.ACCRUALS, make.ore(Effect.ACCRUALS.key(), label, new Difference(), first, second));
    }

    /** Amounts that say what they are, by the time that they concern. */
    private static void named(
            Make make, Books books, Account account, Nature nature, Effect effect, Map<Effect, Figure> effects) {
        List<Figure> booked = books.amounts(account, line -> line.nature() == nature && books.concernsPeriod(line));
        List<Figure> budget =
                books.budget().amounts(account, Version.REVISED, books.season().months(), each -> each == nature);
        if (booked.isEmpty() && budget.isEmpty()) {
            return;
        }
        Text name = nature.words();
        Figure first = make.sum(
                effect.key() + "_booked",
                Text.of("Bogført for perioden, ", "Booked for the period, ").plus(name),
                booked,
                NOTHING);
        Figure second = make.sum(
                effect.key() + "_budget", Text.of("Budget, ", "Budget, ").plus(name), budget, BudgetBook.none());
        effects.put(effect, make.ore(effect.key(), effect.words().capital(), new Difference(), first, second));
    }
}
