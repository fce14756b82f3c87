package dk.provenu.engine.model.indicator;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Indicator;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.List;
import java.util.Optional;

/** Whom the municipality is set beside: the comparison group without itself, and the whole country, where histories have them. */
final class Beside {

    private final IndicatorValues values;
    private final Optional<ComparisonGroup> group;
    private final List<Integer> members;
    private final boolean hasCountry;

    Beside(ModelInput input, IndicatorValues values, Place place) {
        this.values = values;
        this.group = input.group();
        this.members = group.map(each -> each.municipalities().stream()
                        .map(Municipality::code)
                        .map(code -> values.protection().counts().municipality(Integer.parseInt(code)))
                        .filter(number -> number > 0 && number != place.municipality())
                        .toList())
                .orElse(List.of());
        this.hasCountry = values.protection().counts().cells().municipalities().size() > 1;
    }

    boolean hasGroup() {
        return !members.isEmpty();
    }

    boolean hasCountry() {
        return hasCountry;
    }

    Text groupName() {
        return group.map(ComparisonGroup::name).orElse(Text.EMPTY);
    }

    /** The numbers of the other municipalities of the group. */
    List<Integer> members() {
        return members;
    }

    Optional<Figure> group(Indicator indicator, Place place) {
        return hasGroup()
                ? Optional.of(values.mean(indicator, place, group.orElseThrow().id(), groupName(), members))
                : Optional.empty();
    }

    Optional<Figure> country(Indicator indicator, Place place) {
        return hasCountry ? Optional.of(values.value(indicator, place.withMunicipality(0))) : Optional.empty();
    }
}
