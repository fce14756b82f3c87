package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The target groups' persons period by period, what they need of staff by the norm, and how much of their movement is the
 * own effort: the comparison group's movement of the persons of the last accounts, less the persons that there are.
 */
final class Workload {

    private final Setup setup;
    private final Made made;
    private final List<Map<String, Line>> lines = new ArrayList<>();
    private final List<Figure> need = new ArrayList<>();

    /**
     * A target group in a period.
     *
     * @param persons full-time persons
     * @param need staff by the norm
     * @param expected persons, had the group moved as the comparison group
     * @param cycle that less the persons of the last accounts
     * @param effort expected less persons: fewer than the comparison group's movement gives
     * @param gain the effort where it is one; nothing where it is a loss
     */
    record Line(Figure persons, Figure need, Figure expected, Figure cycle, Figure effort, Figure gain) {}

    private Workload(Setup setup, Made made) {
        this.setup = setup;
        this.made = made;
    }

    /** The workload of a path. */
    static Workload of(Setup setup, VolumePath path) {
        Workload workload = new Workload(setup, setup.made().table("workload", path.key()));
        for (int at = 0; at < setup.timeline().size(); at++) {
            Map<String, Line> lines = new HashMap<>();
            for (Target target : setup.targets()) {
                lines.put(target.key(), workload.line(target, at, path));
            }
            workload.add(at, lines);
        }
        return workload;
    }

    /** The same with fewer persons in one target group; the comparison group does not move with them. */
    Workload without(String key, Target target, List<Figure> fewer) {
        Workload other = new Workload(setup, made.table(key));
        for (int at = 0; at < setup.timeline().size(); at++) {
            Map<String, Line> changed = new HashMap<>(lines.get(at));
            Line line = line(target, at);
            String row = target.key() + "." + setup.timeline().code(at);
            Figure persons = other.made.less(
                    row,
                    "persons",
                    other.named(target, at, "fuldtidspersoner", "full-time persons"),
                    line.persons(),
                    fewer.get(at));
            changed.put(target.key(), other.line(target, at, persons, line.expected(), line.cycle()));
            other.add(at, changed);
        }
        return other;
    }

    private void add(int at, Map<String, Line> line) {
        lines.add(line);
        need.add(made.sum(
                "total",
                setup.timeline().code(at),
                Text.of("Årsværk efter normen, ", "Staff by the norm, ")
                        .plus(setup.timeline().words(at)),
                setup.targets().stream().map(target -> line(target, at).need()).toList()));
    }

    private Line line(Target target, int at, VolumePath path) {
        String row = target.key() + "." + setup.timeline().code(at);
        Figure movement = made.of(
                row,
                "movement",
                named(target, at, "sammenligningsgruppens bevægelse", "the comparison group's movement"),
                new Quotient(),
                path.comparison(target, at),
                target.comparison());
        Figure expected = made.of(
                row,
                "expected",
                named(target, at, "ventet efter sammenligningsgruppen", "expected by the comparison group"),
                new Product(),
                target.persons(),
                movement);
        Figure cycle = made.less(
                row,
                "cycle",
                named(target, at, "konjunkturens del", "the business cycle's part"),
                expected,
                target.persons());
        return line(target, at, path.persons(target, at), expected, cycle);
    }

    private Line line(Target target, int at, Figure persons, Figure expected, Figure cycle) {
        String row = target.key() + "." + setup.timeline().code(at);
        Figure needed = made.of(
                row,
                "need",
                named(target, at, "årsværk efter normen", "staff by the norm"),
                new Quotient(),
                persons,
                target.caseload());
        Figure effort = made.less(row, "effort", named(target, at, "egen indsats", "own effort"), expected, persons);
        Figure gain = made.of(
                row,
                "gain",
                named(target, at, "gevinst", "gain"),
                new Maximum(),
                effort,
                Made.none(Units.FULL_TIME_PERSON));
        return new Line(persons, needed, expected, cycle, effort, gain);
    }

    private Text named(Target target, int at, String da, String en) {
        return target.label()
                .plus(Text.same(", "))
                .plus(setup.timeline().words(at))
                .plus(Text.of(": " + da, ": " + en));
    }

    Setup setup() {
        return setup;
    }

    Line line(Target target, int at) {
        return Optional.ofNullable(lines.get(at).get(target.key())).orElseThrow();
    }

    /** The staff that a period's persons need by the norm. */
    Figure need(int at) {
        return need.get(at);
    }
}
