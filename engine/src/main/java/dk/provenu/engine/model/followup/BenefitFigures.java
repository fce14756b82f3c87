package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Persons, price and share of a benefit, budgeted and actual, as means of the months to date. */
final class BenefitFigures {

    private BenefitFigures() {}

    /** The cells: persons, price and share, each budgeted and then actual; empty where there was nobody. */
    static List<Cell> of(Make make, Season season, BenefitSplit split) {
        Text name = split.benefit().name();
        Figure months = make.given(
                "months",
                Text.of("Måneder til dato", "Months to date"),
                season.months().size(),
                Unit.NUMBER,
                season.words());
        List<Cell> cells = new ArrayList<>();
        pair(
                cells,
                split,
                (bundle, kind) ->
                        make.derived("persons_" + kind, mean(name), new Quotient(), bundle.persons(), months));
        pair(cells, split, (bundle, kind) -> bundle.price(make, "price_" + kind, name));
        pair(cells, split, (bundle, kind) -> percent(make, kind, name, bundle));
        return cells;
    }

    private static Text mean(Text name) {
        return Text.of("Fuldtidspersoner i gennemsnit, ", "Full-time persons on average, ")
                .plus(name);
    }

    private static Figure percent(Make make, String kind, Text name, Bundle bundle) {
        Figure share = bundle.share(make.below("part"), "share_" + kind, name);
        return make.derived("share_" + kind, share.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share);
    }

    private static void pair(List<Cell> cells, BenefitSplit split, BiFunction<Bundle, String, Figure> made) {
        cells.add(cell(split.budget().map(bundle -> made.apply(bundle, "budget"))));
        cells.add(cell(split.actual().map(bundle -> made.apply(bundle, "actual"))));
    }

    private static Cell cell(Optional<Figure> figure) {
        return figure.map(Cell::of).orElseGet(Cell::empty);
    }
}
