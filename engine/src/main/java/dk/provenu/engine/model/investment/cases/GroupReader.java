package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.investment.cases.TargetGroup.Duration;
import dk.provenu.engine.model.investment.cases.TargetGroup.Effect;
import dk.provenu.engine.model.investment.cases.TargetGroup.Fewer;
import dk.provenu.engine.model.investment.cases.TargetGroup.Leaving;
import dk.provenu.engine.model.investment.cases.TargetGroup.Placed;
import dk.provenu.engine.model.investment.evidence.EvidenceEffect;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.statistics.MetaAnalysis;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Benefits;
import dk.provenu.engine.vocabulary.BudgetFrames;
import dk.provenu.engine.vocabulary.Units;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a target group: who they are, where on the ladder they stand, and what the effort does for them. */
final class GroupReader {

    private static final double MOST_WEEKS = 2000;
    private static final double MOST_WEEKS_SHORTER = 520;
    private static final String SIZE = "size";
    private static final Set<String> READINESS =
            new TreeSet<>(Set.of("job_ready", "activity_ready", "education_ready", "obviously_education_ready", "all"));
    private static final Set<String> EFFECTS = new TreeSet<>(Set.of("job", "shorter", "persons", "offers"));

    private final PlanReader plan;
    private final ScenarioSection section;
    private final Optional<LocalDate> lawOn;
    private final String name;

    GroupReader(PlanReader plan, ScenarioSection section, Optional<LocalDate> lawOn) {
        this.plan = plan;
        this.section = section;
        this.lawOn = lawOn;
        this.name = section.text("name");
    }

    TargetGroup group() {
        Benefit benefit = benefit();
        Optional<Figure> persons = section.findNumber(
                "persons",
                Text.of("Personer i målgruppen: ", "Persons in the target group: ")
                        .plus(Text.same(name)),
                Units.PERSON,
                0,
                PlanReader.MOST_PERSONS);
        Optional<Figure> perMonth = section.findNumber(
                "benefit_per_month",
                Text.of("Ydelse om måneden: ", "Benefit a month: ").plus(Text.same(name)),
                Units.KRONER_PER_FULL_TIME_PERSON,
                0,
                1e5);
        Optional<Figure> net = section.findNumber(
                "net_per_year",
                Text.of(
                        "Kommunens nettoudgift pr. fuldtidsperson om året",
                        "The municipality's net cost of a full-time person a year"),
                Units.KRONER_PER_FULL_TIME_PERSON,
                0,
                1e6);
        if (perMonth.isEmpty() && net.isEmpty()) {
            section.refuse(
                    "benefit_per_month",
                    Text.of(
                            "ydelsen mangler. Tilføj 'benefit_per_month' (kr. pr. fuldtidsperson om måneden), eller"
                                    + " 'net_per_year', når kun kommunens nettoudgift om året er kendt.",
                            "the benefit is missing. Add 'benefit_per_month' (DKK per full-time person a month), or"
                                    + " 'net_per_year' where only the municipality's net cost a year is known."));
        }
        Effect effect = effect(persons);
        return new TargetGroup(
                plan.key(section, "group", name),
                Text.same(name),
                benefit,
                who(),
                persons,
                perMonth,
                net,
                section.findDate("granted"),
                net.isPresent() ? durationsWhereThere() : durations(),
                effect,
                account(benefit));
    }

    /** The benefit; refused where nobody could receive it in the plan's years. */
    private Benefit benefit() {
        String written = section.text("benefit");
        if (written.isEmpty()) {
            return Benefits.all().getFirst();
        }
        try {
            LocalDate last = LawDays.in(plan.last(), lawOn, _ -> true);
            Benefit benefit = Benefits.all().stream()
                    .filter(each -> each.code().equals(written))
                    .findFirst()
                    .orElseGet(() -> Benefits.get(written, last));
            if (!existsIn(benefit, plan.start()) || !existsIn(benefit, plan.last())) {
                section.refuse(
                        "benefit",
                        Text.of(
                                "ydelsen " + benefit + " findes ikke i alle planens år " + plan.start() + "-"
                                        + plan.last() + ". Ret årene eller ydelsen" + successor(benefit, last) + ".",
                                "the benefit " + benefit + " does not exist in all of the plan's years " + plan.start()
                                        + "-"
                                        + plan.last() + ". Correct the years or the benefit" + successor(benefit, last)
                                        + "."));
            }
            return benefit;
        } catch (VocabularyException e) {
            section.refuse("benefit", e.text());
            return Benefits.all().getFirst();
        }
    }

