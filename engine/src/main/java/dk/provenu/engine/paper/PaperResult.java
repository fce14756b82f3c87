package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A paper as a result: its sentences, the figures bound in them, its tables and pictures. */
final class PaperResult {

    private PaperResult() {}

    static ModelResult of(Paper paper) {
        List<FigureTable> tables = new ArrayList<>();
        List<ChartSpec> charts = new ArrayList<>();
        tables.add(bound(paper));
        Set<String> names = new HashSet<>();
        names.add("bound");
        for (Section section : paper.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.TableBlock(var _, var table) && names.add(table.id())) {
                    tables.add(table);
                } else if (block instanceof Block.ChartBlock(var _, var chart, var table)) {
                    charts.add(chart);
                    if (names.add(table.id())) {
                        tables.add(table);
                    }
                }
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (PaperSentence sentence : paper.sentences()) {
            number++;
            sentences.add(new Sentence("sentence_" + number, List.of(new Sentence.Words(Text.same(sentence.text())))));
        }
        return new ModelResult(
                Reckoner.ROOM,
                Text.same(paper.titleText()),
                Map.of("paper", paper.name()),
                sentences,
                tables,
                charts,
                List.of());
    }

    /** Each figure that the text follows from, once. */
    private static FigureTable bound(Paper paper) {
        Map<Figure, String> addresses = new LinkedHashMap<>();
        for (PaperSentence sentence : paper.sentences()) {
            for (Piece piece : sentence.pieces()) {
                if (piece instanceof Piece.Bound bound) {
                    bound.ties().forEach(tie -> addresses.putIfAbsent(tie.figure(), tie.address()));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        addresses.forEach((figure, address) -> rows.add(new Row(
                figure.id().value(),
                figure.label(),
                Row.Kind.ORDINARY,
                List.of(Cell.of(figure), Cell.of(figure.unit().words()), Cell.of(Text.same(address))),
                OptionalInt.of(Numbers.decimals(figure.unit())))));
        return new FigureTable(
                "bound",
                Text.of("Tal, som teksten bygger på", "Figures on which the text rests"),
                Text.EMPTY,
                Text.of("Tal", "Figure"),
                List.of(
                        new Column("value", Text.of("Værdi", "Value"), Text.EMPTY, 0),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                        new Column("address", Text.of("Adresse", "Address"), Text.EMPTY, 0)),
                rows,
                List.of());
    }
}
