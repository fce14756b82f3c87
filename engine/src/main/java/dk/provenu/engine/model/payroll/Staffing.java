package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.HeldWithin;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The base staff that a rule gives, period by period: every step an operation of the graph. */
final class Staffing {

    private final Workload workload;
    private final Setup setup;
    private final Timeline timeline;
    private final Rule rule;
    private final Made made;
    private final int every;
    private final int lag;
    private final Map<Integer, Figure> earned = new HashMap<>();
    private final List<Figure> base = new ArrayList<>();
    private final List<Figure> moves = new ArrayList<>();
    private final List<Boolean> regulated = new ArrayList<>();

    private Staffing(Workload workload, Rule rule, Made made) {
        this.workload = workload;
        this.setup = workload.setup();
        this.timeline = setup.timeline();
        this.rule = rule;
        this.made = made;
        this.every = periods("every", rule.every());
        this.lag = periods("lag", rule.lag());
    }

    /**
     * Follows a rule over a workload.
     *
     * @param made the path of the figures
     * @throws ModelException when the rule's months are not whole periods of the data
     */
    static Staffing of(Workload workload, Rule rule, Made made) {
        Staffing staffing = new Staffing(workload, rule, made);
        for (int at = 0; at < staffing.timeline.size(); at++) {
            staffing.step(at);
        }
        return staffing;
    }

    private int periods(String what, int months) {
        if (months % timeline.months() != 0) {
            throw new ModelException(Text.of(
                    "Reglen '" + rule.name() + "' har " + what + ": " + months
                            + " måneder, men payroll-volumes går i skridt på " + timeline.months()
                            + " måneder. Skriv et helt antal skridt, eller indlæs kvartaler.",
                    "The rule '" + rule.name() + "' has " + what + ": " + months
                            + " months, but payroll-volumes goes in steps of " + timeline.months()
                            + " months. Write a whole number of steps, or import quarters."));
        }
        return months / timeline.months();
    }

    private void step(int at) {
        Figure before = at == 0 ? setup.start() : base.get(at - 1);
        boolean now = at % every == 0;
        regulated.add(now);
        if (!now) {
            base.add(before);
            return;
        }
        Figure now2 = regulate(at, target(at), before);
        base.add(now2);
        String code = timeline.code(at);
        Figure change = made.less("change", code, words(at, "Ændring", "Change"), now2, before);
        Figure back = made.of(
                "change_back",
                code,
                words(at, "Ændring med modsat fortegn", "Change with the other sign"),
                new Negated(),
                change);
        moves.add(made.of(
                "move",
                code,
                words(at, "Årsværk flyttet ved reguleringen", "Staff moved by the regulation"),
                new Maximum(),
                change,
                back));
    }

    /** What the rule would give without band, floor and ceiling. */
    private Figure target(int at) {
        List<Figure> counted = new ArrayList<>();
        int from = rule.expected() ? at : at - lag - every;
        for (int i = from; i < from + every; i++) {
            counted.add(i < 0 ? setup.start() : earned(Math.min(i, timeline.size() - 1)));
        }
        return made.mean(
                "target",
                timeline.code(at),
                words(at, "Optjent normering, før bånd, gulv og loft", "Staff earned, before band, floor and ceiling"),
                counted);
    }

    private Figure regulate(int at, Figure target, Figure before) {
        String code = timeline.code(at);
        Figure width = made.of(
                "band", code, words(at, "Båndets bredde", "Width of the band"), new Product(), rule.band(), before);
        Figure moved = rule.excess()
                ? beyond(at, target, before, width)
                : made.of(
                        "held",
                        code,
                        words(at, "Normering efter båndet", "Staff after the band"),
                        new HeldWithin(),
                        target,
                        before,
                        width);
        Figure floored = limited("floor", rule.floor(), at, moved, true);
        return limited("ceiling", rule.ceiling(), at, floored, false);
    }

    private Figure beyond(int at, Figure target, Figure before, Figure width) {
        String code = timeline.code(at);
        Figure change = made.less("wish", code, words(at, "Ønsket ændring", "Change wished"), target, before);
        Figure up = made.above("up", code, words(at, "Over båndet", "Above the band"), change, width);
        Figure down = made.of(
                "down",
                code,
                words(at, "Under båndet", "Below the band"),
                new Minimum(),
                made.of("down_sum", code, words(at, "Under båndet", "Below the band"), new Sum(), change, width),
                Made.none(Units.FTE));
        return made.of(
                "held", code, words(at, "Normering efter båndet", "Staff after the band"), new Sum(), before, up, down);
    }

