package dk.provenu.engine.law;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changed values that are laid over the law, to see what a reform would do.
 *
 * @param id its name: lower-case words with hyphens
 * @param title what people call it
 * @param description what it changes and who says so
 * @param changes the changed values, one for each parameter
 */
public record Reform(String id, Text title, Text description, List<Change> changes) {

    /** @throws IllegalArgumentException when it changes nothing, or a parameter twice */
    public Reform {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("Reform '" + id + "' changes nothing");
        }
        Set<String> seen = new HashSet<>();
        for (Change change : changes) {
            if (!seen.add(change.parameter())) {
                throw new IllegalArgumentException("Reform '" + id + "' changes '" + change.parameter() + "' twice");
            }
        }
    }

    /**
     * One changed value.
     *
     * @param parameter the parameter's id
     * @param value the value, from its first day
     * @param until the last day; empty when it stays
     */
    public record Change(String parameter, DatedValue value, Optional<LocalDate> until) {

        LocalDate from() {
            return value.from();
        }
    }

    /** The reform with some of its changes only. */
    public Reform only(Set<String> parameters) {
        return new Reform(
                id,
                title,
                description,
                changes.stream()
                        .filter(change -> parameters.contains(change.parameter()))
                        .toList());
    }
}
