package dk.provenu.engine.model.reimbursement.financing;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who carries a change: by benefit what the state reimburses, what the budget guarantee or the employment grant makes up
 * for, and what a municipality keeps of a saving when it is alone and when all municipalities save alike.
 */
public final class Financing implements Model {

    static final String ID = "financing";
    static final String KEEPS = "keeps";

    private static final ModelOption AMOUNT =
            new ModelOption("amount", Text.of("Mindre udgift, kr.", "Saving, DKK"), "1000000");
    private static final ModelOption PERSONS =
            new ModelOption("persons", Text.of("Færre fuldtidspersoner", "Fewer full-time persons"), "10");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Hvem bærer udgiften", "Who bears the cost");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad staten refunderer, hvad budgetgarantien dækker, og hvad kommunen beholder af en besparelse, når den er"
                        + " alene om den, og når alle gør det samme.",
                "What the state reimburses, what the budget guarantee covers, and what a municipality keeps of a saving when it"
                        + " is alone, and when all do the same.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(Assumptions.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(AMOUNT, PERSONS);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Law law = input.law();
        NavigableSet<Integer> years = years(law);
        LocalDate day = input.on().orElse(LocalDate.of(years.last(), 12, 31));
        double amount = number(input, AMOUNT);
        double persons = number(input, PERSONS);
        Figure gross = chosen("amount", AMOUNT.title(), amount, Unit.KRONER, PriceBasis.nominal(day.getYear()));
        Shares shares = new Shares(input);
        Map<Case, Keeps> keeps = new LinkedHashMap<>();
        Case.on(law, day).forEach(each -> keeps.put(each, Keeps.of(each, gross, law, day, shares)));
        List<FigureTable> tables = new ArrayList<>(List.of(FinancingTables.keeps(keeps, gross, law, day)));
        PersonsTable.of(input, keeps, gross, persons, day).ifPresent(tables::add);
        tables.add(FinancingTables.coverage(law, years));
        return new ModelResult(
                ID,
                Text.of(
                        "Hvem bærer udgiften, " + input.own().name() + " " + day.getYear(),
                        "Who bears the cost, " + input.own().name() + " " + day.getYear()),
                Map.of(AMOUNT.key(), input.option(AMOUNT), PERSONS.key(), input.option(PERSONS)),
                FinancingFindings.sentences(keeps, gross, law),
                tables,
                FinancingFindings.charts(keeps, day),
                notes());
    }

    /** The years in which any of the shares is another than before. */
    private static NavigableSet<Integer> years(Law law) {
        NavigableSet<Integer> years = new TreeSet<>();
        covers(law)
                .forEach(parameter -> parameter
                        .values()
                        .forEach(value -> years.add(value.from().getYear())));
        if (years.isEmpty()) {
            throw new ModelException(Text.of(
                    "Loven siger ikke, hvad budgetgarantien dækker (budget_guarantee).",
                    "The law does not say what the budget guarantee covers (budget_guarantee)."));
        }
        return years;
    }

    /** What the law says of the cover of benefits. */
    static List<Parameter> covers(Law law) {
        return Stream.of("budget_guarantee", "employment_grant")
                .flatMap(prefix -> law.under(prefix).stream())
                .filter(parameter -> parameter.unit().equals(Unit.SHARE))
                .toList();
    }

    private static double number(ModelInput input, ModelOption option) {
        String text = input.option(option);
        if (!text.matches("\\d{1,12}")) {
            throw new ModelException(Text.of(
                    "'" + text + "' er ikke et helt tal i valget " + option.key() + ". Skriv fx " + option.standard()
                            + ".",
                    "'" + text + "' is not a whole number in the option " + option.key() + ". Write for instance "
                            + option.standard() + "."));
        }
        return Double.parseDouble(text);
    }

    /** What the reader chose. */
    static Figure chosen(String key, Text label, double number, Unit unit, PriceBasis basis) {
        return Figure.assumption(
                FigureId.of(ID, "chosen", key),
                label,
                Value.of(number),
                unit,
                basis,
                new Origin.Assumption(
                        Text.of("valgt af læseren", "chosen by the reader"), Optional.empty(), Optional.empty()),
                List.of());
    }

    private static List<Note> notes() {
        return List.of(
                Note.footnote(
                        "Budgetgarantien ser alle kommuner under ét og reguleres over bloktilskuddet, først foreløbigt og siden"
                                + " endeligt. Sparer én kommune, falder alles tilskud, og den mærker kun sin egen andel af faldet.",
                        "The budget guarantee sees all municipalities as one and is settled through the block grant, first"
                                + " provisionally and later finally. When one saves, the grant of all falls, and it feels its own"
                                + " share of the fall only."),
                Note.footnote(
                        "Når alle gør det samme, spares der efter andelen af modtagerne, men tilskuddet falder efter andelen af"
                                + " bloktilskuddet. Er den sidste størst, taber kommunen.",
                        "When all do the same, the saving goes by the share of the recipients, but the grant falls by the share"
                                + " of the block grant. Where the latter is the larger, the municipality loses."),
                Note.doubt(
                        "Balancetilskuddet, tilskuddenes tidsforskydning og udligningen af udgiftsbehov er ikke regnet med.",
                        "The balancing grant, the delay of the grants and the equalisation of expenditure needs are left out."));
    }
}
