package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What carries the distance to the mean: each task, or in an overview each target group with its own persons, and what is
 * left, so that all sum exactly to the whole.
 *
 * @param parts the tasks or groups, in the order of the table; inner parts after their task
 * @param rest what no part explains: rounding, and in an overview another mix of groups
 * @param whole the whole distance
 */
record Carriers(List<Part> parts, Part rest, Part whole) {

    static final String TABLE = "carriers";

    /**
     * One of them.
     *
     * @param key its key
     * @param label its words
     * @param beside the line; empty for the rest
     * @param inner whether it is part of the task above it, and so no part of the sum
     * @param perThousand in full-time equivalents per 1,000 persons of the whole table
     * @param fte in full-time equivalents; empty when the persons are not known
     * @param kroner in 1.000 kr.; empty when the persons or the salary are not known
     */
    record Part(
            String key,
            Text label,
            Optional<Beside> beside,
            boolean inner,
            Figure perThousand,
            Optional<Figure> fte,
            Optional<Figure> kroner) {}

    /** Of the lines of one table; empty when the total or the persons that an overview needs are missing. */
    static Optional<Carriers> of(FigureId model, List<Beside> lines, Persons persons, Kroner kroner) {
        Optional<Beside> total =
                lines.stream().filter(each -> each.line().is("total")).findFirst();
        if (total.isEmpty() || total.get().toMean().isEmpty()) {
            return Optional.empty();
        }
        boolean overview = lines.stream().anyMatch(each -> each.line().is("group"));
        Optional<Figure> all = persons.denominator(total.get().line());
        if (overview && all.isEmpty()) {
            return Optional.empty();
        }
        FigureId path = model.child(total.get().line().table(), TABLE);
        List<Part> parts = new ArrayList<>();
        for (Beside each : lines) {
            switch (each.line().role()) {
                case "task" -> task(path, each, all, kroner, false).ifPresent(parts::add);
                case "part" -> task(path, each, all, kroner, true).ifPresent(parts::add);
                case "group" -> group(path, each, persons, all, kroner).ifPresent(parts::add);
                default -> {}
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Part whole = whole(path, total.get(), all, kroner);
        return Optional.of(new Carriers(parts, rest(path, parts, whole, overview), whole));
    }

    private static Part whole(FigureId path, Beside total, Optional<Figure> all, Kroner kroner) {
        Text label = Text.of("Forskel i alt", "Whole distance");
        Figure perThousand = total.toMean().orElseThrow();
        return part(path, "whole", label, Optional.of(total), false, perThousand, all, kroner);
    }

    private static Optional<Part> task(
            FigureId path, Beside beside, Optional<Figure> all, Kroner kroner, boolean inner) {
        return beside.toMean()
                .map(toMean -> part(
                        path,
                        beside.line().row(),
                        beside.line().indented(),
                        Optional.of(beside),
                        inner,
                        toMean,
                        all,
                        kroner));
    }

    private static Part part(
            FigureId path,
            String key,
            Text label,
            Optional<Beside> beside,
            boolean inner,
            Figure perThousand,
            Optional<Figure> persons,
            Kroner kroner) {
        Optional<Figure> fte = persons.map(each -> fte(path.child(key, "fte"), label, perThousand, each));
        return new Part(
                key,
                label,
                beside,
                inner,
                perThousand,
                fte,
                fte.flatMap(each -> kroner.of(path.child(key, "kroner"), label, each)));
    }

    /** Full-time equivalents from a number per 1,000 persons. */
    static Figure fte(FigureId id, Text label, Figure perThousand, Figure persons) {
        Figure thousandths =
                Figure.derived(new FigureId(id.value() + "_thousandths"), label, new Product(), perThousand, persons);
        return Figure.derived(id, label, Convert.between(thousandths.unit(), Units.FTE), thousandths);
    }

    /** A group's distance counts with its own persons; per 1,000 persons of all it is what they come to. */
    private static Optional<Part> group(
            FigureId path, Beside beside, Persons persons, Optional<Figure> all, Kroner kroner) {
        Optional<Figure> own = persons.denominator(beside.line());
        if (beside.toMean().isEmpty() || own.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        String key = beside.line().row();
        Text label = beside.line().label();
        Figure fte = fte(path.child(key, "fte"), label, beside.toMean().get(), own.get());
        Figure each = Figure.derived(path.child(key, "per_person"), label, new Quotient(), fte, all.get());
        Figure perThousand = Figure.derived(
                path.child(key, "per_1000"), label, Convert.between(each.unit(), Units.FTE_PER_THOUSAND), each);
        return Optional.of(new Part(
                key,
                label,
                Optional.of(beside),
                false,
                perThousand,
                Optional.of(fte),
                kroner.of(path.child(key, "kroner"), label, fte)));
    }

    private static Part rest(FigureId path, List<Part> parts, Part whole, boolean overview) {
        Text label = overview
                ? Text.of(
                        "Sammensætning af målgrupper, strategisk ledelse og diverse",
                        "Mix of target groups, strategic leadership and other")
                : Text.of("Rest (afrunding)", "Rest (rounding)");
        List<Part> outer = parts.stream().filter(part -> !part.inner()).toList();
        Figure perThousand = left(
                path,
                "per_1000",
                label,
                whole.perThousand(),
                outer.stream().map(Part::perThousand).toList());
        return new Part(
                "rest",
                label,
                Optional.empty(),
                false,
                perThousand,
                whole.fte()
                        .map(fte -> left(
                                path,
                                "fte",
                                label,
                                fte,
                                outer.stream()
                                        .flatMap(part -> part.fte().stream())
                                        .toList())),
                whole.kroner()
                        .map(amount -> left(
                                path,
                                "kroner",
                                label,
                                amount,
                                outer.stream()
                                        .flatMap(part -> part.kroner().stream())
                                        .toList())));
    }

    private static Figure left(FigureId path, String column, Text label, Figure whole, List<Figure> parts) {
        Figure sum = Figure.derived(
                path.child("explained", column),
                Text.of("Forklaret af opgaverne", "Explained by the tasks"),
                new Sum(),
                parts,
                List.of());
        return Figure.derived(path.child("rest", column), label, new Difference(), whole, sum);
    }

    /** Those that make up the whole, the rest among them. */
    List<Part> summands() {
        List<Part> all =
                new ArrayList<>(parts.stream().filter(part -> !part.inner()).toList());
        all.add(rest);
        return all;
    }
}
