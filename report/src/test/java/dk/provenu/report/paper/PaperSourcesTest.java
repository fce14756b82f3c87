package dk.provenu.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.report.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperSourcesTest {

    @Test
    void eachKindOfOriginIsNamedOnce() {
        Figure observed = Samples.observed("persons", "a", 2, "number", Unit.NUMBER, 4);
        Figure law = Figure.parameter(
                FigureId.of("law", "rate"),
                Text.same("Sats"),
                Value.of(80),
                Unit.PERCENT,
                PriceBasis.none(),
                new Reference("Lov nr. 994", "§ 5", "2016-01-04"),
                List.of());
        Figure assumption = Figure.assumption(
                FigureId.of("plan", "wage"),
                Text.of("Løn", "Wage"),
                Value.of(45_000.5),
                Unit.KRONER,
                PriceBasis.nominal(2026),
                new Origin.Assumption(Text.same("skøn"), Optional.empty(), Optional.empty()),
                List.of());
        assertThat(sources(
                        observed,
                        law,
                        assumption,
                        modelled(Value.of(1)),
                        modelled(Value.missing(MissingReason.UNDEFINED))))
                .containsExactly(
                        "Albertslund: Udgifter til beskæftigelsesindsatsen. Datasæt persons, fil persons.csv, hentet"
                                + " 22-11-2026, udgave persons-1a2b3c. Ét tal.",
                        "Lov nr. 994, § 5 (gælder fra 04-01-2016)",
                        "Forudsætning: Løn: 45.000,5 kr. (skøn)",
                        "Metode: prognose");
    }

    private static Figure modelled(Value value) {
        return Figure.modelled(
                FigureId.of("model", value.isPresent() ? "there" : "gap"),
                Text.same("Prognose"),
                value,
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(Text.same(value.isPresent() ? "prognose" : "et hul"), Map.of(), List.of()),
                List.of());
    }

    private static List<String> sources(Figure... figures) {
        List<Row> rows = IntStream.range(0, figures.length)
                .mapToObj(i -> new Row("r" + i, Text.same("r" + i), Row.Kind.ORDINARY, List.of(Cell.of(figures[i]))))
                .toList();
        FigureTable table = new FigureTable(
                "t",
                Text.EMPTY,
                Text.EMPTY,
                Text.EMPTY,
                List.of(new Column("c", Text.same("c"), Text.EMPTY, 1)),
                rows,
                List.of());
        Paper paper = PaperSamples.of(new Block.TableBlock("m/t", table));
        return PaperSources.of(paper, new PaperWords(paper));
    }
}
