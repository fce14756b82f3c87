package dk.provenu.engine.law;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number that the law, an order or an agreement fixes, over time.
 *
 * @param id its name: lower-case words with {@code _}, in parts with {@code .}
 * @param title what it is
 * @param unit its unit and form (share or pct.)
 * @param values the values in the order of their first days; each holds until the next begins
 */
public record Parameter(String id, Text title, Unit unit, List<DatedValue> values) {

    /** @throws IllegalArgumentException when there is no value, or two begin on one day or in the wrong order */
    public Parameter {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Parameter '" + id + "' has no value");
        }
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i).from().isAfter(values.get(i - 1).from())) {
                throw new IllegalArgumentException("Parameter '" + id + "': the value from "
                        + values.get(i).from() + " stands after the one from "
                        + values.get(i - 1).from() + ". Maybe: put them in order, one for each day.");
            }
        }
    }

    /** The value in force on a day; none before the first. */
    public Optional<DatedValue> on(LocalDate day) {
        return values.reversed().stream()
                .filter(value -> !value.from().isAfter(day))
                .findFirst();
    }

    /** The parameter as it was known on a day; none when nothing of it was. */
    Optional<Parameter> knownOn(LocalDate day) {
        List<DatedValue> known =
                values.stream().filter(value -> value.knownOn(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Parameter(id, title, unit, known));
    }

    /** The parameter with another value from a day until before another, after which the law's own holds again. */
    Parameter with(Reform.Change change) {
        List<DatedValue> changed = new ArrayList<>(values.stream()
                .filter(value -> value.from().isBefore(change.from()))
                .toList());
        changed.add(change.value());
        change.until().ifPresent(last -> {
            LocalDate back = last.plusDays(1);
            on(back).ifPresent(value -> changed.add(value.startingAt(back)));
        });
        values.stream()
                .filter(value -> change.until().isPresent()
                        && value.from().isAfter(change.until().get().plusDays(1)))
                .forEach(changed::add);
        return new Parameter(id, title, unit, changed);
    }
}
