package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Decay;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.StepLookup;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.investment.cases.TargetGroup.Duration;
import dk.provenu.engine.model.investment.cases.TargetGroup.Leaving;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens to one who begins, month by month: how much of the effect is in force so many months after, and what share of
 * the benefit saved then would have been the municipality's. Those who begin in a year are taken to begin evenly over its
 * twelve months, so that a year's mean is one over pairs of a month of beginning and a month looked at.
 */
final class EffectCourse {

    private static final int MONTHS = 12;
    private static final int WEEKS = 52;

    private final Ids ids;
    private final String key;
    private final TargetGroup group;
    private final Leaving effect;
    private final int months;
    private final List<Figure> ages = new ArrayList<>();
    private final List<Figure> inForce = new ArrayList<>();
    private final Figure weeksPerMonth;
    private final Figure one;
    private final Map<String, List<Figure>> own = new HashMap<>();
    private final EvenBeginning beginning;

    /** The course over a number of years. */
    EffectCourse(Ids ids, TargetGroup group, Leaving effect, int years) {
        this.ids = ids;
        this.key = group.key();
        this.group = group;
        this.effect = effect;
        this.months = MONTHS * years;
        this.weeksPerMonth = ids.derived(
                Text.of("Uger på en måned", "Weeks of a month"),
                new Quotient(),
                List.of(
                        ids.given(
                                Text.of("Uger på et år", "Weeks of a year"),
                                WEEKS,
                                Units.WEEK,
                                "52 uger på et år",
                                key,
                                "calendar",
                                "weeks"),
                        ids.given(
                                Text.of("Måneder på et år", "Months of a year"),
                                MONTHS,
                                Units.MONTH,
                                "Kalenderåret",
                                key,
                                "calendar",
                                "months")),
                key,
                "calendar",
                "weeks_per_month");
        this.one = ids.given(
                Text.of("Hele effekten", "The whole effect"),
                1,
                Unit.NUMBER,
                "Effekten er hele effekten",
                key,
                "course",
                "one");
        Figure none = ids.given(
                Text.of("Før begyndelsen", "Before the beginning"),
                0,
                Unit.NUMBER,
                "Ingen effekt før indsatsen",
                key,
                "course",
                "none");
        this.beginning = new EvenBeginning(ids, key, effect.shorter(), none);
        for (int age = 0; age < months; age++) {
            ages.add(ids.given(
                    Text.of("Måneder efter begyndelsen", "Months after the beginning"),
                    age,
                    Units.MONTH,
                    "Måneden, der ses på",
                    key,
                    "age",
                    Integer.toString(age)));
        }
        Figure delay = months("delay", effect.afterWeeks());
        if (effect.shorter()) {
            shorter(delay);
        } else {
            grown(delay);
        }
    }

    private Figure months(String name, Figure weeks) {
        return ids.derived(
                weeks.label().plus(Text.of(", i måneder", ", in months")),
                new Quotient(),
                List.of(weeks, weeksPerMonth),
                key,
                "calendar",
                name);
    }

    /** It grows evenly until it is there, and then fades. */
    private void grown(Figure delay) {
        boolean atOnce = effect.afterWeeks().value().orNaN() == 0;
        for (int age = 0; age < months; age++) {
            String month = Integer.toString(age);
            Figure grown = one;
            if (!atOnce) {
                Figure part = ids.derived(
                        Text.of("Måneder af dem, der skal til", "Months of those that it takes"),
                        new Quotient(),
                        List.of(ages.get(age), delay),
                        key,
                        "grown",
                        month);
                grown = ids.derived(
                        Text.of("Opbygget effekt", "Effect built up"),
                        new Minimum(),
                        List.of(part, one),
                        key,
                        "built",
                        month);
            }
            inForce.add(left(grown, age, delay));
        }
    }

    /** Off the benefit from the delay on, for as many weeks as the spell is shorter. */
    private void shorter(Figure delay) {
        Figure length = months("length", effect.size());
        Figure end = ids.derived(
                Text.of("Slut på den kortere tid", "End of the time saved"),
                new Sum(),
                List.of(delay, length),
                key,
                "calendar",
                "end");
        Figure half = ids.given(
                Text.of("En halv måned", "Half a month"),
                0.5,
                Units.MONTH,
                "Måneden ses fra midten",
                key,
                "calendar",
                "half");
        Figure month = ids.given(Text.of("En måned", "A month"), 1, Units.MONTH, "Måneden", key, "calendar", "month");
        Figure nothing =
                ids.given(Text.of("Intet", "Nothing"), 0, Units.MONTH, "Mindst nul", key, "calendar", "nothing");
        for (int age = 0; age < months; age++) {
            String at = Integer.toString(age);
            Figure from = ids.derived(
                    Text.of("Månedens begyndelse", "Beginning of the month"),
                    new Difference(),
                    List.of(ages.get(age), half),
                    key,
                    "from",
                    at);
            Figure to = ids.derived(
                    Text.of("Månedens slutning", "End of the month"),
                    new Sum(),
                    List.of(ages.get(age), half),
                    key,
                    "to",
                    at);
            Figure last = ids.derived(
                    Text.of("Tidligste slutning", "Earlier end"), new Minimum(), List.of(to, end), key, "last", at);
            Figure first = ids.derived(
                    Text.of("Seneste begyndelse", "Later beginning"),
                    new Maximum(),
                    List.of(from, delay),
                    key,
                    "first",
                    at);
            Figure both = ids.derived(
                    Text.of("Fra den ene til den anden", "From one to the other"),
                    new Difference(),
                    List.of(last, first),
                    key,
                    "between",
                    at);
            Figure overlap = ids.derived(
                    Text.of("Del af måneden uden ydelse", "Part of the month off benefit"),
                    new Maximum(),
                    List.of(both, nothing),
                    key,
                    "overlap",
                    at);
            Figure part = ids.derived(
                    Text.of("Andel af måneden uden ydelse", "Share of the month off benefit"),
                    new Quotient(),
                    List.of(overlap, month),
                    key,
                    "built",
                    at);
            inForce.add(left(part, age, delay));
        }
    }

