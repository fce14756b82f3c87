package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.statistics.survival.HazardPeaks;
import dk.provenu.engine.statistics.survival.HazardPeaks.Peak;
import dk.provenu.engine.statistics.survival.HazardPhases;
import dk.provenu.engine.statistics.survival.HazardPhases.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The critical times of a group: its phases, from which of them on exits have dried up, and the weeks in which more leave
 * than around them. Found in the thinned table, so that they tell no more than it does.
 *
 * @param curve the group
 * @param phases the phases as figures, in order
 * @param dry the place of the phase from which on exits have dried up
 * @param peaks the weeks that stand out
 */
record Moments(GroupCurve curve, List<PhaseFigures> phases, OptionalInt dry, List<Peak> peaks) {

    /**
     * A phase.
     *
     * @param phase its weeks
     * @param exits how many leave in it
     * @param hazard the share that leaves each week, in pct.
     */
    record PhaseFigures(Phase phase, Figure exits, Figure hazard) {}

    static Moments of(GroupCurve curve, Choice choice) {
        double chance = choice.number(SurvivalOptions.CHANCE, 1e-6, 0.5);
        List<Phase> phases = HazardPhases.of(curve.table(), chance, choice.whole(SurvivalOptions.SHORTEST, 1, 52));
        List<PhaseFigures> figures = new ArrayList<>();
        for (Phase phase : phases) {
            figures.add(figures(curve, phase));
        }
        return new Moments(
                curve,
                figures,
                HazardPhases.driedUp(phases, choice.number(SurvivalOptions.DRY, 0.01, 1)),
                HazardPeaks.of(
                        curve.table(),
                        choice.whole(SurvivalOptions.REACH, 3, 26),
                        chance,
                        choice.number(SurvivalOptions.RATIO, 1, 100)));
    }

    private static PhaseFigures figures(GroupCurve curve, Phase phase) {
        List<Figure> exits = new ArrayList<>();
        List<Figure> atRisk = new ArrayList<>();
        for (int step = 0; step < curve.table().steps(); step++) {
            if (curve.table().first(step) >= phase.first() && curve.table().ends()[step] <= phase.last()) {
                exits.add(curve.exits(step));
                atRisk.add(curve.atRisk(step));
            }
        }
        String row = "phase" + phase.first();
        Text weeks = GroupCurve.weeks(phase.first(), phase.last())
                .plus(Text.same(", "))
                .plus(curve.group().label());
        Figure left = sum(curve, row, "exits", CurveWords.EXITS.plus(weeks), exits);
        Figure risk = sum(curve, row, "at-risk", CurveWords.AT_RISK.plus(weeks), atRisk);
        Figure share = Figure.derived(curve.id(row, "share"), CurveWords.HAZARD.plus(weeks), new Share(), left, risk);
        Figure hazard = Figure.derived(
                curve.id(row, "hazard"), share.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share);
        return new PhaseFigures(phase, left, hazard);
    }

    private static Figure sum(GroupCurve curve, String row, String key, Text label, List<Figure> parts) {
        return Figure.derived(
                curve.id(row, key), label, new Sum(), Group.of(curve.id(row, key + "-parts"), label, parts));
    }

    /** The phase from which on exits have dried up. */
    Optional<PhaseFigures> dryPhase() {
        return dry.isPresent() ? Optional.of(phases.get(dry.getAsInt())) : Optional.empty();
    }
}
