package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.CaseState;
import dk.provenu.engine.vocabulary.CaseStates;
import java.util.ArrayList;
import java.util.List;

/** What may be chosen for curves and for transitions; each standard says where it comes from. */
final class SurvivalOptions {

    /** Every benefit. */
    static final String ALL = "all";

    private static final List<Benefit> BENEFITS = CaseStates.all().stream()
            .filter(state -> state.kind() == CaseState.Kind.BENEFIT)
            .flatMap(state -> state.benefit().stream())
            .distinct()
            .toList();

    static final ModelOption BENEFIT = new ModelOption(
            "benefit", Text.of("Ydelse", "Benefit"), "social_assistance", benefitCodes(), benefitWords());

    static final ModelOption BY = new ModelOption(
            "by",
            Text.of("Grupper efter", "Groups by"),
            "area",
            List.of("area", "age", "sex", "readiness", "education", "year", "none"),
            List.of(
                    Text.of("kommune mod andre", "municipality against others"),
                    Text.of("alder ved start", "age at the start"),
                    Text.of("køn", "sex"),
                    Text.of("parathed ved start", "readiness at the start"),
                    Text.of("uddannelse", "education"),
                    Text.of("år, forløbet begyndte", "year in which the spell began"),
                    Text.of("ingen opdeling", "not divided")));

    static final ModelOption AREA = new ModelOption(
            "area",
            Text.of("Hvis forløb", "Whose spells"),
            "own",
            List.of("own", "group", ALL),
            List.of(
                    Text.of("egen kommune", "own municipality"),
                    Text.of("sammenligningsgruppen", "the comparison group"),
                    Text.of("alle i data", "all in the data")));

    /** Four weeks: Jobindsats ends a spell after four weeks without the benefit in a row. */
    static final ModelOption PAUSE = new ModelOption(
            "pause",
            Text.of("Uger uden ydelse, der afslutter et forløb", "Weeks without benefit that end a spell"),
            "4",
            List.of("1", "4", "8", "13"));

    static final ModelOption SEEN = new ModelOption(
            "seen",
            Text.of("Følg", "Follow"),
            "begun",
            List.of("begun", "current"),
            List.of(
                    Text.of("forløb begyndt i perioden", "spells begun in the period"),
                    Text.of("alle forløb i gang i perioden", "all spells current in the period")));

    static final ModelOption FROM = new ModelOption("from", Text.of("Fra (år eller uge)", "From (year or week)"), "");
    static final ModelOption TO =
            new ModelOption("to", Text.of("Til og med (år eller uge)", "Up to (year or week)"), "");

    static final ModelOption HORIZON = new ModelOption(
            "horizon", Text.of("Uger fulgt", "Weeks followed"), "104", List.of("26", "52", "104", "156", "260"));

    /** Where Jobindsats draws its lines between ages. */
    static final ModelOption AGES =
            new ModelOption("ages", Text.of("Aldersgrænser", "Limits of age"), "25,30,40,50,60");

    /** Where nothing is chosen the law's small_counts.least_persons; a choice may raise it, not lower it. */
    static final ModelOption LEAST =
            new ModelOption("least", Text.of("Mindste antal, der vises", "Least count that is shown"), "");

    /** How far ahead the status of a person is looked up; Jobindsats shows status after 3, 6 and 12 months. */
    static final ModelOption AHEAD =
            new ModelOption("ahead", Text.of("Uger senere", "Weeks later"), "26", List.of("13", "26", "52"));

    /** The week in which the persons of the matrix are on a benefit. */
    static final ModelOption AT = new ModelOption("at", Text.of("Uge", "Week"), "");

    /** The usual five pct.: the chance of any false mark among all weeks of a curve. */
    static final ModelOption CHANCE =
            new ModelOption("chance", Text.of("Risiko for at markere støj", "Chance of marking noise"), "0.05");

    /** A week counts for something in practice when a quarter more leave than around it. */
    static final ModelOption RATIO = new ModelOption(
            "ratio",
            Text.of(
                    "Afgang i en kritisk uge mod ugerne omkring, mindst",
                    "Exits of a critical week over those around, at least"),
            "1.25");

    /** Six weeks on each side: together a quarter of a year, the rhythm of talks and offers in the law. */
    static final ModelOption REACH = new ModelOption(
            "reach", Text.of("Uger omkring, der holdes op imod", "Weeks around that are held against"), "6");

    /** Dried up where half of the exits are gone for good. */
    static final ModelOption DRY = new ModelOption(
            "dry",
            Text.of("Tørret ud: afgangen højst så stor en del af før", "Dried up: exits at most this part of before"),
            "0.5");

    /** A stretch shorter than a month is a week's matter. */
    static final ModelOption SHORTEST =
            new ModelOption("shortest", Text.of("Korteste fase, uger", "Shortest phase, weeks"), "4");

    private SurvivalOptions() {}

    private static List<String> benefitCodes() {
        List<String> codes = new ArrayList<>(List.of(ALL));
        BENEFITS.forEach(benefit -> codes.add(benefit.code()));
        return codes;
    }

    private static List<Text> benefitWords() {
        List<Text> words = new ArrayList<>(List.of(Text.of("alle ydelser", "all benefits")));
        BENEFITS.forEach(benefit -> words.add(benefit.name()));
        return words;
    }
}
