package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an account is expected to come to for the year: what is booked to date, less what was booked ahead for the months that
 * are left, and those months estimated.
 *
 * @param base booked to date, less what was booked ahead
 * @param years the year by each method; missing, with the reason, where a method has no answer
 * @param months the months that are left by each method that has an answer
 * @param used the first method in turn that has one
 */
record Outturn(Figure base, Map<Method, Figure> years, Map<Method, Map<Integer, Figure>> months, Method used) {

    private static final Text NOTHING = Text.of("Intet bogført", "Nothing booked");

    Figure year() {
        return Objects.requireNonNull(years.get(used));
    }

    Map<Integer, Figure> left() {
        return Objects.requireNonNull(months.get(used));
    }

    /** The year by a method, or by the first after it that has an answer. */
    Figure year(Method method) {
        return Objects.requireNonNull(years.get(firstOf(method, years)));
    }

    private static Method firstOf(Method chosen, Map<Method, Figure> years) {
        return chosen.inTurn().stream()
                .filter(method ->
                        Objects.requireNonNull(years.get(method)).value().isPresent())
                .findFirst()
                .orElse(Method.AS_BUDGET);
    }

    /** Makes the outturn of an account. */
    record Maker(Make make, Books books, PersonsBook persons, Account account, Prices prices) {

        /**
         * The outturn.
         *
         * @param booked the ledger to date
         * @param budget the revised budget to date
         */
        Outturn of(Method chosen, Figure booked, Figure budget) {
            Figure base = base(booked);
            Map<Method, Figure> years = new EnumMap<>(Method.class);
            Map<Method, Map<Integer, Figure>> months = new EnumMap<>(Method.class);
            for (Method method : Method.values()) {
                Optional<Text> none = reason(method, budget);
                if (none.isPresent()) {
                    years.put(
                            method,
                            make.missing(
                                    method.code(), label(method), Unit.KRONER, MissingReason.NOT_FILLED, none.get()));
                    continue;
                }
                Map<Integer, Figure> left = left(method, base, budget);
                months.put(method, left);
                List<Figure> all = new ArrayList<>(List.of(base));
                all.addAll(left.values());
                years.put(method, make.oreSum(method.code(), label(method), all, NOTHING));
            }
            Method used = firstOf(chosen, years);
            return new Outturn(base, years, months, used);
        }

        private Text label(Method method) {
            return Text.of("Anslået regnskab, ", "Forecast outturn, ").plus(method.words());
        }

        private Figure base(Figure booked) {
            List<Figure> ahead = books.amounts(
                    account, line -> books.isBooked(line) && books.season().isLeft(line.concerns()));
            if (ahead.isEmpty()) {
                return booked;
            }
            Figure early = make.sum(
                    "ahead",
                    Text.of("Bogført forud for de resterende måneder", "Booked ahead for the months left"),
                    ahead,
                    NOTHING);
            return make.derived(
                    "base",
                    Text.of("Bogført uden det, der er bogført forud", "Booked less what was booked ahead"),
                    new Difference(),
                    booked,
                    early);
        }

        /** Why a method has no answer; empty when it has. */
        private Optional<Text> reason(Method method, Figure budget) {
            List<Integer> left = books.season().left();
            return switch (method) {
                case AS_BUDGET -> Optional.empty();
                case RUN_RATE ->
                    budget.value().orNaN() == 0
                            ? Optional.of(Text.of(
                                    "budgettet til dato er 0, så forbruget kan ikke regnes frem",
                                    "the budget to date is 0, so that use cannot be carried forward"))
                            : Optional.empty();
                case PERSONS -> {
                    for (PersonsKind kind : List.of(PersonsKind.FORECAST, PersonsKind.BUDGET)) {
                        List<Integer> lacking = persons.lacking(account, kind, left);
                        if (!lacking.isEmpty()) {
                            yield Optional.of(PersonsBook.lackingWords(
                                    kind, lacking, books.season().year()));
                        }
                    }
                    yield left.isEmpty() ? nobody() : prices.unknown(account, left);
                }
            };
        }

        private Optional<Text> nobody() {
            return persons.of(account, PersonsKind.BUDGET, Season.all()).isEmpty()
                    ? Optional.of(Text.of(
                            "follow-up-persons har ingen personer på kontoen",
                            "follow-up-persons has no persons on the account"))
                    : Optional.empty();
        }

        private Map<Integer, Figure> left(Method method, Figure base, Figure budget) {
            Make here = make.below(method.code());
            Map<Integer, Figure> left = new LinkedHashMap<>();
            for (int month : books.season().left()) {
                String key = "month_" + month;
                Text name = books.season().month(month).words();
                Figure planned = make.below("budget")
                        .sum(
                                key + "_" + method.code(),
                                Text.of("Korrigeret budget, ", "Revised budget, ")
                                        .plus(name),
                                books.budget().amounts(account, Version.REVISED, List.of(month), nature -> true),
                                BudgetBook.none());
                left.put(
                        month,
                        switch (method) {
                            case AS_BUDGET -> planned;
                            case RUN_RATE -> {
                                Figure use = here.derived(
                                        key + "_use",
                                        Text.of("Forbrug af budgettet til dato", "Use of the budget to date"),
                                        new Quotient(),
                                        base,
                                        budget);
                                yield here.derived(
                                        key, Text.of("Ventet, ", "Expected, ").plus(name), new Product(), planned, use);
                            }
                            case PERSONS -> persons(here.below(key), month, name, planned);
                        });
            }
            return left;
        }

        /** Expected persons at their price, and what persons do not explain of the budget as budgeted. */
        private Figure persons(Make here, int month, Text name, Figure planned) {
            Figure expected = cost(
                    here,
                    month,
                    PersonsKind.FORECAST,
                    Text.of("Ventet, ", "Expected, ").plus(name));
            Figure budgeted = cost(
                    here,
                    month,
                    PersonsKind.BUDGET,
                    Text.of("Budgetpersoner, ", "Budgeted, ").plus(name));
            Figure rest = here.derived(
                    "rest",
                    Text.of(
                                    "Det, personer ikke forklarer af budgettet, ",
                                    "What persons do not explain of the budget, ")
                            .plus(name),
                    new Difference(),
                    planned,
                    budgeted);
            Text label = Text.of("Ventet i alt, ", "Expected in all, ").plus(name);
            return here.derived(
                    "all", label, new Sum(), Group.of(here.root().child("parts"), label, List.of(expected, rest)));
        }

        private Figure cost(Make here, int month, PersonsKind kind, Text label) {
            List<Figure> amounts = new ArrayList<>();
            for (PersonsBook.Entry entry : persons.of(account, kind, List.of(month))) {
                amounts.add(here.below(kind.code())
                        .derived(
                                entry.cell().replace('/', '.'),
                                label.plus(Text.same(", "))
                                        .plus(entry.benefit().name())
                                        .plus(Text.same(", "))
                                        .plus(entry.rung().name()),
                                new Product(),
                                entry.persons(),
                                prices.of(entry),
                                entry.share()));
            }
            return here.sum(kind.code(), label, amounts, Text.of("Ingen personer", "No persons"));
        }
    }
}
