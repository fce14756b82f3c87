package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Formulas: the operations' own, with references put in. */
final class Formulas {

    private static final int LONGEST = 8_000;

    private final Layout layout;
    private final List<String> quoted = new ArrayList<>();

    Formulas(Layout layout, SheetNames names) {
        this.layout = layout;
        for (int i = 0; i < names.all().size(); i++) {
            quoted.add(names.quoted(i));
        }
    }

    /** The formula of a derived figure as seen from a sheet; none when Excel could not hold it. */
    Optional<String> derived(Origin.Derived derived, int sheet) {
        if (derived.operands().size() > Layout.MOST_OPERANDS) {
            return Optional.empty();
        }
        List<String> references = new ArrayList<>(derived.operands().size());
        for (Node node : derived.operands()) {
            references.add(
                    switch (node) {
                        case Figure figure -> reference(layout.near(figure, sheet), sheet);
                        case Group group -> span(layout.span(group), sheet);
                    });
        }
        // Functions that came after Excel 2007 carry a mark in the file that Excel does not show.
        String formula = derived.operation().excel(references).replace("AGGREGATE(", "_xlfn.AGGREGATE(");
        return formula.length() > LONGEST ? Optional.empty() : Optional.of(formula);
    }

    /** A reference to the figure's home. */
    String reference(Figure figure, int sheet) {
        return reference(layout.home(figure), sheet);
    }

    /** A reference to a cell as seen from a sheet. */
    String reference(Place place, int sheet) {
        return place.sheet() == sheet ? place.plain() : quoted.get(place.sheet()) + "!" + place.fixed();
    }

    private String span(Span span, int sheet) {
        Place first = span.first();
        String cells = first.fixed() + ":" + span.last().fixed();
        return first.sheet() == sheet ? cells : quoted.get(first.sheet()) + "!" + cells;
    }
}
