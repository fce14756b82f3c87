package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.model.investment.cases.OwnShares.Ladder;
import dk.provenu.engine.model.investment.cases.TargetGroup.Fewer;
import dk.provenu.engine.model.investment.cases.TargetGroup.Leaving;
import dk.provenu.engine.model.investment.cases.TargetGroup.Placed;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What the effort does for a target group, year by year.
 *
 * @param starts who begin; empty where the plan states persons or places itself
 * @param moved who leave the benefit, or leave it earlier, because of the effort; by the year in which they began
 * @param persons full-time persons fewer on the benefit
 * @param gross the benefits saved, kr.; empty where the plan gives a net cost only
 * @param own what the municipality saves of them, kr.
 * @param state what the state saves, kr.; empty where the plan gives a net cost only
 * @param ladders the ladder of each year; empty where the law is not asked
 */
record GroupEffect(
        TargetGroup group,
        SortedMap<Integer, Figure> starts,
        SortedMap<Integer, Figure> moved,
        SortedMap<Integer, Figure> persons,
        SortedMap<Integer, Figure> gross,
        SortedMap<Integer, Figure> own,
        SortedMap<Integer, Figure> state,
        Map<Integer, Ladder> ladders) {

    private static final Unit PER_PERSON = Units.FULL_TIME_PERSON.per(Units.PERSON);

    /** The effect under the law of each year. */
    static GroupEffect of(Ids ids, TargetGroup group, CasePlan plan, Optional<LocalDate> on, OwnShares law) {
        return new Maker(ids, group, plan, on, law).make();
    }

    private record Maker(Ids ids, TargetGroup group, CasePlan plan, Optional<LocalDate> on, OwnShares law) {

        GroupEffect make() {
            return switch (group.effect()) {
                case Leaving leaving -> leaving(leaving);
                case Fewer fewer -> fewer(fewer);
                case Placed placed -> placed(placed);
            };
        }

        private LocalDate day(int year) {
            return LawDays.in(year, on.or(plan::lawOn), group.benefit().validity()::covers);
        }

        private Map<Integer, Ladder> ladders(Activation activation) {
            Map<Integer, Ladder> ladders = new LinkedHashMap<>();
            plan.years().forEach(year -> ladders.put(year, law.of(group, activation, day(year))));
            return ladders;
        }

        private GroupEffect leaving(Leaving leaving) {
            Map<Integer, Ladder> ladders = group.netPerYear().isPresent() ? Map.of() : ladders(Activation.NONE);
            EffectCourse course = new EffectCourse(ids, group, leaving, plan.horizon());
            SortedMap<Integer, Figure> moved = moved(leaving);
            SortedMap<Integer, Figure> persons = new TreeMap<>();
            SortedMap<Integer, Figure> ownPersons = new TreeMap<>();
            Figure full = ids.given(
                    Text.of("En person et helt år", "A person for a whole year"),
                    1,
                    PER_PERSON,
                    "En person uden ydelse et helt år er én fuldtidsperson",
                    group.key(),
                    "full",
                    "time");
            for (int year : plan.years()) {
                persons.put(
                        year,
                        total(
                                moved,
                                year,
                                "persons",
                                Text.of("Færre fuldtidspersoner", "Fewer full-time persons"),
                                full,
                                course::presence));
                Ladder ladder = ladders.get(year);
                if (ladder != null) {
                    ownPersons.put(
                            year,
                            total(
                                    moved,
                                    year,
                                    "own_persons",
                                    Text.of(
                                            "Færre fuldtidspersoner, kommunens del",
                                            "Fewer full-time persons, the municipality's part"),
                                    full,
                                    after -> course.ownPresence(ladder, after)));
                }
            }
            return priced(leaving.starts(), moved, persons, ownPersons, ladders);
        }

        private SortedMap<Integer, Figure> moved(Leaving leaving) {
            if (leaving.shorter()) {
                return leaving.starts();
            }
            Figure share = ids.derived(
                    leaving.size().label(),
                    Convert.between(Unit.PERCENTAGE_POINT, Unit.SHARE),
                    List.of(leaving.size()),
                    group.key(),
                    "effect",
                    "share");
            SortedMap<Integer, Figure> moved = new TreeMap<>();
            leaving.starts()
                    .forEach((year, starts) -> moved.put(
                            year,
                            ids.derived(
                                    Text.of(
                                            "Flyttet af dem, der begyndte i " + year,
                                            "Moved of those who began in " + year),
                                    new Product(),
                                    List.of(starts, share),
                                    "persons",
                                    group.key() + "_moved",
                                    Integer.toString(year))));
            return moved;
        }

        /** The sum over those who began in this year and before. */
        private Figure total(
                SortedMap<Integer, Figure> moved,
                int year,
                String name,
                Text label,
                Figure full,
                IntFunction<Figure> presence) {
            List<Figure> parts = new ArrayList<>();
            moved.headMap(year + 1)
                    .forEach((began, persons) -> parts.add(ids.derived(
                            Text.of(
                                    "Begyndt i " + began + ", set i " + year,
                                    "Began in " + began + ", seen in " + year),
                            new Product(),
                            List.of(persons, presence.apply(year - began), full),
                            group.key(),
                            name + "_" + began,
                            Integer.toString(year))));
            return parts.isEmpty()
                    ? nobody(label, year, name)
                    : ids.sum(
                            label.plus(Text.same(", " + year)),
                            parts,
                            "persons",
                            group.key() + "_" + name,
                            Integer.toString(year));
        }

        private Figure nobody(Text label, int year, String name) {
            return ids.given(
                    label,
                    0,
                    Units.FULL_TIME_PERSON,
                    "Planen har ingen i året",
                    "persons",
                    group.key() + "_" + name,
                    Integer.toString(year));
        }

        private GroupEffect fewer(Fewer fewer) {
            Map<Integer, Ladder> ladders = group.netPerYear().isPresent() ? Map.of() : ladders(Activation.NONE);
            SortedMap<Integer, Figure> persons = new TreeMap<>();
            SortedMap<Integer, Figure> ownPersons = new TreeMap<>();
            for (int year : plan.years()) {
                Figure stated = fewer.persons().get(year);
                Text label = Text.of("Færre fuldtidspersoner, ", "Fewer full-time persons, ")
                        .plus(Text.same("" + year));
                Figure there = stated == null
                        ? nobody(label, year, "persons")
                        : ids.sum(label, List.of(stated), "persons", group.key() + "_persons", Integer.toString(year));
                persons.put(year, there);
                Ladder ladder = ladders.get(year);
                if (ladder != null) {
                    Figure share =
                            EffectCourse.ownShare(ids, group, ladder, ladder.key() + "_" + year, Optional.empty());
                    ownPersons.put(
                            year,
                            ids.derived(
                                    Text.of(
                                            "Færre fuldtidspersoner, kommunens del",
                                            "Fewer full-time persons, the municipality's part"),
                                    new Product(),
                                    List.of(there, share),
                                    "persons",
                                    group.key() + "_own_persons",
                                    Integer.toString(year)));
                }
            }
            return priced(new TreeMap<>(), new TreeMap<>(), persons, ownPersons, ladders);
        }

        /** Persons times what a year costs. */
        private GroupEffect priced(
                SortedMap<Integer, Figure> starts,
                SortedMap<Integer, Figure> moved,
                SortedMap<Integer, Figure> persons,
                SortedMap<Integer, Figure> ownPersons,
                Map<Integer, Ladder> ladders) {
            SortedMap<Integer, Figure> gross = new TreeMap<>();
            SortedMap<Integer, Figure> own = new TreeMap<>();
            SortedMap<Integer, Figure> state = new TreeMap<>();
            Optional<Figure> yearly = group.benefitPerMonth().map(this::yearly);
            for (int year : plan.years()) {
                yearly.ifPresent(benefit -> gross.put(
                        year,
                        kroner(
                                "gross",
                                year,
                                Text.of("Sparet ydelse, brutto", "Benefit saved, gross"),
                                new Product(),
                                Years.at(persons, year),
                                benefit)));
                Text label = Text.of("Kommunens sparede ydelse", "The municipality's saving in benefits");
                own.put(
                        year,
                        group.netPerYear().isPresent()
                                ? kroner(
                                        "own",
                                        year,
                                        label,
                                        new Product(),
                                        Years.at(persons, year),
                                        group.netPerYear().get())
                                : kroner(
                                        "own",
                                        year,
                                        label,
                                        new Product(),
                                        Years.at(ownPersons, year),
                                        yearly.orElseThrow()));
                if (gross.containsKey(year)) {
                    state.put(
                            year,
                            kroner(
                                    "state",
                                    year,
                                    Text.of("Statens sparede refusion og andel", "The state's saving"),
                                    new Difference(),
                                    Years.at(gross, year),
                                    Years.at(own, year)));
                }
            }
            return new GroupEffect(group, starts, moved, persons, gross, own, state, ladders);
        }

        private Figure yearly(Figure perMonth) {
            return ids.derived(
                    Text.of("Ydelse om året pr. fuldtidsperson", "Benefit a year per full-time person"),
                    new Product(),
                    List.of(
                            perMonth,
                            ids.given(
                                    Text.of("Måneder på et år", "Months of a year"),
                                    12,
                                    Unit.NUMBER,
                                    "Kalenderåret",
                                    group.key(),
                                    "calendar",
                                    "months_of_year")),
                    group.key(),
                    "benefit",
                    "yearly");
        }

        /** The state reimburses more, the municipality bears less; nobody leaves. */
        private GroupEffect placed(Placed placed) {
            Activation activation = Activation.find(placed.activation()).orElse(Activation.NONE);
            Map<Integer, Ladder> ladders = ladders(Activation.NONE);
            Map<Integer, Ladder> there = ladders(activation);
            Figure benefit = yearly(group.benefitPerMonth()
                    .orElseThrow(() -> new dk.provenu.engine.model.ModelException(Text.of(
                            "Målgruppen '" + group.name().da()
                                    + "': et tilbud med en anden refusion kræver 'benefit_per_month'.",
                            "The target group '" + group.name().en()
                                    + "': an offer at another reimbursement needs 'benefit_per_month'."))));
            SortedMap<Integer, Figure> none = new TreeMap<>();
            SortedMap<Integer, Figure> own = new TreeMap<>();
            SortedMap<Integer, Figure> state = new TreeMap<>();
            for (int year : plan.years()) {
                none.put(
                        year,
                        nobody(
                                Text.of("Færre fuldtidspersoner, ", "Fewer full-time persons, ")
                                        .plus(Text.same("" + year)),
                                year,
                                "persons"));
                Figure places = placed.places().get(year);
                Figure before =
                        EffectCourse.ownShare(ids, group, Years.at(ladders, year), "before_" + year, Optional.empty());
                Figure after =
                        EffectCourse.ownShare(ids, group, Years.at(there, year), "placed_" + year, Optional.empty());
                Figure less = ids.derived(
                        Text.of(
                                "Mindre andel for kommunen i tilbuddet",
                                "Smaller share for the municipality in the offer"),
                        new Difference(),
                        List.of(before, after),
                        group.key(),
                        "rate_difference",
                        Integer.toString(year));
                Text label = Text.of("Højere refusion af ydelsen", "Higher reimbursement of the benefit");
                own.put(
                        year,
                        kroner(
                                "own",
                                year,
                                label,
                                new Product(),
                                places == null ? Years.at(none, year) : places,
                                benefit,
                                less));
                state.put(
                        year,
                        kroner(
                                "state",
                                year,
                                Text.of("Statens højere refusion", "The state's higher reimbursement"),
                                new Negated(),
                                Years.at(own, year)));
            }
            return new GroupEffect(group, new TreeMap<>(), new TreeMap<>(), none, new TreeMap<>(), own, state, ladders);
        }

        private Figure kroner(
                String name, int year, Text label, dk.provenu.engine.figure.Operation operation, Figure... operands) {
            return ids.derived(
                    label.plus(Text.same(", " + year)),
                    operation,
                    List.of(operands),
                    "benefits",
                    group.key() + "_" + name,
                    Integer.toString(year));
        }
    }

    /** The share of the benefits saved that is the municipality's; missing where none are. */
    Optional<Figure> ownShare(Ids ids, int year) {
        return Optional.ofNullable(gross.get(year))
                .map(all -> ids.derived(
                        Text.of("Kommunens andel, ", "The municipality's share, ")
                                .plus(Text.same("" + year)),
                        new Quotient(),
                        List.of(Years.at(own, year), all),
                        "persons",
                        group.key() + "_own_share",
                        Integer.toString(year)));
    }

    /** Zero kroner, in the prices of another amount. */
    static Figure nothing(Ids ids, Text label, PriceBasis basis, String... parts) {
        return Figure.parameter(
                ids.id(parts),
                label,
                Value.of(0),
                Unit.KRONER,
                basis,
                new Reference("Planen har intet her", "", ""),
                List.of());
    }
}
