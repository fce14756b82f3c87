package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The own time registration as sums: full-time equivalents by target group, task, subtask, employment type and funding.
 * Employees stay behind the sums; each sum is a figure, and its weight another.
 *
 * @param cells the weighted full-time equivalents
 * @param groups the target groups in the order of the data, with their words
 * @param made the sums that were asked for, so that each is one figure
 */
record Registered(Map<Cell, Figure> cells, Map<String, String> groups, Map<FigureId, Figure> made) {

    /** The target group of what belongs to no single one. */
    static final String ALL = "in_all";

    private static final FigureId PATH = ProductivityBenchmark.ID.child("registration");

    /**
     * What the registered time was used for.
     *
     * @param targetGroup the target group, or {@link #ALL} for what is common
     * @param task the task
     * @param subtask the subtask; empty where there is none
     * @param employment the employment type
     * @param external whether grants or wage subsidies pay it
     */
    record Cell(String targetGroup, String task, String subtask, String employment, boolean external) {}

    static Registered of(ModelInput input) {
        RegistrationReader reader = RegistrationReader.read(input);
        Map<Cell, Figure> cells = new LinkedHashMap<>();
        reader.amounts().forEach((cell, amount) -> cells.put(cell, weighted(cell, amount, reader.weights())));
        return new Registered(cells, reader.groups(), new HashMap<>());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    private static Figure weighted(Cell cell, RegistrationReader.Amount amount, Map<String, Figure> weights) {
        FigureId id = PATH.child(
                cell.targetGroup(),
                cell.task(),
                cell.subtask().isEmpty() ? "_" : cell.subtask(),
                cell.employment() + (cell.external() ? "-external" : ""));
        Text label = Text.of("Registreret tid, ", "Registered time, ")
                .plus(Text.same(String.join(
                        ", ",
                        List.of(cell.targetGroup(), cell.task(), cell.subtask(), cell.employment()).stream()
                                .filter(part -> !part.isEmpty())
                                .toList())));
        Figure registered = Figure.modelled(
                id.child("registered"),
                label,
                Value.of(amount.fte()),
                TimeRegistration.FTE,
                PriceBasis.none(),
                new Origin.Modelled(
                        Text.of(
                                "Summen over medarbejdere af ansættelsens andel af fuld tid gange andelen af tiden",
                                "The sum over employees of the post's share of full time times the share of the time"),
                        Map.of("dataset", TimeRegistration.KIND.id(), "rows", Integer.toString(amount.rows())),
                        List.of()),
                List.of());
        Figure weight = weights.get(cell.employment());
        if (weight == null) {
            throw new IllegalStateException("No weight for '" + cell.employment() + "'");
        }
        return Figure.derived(id, label.plus(Text.of(", vægtet", ", weighted")), new Product(), registered, weight);
    }

    /** The full-time equivalents of some cells under a name, 0 when no time was registered on them; none without a registration. */
    Optional<Figure> sum(FigureId id, Text label, Predicate<Cell> which) {
        List<Figure> found = new ArrayList<>();
        cells.forEach((cell, figure) -> {
            if (which.test(cell)) {
                found.add(figure);
            }
        });
        if (isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(made.computeIfAbsent(
                id,
                _ -> found.isEmpty()
                        ? Figure.modelled(
                                id,
                                label,
                                Value.of(0),
                                TimeRegistration.FTE,
                                PriceBasis.none(),
                                new Origin.Modelled(
                                        Text.of("Ingen tid er registreret her", "No time is registered here"),
                                        Map.of("dataset", TimeRegistration.KIND.id()),
                                        List.of()),
                                List.of())
                        : Figure.derived(
                                id,
                                label,
                                new Sum(),
                                Group.of(new FigureId(id.value() + "/registered"), label, found))));
    }

    /** What of the registration a line of the benchmark holds. */
    static Predicate<Cell> of(Line line) {
        Predicate<Cell> group = line.targetGroup().equals(ALL)
                ? _ -> true
                : cell -> cell.targetGroup().equals(line.targetGroup());
        return group.and(task(line.task(), line.subtask()));
    }

    private static Predicate<Cell> task(String task, String subtask) {
        return switch (task) {
            case "total" -> _ -> true;
            case "external_funding" -> Cell::external;
            case "management" -> management(subtask);
            default ->
                cell -> cell.task().equals(task)
                        && (subtask.isEmpty() || cell.subtask().equals(subtask));
        };
    }

    /** Leaders of teams and of staff functions, and the strategic leadership. */
    static Predicate<Cell> management(String subtask) {
        Predicate<Cell> teams =
                cell -> cell.task().equals("team_management") || cell.subtask().equals("management");
        Predicate<Cell> strategic = cell -> cell.task().equals("management");
        return switch (subtask) {
            case "team_management" -> teams;
            case "strategic_management" -> strategic;
            default -> teams.or(strategic);
        };
    }
}
