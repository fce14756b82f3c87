package dk.provenu.engine.register.synthetic;

import dk.provenu.engine.register.StateList;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.register.synthetic.Course.OfferType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What all persons of a made-up country share, worked out once. */
final class Country {

    static final int EDUCATION = 0;
    static final int READINESS = 1;
    static final String MEETING = "contact_meeting";
    static final String MENTOR = "mentor";

    private static final List<String> EDUCATION_LEVELS =
            List.of("unskilled", "vocational", "short_medium_higher", "long_higher");

    final SyntheticSettings settings;
    final long seed;
    final List<Course> courses = SyntheticSettings.courses();
    final List<String> kinds;
    final List<String> values;
    final int first;
    final int[] months;
    final int[] homes;
    final double[] homeSums;
    final double[] entryFactor;
    final double[] durationFactor;
    final int ageFrom = (int) SyntheticSettings.number("age_from");
    final int ageTo = (int) SyntheticSettings.number("age_to");
    final double moves = SyntheticSettings.number("moves_per_1000_years") / 1000 / 52;
    final double deaths = SyntheticSettings.number("deaths_per_1000_years") / 1000 / 52;
    final double emigrations = SyntheticSettings.number("emigrations_per_1000_years") / 1000 / 52;
    final double jobShare = SyntheticSettings.number("job_share");
    final double weeksWithoutJob = SyntheticSettings.number("weeks_without_job");
    final double mentorShare = SyntheticSettings.number("mentor_share");
    final double partialShare = SyntheticSettings.number("partial_event_share");
    final double[] riskSums;
    final double[] risks;
    final double[] educationSums;
    final double[] educationFactors;
    final int job = state("job");
    final int dead = state("999");
    final int emigrated = state("997");
    final int pensioned = state("998");

    Country(SyntheticSettings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
        this.first = settings.from() - (int) SyntheticSettings.number("warm_up_weeks");
        this.months = new int[settings.to() - first];
        for (int i = 0; i < months.length; i++) {
            months[i] = Weeks.monthNumber(first + i);
        }
        Set<String> names = new TreeSet<>(List.of(MEETING, MENTOR));
        Set<String> codes = new TreeSet<>(EDUCATION_LEVELS);
        for (Course course : courses) {
            course.offers().stream().map(OfferType::kind).forEach(names::add);
            if (!course.readiness().isEmpty()) {
                codes.add(course.readiness());
            }
        }
        this.kinds = List.copyOf(names);
        this.values = List.copyOf(codes);
        List<Integer> places = settings.homes().keySet().stream().sorted().toList();
        this.homes = places.stream().mapToInt(Integer::intValue).toArray();
        this.homeSums = new double[homes.length];
        this.entryFactor = new double[homes.length];
        this.durationFactor = new double[homes.length];
        Draws draws = new Draws();
        double sum = 0;
        for (int i = 0; i < homes.length; i++) {
            sum += settings.homes().getOrDefault(homes[i], 0.0);
            homeSums[i] = sum;
            draws.begin(seed, -homes[i] - 1L);
            entryFactor[i] = Math.exp(SyntheticSettings.number("municipality_spread") * draws.normal());
            durationFactor[i] = Math.exp(SyntheticSettings.number("duration_spread") * draws.normal());
        }
        double low = SyntheticSettings.number("risk_low_share");
        this.riskSums = new double[] {low, low + SyntheticSettings.number("risk_middle_share"), 1};
        this.risks = new double[] {
            SyntheticSettings.number("risk_low"),
            SyntheticSettings.number("risk_middle"),
            SyntheticSettings.number("risk_high")
        };
        double unskilled = SyntheticSettings.number("education_unskilled");
        double vocational = unskilled + SyntheticSettings.number("education_vocational");
        this.educationSums =
                new double[] {unskilled, vocational, vocational + SyntheticSettings.number("education_short_medium"), 1
                };
        this.educationFactors = new double[] {
            SyntheticSettings.number("education_unskilled_factor"),
            SyntheticSettings.number("education_vocational_factor"),
            SyntheticSettings.number("education_short_medium_factor"),
            SyntheticSettings.number("education_long_factor")
        };
    }

    private static int state(String code) {
        return StateList.standard().find(code).orElseThrow();
    }

    /** The attributes' names by number. */
    static List<String> attributeNames() {
        List<String> names = new ArrayList<>();
        names.add(EDUCATION, "education");
        names.add(READINESS, "readiness");
        return names;
    }

    int educationValue(int level) {
        return values.indexOf(EDUCATION_LEVELS.get(level));
    }
}
