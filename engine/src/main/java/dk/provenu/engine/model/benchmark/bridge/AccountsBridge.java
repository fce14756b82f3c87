package dk.provenu.engine.model.benchmark.bridge;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.AccountPersons;
import dk.provenu.engine.model.benchmark.AccountYear;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * The kroner bridge from unit costs by account: spending as persons, how many of them account 5 counts, and what each account
 * costs per person. A source with unit costs alone does not tell activity and price apart; the model does not pretend to.
 */
public final class AccountsBridge implements Model {

    static final FigureId ID = FigureId.of("benchmark-bridge");

    private static final Text PERSONS = Text.of("helårspersoner", "full-year persons");
    private static final Map<String, Text> PARTS = parts();

    private static Map<String, Text> parts() {
        Map<String, Text> parts = new LinkedHashMap<>();
        parts.put(AccountYear.FIVE, Text.of("konto 5", "account 5"));
        parts.put(AccountYear.SIX, Text.of("konto 6", "account 6"));
        return parts;
    }

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Kronebro", "Kroner bridge");
    }

    @Override
    public Text description() {
        return Text.of(
                "Fra kommunens udgift på konto 5 og 6 til de andres: hvad antallet af personer, deres sammensætning og"
                        + " enhedsudgifterne hver især betyder.",
                "From the municipality's spending on accounts 5 and 6 to the others': what the number of persons, their"
                        + " composition and the unit costs each mean.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(BenchmarkData.UNIT_COSTS, BenchmarkData.PERSONS);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Members.YEAR, Others.AGAINST);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<SourceRow> rows = input.rows(BenchmarkData.UNIT_COSTS);
        List<Municipality> members = Members.of(input, rows);
        NavigableSet<Integer> years = Members.years(rows);
        years.removeIf(each -> !AccountPersons.of(input, members, each).six().containsKey(input.own()));
        int year = Members.year(input, years);
        AccountPersons counted = AccountPersons.of(input, members, year);
        Map<String, Map<Municipality, Figure>> persons = Map.of(
                AccountYear.FIVE, counted.five(),
                AccountYear.SIX, counted.six());
        Map<String, Map<Municipality, Figure>> costs = new LinkedHashMap<>();
        PARTS.keySet()
                .forEach(part -> costs.put(
                        part,
                        Members.column(
                                rows,
                                "unit_cost",
                                members,
                                Members.inYear(year)
                                        .and(row -> row.text("account_group").equals(part)))));
        List<Municipality> complete = members.stream()
                .filter(member -> PARTS.keySet().stream()
                        .allMatch(part -> has(persons.getOrDefault(part, Map.of()), member)
                                && has(costs.getOrDefault(part, Map.of()), member)))
                .toList();
        Others others = Others.of(input, complete, ID);
        List<Factor> factors = factors(input.own(), others, persons, costs);
        Bridge.Who who = new Bridge.Who(Text.same(input.own().name()), others.name());
        return new BridgePair(
                        ID,
                        who,
                        PARTS,
                        factors,
                        Text.of("Udgift på konto 5 og 6", "Spending on accounts 5 and 6"),
                        Text.of("Udgift pr. person (konto 6-nævneren)", "Spending per person (account 6)"))
                .result(
                        Text.of(
                                "Kronebro, " + input.own().name() + " " + year,
                                "Kroner bridge, " + input.own().name() + " " + year),
                        year,
                        notes(members, complete, year));
    }

    private static boolean has(Map<Municipality, Figure> figures, Municipality member) {
        Figure figure = figures.get(member);
        return figure != null && figure.value().isPresent();
    }

    private static List<Factor> factors(
            Municipality own,
            Others others,
            Map<String, Map<Municipality, Figure>> persons,
            Map<String, Map<Municipality, Figure>> costs) {
        Map<Municipality, Figure> all = persons.getOrDefault(AccountYear.SIX, Map.of());
        Figure ownPersons = Others.get(all, own);
        Figure othersPersons = others.mean("persons_" + AccountYear.SIX, PERSONS, all);
        Map<String, Figure> ownVolume = new LinkedHashMap<>();
        Map<String, Figure> othersVolume = new LinkedHashMap<>();
        PARTS.keySet().forEach(part -> {
            ownVolume.put(part, ownPersons);
            othersVolume.put(part, othersPersons);
        });
        Map<Municipality, Figure> five = persons.getOrDefault(AccountYear.FIVE, Map.of());
        Text counted =
                Text.of("Personer på konto 5 som andel af konto 6", "Persons of account 5 as a share of account 6");
        Factor composition = new Factor(
                "composition",
                Text.of("sammensætning (andel uden fleksjob)", "composition (share without flex jobs)"),
                Map.of(
                        AccountYear.FIVE,
                        Bridge.share(ID.child("own", "composition"), counted, Others.get(five, own), ownPersons)),
                Map.of(
                        AccountYear.FIVE,
                        Bridge.share(
                                ID.child("others", "composition"),
                                counted.plus(Text.of(", de øvrige", ", the others")),
                                others.mean("persons_" + AccountYear.FIVE, PERSONS, five),
                                othersPersons)));
        List<Factor> factors = new ArrayList<>(List.of(
                new Factor(
                        "volume",
                        Text.of("volumen (antal personer)", "volume (number of persons)"),
                        ownVolume,
                        othersVolume),
                composition));
        PARTS.forEach((part, name) -> {
            Map<Municipality, Figure> cost = costs.getOrDefault(part, Map.of());
            Text label = Text.of("enhedsudgift ", "unit cost of ").plus(name);
            factors.add(new Factor(
                    "price_" + part,
                    label,
                    Map.of(part, Others.get(cost, own)),
                    Map.of(
                            part,
                            others.weighted(
                                    "unit_cost_" + part,
                                    label.capital(),
                                    cost,
                                    PERSONS,
                                    persons.getOrDefault(part, Map.of())))));
        });
        return factors;
    }

    private static List<Note> notes(List<Municipality> members, List<Municipality> complete, int year) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.doubt(
                "Kilden giver enhedsudgifter, ikke aktivitet og pris hver for sig: en højere enhedsudgift kan"
                        + " være flere indsatser pr. person eller dyrere indsatser. Med benchmark-bridge-groups og"
                        + " datasættet target-group-effort skilles de ad.",
                "The source gives unit costs, not activity and price apart: a higher unit cost may be more"
                        + " effort per person or dearer effort. benchmark-bridge-groups and the dataset"
                        + " target-group-effort tell them apart."));
        notes.add(Note.footnote(
                "De øvriges enhedsudgift er vægtet med personer, så volumen gange satser er deres gennemsnitlige"
                        + " udgift. Kildens eget gennemsnit er uvægtet og regner kommunen selv med.",
                "The others' unit cost is weighted by persons, so that volume times rates is their mean spending. The"
                        + " source's own mean is unweighted and includes the municipality itself."));
        members.stream()
                .filter(member -> !complete.contains(member))
                .forEach(member -> notes.add(Note.footnote(
                        member.name() + " mangler tal for " + year + " og er ikke med.",
                        member.name() + " lacks numbers for " + year + " and is left out.")));
        return notes;
    }
}
