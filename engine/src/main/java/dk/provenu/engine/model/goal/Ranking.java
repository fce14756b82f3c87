package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every municipality that has a number in the period of the own latest one, the best first. */
final class Ranking {

    private static final FigureId ID = GoalSeries.ID.child("ranking");
    private static final int FEWEST = 3;

    private record Place(Municipality municipality, Figure value, Figure rank) {}

    private final Goal goal;
    private final Period period;
    private final Municipality own;
    private final Optional<ComparisonGroup> group;
    private final List<Place> places;
    private final int decimals;

    private Ranking(Goal goal, Period period, Municipality own, Optional<ComparisonGroup> group, List<Place> places) {
        this.goal = goal;
        this.period = period;
        this.own = own;
        this.group = group;
        this.places = places;
        this.decimals = Reasons.decimals(goal.unit());
    }

    /** The ranking; empty with fewer than three municipalities, or without the own. Counts rank sizes, so they have none. */
    static Optional<Ranking> of(SeriesData data, Card card, Municipality own, Optional<ComparisonGroup> group) {
        Optional<Period> period = card.track().latest().map(Point::period);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        Goal goal = card.goal();
        List<Figure> values = new ArrayList<>();
        List<Municipality> who = new ArrayList<>();
        for (String area : data.areas().keySet()) {
            Optional<Figure> value =
                    data.at(area, period.get()).filter(Point::isPresent).map(Point::value);
            Municipalities.find(area).filter(_ -> value.isPresent()).ifPresent(municipality -> {
                who.add(municipality);
                values.add(value.orElseThrow());
            });
        }
        if (who.size() < FEWEST || !who.contains(own)) {
            return Optional.empty();
        }
        Group column = Group.of(ID.child("column"), goal.indicator().name(), values);
        Rank rank = new Rank(
                goal.lowerIsBetter() ? Rank.Direction.LOWEST_FIRST : Rank.Direction.HIGHEST_FIRST,
                Reasons.decimals(goal.unit()));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < who.size(); i++) {
            places.add(new Place(
                    who.get(i),
                    values.get(i),
                    Figure.derived(
                            ID.child(who.get(i).code(), "rank"),
                            Text.of("Plads, ", "Rank, ")
                                    .plus(Text.same(who.get(i).name())),
                            rank,
                            values.get(i),
                            column)));
        }
        places.sort(Comparator.<Place>comparingDouble(place -> place.rank().number())
                .thenComparing(place -> place.municipality().name()));
        return Optional.of(new Ranking(goal, period.get(), own, group, places));
    }

    FigureTable table() {
        return new FigureTable(
                "ranking",
                Text.of("Alle i rækkefølge", "All in order"),
                goal.indicator().name().plus(Text.same(", ")).plus(period.words()),
                Text.of("Kommune", "Municipality"),
                List.of(
                        new Column(
                                "value", Text.of("Tal", "Number"), goal.unit().words(), decimals),
                        new Column("rank", Text.of("Plads", "Rank"), Text.EMPTY, 0),
                        new Column("in_group", Text.of("I gruppen", "In the group"), Text.EMPTY, 0)),
                places.stream().map(this::row).toList(),
                List.of(
                        goal.lowerIsBetter()
                                ? Text.of("Plads 1 er lavest: lavere er bedre.", "Rank 1 is lowest: lower is better.")
                                : Text.of(
                                        "Plads 1 er højest: højere er bedre.",
                                        "Rank 1 is highest: higher is better.")));
    }

    private Row row(Place place) {
        boolean member =
                group.filter(found -> found.contains(place.municipality())).isPresent();
        return new Row(
                place.municipality().code(),
                Text.same(place.municipality().name()),
                place.municipality().equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY,
                List.of(
                        Cell.of(place.value()),
                        Cell.of(place.rank()),
                        member ? Cell.of(Text.of("ja", "yes")) : Cell.empty()));
    }

    private Place own() {
        return places.stream()
                .filter(place -> place.municipality().equals(own))
                .findFirst()
                .orElseThrow();
    }

    Sentence sentence() {
        return Sentence.of("ranking")
                .words(own.name() + " er nummer ", own.name() + " is number ")
                .number(own().rank(), 0, Form.PLAIN)
                .words(" af " + places.size() + " kommuner i ", " of " + places.size() + " municipalities in ")
                .words(period.words())
                .words(
                        goal.lowerIsBetter() ? ", hvor 1 er lavest." : ", hvor 1 er højest.",
                        goal.lowerIsBetter() ? ", where 1 is lowest." : ", where 1 is highest.")
                .end();
    }

    ChartSpec chart() {
        return new ChartSpec(
                "ranking",
                Text.of("Alle i rækkefølge", "All in order"),
                goal.unit().words().plus(Text.same(", ")).plus(period.words()),
                sentence(),
                ChartSpec.Kind.RANKED_BARS,
                "ranking",
                places.stream()
                        .map(place -> Text.same(place.municipality().name()))
                        .toList(),
                List.of(new ChartSpec.Series(
                        "value",
                        goal.indicator().name(),
                        Role.GROUP,
                        false,
                        places.stream().map(Place::value).toList(),
                        places.indexOf(own()),
                        decimals)));
    }
}
