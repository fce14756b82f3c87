package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Denominator;
import dk.provenu.engine.vocabulary.Denominators;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons by which the unit costs of a year are divided.
 *
 * @param year the year
 * @param rows the dataset's rows of the year
 * @param members who is compared
 */
public record AccountPersons(int year, List<SourceRow> rows, List<Municipality> members) {

    /** The persons of a year; none where the dataset has none. */
    public static AccountPersons of(ModelInput input, List<Municipality> members, int year) {
        return new AccountPersons(
                year,
                input.rows(BenchmarkData.PERSONS).stream()
                        .filter(Members.inYear(year))
                        .toList(),
                members);
    }

    /** Persons under a denominator, for those that have them. */
    public Map<Municipality, Figure> under(String denominator) {
        return Members.column(
                rows,
                "full_time_persons",
                members,
                row -> row.text("denominator").equals(denominator));
    }

    /** Persons of the unit cost of account 5: without fleksjob. */
    public Map<Municipality, Figure> five() {
        return under(Denominators.ACCOUNT_5.id());
    }

    /** Persons of the unit cost of account 6: with fleksjob. */
    public Map<Municipality, Figure> six() {
        return under(Denominators.ACCOUNT_6.id());
    }

    /** The own persons by account, for those that are known. */
    public Map<String, Figure> own(Municipality own) {
        Map<String, Figure> persons = new HashMap<>();
        Optional.ofNullable(five().get(own)).ifPresent(count -> persons.put(AccountYear.FIVE, count));
        Optional.ofNullable(six().get(own)).ifPresent(count -> persons.put(AccountYear.SIX, count));
        return persons;
    }

    /**
     * The total over the chosen denominator; empty where the own persons are not known at all.
     *
     * @throws ModelException when the denominator is not known, or has no persons in the year; names those that have
     */
    public Optional<OneDenominator> oneDenominator(AccountYear costs, ModelInput input) {
        if (own(input.own()).size() < 2) {
            return Optional.empty();
        }
        Denominator by = chosen(input);
        return Optional.of(OneDenominator.ofUnitCosts(costs, by, five(), six(), under(by.id())));
    }

    /**
     * The denominator that was chosen for the total.
     *
     * @throws ModelException when it is not known, or has no persons in the year; names those that have
     */
    public Denominator chosen(ModelInput input) {
        String chosen = input.option(UnitCostBenchmark.DENOMINATOR);
        return Denominators.find(chosen)
                .filter(denominator -> under(denominator.id()).containsKey(input.own()))
                .orElseThrow(() -> none(chosen, input.own()));
    }

    private ModelException none(String chosen, Municipality own) {
        List<String> there = new ArrayList<>();
        Denominators.all().forEach(denominator -> {
            if (under(denominator.id()).containsKey(own)) {
                there.add(denominator.id());
            }
        });
        return new ModelException(Text.of(
                "Der er ingen personer for " + own.name() + " i " + year + " under nævneren '" + chosen
                        + "'. Vælg en af: " + String.join(", ", there)
                        + ", eller indlæs nævneren som full-time-persons.",
                "There are no persons for " + own.name() + " in " + year + " under the denominator '" + chosen
                        + "'. Choose one of: " + String.join(", ", there)
                        + ", or import the denominator as full-time-persons."));
    }
}
