package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.investment.evidence.EvidenceEffect;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.Benefit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Those whom an effort is for, and what it does for them.
 *
 * @param key their part of the figures' ids
 * @param name what people call them
 * @param benefit what they receive
 * @param who their readiness and age, in the plan's words
 * @param persons how many there are
 * @param benefitPerMonth the benefit of one full-time person in a month, kr.; empty where only a net cost is given
 * @param netPerYear the municipality's net cost of a full-time person in a year, kr., where the plan states it itself and the
 *     law's ladder is not asked
 * @param granted when the benefit was granted, where the plan says so
 * @param durations where on the ladder they stand when they begin
 * @param effect what the effort does
 * @param account where the municipality posts the benefit
 */
record TargetGroup(
        String key,
        Text name,
        Benefit benefit,
        Text who,
        Optional<Figure> persons,
        Optional<Figure> benefitPerMonth,
        Optional<Figure> netPerYear,
        Optional<LocalDate> granted,
        List<Duration> durations,
        Effect effect,
        AccountFunction account) {

    /**
     * Some of the group by how long they have been on benefit when they begin.
     *
     * @param weeks the number of the week on the counter of the ladder, from 1
     * @param share their share of the group; all of it where there is one
     */
    record Duration(Figure weeks, Optional<Figure> share) {}

    TargetGroup {
        durations = List.copyOf(durations);
    }

    /** What an effort does for those whom it reaches. */
    sealed interface Effect permits Leaving, Fewer, Placed {}

    /**
     * More of those who begin leave the benefit, or all leave it earlier.
     *
     * @param starts how many begin, year by year
     * @param size percentage points more in job or education, or weeks shorter
     * @param shorter whether the size is weeks
     * @param afterWeeks the weeks from the beginning until the effect is there; it grows evenly until then, or, where it is
     *     weeks shorter, they begin there
     * @param baseline how many would have left without, pct.
     * @param fading the share of the effect that is lost each year as others catch up
     * @param relapse the share of those moved who are back on benefit a year later
     * @param evidence what is known of such an effect, where the plan names evidence
     */
    record Leaving(
            SortedMap<Integer, Figure> starts,
            Figure size,
            boolean shorter,
            Figure afterWeeks,
            Optional<Figure> baseline,
            Optional<Figure> fading,
            Optional<Figure> relapse,
            Optional<EvidenceEffect> evidence)
            implements Effect {
        Leaving {
            starts = new TreeMap<>(starts);
        }
    }

    /**
     * So many fewer on the benefit, stated by the plan year by year.
     *
     * @param persons full-time persons
     */
    record Fewer(SortedMap<Integer, Figure> persons) implements Effect {
        Fewer {
            persons = new TreeMap<>(persons);
        }
    }

    /**
     * More of them in an offer for which the state reimburses the benefit at another rate; nobody leaves it.
     *
     * @param places full-time persons, year by year
     * @param activation the offer, as the law's table knows it
     */
    record Placed(SortedMap<Integer, Figure> places, String activation) implements Effect {
        Placed {
            places = new TreeMap<>(places);
        }
    }
}
