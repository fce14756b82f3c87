package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Denominator;
import dk.provenu.engine.vocabulary.Denominators;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cost per full-time person under one denominator.
 *
 * @param key the denominator's name in ids
 * @param name the denominator's name for people
 * @param persons full-time persons by municipality
 * @param uncorrected kroner per full-time person, as in the accounts
 * @param corrected kroner per full-time person, after correction
 * @param references unit costs that a source gives for others, by name
 */
record UnitCost(
        String key,
        Text name,
        Map<Municipality, Figure> persons,
        Compared uncorrected,
        Compared corrected,
        Map<String, Figure> references) {

    /** The denominators of a unit cost of one account belong to that benchmark and not to this one. */
    private static final Set<String> OF_ACCOUNTS = Set.of(Denominators.ACCOUNT_5.id(), Denominators.ACCOUNT_6.id());

    /** Every denominator under which the reader's own municipality is counted, in the order of the data. */
    static List<UnitCost> all(ModelInput input, Spending spending, int year) {
        List<SourceRow> rows = input.rows(BenchmarkData.PERSONS).stream()
                .filter(Members.inYear(year))
                .toList();
        List<Municipality> members = List.copyOf(spending.totals().keySet());
        List<UnitCost> all = new ArrayList<>();
        for (String key : rows.stream()
                .map(row -> row.text("denominator"))
                .filter(key -> !OF_ACCOUNTS.contains(key))
                .distinct()
                .toList()) {
            Map<Municipality, Figure> persons = Members.column(
                    rows,
                    "full_time_persons",
                    members,
                    row -> row.text("denominator").equals(key));
            if (persons.containsKey(input.own())) {
                all.add(of(key, persons, spending, references(input, key, year), year));
            }
        }
        if (all.isEmpty()) {
            throw new ModelException(Text.of(
                    "Der er ingen fuldtidspersoner for " + input.own().name() + " i " + year + ".",
                    "There are no full-time persons for " + input.own().name() + " in " + year + "."));
        }
        return all;
    }

    private static Map<String, Figure> references(ModelInput input, String denominator, int year) {
        Map<String, Figure> references = new LinkedHashMap<>();
        input.rows(BenchmarkData.REFERENCES).stream()
                .filter(Members.inYear(year))
                .filter(row -> row.text("denominator").equals(denominator))
                .forEach(row -> references.put(row.text("reference"), row.figure("unit_cost")));
        return references;
    }

    private static UnitCost of(
            String key,
            Map<Municipality, Figure> persons,
            Spending spending,
            Map<String, Figure> references,
            int year) {
        FigureId path = CostBenchmark.ID.child(key);
        Optional<Denominator> known = Denominators.find(key);
        Text name = known.map(Denominator::name).orElse(Text.same(key));
        Map<Municipality, Figure> uncorrected = new LinkedHashMap<>();
        Map<Municipality, Figure> corrected = new LinkedHashMap<>();
        Map<Municipality, Figure> kept = new LinkedHashMap<>();
        persons.forEach((member, count) -> {
            kept.put(member, count);
            uncorrected.put(
                    member,
                    cost(
                            path,
                            member,
                            "uncorrected",
                            year,
                            Text.of(
                                    "Udgift pr. fuldtidsperson uden korrektion, ",
                                    "Cost per full-time person, uncorrected, "),
                            Spending.get(spending.accountsKroner(), member),
                            count));
            corrected.put(
                    member,
                    cost(
                            path,
                            member,
                            "unit_cost",
                            year,
                            Text.of("Udgift pr. fuldtidsperson, ", "Cost per full-time person, "),
                            Spending.get(spending.totalsKroner(), member),
                            count));
        });
        return new UnitCost(
                key,
                name,
                kept,
                Compared.of(
                        path,
                        "uncorrected",
                        Text.of("udgift pr. fuldtidsperson uden korrektion", "cost per full-time person, uncorrected"),
                        uncorrected,
                        0),
                Compared.of(
                        path,
                        "unit_cost",
                        Text.of("udgift pr. fuldtidsperson", "cost per full-time person"),
                        corrected,
                        0),
                references);
    }

    private static Figure cost(
            FigureId path, Municipality member, String column, int year, Text words, Figure kroner, Figure persons) {
        return Figure.derived(
                path.child(member.code(), column),
                words.plus(Text.same(member.name() + ", " + year)),
                new Quotient(),
                kroner,
                persons);
    }
}
