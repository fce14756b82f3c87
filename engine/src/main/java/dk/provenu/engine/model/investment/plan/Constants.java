package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Logarithm;
import dk.provenu.engine.figure.operation.Negated;

/**
 * Numbers that no plan chooses.
 *
 * @param weeks weeks of a year on benefit
 * @param half one half, to which an effect falls
 * @param one the whole of an effect
 * @param logTwo ln 2
 * @param whole the whole of the time, a share
 */
record Constants(Figure weeks, Figure half, Figure one, Figure logTwo, Figure whole) {

    static Constants of(Ids ids) {
        Figure half = number(ids, "half", Text.of("Halvering", "Halving"), 0.5, "Halvdelen af virkningen er tilbage");
        Figure log = ids.derived("calendar/log_half", Text.same("ln ½"), new Logarithm(), half);
        return new Constants(
                ids.given(
                        "calendar/weeks",
                        Text.of("Uger i et fuldtidsår på ydelse", "Weeks in a full-time year on benefit"),
                        52,
                        PlanUnits.WEEKS_PER_PERSON,
                        PriceBasis.none(),
                        "Et år regnes som 52 uger"),
                half,
                number(ids, "one", Text.of("Hele virkningen", "The whole effect"), 1, "Det første forløbs virkning"),
                ids.derived("calendar/log_two", Text.same("ln 2"), new Negated(), log),
                ids.given(
                        "calendar/whole",
                        Text.of("Hele tiden", "All of the time"),
                        1,
                        Unit.SHARE,
                        PriceBasis.none(),
                        "100 pct. af tiden"));
    }

    private static Figure number(Ids ids, String key, Text label, double number, String why) {
        return ids.given("calendar/" + key, label, number, Unit.NUMBER, PriceBasis.none(), why);
    }
}
