package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pictures of the library: each pooling's studies by how sure they are. */
final class LibraryCharts {

    private LibraryCharts() {}

    static List<ChartSpec> of(Library.Named named, FigureTable weights) {
        Pool pool = named.pool();
        List<Text> studies = weights.rows().stream().map(Row::label).toList();
        List<Figure> level = Collections.nCopies(studies.size(), pool.effect());
        List<Figure> zero = new ArrayList<>();
        for (Entry entry : pool.entries()) {
            zero.add(entry.estimate());
        }
        return List.of(new ChartSpec(
                "studies_" + named.key(),
                Text.of("Virkning mod usikkerhed: ", "Effect against error: ").plus(named.label()),
                pool.effect().unit().words(),
                Sentence.of("studies_chart_" + named.key())
                        .words(
                                "Punkter for " + studies.size() + " undersøgelser; samlet virkning ",
                                "Points for " + studies.size() + " studies; pooled effect ")
                        .number(pool.effect(), 1, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.SCATTER,
                weights.id(),
                studies,
                List.of(
                        new ChartSpec.Series(
                                "error",
                                Text.of("Standardfejl", "Standard error"),
                                Role.PLAIN,
                                false,
                                column(weights, "error"),
                                -1,
                                1),
                        new ChartSpec.Series("estimate", Text.of("Virkning", "Effect"), Role.OWN, false, zero, -1, 1),
                        new ChartSpec.Series(
                                "effect",
                                Text.of("Samlet virkning", "Pooled effect"),
                                Role.GROUP,
                                true,
                                level,
                                -1,
                                1))));
    }

    private static List<Figure> column(FigureTable table, String key) {
        int at = table.column(key);
        return table.rows().stream()
                .map(row -> ((Cell.FigureCell) row.cells().get(at)).figure())
                .toList();
    }
}
