package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Kind;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.ChartSpec.Series;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of the follow-up. */
final class FollowUpCharts {

    private final Reckoning reckoning;
    private final Said said;

    FollowUpCharts(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.said = new Said(reckoning.make().below("chart"));
    }

    List<ChartSpec> all(Optional<Months> months) {
        List<ChartSpec> charts = new ArrayList<>();
        reckoning.frames().values().forEach(frame -> bridge(frame).ifPresent(charts::add));
        months.ifPresent(each -> {
            charts.add(lines(
                    each,
                    "months",
                    Text.of("afvigelsen måned for måned, akkumuleret", "the deviation month by month, accumulated"),
                    Unit.MILLION_KRONER.words(),
                    true));
            if (each.hasPersons()) {
                charts.add(lines(
                        each,
                        "persons",
                        Text.of("personer mod budgetpersoner", "persons against budgeted persons"),
                        Units.FULL_TIME_PERSON.words(),
                        false));
            }
        });
        charts.add(bars());
        return charts;
    }

    /** The parts of a frame's deviation, step by step; none where there is one part only. */
    private Optional<ChartSpec> bridge(Reckoning.Frame frame) {
        List<Text> names = new ArrayList<>();
        List<Figure> points = new ArrayList<>();
        frame.effects().forEach((effect, figure) -> {
            if (figure.value().isPresent() && Said.sign(figure) != 0) {
                names.add(effect.words().capital());
                points.add(figure);
            }
        });
        if (points.size() < 2) {
            return Optional.empty();
        }
        names.add(Text.of("Afvigelse", "Deviation"));
        points.add(frame.line().deviation());
        Text title =
                frame.frame().words().plus(Text.of(": hvad afvigelsen består af", ": what the deviation is made of"));
        Sentence.Builder point = Sentence.of("bridge_" + frame.frame().code())
                .words(frame.frame().words().plus(Text.of(" er ", " is ")));
        said.against(point, frame.line().deviation(), Text.of("budgettet", "the budget"));
        return Optional.of(new ChartSpec(
                "split_" + frame.frame().code(),
                title,
                Text.of("Kr., ", "DKK, ").plus(reckoning.season().words()),
                point.words(".", ".").end(),
                Kind.BRIDGE,
                FollowUpTables.SPLIT,
                names,
                List.of(new Series("parts", title, Role.NEGATIVE, false, points, -1, 0))));
    }

    private ChartSpec lines(Months months, String id, Text title, Text unit, boolean money) {
        List<Text> names = new ArrayList<>();
        for (int month : Season.all()) {
            names.add(reckoning.season().month(month).words());
        }
        List<Series> series = new ArrayList<>();
        for (Months.Kind kind : Months.Kind.values()) {
            if (money ? kind.isDeviation() : kind.isPersons()) {
                series.add(new Series(kind.key(), kind.words(), role(kind), true, months.column(kind), -1, 1));
            }
        }
        Text name = months.frame().words().plus(Text.same(": ")).plus(title);
        return new ChartSpec(
                id + "_lines",
                name,
                unit,
                Sentence.of(id + "_lines")
                        .words(name.plus(Text.of(
                                ", budget, faktisk og ventet, januar til december.",
                                ", budget, actual and expected, January to December.")))
                        .end(),
                Kind.LINES,
                "months",
                names,
                series);
    }

    private static Role role(Months.Kind kind) {
        return switch (kind) {
            case BUDGET, PERSONS_BUDGET -> Role.TARGET;
            case BOOKED, DEVIATION, PERSONS -> Role.OWN;
            case EXPECTED, DEVIATION_EXPECTED, PERSONS_EXPECTED -> Role.FORECAST;
        };
    }

    private ChartSpec bars() {
        List<Map.Entry<Account, Reckoning.Found>> accounts = reckoning.accounts().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Account, Reckoning.Found> entry) ->
                        -entry.getValue().line().deviation().number()))
                .toList();
        return new ChartSpec(
                "accounts_bars",
                Text.of("Afvigelse konto for konto", "Deviation account by account"),
                Text.of("Kr. til dato; over nul er merforbrug", "DKK to date; above zero is above the budget"),
                Sentence.of("accounts_bars")
                        .words(
                                "Afvigelsen til dato, konto for konto, den største overskridelse først.",
                                "The deviation to date, account by account, the largest above budget first.")
                        .end(),
                Kind.RANKED_BARS,
                FollowUpTables.ACCOUNTS,
                accounts.stream().map(entry -> entry.getKey().label()).toList(),
                List.of(new Series(
                        "to_date",
                        Text.of("Til dato", "To date"),
                        Role.OWN,
                        false,
                        accounts.stream()
                                .map(entry -> entry.getValue().line().deviation())
                                .toList(),
                        -1,
                        0)));
    }
}
