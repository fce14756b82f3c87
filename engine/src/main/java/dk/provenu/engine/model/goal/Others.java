package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The others' numbers of a series: the group's, as its source gives them or else the mean of its members, and Denmark's. */
final class Others {

    private final FigureId below;
    private final SeriesData data;
    private final Optional<ComparisonGroup> group;
    private final Municipality own;
    private final Map<Period, Optional<Figure>> groups = new HashMap<>();

    /**
     * @param below where the figures of means lie
     * @param group whom the reader compares with; without it a group whose numbers the source gives, where it is the only one
     */
    Others(FigureId below, SeriesData data, Optional<ComparisonGroup> group, Municipality own) {
        this.below = below;
        this.data = data;
        this.group = group;
        this.own = own;
    }

    Optional<Figure> at(Claim.Who who, Period period) {
        return who == Claim.Who.COUNTRY ? country(period) : group(period);
    }

    Optional<Figure> country(Period period) {
        return data.at(Areas.WHOLE_COUNTRY.code(), period)
                .filter(Point::isPresent)
                .map(Point::value);
    }

    /** The group's number: that of the source, else the mean of the members that have one, the own left out. */
    Optional<Figure> group(Period period) {
        return groups.computeIfAbsent(period, this::made);
    }

    private Optional<Figure> made(Period period) {
        Optional<Figure> given = given().flatMap(area -> data.at(area, period))
                .filter(Point::isPresent)
                .map(Point::value);
        if (given.isPresent() || group.isEmpty()) {
            return given;
        }
        List<Figure> members = group.get().without(own).stream()
                .flatMap(member -> data.at(member.code(), period).stream())
                .filter(Point::isPresent)
                .map(Point::value)
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        FigureId id = below.child("group", FigureId.key(period.code()));
        Text label = data.label()
                .plus(Text.of(", gruppen uden egen, ", ", the group without the own, "))
                .plus(period.words());
        return Optional.of(Figure.derived(id, label, new Mean(), Group.of(id.child("members"), label, members)));
    }

    /** What must be said of the group's number, where there is one. */
    Optional<Note> note() {
        if (given().isPresent()) {
            return Optional.of(
                    Note.footnote("Gruppens tal er kildens eget.", "The group's number is the source's own."));
        }
        return group.map(
                _ -> Note.footnote(
                        "Gruppens tal er det uvægtede gennemsnit af de medlemmer, der har et tal, uden den egen kommune.",
                        "The group's number is the unweighted mean of the members that have one, without the own municipality."));
    }

    /** The area by which the source itself names the group. */
    private Optional<String> given() {
        if (group.isPresent()) {
            return Optional.of(group.get().id()).filter(data.areas()::containsKey);
        }
        List<String> named = data.areas().keySet().stream()
                .filter(area -> !area.equals(Areas.WHOLE_COUNTRY.code())
                        && Municipalities.find(area).isEmpty())
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
