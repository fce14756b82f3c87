package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.investment.plan.optimum.Answer;
import dk.provenu.engine.model.investment.plan.optimum.Programme;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a little more of each limit is worth: the shadow price, and beside it what solving again with one more and one less
 * gives.
 *
 * @param rows the limits
 */
record Prices(List<Row> rows) {

    /**
     * A limit.
     *
     * @param limit what the plan allows; empty where it is the least of a group
     * @param used how much of it the best allocation takes
     * @param price what one more is worth: kroner, or persons where persons are sought
     * @param more what solving again with one more gives
     * @param less what solving again with one less costs
     */
    record Row(
            String key,
            Text label,
            Figure limit,
            Figure used,
            Figure price,
            Optional<Figure> more,
            Optional<Figure> less) {}

    /** A hundred thousand kroner: what one more of the money means. */
    private static final double STEP = 100_000;

    static Prices of(Solved solved, Programme programme, Answer.Best best, Allocation allocation) {
        Unit sought = programme.leastNet().isPresent() ? Units.FULL_TIME_PERSON : Unit.KRONER;
        List<Row> rows = new ArrayList<>();
        EffortPlan plan = solved.lines().plan();
        plan.staff().ifPresent(limit -> rows.add(staff(solved, programme, best, allocation, limit, sought)));
        plan.money().ifPresent(limit -> rows.add(money(solved, programme, best, allocation, limit, sought)));
        if (programme.leastNet().isPresent()) {
            rows.add(net(solved, programme, best, allocation));
        }
        List<Lines.Line> open = solved.lines().open();
        for (int g = 0; g < open.size(); g++) {
            double price = best.prices().least().get(g);
            if (price > 0) {
                rows.add(least(solved, open.get(g), allocation, price, sought));
            }
        }
        return new Prices(rows);
    }

    private static Row staff(
            Solved solved, Programme programme, Answer.Best best, Allocation allocation, Figure limit, Unit sought) {
        return new Row(
                "staff",
                Text.of("Én virksomhedskonsulent", "One employer consultant"),
                limit,
                allocation.staff(),
                price(solved, "staff", best.prices().staff(), sought.per(Units.FTE)),
                Optional.of(again(solved, "staff/more", best, programme.withStaff(limit.number() + 1), 1, sought)),
                Optional.of(again(
                        solved, "staff/less", best, programme.withStaff(Math.max(0, limit.number() - 1)), -1, sought)));
    }

    private static Row money(
            Solved solved, Programme programme, Answer.Best best, Allocation allocation, Figure limit, Unit sought) {
        return new Row(
                "money",
                Text.of("100.000 kr. til løn og købte forløb", "DKK 100,000 for wages and bought courses"),
                limit,
                allocation.cost(),
                price(solved, "money", best.prices().money() * STEP, sought),
                Optional.of(again(solved, "money/more", best, programme.withMoney(limit.number() + STEP), 1, sought)),
                Optional.of(again(
                        solved,
                        "money/less",
                        best,
                        programme.withMoney(Math.max(0, limit.number() - STEP)),
                        -1,
                        sought)));
    }

    /** What a gain that is demanded keeps from leaving benefit. */
    private static Row net(Solved solved, Programme programme, Answer.Best best, Allocation allocation) {
        double demanded = programme.leastNet().orElseThrow();
        Unit sought = Units.FULL_TIME_PERSON;
        return new Row(
                "net",
                Text.of("100.000 kr. mindre i krævet gevinst", "DKK 100,000 less of the gain demanded"),
                solved.point(
                        "prices/net/limit",
                        Text.of("Krævet gevinst", "Gain demanded"),
                        demanded,
                        Unit.KRONER,
                        Map.of()),
                allocation.gain(),
                price(solved, "net", best.prices().net() * STEP, sought),
                Optional.of(again(solved, "net/more", best, programme.forPersons(demanded - STEP), 1, sought)),
                Optional.of(again(solved, "net/less", best, programme.forPersons(demanded + STEP), -1, sought)));
    }

    private static Row least(Solved solved, Lines.Line line, Allocation allocation, double price, Unit sought) {
        Allocation.Part part = allocation.parts().stream()
                .filter(each -> each.plan().equals(line.plan()))
                .findFirst()
                .orElseThrow();
        return new Row(
                "least_" + line.plan().group().id(),
                GroupPlan.label(
                        line.plan().group(), "ét forløb mindre at skulle give", "one course less that must be given"),
                line.least(),
                part.courses(),
                price(solved, "least_" + line.plan().group().id(), price, sought.per(PlanUnits.COURSE)),
                Optional.empty(),
                Optional.empty());
    }

    private static Figure price(Solved solved, String key, double price, Unit unit) {
        return solved.point("prices/" + key, Text.of("Skyggepris", "Shadow price"), price, unit, Map.of());
    }

    private static Figure again(Solved solved, String key, Answer.Best best, Programme other, int sign, Unit sought) {
        OptionalDouble objective = Solved.objective(other);
        return solved.again(
                "prices/" + key,
                sign > 0
                        ? Text.of("Løst igen med én mere", "Solved again with one more")
                        : Text.of("Løst igen med én mindre", "Solved again with one less"),
                objective.isPresent()
                        ? OptionalDouble.of(objective.getAsDouble() - best.objective())
                        : OptionalDouble.empty(),
                sought);
    }
}