    private boolean existsIn(Benefit benefit, int year) {
        return benefit.validity().covers(LawDays.in(year, lawOn, benefit.validity()::covers));
    }

    private static String successor(Benefit benefit, LocalDate day) {
        return Benefits.all().stream()
                .filter(other -> !other.code().equals(benefit.code())
                        && other.name().da().equals(benefit.name().da())
                        && other.validity().covers(day))
                .findFirst()
                .map(other -> " (" + other.code() + ")")
                .orElse("");
    }

    private Text who() {
        return Text.same(Stream.of(section.findOneOf("readiness", READINESS), section.findText("age"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")));
    }

    private AccountFunction account(Benefit benefit) {
        Optional<String> written = section.findText("account");
        try {
            if (written.isPresent()) {
                return AccountFunction.parse(written.get());
            }
        } catch (VocabularyException e) {
            section.refuse("account", e.text());
        }
        Optional<AccountFunction> usual = BudgetFrames.accountOf(benefit);
        if (usual.isEmpty() && written.isEmpty()) {
            section.refuse(
                    "account",
                    Text.of(
                            "kontoen for " + benefit + " er ikke kendt. Tilføj en linje som 'account: 5.57.73'.",
                            "the account of " + benefit + " is not known. Add a line such as 'account: 5.57.73'."));
        }
        return usual.orElseGet(() -> AccountFunction.parse("5.57.73"));
    }

    private List<Duration> durationsWhereThere() {
        return section.has("on_benefit") ? durations() : List.of();
    }

    private List<Duration> durations() {
        List<Duration> durations = new ArrayList<>();
        double shares = 0;
        List<ScenarioSection> parts = section.sections("on_benefit");
        for (ScenarioSection part : parts) {
            String place = parts.size() == 1 ? "" : " (" + (durations.size() + 1) + ")";
            Figure weeks = part.number(
                    "weeks",
                    Text.of("Uger på ydelse ved begyndelsen" + place, "Weeks on benefit at the beginning" + place),
                    Units.WEEK,
                    1,
                    MOST_WEEKS);
            Optional<Figure> share = part.findNumber(
                    "share", Text.of("Andel af gruppen" + place, "Share of the group" + place), Unit.SHARE, 0, 1);
            if (share.isEmpty() && parts.size() > 1) {
                part.refuse("share", Text.of("andelen mangler.", "the share is missing."));
            }
            shares += share.map(figure -> figure.value().orNaN()).orElse(1.0);
            durations.add(new Duration(weeks, share));
        }
        if (durations.isEmpty()) {
            section.refuse(
                    "on_benefit",
                    Text.of(
                            "det mangler, hvor længe de har været på ydelse, når de begynder; det afgør refusionen. Tilføj"
                                    + " 'on_benefit:' med '- {weeks: 60, share: 1}'.",
                            "how long they have been on benefit when they begin is missing; it decides the reimbursement. Add"
                                    + " 'on_benefit:' with '- {weeks: 60, share: 1}'."));
        } else if (Math.abs(shares - 1) > 1e-9) {
            section.refuse("on_benefit", Text.of("andelene giver tilsammen ikke 1.", "the shares do not add up to 1."));
        }
        return durations;
    }

    private Effect effect(Optional<Figure> persons) {
        ScenarioSection effect = section.section("effect");
        return switch (effect.oneOf("kind", EFFECTS)) {
            case "shorter" -> leaving(effect, true, persons);
            case "persons" -> new Fewer(counts(effect, "persons", persons));
            case "offers" -> new Placed(counts(effect, "places", persons), activation(effect));
            default -> leaving(effect, false, persons);
        };
    }

    private String activation(ScenarioSection effect) {
        return effect.oneOf(
                "activation",
                Arrays.stream(Activation.values())
                        .map(Activation::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private SortedMap<Integer, Figure> counts(ScenarioSection effect, String key, Optional<Figure> most) {
        SortedMap<Integer, Figure> counts = plan.byYear(
                effect,
                key,
                "number",
                Text.of("Fuldtidspersoner: ", "Full-time persons: ").plus(Text.same(name)),
                Units.FULL_TIME_PERSON,
                0,
                PlanReader.MOST_PERSONS);
        present(effect, key, counts, most);
        return counts;
    }

    private Leaving leaving(ScenarioSection effect, boolean shorter, Optional<Figure> persons) {
        SortedMap<Integer, Figure> starts = plan.byYear(
                section,
                "starts",
                "number",
                Text.of("Begynder: ", "Begin: ").plus(Text.same(name)),
                Units.PERSON,
                0,
                PlanReader.MOST_PERSONS);
        present(section, "starts", starts, persons);
        Optional<EvidenceEffect> evidence = evidence(effect);
        Figure size = size(effect, shorter, evidence);
        Optional<Figure> baseline = effect.findNumber(
                "baseline",
                Text.of("I job eller uddannelse uden indsatsen", "In job or education without the effort"),
                Unit.PERCENT,
                0,
                100);
        if (!shorter
                && baseline.isPresent()
                && baseline.get().value().orNaN() + size.value().orNaN() > 100) {
            effect.refuse(
                    "size",
                    Text.of(
                            "med og uden indsatsen giver tilsammen mere end 100 pct. i job.",
                            "with and without the effort come to more than 100 pct. in job."));
        }
        return new Leaving(
                starts,
                size,
                shorter,
                effect.number(
                        "after_weeks",
                        Text.of("Uger, før effekten er der", "Weeks until the effect is there"),
                        Units.WEEK,
                        0,
                        520),
                baseline,
                effect.findNumber(
                        "fading",
                        Text.of(
                                "Andel af effekten, der tabes om året, fordi andre indhenter",
                                "Share of the effect lost a year as others catch up"),
                        Unit.SHARE,
                        0,
                        1),
                effect.findNumber(
                        "relapse",
                        Text.of("Andel, der er tilbage på ydelse et år efter", "Share back on benefit a year later"),
                        Unit.SHARE,
                        0,
                        1),
                evidence);
    }

    /** The plan's own number; where it has none, what the named evidence says. */
    private Figure size(ScenarioSection effect, boolean shorter, Optional<EvidenceEffect> evidence) {
        Unit unit = shorter ? Units.WEEK : Unit.PERCENTAGE_POINT;
        Text label = shorter
                ? Text.of("Uger kortere på ydelse", "Weeks shorter on benefit")
                : Text.of("Flere i job eller uddannelse", "More in job or education");
        double most = shorter ? MOST_WEEKS_SHORTER : 100;
        Optional<Figure> own = effect.findNumber(SIZE, label, unit, -most, most);
        evidence.filter(known -> !known.estimate().unit().equals(unit))
                .ifPresent(known -> effect.refuse(
                        SIZE,
                        Text.of(
                                "beviset er i "
                                        + known.estimate().unit().words().da() + ", effekten i "
                                        + unit.words().da() + ". Nævn et andet bevis, eller skriv tallet selv uden.",
                                "the evidence is in "
                                        + known.estimate().unit().words().en() + ", the effect in "
                                        + unit.words().en() + ". Name other evidence, or write the number without.")));
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Figure> known = evidence.flatMap(
                found -> found.assumption(plan.ids().id("evidence", FigureId.key(name), "effect"), label));
        if (evidence.isPresent() && known.isEmpty()) {
            effect.refuse(
                    SIZE,
                    Text.of(
                            "om beviset '" + evidence.get().label().da()
                                    + "' kendes kun fortegnet. Skriv selv et tal i 'likely'.",
                            "of the evidence '" + evidence.get().label().en()
                                    + "' only the sign is known. Write a number of your own in 'likely'."));
        }
        return known.orElseGet(() -> effect.number(SIZE, label, unit, -most, most));
    }

    private Optional<EvidenceEffect> evidence(ScenarioSection effect) {
        List<String> named = effect.evidence(SIZE);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(plan.evidence()
                    .choose(
                            String.join(",", named),
                            MetaAnalysis.Method.PAULE_MANDEL,
                            plan.ids().id("evidence", FigureId.key(name), "pooled")));
        } catch (ModelException e) {
            effect.refuse(SIZE, e.words());
            return Optional.empty();
        }
    }

    /** An effect on people who are not there is refused. */
    private void present(
            ScenarioSection where, String key, SortedMap<Integer, Figure> numbers, Optional<Figure> persons) {
        if (numbers.isEmpty()) {
            where.refuse(
                    key,
                    Text.of(
                            "årene mangler. Tilføj '" + key + ":' med '- {year: " + plan.start() + ", number: 100}'.",
                            "the years are missing. Add '" + key + ":' with '- {year: " + plan.start()
                                    + ", number: 100}'."));
        }
        persons.ifPresent(most -> numbers.forEach((year, number) -> {
            if (number.value().orNaN() > most.value().orNaN()) {
                where.refuse(
                        key,
                        Text.of(
                                "i " + year + " er der flere med (" + shown(number) + "), end der er i målgruppen ("
                                        + shown(most) + ").",
                                "in " + year + " more take part (" + shown(number)
                                        + ") than there are in the target group (" + shown(most) + ")."));
            }
        }));
    }

    private static String shown(Figure figure) {
        double number = figure.value().orNaN();
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
