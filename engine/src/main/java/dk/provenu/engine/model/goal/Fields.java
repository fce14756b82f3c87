package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.Units;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values of a plan of goals that are neither plain words nor numbers. */
final class Fields {

    private static final Set<String> OWN = Set.of(Goals.ID.value(), GoalSeries.ID.value());

    private Fields() {}

    /** A period that may be left out. */
    static Optional<Period> findPeriod(ScenarioSection section, String key) {
        return section.findText(key).flatMap(text -> {
            try {
                return Optional.of(Period.parse(text));
            } catch (VocabularyException e) {
                section.refuse(key, e.text());
                return Optional.empty();
            }
        });
    }

    /** A period that must be there; a stand-in where it is not. */
    static Period period(ScenarioSection section, String key) {
        section.text(key);
        return findPeriod(section, key).orElseGet(() -> Period.parse("1990"));
    }

    /** A unit that may be left out. */
    static Optional<Unit> findUnit(ScenarioSection section, String key) {
        return section.findText(key).flatMap(text -> {
            Optional<Unit> unit = Units.find(text);
            if (unit.isEmpty()) {
                TreeSet<String> known = new TreeSet<>();
                Units.codes().forEach(known::add);
                section.refuse(
                        key,
                        Text.of("enheden '" + text + "' kendes ikke.", "the unit '" + text + "' is not known.")
                                .plus(known(text, known)));
            }
            return unit;
        });
    }

    /** The address of a figure of another model. */
    static Optional<String> findAddress(ScenarioSection section, String key) {
        return section.findText(key).filter(text -> {
            String plain = text.replace(PERIOD, "2025");
            try {
                Address address = Address.parse(plain);
                if (address.id().value().contains("/") && !OWN.contains(address.model())) {
                    return true;
                }
            } catch (IllegalArgumentException e) {
                // Told below, together with addresses that lead nowhere else.
            }
            section.refuse(
                    key,
                    Text.of(
                            "'" + text
                                    + "' er ikke adressen på et tal fra en anden model. Skriv den som model/tabel/række/kolonne;"
                                    + " den kan kopieres fra tallets forklaring.",
                            "'" + text
                                    + "' is not the address of a figure of another model. Write it as model/table/row/column;"
                                    + " it can be copied from the figure's explanation."));
            return false;
        });
    }

    /** What stands in an address where the period goes. */
    static final String PERIOD = "{period}";

    /** The nearest known name, or the known ones. */
    static Text known(String name, Collection<String> known) {
        Optional<String> near = Nearest.of(name, known);
        String list = String.join(", ", new TreeSet<>(known));
        return near.map(each -> Text.of(" Måske: " + each + ".", " Maybe: " + each + "."))
                .orElseGet(() ->
                        known.isEmpty() ? Text.EMPTY : Text.of(" Der er: " + list + ".", " There are: " + list + "."));
    }
}
