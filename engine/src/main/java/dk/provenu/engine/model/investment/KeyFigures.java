package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.FirstReached;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Share;
import java.util.List;
import java.util.Optional;

/**
 * What the profile comes to.
 *
 * @param paybackYear the first year in which the cumulative net yield is not negative; undefined when there is none
 * @param returnPerKrone expected saving per krone invested
 * @param breakEven the share of the expected saving, in pct., at which the net yield of the period is zero
 * @param breakEvenPersons the full-time persons for a year that would pay for the investment, where a price is given
 */
record KeyFigures(Figure paybackYear, Figure returnPerKrone, Figure breakEven, Optional<Figure> breakEvenPersons) {

    static KeyFigures of(Profile profile, Optional<Figure> netCost) {
        List<Figure> calendar = profile.cumulative().navigableKeySet().stream()
                .map(KeyFigures::calendarYear)
                .toList();
        Group axis = Series.group("columns/years", Text.of("Årene", "The years"), calendar);
        Group cumulative = Series.group(
                "columns/cumulative",
                Profile.CUMULATIVE,
                List.copyOf(profile.cumulative().values()));
        Figure payback = Figure.derived(
                Series.id("key", "payback_year", "value"),
                Text.of("Tilbagebetalt i", "Paid back in"),
                new FirstReached(),
                cumulative,
                axis);
        Figure investment = profile.investment().total();
        Figure expected = profile.expected().total();
        Figure perKrone = Figure.derived(
                Series.id("key", "return_per_krone", "value"),
                Text.of("Forventet besparelse pr. investeret krone", "Expected saving per krone invested"),
                new Quotient(),
                expected,
                investment);
        Figure share = Figure.derived(
                Series.id("key", "break_even", "share"),
                Text.of(
                        "Investeringens andel af den forventede besparelse",
                        "The investment's share of the expected saving"),
                new Share(),
                investment,
                expected);
        Figure percent = Figure.derived(
                Series.id("key", "break_even", "value"),
                Text.of(
                        "Andel af den forventede besparelse, der skal til for at gå i nul",
                        "Share of the expected saving needed to break even"),
                Convert.between(Unit.SHARE, Unit.PERCENT),
                share);
        return new KeyFigures(
                payback,
                perKrone,
                percent,
                netCost.map(cost -> Realisation.persons("key/break_even", investment, cost)));
    }

    private static Figure calendarYear(int year) {
        return Figure.parameter(
                Series.id("calendar", Integer.toString(year)),
                Text.of("Året " + year, "The year " + year),
                Value.of(year),
                Unit.YEAR,
                PriceBasis.none(),
                new Reference("Kalenderår", "", ""),
                List.of());
    }
}
