package dk.provenu.engine.figure;

/** What an operation may take: one figure, or an ordered column of figures. */
public sealed interface Node permits Figure, Group {

    FigureId id();

    Text label();

    Unit unit();

    PriceBasis priceBasis();

    /** How many numbers it holds. */
    int size();
}
