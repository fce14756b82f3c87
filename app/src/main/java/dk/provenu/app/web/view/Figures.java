package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Sentence;

/** Makes numbers that open their explanation. */
record Figures(Links links, NumberStyle style) {
    static Figures of(Links links) {
        return new Figures(links, NumberStyle.of(links.choice().language()));
    }

    /** The number of a cell. */
    FigureLink cell(Figure figure, int decimals) {
        return link(figure, style.value(figure, decimals));
    }

    /** The number of a sentence. */
    FigureLink inSentence(Sentence.Shown number) {
        return link(number.figure(), Sentence.shown(number, style));
    }

    /** A figure under the given words. */
    FigureLink link(Figure figure, String text) {
        return new FigureLink(
                text,
                figure.id().value(),
                links.to(figure.id()),
                !figure.value().isPresent());
    }
}