    /** What fading and relapse leave. */
    private Figure left(Figure built, int age, Figure delay) {
        List<Figure> parts = new ArrayList<>(List.of(built));
        effect.fading().ifPresent(lost -> parts.add(decay("fading", lost, age, delay)));
        effect.relapse().ifPresent(lost -> parts.add(decay("relapse", lost, age, delay)));
        return parts.size() == 1
                ? built
                : ids.derived(
                        Text.of("Effekt i kraft " + age + " måneder efter", "Effect in force " + age + " months after"),
                        new Product(),
                        parts,
                        key,
                        "in_force",
                        Integer.toString(age));
    }

    private Figure decay(String name, Figure lost, int age, Figure delay) {
        return ids.derived(
                Text.of("Rest efter: ", "Left after: ").plus(lost.label()),
                new Decay(MONTHS),
                List.of(lost, ages.get(age), delay),
                key,
                name,
                Integer.toString(age));
    }

    /**
     * How much of a year those who began some years before are off the benefit through the effort, per person moved: full-time
     * persons per person.
     */
    Figure presence(int yearsAfter) {
        return beginning.inYear(
                "presence",
                yearsAfter,
                inForce,
                Text.of("Del af året, som effekten er i kraft", "Part of the year in which the effect is in force"));
    }

    /** The same times the share of the benefit that would have been the municipality's, week by week on the ladder. */
    Figure ownPresence(OwnShares.Ladder ladder, int yearsAfter) {
        return beginning.inYear(
                "own_" + ladder.key(),
                yearsAfter,
                own.computeIfAbsent(ladder.key(), _ -> ownByMonth(ladder)),
                Text.of(
                        "Del af året, vægtet med kommunens andel af ydelsen",
                        "Part of the year, weighted by the municipality's share of the benefit"));
    }

    private List<Figure> ownByMonth(OwnShares.Ladder ladder) {
        List<Figure> byMonth = new ArrayList<>();
        for (int age = 0; age < months; age++) {
            String at = ladder.key() + "_" + age;
            Figure share = ownShare(ids, group, ladder, at, Optional.of(weeksAfter(age)));
            byMonth.add(ids.derived(
                    Text.of(
                            "Effekt gange kommunens andel, " + age + " måneder efter",
                            "Effect times the municipality's share, " + age + " months after"),
                    new Product(),
                    List.of(inForce.get(age), share),
                    key,
                    "own_in_force",
                    at));
        }
        return byMonth;
    }

    private final Map<Integer, Figure> weeksAfter = new HashMap<>();

    private Figure weeksAfter(int age) {
        return weeksAfter.computeIfAbsent(
                age,
                _ -> ids.derived(
                        Text.of("Uger efter begyndelsen", "Weeks after the beginning"),
                        new Product(),
                        List.of(ages.get(age), weeksPerMonth),
                        key,
                        "weeks_after",
                        Integer.toString(age)));
    }

    /** The municipality's share for those of the group, so many weeks after they began, or at the beginning. */
    static Figure ownShare(
            Ids ids, TargetGroup group, OwnShares.Ladder ladder, String at, Optional<Figure> weeksAfter) {
        List<Figure> parts = new ArrayList<>();
        for (int i = 0; i < group.durations().size(); i++) {
            Duration duration = group.durations().get(i);
            String part = at + "_" + i;
            Figure week = weeksAfter
                    .map(after -> ids.derived(
                            Text.of("Ugens nummer på trappen", "Number of the week on the ladder"),
                            new Sum(),
                            List.of(duration.weeks(), after),
                            group.key(),
                            "week",
                            part))
                    .orElse(duration.weeks());
            Figure share = ids.derived(
                    Text.of("Kommunens andel af ydelsen", "The municipality's share of the benefit"),
                    new StepLookup(),
                    List.of(week, ladder.fromWeek(), ladder.share()),
                    group.key(),
                    "share",
                    part);
            parts.add(duration.share()
                    .map(size -> ids.derived(
                            Text.of("Deres del", "Their part"),
                            new Product(),
                            List.of(share, size),
                            group.key(),
                            "part",
                            part))
                    .orElse(share));
        }
        return parts.size() == 1
                ? parts.getFirst()
                : ids.sum(
                        Text.of("Kommunens andel, alle", "The municipality's share, all"),
                        parts,
                        group.key(),
                        "share_of_all",
                        at);
    }

    /**
     * How much of a month those who began in a year are off the benefit, per person moved: the mean over the twelve months of
     * beginning.
     *
     * @param month months since the beginning of their year, from 0
     */
    Figure presenceInMonth(int month) {
        return beginning.inMonth("month", month, inForce);
    }

    /** The same times the municipality's share. */
    Figure ownPresenceInMonth(OwnShares.Ladder ladder, int month) {
        return beginning.inMonth(
                "own_month_" + ladder.key(), month, own.computeIfAbsent(ladder.key(), _ -> ownByMonth(ladder)));
    }
}
