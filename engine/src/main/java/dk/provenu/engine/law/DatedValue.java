package dk.provenu.engine.law;

import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a parameter is from a day on, until the next value begins.
 *
 * @param from the first day on which it is in force
 * @param value the number in the parameter's unit, or why there is none
 * @param basis in whose kroner it is told; none where it is not money
 * @param reference the law, order or document that says so
 * @param doubt what is not certain about it
 * @param announced the day on which it became known; empty when it was known all along
 * @param changedBy the reform that was laid over the law and says so instead of the law
 */
public record DatedValue(
        LocalDate from,
        Value value,
        PriceBasis basis,
        Reference reference,
        Optional<Text> doubt,
        Optional<LocalDate> announced,
        Optional<Text> changedBy) {

    DatedValue startingAt(LocalDate day) {
        Reference dated = new Reference(reference.title(), reference.place(), day.toString());
        return new DatedValue(day, value, basis, dated, doubt, announced, changedBy);
    }

    boolean knownOn(LocalDate day) {
        return announced.isEmpty() || !announced.get().isAfter(day);
    }
}
