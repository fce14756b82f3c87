package dk.provenu.engine.model.indicator;

import dk.provenu.engine.disclosure.CountTable;
import dk.provenu.engine.disclosure.Dimension;
import dk.provenu.engine.disclosure.Disclosure;
import dk.provenu.engine.disclosure.Earlier;
import dk.provenu.engine.disclosure.ProtectedTables;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.indicator.By;
import dk.provenu.engine.register.indicator.Cells;
import dk.provenu.engine.register.indicator.Counts;
import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.register.indicator.Periods;
import dk.provenu.engine.vocabulary.Benefit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which counts may be shown. For each measure and period the persons by municipality and benefit are protected together,
 * whatever is looked at, so that no two pages can be taken together; then those by group of one municipality, with what the
 * first table shows as known. Where groups of the smaller benefits would give small counts away, they are shown together only. A
 * count of weeks or events is shown where its persons are.
 */
final class Protection {

    private final Histories histories;
    private final Counts counts;
    private final int least;
    private final Dimension municipalities;
    private final Dimension benefits;
    private final Dimension groups;
    private final Map<String, ProtectedTables> made = new HashMap<>();
    private final Map<String, GroupedCounts> byGroup = new HashMap<>();

    private Earlier earlier = Earlier.none();

    Protection(Histories histories, Counts counts, int least) {
        this.histories = histories;
        this.counts = counts;
        this.least = least;
        Cells cells = counts.cells();
        List<String> codes =
                cells.municipalities().stream().map(String::valueOf).collect(Collectors.toCollection(ArrayList::new));
        codes.add("unknown");
        this.municipalities = Dimension.parts("municipality", "all", codes);
        this.benefits = Dimension.parts(
                "benefit", "all", cells.benefits().stream().map(Benefit::code).toList());
        this.groups = cells.groups().size() == 1
                ? Dimension.apart("group", List.of("all"))
                : Dimension.parts(
                        "group",
                        "all",
                        cells.groups().stream().skip(1).map(By.Group::id).toList());
    }

    /** What earlier reports have shown and hidden, for what is protected from here on. */
    synchronized void after(Earlier reports) {
        earlier = reports;
    }

    /** Each count of persons that has been shown or hidden; none of persons who do not exist. */
    synchronized Map<String, Optional<Long>> released() {
        Map<String, Optional<Long>> all = new HashMap<>();
        if (!histories.synthetic()) {
            Stream.concat(made.values().stream(), byGroup.values().stream().map(GroupedCounts::tables))
                    .filter(tables -> tables.unprotected().isEmpty())
                    .forEach(tables -> all.putAll(tables.cells()));
        }
        return all;
    }

    Histories histories() {
        return histories;
    }

    Counts counts() {
        return counts;
    }

    Periods periods() {
        return counts.cells().periods();
    }

    int least() {
        return least;
    }

    /** A count, or why it is not shown. */
    Value count(Place place, Measure definition) {
        Measure measure = definition.withoutHistory();
        int k = counts.measure(measure);
        return amount(place, measure, (double)
                counts.count(place.municipality(), place.benefit(), place.group(), place.period(), k));
    }

    /** The persons behind a count, or why they are not shown. */
    Value persons(Place place, Measure definition) {
        Measure measure = definition.withoutHistory();
        int k = counts.measure(measure);
        return amount(
                place,
                measure,
                counts.persons(place.municipality(), place.benefit(), place.group(), place.period(), k));
    }

    private Value amount(Place place, Measure measure, double amount) {
        ProtectedTables whole = whole(measure, place.period());
        if (place.group() == 0) {
            return whole.unprotected().isEmpty()
                    ? whole.tables().getFirst().amount(amount, place.municipality(), place.benefit(), 0)
                    : hidden();
        }
        GroupedCounts grouped = grouped(measure, place.municipality(), place.period(), whole);
        return grouped.rowOf(place.benefit())
                .filter(row -> grouped.tables().unprotected().isEmpty())
                .map(row -> grouped.tables().tables().getFirst().amount(amount, 0, row, place.group(), 0))
                .orElseGet(Protection::hidden);
    }

    private static Value hidden() {
        return Value.missing(
                MissingReason.SUPPRESSED,
                Text.of(
                        "skjult, fordi tallet sammen med andre kunne røbe et lille antal personer",
                        "hidden, because together with others it could give away a small number of persons"));
    }

    private synchronized ProtectedTables whole(Measure measure, int period) {
        return made.computeIfAbsent(name(measure, period), name -> {
            int m = counts.cells().municipalities().size() + 2;
            int b = counts.cells().benefits().size() + 1;
            int k = counts.measure(measure);
            long[] persons = new long[m * b];
            for (int i = 0; i < persons.length; i++) {
                persons[i] = counts.persons(i / b, i % b, 0, period, k);
            }
            CountTable table = new CountTable(name, List.of(municipalities, benefits, when(period)), persons);
            return Disclosure.protect(List.of(table), least, earlier);
        });
    }

    private synchronized GroupedCounts grouped(Measure measure, int municipality, int period, ProtectedTables whole) {
        String name = name(measure, period);
        return byGroup.computeIfAbsent(name + "|" + municipality, _ -> {
            int k = counts.measure(measure);
            long[][] persons = new long[counts.cells().benefits().size() + 1]
                    [counts.cells().groups().size()];
            for (int b = 0; b < persons.length; b++) {
                for (int g = 0; g < persons[b].length; g++) {
                    persons[b][g] = counts.persons(municipality, b, g, period, k);
                }
            }
            return GroupedCounts.of(
                    name,
                    List.of(
                            Dimension.apart(
                                    "municipality",
                                    List.of(municipalities
                                            .categories()
                                            .get(municipality)
                                            .code())),
                            benefits,
                            groups,
                            when(period)),
                    persons,
                    least,
                    afterWhole(whole));
        });
    }

    /** What was shown before, and what the table without groups shows now. */
    private Earlier afterWhole(ProtectedTables whole) {
        Map<String, Optional<Long>> known = new HashMap<>(earlier.cells());
        known.putAll(whole.cells());
        return new Earlier(known);
    }

    private Dimension when(int period) {
        return Dimension.apart("period", List.of(periods().all().get(period).code()));
    }

    private String name(Measure measure, int period) {
        return "indicators " + measure.population() + " " + measure + " "
                + periods().all().get(period).code();
    }
}
