package dk.provenu.engine.model.benchmark.account;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.benchmark.AccountData;
import dk.provenu.engine.model.benchmark.AccountDistance;
import dk.provenu.engine.model.benchmark.AccountPersons;
import dk.provenu.engine.model.benchmark.AccountSentences;
import dk.provenu.engine.model.benchmark.AccountTables;
import dk.provenu.engine.model.benchmark.AccountYear;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.BudgetChanges;
import dk.provenu.engine.model.benchmark.Ledger;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.model.benchmark.OneDenominator;
import dk.provenu.engine.model.benchmark.RollForward;
import dk.provenu.engine.model.benchmark.UnitCostBenchmark;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Denominator;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Unit costs out of the accounts themselves: the functions and groupings that the account groups name, operations (dranst 1)
 * without reimbursement, over the persons of each group's denominator. The same tables as {@link UnitCostBenchmark} makes
 * of unit costs that a source gives, and besides what was left out, and which functions carry the distance to the others.
 */
public final class AccountBenchmark implements Model {

    static final FigureId ID = FigureId.of("account-benchmark");
    private static final List<String> GROUPS = List.of(AccountYear.FIVE, AccountYear.SIX);

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Udgifter fra regnskabet", "Cost from accounts");
    }

    @Override
    public Text description() {
        return Text.of(
                "Enhedsudgifter regnet af regnskabet på funktion og gruppering: hvad der tæller, hvad der er udeladt, og hvilke"
                        + " funktioner der bærer forskellen til de andre.",
                "Unit costs made from accounts by function and grouping: what counts, what is left out, and which functions carry"
                        + " the distance to the others.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(AccountData.ACCOUNTS, AccountData.RULES, BenchmarkData.PERSONS);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(BudgetChanges.KIND, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Members.YEAR, UnitCostBenchmark.DENOMINATOR);
    }

    /** The accounts of one year and what was made of them. */
    private record Made(
            AccountYear costs,
            AccountPersons persons,
            Map<Municipality, Figure> spending5,
            Map<Municipality, Figure> spending6) {}

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Municipality own = input.own();
        List<SourceRow> rows = input.rows(AccountData.ACCOUNTS);
        List<Municipality> members = Members.of(input, rows);
        Ledger ledger = Ledger.of(ID, input, members, GROUPS);
        List<Made> all = new ArrayList<>();
        for (int year : Members.years(rows)) {
            Made made = make(ledger, AccountPersons.of(input, members, year), year);
            if (made.costs().total().values().containsKey(own)) {
                all.add(made);
            }
        }
        List<Made> compared =
                all.stream().filter(each -> each.costs().isCompared()).toList();
        Made year = chosen(input, rows, compared);
        int number = year.costs().year();

        List<AccountYear> costs = all.stream().map(Made::costs).toList();
        List<AccountYear> years = compared.stream().map(Made::costs).toList();
        Functions functions = new Functions(ledger, year.costs(), year.persons(), own);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(AccountTables.year(year.costs(), own));
        tables.add(AccountTables.development(costs, own));
        tables.add(AccountDistance.table(
                year.costs(), own, year.persons().five(), year.persons().six()));
        tables.add(functions.table());
        LeftOut.table(ledger, own, number, GROUPS).ifPresent(tables::add);
        Denominator by = year.persons().chosen(input);
        OneDenominator one = OneDenominator.of(
                year.costs(),
                by,
                year.spending5(),
                year.spending6(),
                year.persons().under(by.id()));
        tables.add(one.table(own));
        tables.addAll(
                new RollForward(year.costs(), own, year.persons().own(own), BudgetChanges.of(input)).tables(costs));
        tables.add(AccountTables.years(years, own));
        tables.add(AccountTables.spread(years));
        List<ChartSpec> charts = new ArrayList<>(AccountTables.charts(year.costs(), years, own));
        charts.add(one.chart(own));
        List<Sentence> findings = new ArrayList<>(AccountSentences.of(year.costs(), own));
        functions.finding().ifPresent(findings::add);
        findings.add(AccountSentences.oneDenominator(one, own));
        Map<String, String> choices =
                Map.of("year", Integer.toString(number), UnitCostBenchmark.DENOMINATOR.key(), by.id());
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, id(), choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                id(),
                Text.of(
                        "Udgifter fra regnskabet, " + own.name() + " " + number,
                        "Cost from accounts, " + own.name() + " " + number),
                choices,
                findings,
                tables,
                charts,
                notes(input, members, year));
    }

    private static Made make(Ledger ledger, AccountPersons persons, int year) {
        Map<Municipality, Figure> five = ledger.spending(AccountYear.FIVE, year);
        Map<Municipality, Figure> six = ledger.spending(AccountYear.SIX, year);
        return new Made(
                AccountYear.of(
                        ID,
                        year,
                        unitCosts(AccountYear.FIVE, year, five, persons.five()),
                        unitCosts(AccountYear.SIX, year, six, persons.six())),
                persons,
                five,
                six);
    }

    private static Map<Municipality, Figure> unitCosts(
            String group, int year, Map<Municipality, Figure> spending, Map<Municipality, Figure> persons) {
        Map<Municipality, Figure> costs = new LinkedHashMap<>();
        spending.forEach((member, sum) -> {
            Figure count = persons.get(member);
            if (count != null) {
                costs.put(
                        member,
                        Figure.derived(
                                ID.child(Integer.toString(year), member.code(), group),
                                Text.of("Enhedsudgift, ", "Unit cost, ")
                                        .plus(Ledger.words(group))
                                        .plus(Text.same(", " + member.name() + ", " + year)),
                                new Quotient(),
                                sum,
                                count));
            }
        });
        return costs;
    }

    private static Made chosen(ModelInput input, List<SourceRow> rows, List<Made> compared) {
        String asked = input.option(Members.YEAR);
        boolean inLedger = rows.stream().anyMatch(row -> row.text("year").equals(asked));
        boolean made = compared.stream()
                .anyMatch(each -> Integer.toString(each.costs().year()).equals(asked));
        if (compared.isEmpty() || (inLedger && !made)) {
            String year = compared.isEmpty() && asked.isEmpty() ? "" : asked + " ";
            throw new ModelException(Text.of(
                    "Regnskabet " + year + "kan ikke blive til enhedsudgifter: "
                            + input.own().name()
                            + " og mindst én anden kommune skal have linjer på både konto 5 og 6 og helårspersoner under nævnerne"
                            + " account_5 og account_6 (full-time-persons) i samme år.",
                    "The accounts " + year + "cannot become unit costs: "
                            + input.own().name()
                            + " and at least one other municipality must have lines on both accounts 5 and 6 and full-year persons"
                            + " under the denominators account_5 and account_6 (full-time-persons) in the same year."));
        }
        int year = Members.year(
                input,
                new TreeSet<>(compared.stream().map(each -> each.costs().year()).toList()));
        return compared.stream()
                .filter(each -> each.costs().year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static List<Note> notes(ModelInput input, List<Municipality> members, Made year) {
        List<Note> notes = new ArrayList<>();
        notes.add(
                Note.footnote(
                        "Kun drift (dranst 1); statsrefusion er ikke trukket fra. Hvilke konti der tæller, står i account-groups.",
                        "Operations only (dranst 1); reimbursement is not deducted. Which accounts count stands in account-groups."));
        notes.add(Note.footnote(
                "Gennemsnit og median er uvægtede og regner " + input.own().name() + " med. Plads 1 er den laveste.",
                "Mean and median are unweighted and include " + input.own().name() + ". Rank 1 is the lowest."));
        members.stream()
                .filter(member -> !year.costs().total().values().containsKey(member))
                .forEach(member -> notes.add(Note.footnote(
                        member.name() + " mangler linjer eller helårspersoner for "
                                + year.costs().year() + " og er ikke med.",
                        member.name() + " lacks lines or full-year persons for "
                                + year.costs().year() + " and is left out.")));
        return notes;
    }
}
