package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MonthlySalary;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.benchmark.AccountData;
import dk.provenu.engine.model.benchmark.AccountPersons;
import dk.provenu.engine.model.benchmark.AccountYear;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.BudgetChanges;
import dk.provenu.engine.model.benchmark.ComparedTable;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Staff per 1,000 full-year persons on main accounts 5 and 6, as "Benchmark af Jobcenter Albertslund" (2019) makes it: pay
 * over an average salary (37.500 kr. a month), the same in every municipality. Counted staff go before it where there are
 * any. Mean and median are unweighted and include the reader's own municipality; rank 1 is the fewest.
 */
public final class StaffBenchmark implements Model {

    static final FigureId ID = FigureId.of("staff-benchmark");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Personale", "Staff");
    }

    @Override
    public Text description() {
        return Text.of(
                "Årsværk pr. 1.000 helårspersoner på ydelse på konto 5 og 6: plads, udvikling, puljebetalte ansatte, og hvad den"
                        + " antagne løn betyder.",
                "Staff per 1,000 full-year persons on benefit on accounts 5 and 6: rank, development, staff paid by grants, and"
                        + " what the assumed salary means.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(Assumptions.KIND, BenchmarkData.PERSONS);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(
                StaffData.RATES,
                StaffData.COUNTS,
                AccountData.ACCOUNTS,
                AccountData.RULES,
                BenchmarkData.UNIT_COSTS,
                BudgetChanges.KIND,
                PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Members.YEAR, MonthlySalary.OPTION);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<SourceRow> rows = rows(input);
        List<Municipality> members = Members.of(input, rows);
        Salary salary = Salary.of(input);
        StaffRates rates = new StaffRates(input, salary, StaffPay.of(input, members));
        TreeMap<Integer, StaffYear> all = new TreeMap<>();
        for (int year : Members.years(rows)) {
            AccountPersons persons = AccountPersons.of(input, members, year);
            StaffYear made = StaffYear.of(
                    year,
                    rates.of(AccountYear.FIVE, year, members, persons),
                    rates.of(AccountYear.SIX, year, members, persons));
            if (made.total().values().containsKey(input.own())) {
                all.put(year, made);
            }
        }
        List<StaffYear> compared =
                all.values().stream().filter(StaffYear::isCompared).toList();
        if (compared.isEmpty()) {
            throw nothing(input);
        }
        int chosen = Members.year(
                input, new TreeSet<>(compared.stream().map(StaffYear::year).toList()));
        StaffYear year = compared.stream()
                .filter(each -> each.year() == chosen)
                .findFirst()
                .orElseThrow();
        AccountPersons persons = AccountPersons.of(input, members, chosen);

        StaffTables make = new StaffTables(input.own(), salary);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(yearTable(year, input.own()));
        tables.add(make.development(List.copyOf(all.values())));
        tables.add(make.distance(year, persons.own(input.own())));
        tables.add(make.members(compared));
        make.external(year, persons.own(input.own()), BudgetChanges.of(input)).ifPresent(tables::add);
        make.salaries(year, input).ifPresent(tables::add);
        PayShare.table(input, year, salary).ifPresent(tables::add);
        compared.stream()
                .filter(each -> each.year() != chosen)
                .forEach(each -> tables.add(yearTable(each, input.own())));
        Map<String, String> choices = Map.of(
                "year", Integer.toString(chosen), MonthlySalary.OPTION.key(), input.option(MonthlySalary.OPTION));
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        if (!salary.isOther()) {
            PublishedFigures.table(PublishedFigures.check(input, id(), choices, figures))
                    .ifPresent(tables::add);
        }
        return new ModelResult(
                id(),
                Text.of(
                        "Årsværk pr. 1.000 helårspersoner, " + input.own().name() + " " + chosen,
                        "Staff per 1,000 full-year persons, " + input.own().name() + " " + chosen),
                choices,
                StaffSentences.of(year, List.copyOf(all.values()), input.own()),
                tables,
                StaffCharts.of(year, List.copyOf(all.values()), input.own()),
                notes(input));
    }

    private static FigureTable yearTable(StaffYear year, Municipality own) {
        return ComparedTable.of(
                Integer.toString(year.year()),
                Text.of(
                        "Årsværk pr. 1.000 helårspersoner, " + year.year(),
                        "Staff per 1,000 full-year persons, " + year.year()),
                Units.FTE_PER_THOUSAND.words(),
                year.measures(),
                List.of(Text.of("Konto 5", "Account 5"), Text.of("Konto 6", "Account 6"), Text.of("I alt", "In all")),
                own,
                StaffYear.DECIMALS);
    }

    /** Every row from which a rate can come; they say who and which years there are. */
    private static List<SourceRow> rows(ModelInput input) {
        List<SourceRow> rows = new ArrayList<>(input.rows(StaffData.RATES));
        rows.addAll(input.rows(StaffData.COUNTS));
        if (input.find(AccountData.RULES).isPresent()) {
            rows.addAll(input.rows(AccountData.ACCOUNTS));
        }
        if (rows.isEmpty()) {
            throw new ModelException(Text.of(
                    "Der er ingen ansatte i data. Indlæs staff-counts (talte årsværk), accounts med art 1 og account-groups"
                            + " (løn), eller staff-rates (en kildes egne årsværk pr. 1.000).",
                    "There is no staff in the data. Import staff-counts (counted staff), accounts with kind 1 and account-groups"
                            + " (pay), or staff-rates (a source's own staff per 1,000)."));
        }
        return rows;
    }

    private static ModelException nothing(ModelInput input) {
        return new ModelException(Text.of(
                "Der er intet år, hvor " + input.own().name()
                        + " og mindst én anden kommune har ansatte på både konto 5 og 6 og helårspersoner (nævnerne account_5 og"
                        + " account_6) at dele med.",
                "There is no year in which " + input.own().name()
                        + " and at least one other municipality have staff on both accounts 5 and 6 and full-year persons"
                        + " (denominators account_5 and account_6) to divide by."));
    }

    private static List<Note> notes(ModelInput input) {
        return List.of(
                Note.doubt(
                        "Årsværk er regnet af løn og én gennemsnitlig løn i alle kommuner, medmindre de er talt. En kommune, der betaler"
                                + " mere pr. ansat, ser ud til at have flere ansatte, end den har.",
                        "Staff are made from pay and one average salary in all municipalities, unless they are counted. A municipality"
                                + " that pays more per employee looks as if it had more staff than it has."),
                Note.doubt(
                        "Kilden siger ikke, hvilke helårspersoner der er delt med. Med personerne for konto 6 ville lønnen i Herlev 2015"
                                + " og 2016 og Rødovre 2017 være større end nettoudgiften på kontoen.",
                        "The source does not say by which full-year persons it divides. With those of account 6, pay in Herlev 2015 and"
                                + " 2016 and in Rødovre 2017 would exceed the net expenditure on the account."),
                Note.footnote(
                        "Køb af indsats hos andre er ikke ansatte. Gennemsnit og median er uvægtede og regner "
                                + input.own().name() + " med. Plads 1 er færrest.",
                        "What is bought from others is not staff. Mean and median are unweighted and include "
                                + input.own().name() + ". Rank 1 is the fewest."));
    }
}
