package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An account, or all accounts of a frame: budget and ledger to date, and the year.
 *
 * @param key its part of ids
 * @param name what it is called
 * @param budget the revised budget to date
 * @param booked the ledger to date
 * @param deviation booked less budgeted
 * @param growth the same in pct. of the budget
 * @param original the original budget of the year
 * @param revised the revised budget of the year
 * @param outturn what the year is expected to come to
 * @param appropriation expected less revised: what must be asked for, or is left over
 * @param against expected less original
 */
record Line(
        String key,
        Text name,
        Figure budget,
        Figure booked,
        Figure deviation,
        Figure growth,
        Figure original,
        Figure revised,
        Figure outturn,
        Figure appropriation,
        Figure against) {

    /** What a line is made of. */
    enum Given {
        BUDGET("budget", Text.of("Korrigeret budget til dato", "Revised budget to date")),
        BOOKED("booked", Text.of("Bogført til dato", "Booked to date")),
        ORIGINAL("original", Text.of("Oprindeligt budget, hele året", "Original budget, whole year")),
        REVISED("revised", Text.of("Korrigeret budget, hele året", "Revised budget, whole year")),
        OUTTURN("outturn", Text.of("Anslået regnskab", "Forecast outturn"));

        private final String key;
        private final Text words;

        Given(String key, Text words) {
            this.key = key;
            this.words = words;
        }

        String key() {
            return key;
        }

        Text words() {
            return words;
        }

        Figure of(Line line) {
            return switch (this) {
                case BUDGET -> line.budget();
                case BOOKED -> line.booked();
                case ORIGINAL -> line.original();
                case REVISED -> line.revised();
                case OUTTURN -> line.outturn();
            };
        }
    }

    static Line of(Make make, String key, Text name, Map<Given, Figure> given) {
        Figure budget = get(given, Given.BUDGET);
        Figure booked = get(given, Given.BOOKED);
        Figure original = get(given, Given.ORIGINAL);
        Figure revised = get(given, Given.REVISED);
        Figure outturn = get(given, Given.OUTTURN);
        Text suffix = Text.same(", ").plus(name);
        Figure growth = make.derived(
                "growth",
                Text.of("Afvigelse som andel af budgettet", "Deviation as a share of the budget")
                        .plus(suffix),
                new Growth(),
                booked,
                budget);
        return new Line(
                key,
                name,
                budget,
                booked,
                make.ore(
                        "deviation",
                        Text.of("Afvigelse til dato", "Deviation to date").plus(suffix),
                        new Difference(),
                        booked,
                        budget),
                make.derived(
                        "deviation_pct",
                        Text.of("Afvigelse i pct. af budgettet", "Deviation in pct. of the budget")
                                .plus(suffix),
                        Convert.between(Unit.SHARE, Unit.PERCENT),
                        growth),
                original,
                revised,
                outturn,
                make.ore(
                        "appropriation",
                        Text.of("Anslået regnskab over korrigeret budget", "Outturn above the revised budget")
                                .plus(suffix),
                        new Difference(),
                        outturn,
                        revised),
                make.ore(
                        "against_original",
                        Text.of("Anslået regnskab over oprindeligt budget", "Outturn above the original budget")
                                .plus(suffix),
                        new Difference(),
                        outturn,
                        original));
    }

    private static Figure get(Map<Given, Figure> given, Given which) {
        return Objects.requireNonNull(given.get(which));
    }

    /** The sum of lines. */
    static Line sum(Make make, String key, Text name, List<Line> lines) {
        Map<Given, Figure> given = new EnumMap<>(Given.class);
        for (Given which : Given.values()) {
            given.put(
                    which,
                    make.oreSum(
                            which.key(),
                            which.words().plus(Text.same(", ")).plus(name),
                            lines.stream().map(which::of).toList(),
                            Text.EMPTY));
        }
        return of(make, key, name, given);
    }
}
