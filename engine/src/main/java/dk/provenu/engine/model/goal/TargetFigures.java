package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.vocabulary.Period;
import java.util.Optional;

/** The number that a target comes to, and the persons behind it. */
final class TargetFigures {

    private final Track track;
    private final Optional<Others> others;
    private final ModelInput input;

    TargetFigures(Track track, Optional<Others> others, ModelInput input) {
        this.track = track;
        this.others = others;
        this.input = input;
    }

    /**
     * The number; missing, with the reason, where what it is made of is not there.
     *
     * @param id its id; steps on the way lie below it
     * @param period that of the number held against it, for a target that follows the others
     */
    Figure of(Target target, Optional<Period> period, FigureId id) {
        return switch (target.claim()) {
            case Claim.Level level -> level.number();
            case Claim.Shown shown -> Track.inUnit(track.goal(), input.figure(shown.address()), id, shown.address());
            case Claim.AsOthers as -> asOthers(as, period, id, label(target));
            case Claim.Change change -> changed(change, id, label(target));
        };
    }

    private Text label(Target target) {
        return Text.of("Måltal ", "Target ")
                .plus(Text.same(track.goal().id() + ", "))
                .plus(target.period().words());
    }

    private Figure asOthers(Claim.AsOthers as, Optional<Period> period, FigureId id, Text label) {
        Optional<Figure> now = period.flatMap(at -> others.flatMap(found -> found.at(as.others(), at)));
        if (now.isEmpty()) {
            return absent(
                    id,
                    label,
                    as.others() == Claim.Who.GROUP
                            ? Text.of(
                                    "gruppen har intet tal for perioden, eller der er ingen sammenligningsgruppe valgt",
                                    "the group has no number for the period, or no comparison group is chosen")
                            : Text.of("landet har intet tal for perioden", "Denmark has no number for the period"));
        }
        if (as.since().isEmpty()) {
            return now.get();
        }
        Period since = as.since().get();
        Optional<Figure> then = others.flatMap(found -> found.at(as.others(), since));
        Optional<Figure> own = track.at(since);
        if (then.isEmpty() || own.isEmpty()) {
            return absent(
                    id,
                    label,
                    Text.of(
                            "der er intet tal for " + since.words().da(),
                            "there is no number for " + since.words().en()));
        }
        Figure moved = Figure.derived(
                id.child("moved"),
                label.plus(Text.of(": de andres ændring", ": the others' change")),
                new Difference(),
                now.get(),
                then.get());
        return plus(own.get(), moved, id, label);
    }

    private Figure changed(Claim.Change change, FigureId id, Text label) {
        Optional<Figure> base = change.base().or(() -> track.at(change.from()));
        if (base.isEmpty()) {
            return absent(
                    id,
                    label,
                    Text.of(
                            "der er intet tal for " + change.from().words().da() + " at regne ændringen fra",
                            "there is no number for " + change.from().words().en() + " to reckon the change from"));
        }
        if (!change.relative()) {
            return plus(base.get(), change.by(), id, label);
        }
        Figure share = Figure.derived(
                id.child("by_share"), change.by().label(), Convert.between(Unit.PERCENT, Unit.SHARE), change.by());
        Figure by = Figure.derived(id.child("by"), change.by().label(), new Product(), base.get(), share);
        return Figure.derived(id, label, new Sum(), base.get(), by);
    }

    /** A number and a change of it; pct. and percentage points by way of shares. */
    private static Figure plus(Figure base, Figure by, FigureId id, Text label) {
        if (base.unit().form() != Unit.Form.PERCENT) {
            return Figure.derived(id, label, new Sum(), base, by);
        }
        Figure from =
                Figure.derived(id.child("base_share"), base.label(), Convert.between(Unit.PERCENT, Unit.SHARE), base);
        Figure step = Figure.derived(
                id.child("by_share"), by.label(), Convert.between(Unit.PERCENTAGE_POINT, Unit.SHARE), by);
        Figure sum = Figure.derived(id.child("share"), label, new Sum(), from, step);
        return Figure.derived(id, label, Convert.between(Unit.SHARE, Unit.PERCENT), sum);
    }

    /**
     * How many persons there are if the persons that the plan states are what the target's share comes to: 200 persons being
     * 40 pct. are of 500. Empty where the plan states none, or the target is no share.
     */
    Optional<Figure> base(Target target, Figure number, FigureId id) {
        if (target.persons().isEmpty()) {
            return Optional.empty();
        }
        Figure by = target.claim() instanceof Claim.Change change ? change.by() : number;
        boolean share = by.unit().form() == Unit.Form.PERCENT || by.unit().form() == Unit.Form.PERCENTAGE_POINT;
        if (!share) {
            return Optional.empty();
        }
        Text label = Text.of("Målgruppe, som måltallet forudsætter, ", "Target group that the target implies, ")
                .plus(Text.same(track.goal().id()));
        Figure part = Figure.derived(id.child("share"), by.label(), Convert.between(by.unit(), Unit.SHARE), by);
        return Optional.of(
                Figure.derived(id, label, new Quotient(), target.persons().get(), part));
    }

    private Figure absent(FigureId id, Text label, Text why) {
        return Absent.of(id, label, track.goal().unit(), MissingReason.NOT_PUBLISHED, why);
    }
}
