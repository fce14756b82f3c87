package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.table.ChartSpec;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Where the figures of a paper stand: each bound piece, table and picture has a number, counted from the title on. The same
 * figure can stand in one paper under two choices, such as two years; the place tells which of them is meant.
 */
public final class PaperPlaces {
    private final List<List<Figure>> figures = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();

    private PaperPlaces() {}

    /** The places of a paper. */
    public static PaperPlaces of(Paper paper) {
        PaperPlaces places = new PaperPlaces();
        places.add(paper.title());
        for (var section : paper.sections()) {
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.TableBlock table ->
                        places.add(table, table.table().figures());
                    case Block.ChartBlock chart -> places.add(chart, of(chart));
                    default ->
                        block.sentences().stream().map(PaperSentence::pieces).forEach(places::add);
                }
            }
        }
        return places;
    }

    /** The place of a bound piece, a table or a picture of the paper. */
    int place(Object part) {
        return Optional.ofNullable(places.get(part)).orElseThrow();
    }

    /** The figure of that name that stands at a place, or that something at the place rests on. */
    public Optional<Figure> find(int place, FigureId id) {
        return place < 0 || place >= figures.size()
                ? Optional.empty()
                : figures.get(place).stream()
                        .flatMap(root -> Graph.of(List.of(root)).find(id).stream())
                        .findFirst();
    }

    private void add(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Bound bound) {
                add(bound, bound.ties().stream().map(Piece.Tie::figure).toList());
            }
        }
    }

    private void add(Object part, List<Figure> shown) {
        places.put(part, figures.size());
        figures.add(shown);
    }

    private static List<Figure> of(Block.ChartBlock chart) {
        List<Figure> all = new ArrayList<>(chart.table().figures());
        chart.chart().series().stream().map(ChartSpec.Series::points).forEach(all::addAll);
        return all;
    }
}
