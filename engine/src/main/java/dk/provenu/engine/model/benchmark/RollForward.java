package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.benchmark.BudgetChanges.Change;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The own unit costs of an accounting year carried on to later years by the budget decisions known since, with the persons
 * of the accounting year. It is no account and no forecast, and stands as a line of its own beside the accounts.
 */
public final class RollForward {

    static final String TABLE = "roll_forward";
    private static final Text PER_PERSON = Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON.words();
    private static final Text MILLIONS = Unit.MILLION_KRONER.words();

    private final AccountYear base;
    private final Municipality own;
    private final Map<String, Figure> persons;
    private final List<Change> changes;
    private final FigureId path;

    /**
     * The carrying on of one municipality.
     *
     * @param base the accounting year from which it goes
     * @param persons the own persons by account, by which the unit costs were divided
     * @param changes what is known since
     */
    public RollForward(AccountYear base, Municipality own, Map<String, Figure> persons, List<Change> changes) {
        this.base = base;
        this.own = own;
        this.persons = Map.copyOf(persons);
        this.changes = List.copyOf(changes);
        this.path = base.root().child(TABLE);
    }

    /** The years after the base in which something begins or has ended. */
    private NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        for (Change change : changes) {
            if (change.isKroner()) {
                change.from().ifPresent(years::add);
                change.until().ifPresent(last -> years.add(last + 1));
            }
        }
        return new TreeSet<>(years.tailSet(base.year(), false));
    }

    /**
     * The tables: each change, and the unit costs carried on; none when nothing is known.
     *
     * @param accounts the own unit costs of later years, where there are accounts
     */
    public List<FigureTable> tables(List<AccountYear> accounts) {
        NavigableSet<Integer> years = years();
        if (changes.isEmpty()) {
            return List.of();
        }
        List<FigureTable> tables = new ArrayList<>();
        if (!years.isEmpty() && persons.keySet().containsAll(List.of(AccountYear.FIVE, AccountYear.SIX))) {
            tables.add(carried(years, accounts));
        }
        tables.add(list(years));
        return tables;
    }

    private FigureTable carried(NavigableSet<Integer> years, List<AccountYear> accounts) {
        List<Row> rows = new ArrayList<>();
        for (int year : years) {
            Optional<AccountYear> account =
                    accounts.stream().filter(each -> each.year() == year).findFirst();
            Figure five = row(year, base.account5(), account.map(AccountYear::account5), rows);
            Figure six = row(year, base.account6(), account.map(AccountYear::account6), rows);
            String key = year + "_total";
            Figure rolled = Figure.derived(path.child(key, "rolled"), label(base.total(), year), new Sum(), five, six);
            rows.add(cells(key, base.total(), year, Optional.empty(), rolled, account.map(AccountYear::total)));
        }
        return new FigureTable(
                TABLE,
                Text.of(
                        "Regnskab " + base.year() + " fremskrevet med kendte beslutninger",
                        "Accounts of " + base.year() + " carried on by known decisions"),
                Text.of(
                        "uændrede helårspersoner; ikke et regnskab og ikke en prognose",
                        "unchanged full-year persons; neither an account nor a forecast"),
                Text.of("År og konto", "Year and account"),
                List.of(
                        new Column("base", Text.same(Integer.toString(base.year())), PER_PERSON, 3),
                        new Column("change", Text.of("Kendt ændring", "Known change"), MILLIONS, 3),
                        new Column("rolled", Text.of("Fremskrevet", "Carried on"), PER_PERSON, 3),
                        new Column("account", Text.of("Regnskab", "Accounts"), PER_PERSON, 3),
                        new Column("unexplained", Text.of("Ikke forklaret", "Not explained"), PER_PERSON, 3),
                        new Column(
                                "to_mean",
                                Text.of("Til gennemsnittet " + base.year(), "To the mean of " + base.year()),
                                PER_PERSON,
                                3)),
                rows,
                List.of(Text.of(
                        "De andre kommuner er ikke fremskrevet: deres beslutninger er ikke i data.",
                        "The others are not carried on: their decisions are not in the data.")));
    }

    private Figure row(int year, Compared unitCost, Optional<Compared> account, List<Row> rows) {
        String key = year + "_" + unitCost.column();
        Figure change = change(key, unitCost.column(), year, each -> true);
        Figure each = Figure.derived(
                path.child(key, "change_per_person"),
                label(unitCost, year),
                new Quotient(),
                change,
                Objects.requireNonNull(persons.get(unitCost.column())));
        Figure rolled = Figure.derived(
                path.child(key, "rolled"),
                label(unitCost, year),
                new Sum(),
                unitCost.value(own),
                Figure.derived(
                        path.child(key, "change_1000"),
                        label(unitCost, year),
                        Convert.between(each.unit(), unitCost.value(own).unit()),
                        each));
        rows.add(cells(key, unitCost, year, Optional.of(change), rolled, account));
        return rolled;
    }

    private Row cells(
            String key,
            Compared unitCost,
            int year,
            Optional<Figure> change,
            Figure rolled,
            Optional<Compared> account) {
        Optional<Figure> outturn =
                account.flatMap(each -> Optional.ofNullable(each.values().get(own)));
        return new Row(
                key,
                Text.same(year + ", ").plus(unitCost.label()),
                unitCost.column().equals("total") ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                List.of(
                        Cell.of(unitCost.value(own)),
                        CostTables.cell(change),
                        Cell.of(rolled),
                        CostTables.cell(outturn),
                        CostTables.cell(outturn.map(figure -> Figure.derived(
                                path.child(key, "unexplained"),
                                Text.of("Regnskab minus fremskrevet, ", "Accounts less carried on, ")
                                        .plus(label(unitCost, year)),
                                new Difference(),
                                figure,
                                rolled))),
                        CostTables.cell(unitCost.mean()
                                .map(mean -> Figure.derived(
                                        path.child(key, "to_mean"),
                                        Text.of("Til gennemsnittet, ", "To the mean, ")
                                                .plus(label(unitCost, year)),
                                        new Difference(),
                                        rolled,
                                        mean)))));
    }

    private Text label(Compared unitCost, int year) {
        return unitCost.label()
                .capital()
                .plus(Text.of(
                        ", fremskrevet til " + year + ", " + own.name(),
                        ", carried on to " + year + ", " + own.name()));
    }

    /** What the changes of an account come to in a year, as against the base year; mio. kr. */
    private Figure change(String key, String account, int year, Predicate<Change> which) {
        FigureId id = path.child(key, "change");
        Text label = Text.of(
                        "Kendt ændring fra " + base.year() + " til " + year,
                        "Known change from " + base.year() + " to " + year)
                .plus(Text.of(", konto ", ", account "))
                .plus(Text.same(account.substring(account.length() - 1)));
        Map<FigureId, Node> terms = new LinkedHashMap<>();
        for (Change change : changes) {
            int move = (change.holdsIn(year) ? 1 : 0) - (change.holdsIn(base.year()) ? 1 : 0);
            if (change.isKroner() && change.account().equals(account) && move != 0 && which.test(change)) {
                boolean more = change.isMore() == (move > 0);
                Figure amount = millions(change);
                Figure term =
                        more ? amount : Figure.derived(id.child(change.key()), amount.label(), new Negated(), amount);
                terms.put(term.id(), term);
            }
        }
        if (terms.isEmpty()) {
            return Figure.parameter(
                    id,
                    label,
                    Value.of(0),
                    Unit.MILLION_KRONER,
                    PriceBasis.nominal(year),
                    new Reference("Budgetændringer", "ingen kendte ændringer", ""),
                    List.of());
        }
        return Figure.derived(id, label, new Sum(), List.copyOf(terms.values()), List.of());
    }

    private final Map<String, Figure> amounts = new LinkedHashMap<>();

    private Figure millions(Change change) {
        Figure amount = change.amount();
        if (amount.unit().equals(Unit.MILLION_KRONER)) {
            return amount;
        }
        return amounts.computeIfAbsent(
                change.key(),
                key -> Figure.derived(
                        path.child("amounts", key),
                        amount.label(),
                        Convert.between(amount.unit(), Unit.MILLION_KRONER),
                        amount));
    }

    private FigureTable list(NavigableSet<Integer> years) {
        List<Row> rows = new ArrayList<>();
        for (Change change : changes) {
            Optional<Figure> amount = change.isKroner() ? Optional.of(millions(change)) : Optional.empty();
            rows.add(new Row(
                    change.key(),
                    change.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(Text.of("konto ", "account ")
                                    .plus(Text.same(change.account()
                                            .substring(change.account().length() - 1)))),
                            amount.isEmpty()
                                    ? Cell.of(Text.of("ikke i kroner", "not in kroner"))
                                    : Cell.of(change.isMore() ? Text.of("mere", "more") : Text.of("mindre", "less")),
                            CostTables.cell(amount),
                            Cell.of(change.years()),
                            change.externalPct().value().isPresent() ? Cell.of(change.externalPct()) : Cell.empty())));
        }
        if (!years.isEmpty()) {
            int last = years.last();
            for (String account : List.of(AccountYear.FIVE, AccountYear.SIX)) {
                String number = account.substring(account.length() - 1);
                rows.add(sum(
                        "permanent_" + account,
                        Text.of(
                                "Konto " + number + ", varige ændringer " + base.year() + "-" + last,
                                "Account " + number + ", permanent changes " + base.year() + "-" + last),
                        change("permanent_" + account, account, last, Change::isPermanent)));
                rows.add(sum(
                        "all_" + account,
                        Text.of(
                                "Konto " + number + ", alle ændringer " + base.year() + "-" + last,
                                "Account " + number + ", all changes " + base.year() + "-" + last),
                        change("all_" + account, account, last, each -> true)));
            }
        }
        return new FigureTable(
                "budget_changes",
                Text.of("Kendte ændringer efter regnskabet", "Known changes after the accounts"),
                MILLIONS,
                Text.of("Ændring", "Change"),
                List.of(
                        new Column("account", Text.of("Konto", "Account"), Text.EMPTY, 0),
                        new Column("effect", Text.of("Virkning", "Effect"), Text.EMPTY, 0),
                        new Column("amount", Text.of("Beløb", "Amount"), MILLIONS, 3),
                        new Column("years", Text.of("Hvornår", "When"), Text.EMPTY, 0),
                        new Column(
                                "external_pct", Text.of("Pulje betaler", "Paid by a grant"), Unit.PERCENT.words(), 0)),
                rows,
                List.of(
                        Text.of(
                                "Ansatte, som en pulje betaler, er i antallet af ansatte, men ikke i kommunens egne kroner.",
                                "Staff whom a grant pays for are in the count of staff and not in the municipality's own kroner.")));
    }

    private static Row sum(String key, Text label, Figure change) {
        return new Row(
                key,
                label,
                Row.Kind.TOTAL,
                List.of(Cell.empty(), Cell.empty(), Cell.of(change), Cell.empty(), Cell.empty()));
    }
}
