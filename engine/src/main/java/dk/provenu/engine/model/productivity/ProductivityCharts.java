package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of the productivity benchmark. */
final class ProductivityCharts {

    private ProductivityCharts() {}

    /** Lying bars, fewest first, the mean as a line. */
    static Optional<ChartSpec> ranked(Beside total, Text title, Municipality own) {
        return total.own()
                .flatMap(value -> total.rank()
                        .flatMap(rank -> total.mean().map(mean -> {
                            Map<Municipality, Figure> sorted = LineTables.sorted(total);
                            List<Municipality> members = List.copyOf(sorted.keySet());
                            return new ChartSpec(
                                    LineTables.RANKED,
                                    Text.of("Årsværk pr. 1.000 årspersoner: ", "Staff per 1,000 full-year persons: ")
                                            .plus(title),
                                    Units.FTE_PER_THOUSAND.words(),
                                    Sentence.of("ranked_chart")
                                            .words(own.name() + " har ", own.name() + " has ")
                                            .number(value, 1, Form.WITH_UNIT)
                                            .words(" og plads ", " and rank ")
                                            .number(rank, 0, Form.PLAIN)
                                            .words(" af " + total.size() + ".", " of " + total.size() + ".")
                                            .end(),
                                    ChartSpec.Kind.RANKED_BARS,
                                    LineTables.RANKED,
                                    members.stream()
                                            .map(member -> Text.same(member.name()))
                                            .toList(),
                                    List.of(
                                            new ChartSpec.Series(
                                                    "fte_per_1000",
                                                    Text.of("Årsværk pr. 1.000", "Staff per 1,000"),
                                                    Role.GROUP,
                                                    false,
                                                    List.copyOf(sorted.values()),
                                                    members.indexOf(own),
                                                    1),
                                            new ChartSpec.Series(
                                                    "mean",
                                                    Text.of("Gennemsnit", "Mean"),
                                                    Role.TARGET,
                                                    true,
                                                    Collections.nCopies(members.size(), mean),
                                                    -1,
                                                    1)));
                        })));
    }

    /** Steps from task to task; the last is the whole distance. */
    static ChartSpec carriers(Carriers carriers, Municipality own) {
        List<Text> categories = new ArrayList<>();
        List<Figure> points = new ArrayList<>();
        List<Carriers.Part> parts = new ArrayList<>(carriers.summands());
        parts.add(carriers.whole());
        boolean inFte = carriers.whole().fte().isPresent();
        for (Carriers.Part part : parts) {
            categories.add(part.label());
            points.add(part.fte().orElse(part.perThousand()));
        }
        Figure whole = points.getLast();
        boolean more = whole.number() >= 0;
        return new ChartSpec(
                Carriers.TABLE,
                Text.of("Hvad bærer forskellen til gennemsnittet?", "What carries the distance to the mean?"),
                inFte ? Units.FTE.words() : Units.FTE_PER_THOUSAND.words(),
                Sentence.of("carriers_chart")
                        .words(own.name() + " bruger ", own.name() + " uses ")
                        .number(whole, 1, Form.MAGNITUDE_WITH_UNIT)
                        .words(
                                more ? " flere end ved gennemsnittet." : " færre end ved gennemsnittet.",
                                more ? " more than at the mean." : " fewer than at the mean.")
                        .end(),
                ChartSpec.Kind.BRIDGE,
                Carriers.TABLE,
                categories,
                List.of(new ChartSpec.Series(
                        "steps",
                        Text.of("Bidrag til forskellen", "Contribution to the distance"),
                        Role.PLAIN,
                        false,
                        points,
                        points.size() - 1,
                        1)));
    }

    /** Shares of the persons beside shares of the staff. */
    static ChartSpec distribution(FigureTable table) {
        List<Text> categories = new ArrayList<>();
        List<Figure> persons = new ArrayList<>();
        List<Figure> staff = new ArrayList<>();
        for (Row row : table.rows()) {
            categories.add(row.label());
            persons.add(figure(row, table.column("persons")));
            staff.add(figure(row, table.column("staff")));
        }
        return new ChartSpec(
                Resources.DISTRIBUTION,
                Text.of(
                        "Andel af personerne mod andel af årsværkene",
                        "Share of the persons against share of the staff"),
                Text.of("pct. af de viste målgrupper", "pct. of the target groups shown"),
                Sentence.of("distribution_chart")
                        .words(categories.getFirst())
                        .words(" er ", " is ")
                        .number(persons.getFirst(), 0, Form.WITH_UNIT)
                        .words(" af personerne og ", " of the persons and ")
                        .number(staff.getFirst(), 0, Form.WITH_UNIT)
                        .words(" af årsværkene.", " of the staff.")
                        .end(),
                ChartSpec.Kind.BARS,
                Resources.DISTRIBUTION,
                categories,
                List.of(
                        new ChartSpec.Series(
                                "persons",
                                Text.of("Andel af personerne", "Share of the persons"),
                                Role.GROUP,
                                false,
                                persons,
                                -1,
                                0),
                        new ChartSpec.Series(
                                "staff",
                                Text.of("Andel af årsværkene", "Share of the staff"),
                                Role.OWN,
                                false,
                                staff,
                                -1,
                                0)));
    }

    static Figure figure(Row row, int at) {
        if (row.cells().get(at) instanceof Cell.FigureCell(Figure figure)) {
            return figure;
        }
        throw new IllegalArgumentException("Row '" + row.key() + "' has no figure in column " + at);
    }
}