    private Figure limited(String what, Optional<Figure> share, int at, Figure staff, boolean least) {
        if (share.isEmpty()) {
            return staff;
        }
        String code = timeline.code(at);
        Text name = least ? Text.of("Gulvet", "The floor") : Text.of("Loftet", "The ceiling");
        Figure limit = made.of(what + "_staff", code, name, new Product(), share.get(), setup.start());
        return made.of(
                what,
                code,
                words(
                        at,
                        least ? "Normering efter gulvet" : "Normering efter loftet",
                        least ? "Staff after the floor" : "Staff after the ceiling"),
                least ? new Maximum() : new Minimum(),
                staff,
                limit);
    }

    /** The staff that a period's counted volumes give by the norm. */
    private Figure earned(int at) {
        Figure known = earned.get(at);
        if (known != null) {
            return known;
        }
        List<Figure> parts = new ArrayList<>();
        for (Target target : setup.targets()) {
            String row = target.key() + "." + timeline.code(at);
            Text label = target.label().plus(Text.same(", ")).plus(timeline.words(at));
            parts.add(made.of(
                    row,
                    "earned",
                    label.plus(Text.of(": optjente årsværk", ": staff earned")),
                    new Quotient(),
                    counted(target, at, row, label),
                    target.caseload()));
        }
        Figure sum = made.sum("earned", timeline.code(at), words(at, "Optjente årsværk", "Staff earned"), parts);
        earned.put(at, sum);
        return sum;
    }

    /** Persons of the accounts + the part of the cycle that counts - the part of the own effort that counts. */
    private Figure counted(Target target, int at, String row, Text label) {
        Workload.Line line = workload.line(target, at);
        Figure cycle = made.of(
                row,
                "cycle_counted",
                label.plus(Text.of(": konjunktur, der tæller", ": cycle that counts")),
                new Product(),
                rule.cycle(),
                line.cycle());
        Figure left = kept(target, at)
                .map(kept -> made.less(
                        row,
                        "effort_left",
                        label.plus(Text.of(": egen indsats uden det beholdte", ": own effort less what is kept")),
                        line.effort(),
                        kept))
                .orElse(line.effort());
        Figure effort = made.of(
                row,
                "effort_counted",
                label.plus(Text.of(": egen indsats, der tæller", ": own effort that counts")),
                new Product(),
                rule.effort(),
                left);
        Figure with = made.of(
                row,
                "with_cycle",
                label.plus(Text.of(": med konjunktur", ": with the cycle")),
                new Sum(),
                target.persons(),
                cycle);
        return made.of(
                row,
                "counted",
                label.plus(Text.of(": fuldtidspersoner, der tæller", ": full-time persons that count")),
                new Difference(),
                with,
                effort);
    }

    /** The part of a gain that the unit keeps: of what has been gained within the time for which it keeps it. */
    private Optional<Figure> kept(Target target, int at) {
        if (rule.keptMonths().isPresent() && rule.keptMonths().getAsInt() == 0) {
            return Optional.empty();
        }
        String row = target.key() + "." + timeline.code(at);
        Text label = target.label().plus(Text.same(", ")).plus(timeline.words(at));
        Figure gain = workload.line(target, at).gain();
        Figure young = gain;
        if (rule.keptMonths().isPresent()) {
            int before = at - periods("kept_months", rule.keptMonths().getAsInt());
            young = before < 0
                    ? gain
                    : made.above(
                            row,
                            "gain_young",
                            label.plus(Text.of(": gevinst inden for tiden", ": gain within the time")),
                            gain,
                            workload.line(target, before).gain());
        }
        return Optional.of(made.of(
                row,
                "gain_kept",
                label.plus(Text.of(": gevinst, der beholdes", ": gain that is kept")),
                new Product(),
                rule.kept(),
                young));
    }

    private Text words(int at, String da, String en) {
        return Text.of(da + ", ", en + ", ").plus(timeline.words(at));
    }

    Workload workload() {
        return workload;
    }

    Rule rule() {
        return rule;
    }

    Made made() {
        return made;
    }

    /** The base staff in a period. */
    Figure base(int at) {
        return base.get(at);
    }

    /** The staff moved up or down, one for each regulation. */
    List<Figure> moves() {
        return moves;
    }

    boolean isRegulated(int at) {
        return regulated.get(at);
    }
}
