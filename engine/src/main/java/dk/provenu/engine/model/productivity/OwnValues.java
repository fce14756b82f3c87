package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.vocabulary.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reader's own numbers: those of the benchmark, or those of the own time registration. */
final class OwnValues {

    private final ModelInput input;
    private final Registered registered;
    private final Persons persons;
    private final boolean fromRegistration;
    private final Map<String, Optional<Figure>> made = new HashMap<>();

    /**
     * Decides whence the own numbers come.
     *
     * @throws ModelException when the option says something else than one of its values
     */
    OwnValues(ModelInput input, Registered registered, Persons persons) {
        this.input = input;
        this.registered = registered;
        this.persons = persons;
        String chosen = input.option(ProductivityBenchmark.OWN);
        if (!ProductivityBenchmark.OWN.values().contains(chosen)) {
            throw new ModelException(Text.of(
                    "own-values er '" + chosen + "'. Skriv benchmark, eller registered for egen tidsregistrering.",
                    "own-values is '" + chosen + "'. Write benchmark, or registered for the own time registration."));
        }
        this.fromRegistration = chosen.equals(ProductivityBenchmark.REGISTERED);
    }

    Registered registered() {
        return registered;
    }

    /** The line with the number that is used for the own municipality. */
    Line in(Line line) {
        boolean printed = line.values().containsKey(input.own());
        if (printed && !fromRegistration) {
            return line;
        }
        return registered(line).map(value -> line.with(input.own(), value)).orElse(line);
    }

    /** The line's number from the own time registration and the own persons. */
    Optional<Figure> registered(Beside beside) {
        return registered(beside.line());
    }

    private Optional<Figure> registered(Line line) {
        return made.computeIfAbsent(line.table() + "/" + line.row(), _ -> make(line));
    }

    private Optional<Figure> make(Line line) {
        Text label =
                Text.of("Egen tidsregistrering, ", "Own time registration, ").plus(line.label());
        var path = line.under(ProductivityBenchmark.ID);
        return registered
                .sum(path.child("registered_fte"), label, Registered.of(line))
                .flatMap(fte -> persons.denominator(line).map(each -> {
                    Figure quotient = Figure.derived(path.child("registered_each"), label, new Quotient(), fte, each);
                    return Figure.derived(
                            path.child("registered"),
                            label,
                            Convert.between(quotient.unit(), Units.FTE_PER_THOUSAND),
                            quotient);
                }));
    }

    /** That the own municipality has no number; says what to import. */
    ModelException missing(Line line) {
        return new ModelException(Text.of(
                "Der er ingen tal for " + input.own().name() + " i tabel " + line.table()
                        + ". Indlæs kommunens rækker i productivity-comparison, eller dens tidsregistrering (time-registration) og"
                        + " årspersoner (target-group-persons).",
                "There are no numbers for " + input.own().name() + " in table " + line.table()
                        + ". Import its rows of productivity-comparison, or its time registration (time-registration) and full-year"
                        + " persons (target-group-persons)."));
    }

    List<Note> notes() {
        if (registered.isEmpty()) {
            return List.of();
        }
        return List.of(
                fromRegistration
                        ? Note.footnote(
                                "Egne tal er fra egen tidsregistrering.",
                                "Own numbers are from the own time registration.")
                        : Note.footnote(
                                "Egne tal er benchmarkens, hvor den har dem; egen tidsregistrering står ved siden af."
                                        + " Vælg own-values=registered for at bruge den.",
                                "Own numbers are those of the benchmark where it has them; the own time registration stands beside"
                                        + " them. Choose own-values=registered to use it."));
    }
}
