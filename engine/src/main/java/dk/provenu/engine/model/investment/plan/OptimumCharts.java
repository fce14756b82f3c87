package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pictures of the best allocation. */
final class OptimumCharts {

    private OptimumCharts() {}

    static List<ChartSpec> of(Ids ids, Allocation allocation, Totals totals, Ladder ladder, Efficient frontier) {
        List<ChartSpec> charts = new ArrayList<>(List.of(allocation(allocation), worth(ids, ladder)));
        if (frontier.points().size() > 1) {
            charts.add(frontier(ids, frontier, allocation, totals));
        }
        return charts;
    }

    private static ChartSpec allocation(Allocation allocation) {
        return new ChartSpec(
                "staff",
                Text.of(
                        "Konsulenter efter målgruppe: planen og det bedste",
                        "Consultants by target group: the plan and the best"),
                Text.of("årsværk", "full-time equivalents"),
                Sentence.of("staff_chart")
                        .words("Den bedste fordeling giver ", "The best allocation gives ")
                        .number(allocation.more(), 0, Form.WITH_UNIT)
                        .words(" mere end planens.", " more than the plan's.")
                        .end(),
                ChartSpec.Kind.BARS,
                "allocation",
                allocation.parts().stream()
                        .map(part -> part.plan().group().title())
                        .toList(),
                List.of(
                        new ChartSpec.Series(
                                "planned",
                                Text.of("Planen", "The plan"),
                                Role.GROUP,
                                false,
                                allocation.parts().stream()
                                        .map(part -> part.plan().outcome().staff())
                                        .toList(),
                                -1,
                                1),
                        new ChartSpec.Series(
                                "best",
                                Text.of("Bedst", "Best"),
                                Role.OWN,
                                false,
                                allocation.parts().stream()
                                        .map(part -> part.outcome().staff())
                                        .toList(),
                                -1,
                                1)));
    }

    private static ChartSpec worth(Ids ids, Ladder ladder) {
        List<Ladder.Step> steps =
                ladder.steps().stream().filter(step -> step.worth().isPresent()).toList();
        return new ChartSpec(
                "worth",
                Text.of("Hvad den næste konsulent er værd efter løn", "What the next consultant is worth after wages"),
                Text.of("1.000 kr. om året, fordelt bedst hver gang", "1,000 DKK a year, allocated best each time"),
                Sentence.of("worth_chart")
                        .words("Flere end ", "More than ")
                        .number(ladder.stop(), 1, Form.PLAIN)
                        .words(" konsulenter betaler sig ikke.", " consultants do not pay.")
                        .end(),
                ChartSpec.Kind.BARS,
                "ladder",
                steps.stream()
                        .map(step -> Text.same(Integer.toString(step.allowed())))
                        .toList(),
                List.of(new ChartSpec.Series(
                        "worth",
                        Text.of("Den sidste er værd", "The last is worth"),
                        Role.OWN,
                        false,
                        steps.stream().map(step -> thousands(ids, step)).toList(),
                        -1,
                        0)));
    }

    private static Figure thousands(Ids ids, Ladder.Step step) {
        Figure worth = step.worth().orElseThrow();
        return ids.below("ladder", Integer.toString(step.allowed()))
                .derived("worth_1000_kr", worth.label(), Convert.between(Unit.KRONER, Unit.THOUSAND_KRONER), worth);
    }

    private static ChartSpec frontier(Ids ids, Efficient frontier, Allocation allocation, Totals totals) {
        List<Text> categories = new ArrayList<>();
        List<Figure> across = new ArrayList<>();
        List<Figure> upwards = new ArrayList<>();
        List<Figure> line = new ArrayList<>();
        for (Efficient.Point point : frontier.points()) {
            categories.add(Text.of("Bedst " + (categories.size() + 1), "Best " + (categories.size() + 1)));
            across.add(PlanCharts.millions(ids.below("frontier", point.key()), "net", point.net()));
            upwards.add(point.persons());
            line.add(point.persons());
        }
        categories.add(Text.of("Bedst inden for loftet", "Best within the limit"));
        across.add(PlanCharts.millions(ids.below("frontier", "limited"), "net", allocation.gain()));
        upwards.add(allocation.fewer());
        line.add(none(ids, "limited", allocation.fewer()));
        categories.add(Text.of("Planen", "The plan"));
        across.add(PlanCharts.millions(
                ids.below("frontier", "plan"), "net", totals.outcome().gain()));
        upwards.add(totals.fewer());
        Figure persons = upwards.getFirst();
        line.add(none(ids, "plan", persons));
        Efficient.Point first = frontier.points().getFirst();
        Efficient.Point last = frontier.points().getLast();
        return new ChartSpec(
                "frontier",
                Text.of("Kroner mod personer: den efficiente grænse", "Kroner against persons: the efficient frontier"),
                Text.of(
                        "gevinst i mio. kr. og fuldtidspersoner færre på ydelse",
                        "gain in million DKK and full-time persons fewer on benefit"),
                Sentence.of("frontier_chart")
                        .words(
                                "Fra den højeste gevinst til flest færre på ydelse: ",
                                "From the highest gain to most fewer on benefit: ")
                        .number(first.persons(), 1, Form.PLAIN)
                        .words(" til ", " to ")
                        .number(last.persons(), 1, Form.PLAIN)
                        .words(" fuldtidspersoner for ", " full-time persons for ")
                        .number(first.net(), 0, Form.PLAIN)
                        .words(" mod ", " against ")
                        .number(last.net(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.SCATTER,
                "frontier",
                categories,
                List.of(
                        new ChartSpec.Series(
                                "net", Text.of("Gevinst", "Gain"), Role.OWN, false, across, categories.size() - 1, 1),
                        new ChartSpec.Series(
                                "persons", persons.label(), Role.OWN, false, upwards, categories.size() - 1, 0),
                        new ChartSpec.Series(
                                "line", Text.of("Bedst muligt", "Best possible"), Role.GROUP, true, line, -1, 0)));
    }

    private static Figure none(Ids ids, String key, Figure persons) {
        return ids.modelled(
                "frontier/" + key + "/line",
                persons.label(),
                Value.missing(
                        MissingReason.NOT_APPLICABLE, Text.of("ligger ikke på linjen", "does not lie on the line")),
                persons.unit(),
                persons.priceBasis(),
                Text.of("Linjen gennem de bedste", "The line through the best"),
                Map.of(),
                List.of());
    }
}
