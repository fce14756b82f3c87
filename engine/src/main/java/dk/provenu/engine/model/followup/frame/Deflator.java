package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.PriceLevel;
import dk.provenu.engine.figure.operation.Product;

/**
 * Amounts of different years made comparable by one index, each conversion a step that can be seen.
 *
 * @param index the index
 * @param priceYear the year in whose prices amounts are told
 */
record Deflator(PriceSeries index, int priceYear) {

    /**
     * A change between two years, and what of it is price.
     *
     * @param from the amount of the earlier year, in its own prices
     * @param to the amount of the later year, in its own prices
     * @param change what it rose by, in current prices
     * @param price what the earlier amount would have risen by had it followed the index
     * @param real the later amount less the earlier, both in prices of the later year; price and real add up to the change
     * @param realPercent the real growth, pct.
     */
    record Change(Figure from, Figure to, Figure change, Figure price, Figure real, Figure realPercent) {}

    /** The amount in prices of the chosen year. */
    Figure fixed(FigureId id, Text label, Figure amount, int year) {
        return inPrices(id, label, amount, year, priceYear);
    }

    private Figure inPrices(FigureId id, Text label, Figure amount, int year, int prices) {
        return Figure.derived(
                id,
                label.plus(Text.of(", " + prices + "-priser", ", " + prices + " prices")),
                new PriceLevel(prices),
                amount,
                index.of(year),
                index.of(prices));
    }

    /** The change of an amount from one year to a later one. */
    Change change(FigureId id, Text label, Figure from, int fromYear, Figure to, int toYear) {
        Figure change = Figure.derived(
                id.child("change"),
                label.plus(Text.of(", ændring " + fromYear + "-" + toYear, ", change " + fromYear + "-" + toYear)),
                new Difference(),
                to,
                from);
        Figure growth = index.growth(fromYear, toYear);
        Figure price = Figure.derived(
                id.child("price"),
                label.plus(Text.of(", heraf pris og løn", ", of which prices and wages")),
                new Product(),
                from,
                growth);
        Figure now = inPrices(id.child("to_fixed"), label, to, toYear, toYear);
        Figure then = inPrices(id.child("from_fixed"), label, from, fromYear, toYear);
        Figure real = Figure.derived(
                id.child("real"), label.plus(Text.of(", heraf real", ", of which real")), new Difference(), now, then);
        Figure share = Figure.derived(
                id.child("real_growth"), label.plus(Text.of(", real vækst", ", real growth")), new Growth(), now, then);
        Figure percent =
                Figure.derived(id.child("real_pct"), share.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share);
        return new Change(from, to, change, price, real, percent);
    }
}
