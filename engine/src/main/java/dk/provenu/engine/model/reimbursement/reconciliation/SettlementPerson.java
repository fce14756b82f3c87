package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.reimbursement.Weeks;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One person's settled weeks, each with what the rules say of it. It is asked for by pseudonym and is not among the models
 * that pages show.
 */
public final class SettlementPerson implements Model {

    private static final String ID = "reimbursement-settlement-person";
    private static final String TABLE = "weeks";

    /** The pseudonym that is asked about. */
    public static final ModelOption PERSON =
            new ModelOption("person", Text.of("Personens pseudonym", "The person's pseudonym"), "");

    private static final Origin.Modelled ORIGIN = new Origin.Modelled(
            Text.of("afregningen holdt op mod reglerne", "the settlement held against the rules"), Map.of(), List.of());

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Afregning for en person", "Settlement of a person");
    }

    @Override
    public Text description() {
        return Text.of(
                "En persons afregnede uger én for én, holdt op mod reglerne.",
                "A person's settled weeks one by one, held against the rules.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(Settlement.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(PERSON);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        SettledWeeks rows = SettledWeeks.of(
                input.rows(Settlement.KIND).stream()
                        .filter(row -> row.text(Settlement.PERSON).equals(input.option(PERSON)))
                        .toList(),
                input.own().code());
        if (rows.rows() == 0) {
            throw new ModelException(Text.of(
                    "Afregningen har ingen uger for det pseudonym. Skriv det, som det står i data.csv.",
                    "The settlement has no weeks of that pseudonym. Write it as it stands in data.csv."));
        }
        Verdicts verdicts = new Reconciliation().verdicts(rows, input);
        List<Row> made = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            made.add(row(rows, verdicts, row));
        }
        FigureTable table = new FigureTable(
                TABLE,
                Text.of("Afregnede uger", "Settled weeks"),
                Text.EMPTY,
                Text.of("Uge", "Week"),
                List.of(
                        new Column("benefit", Text.of("Ydelse", "Benefit"), Text.EMPTY, 0),
                        new Column("paid", Text.of("Udbetalt", "Paid"), Unit.KRONER.words(), 2),
                        new Column("settled_rate", Text.of("Afregnet sats", "Settled rate"), Unit.PERCENT.words(), 0),
                        new Column(
                                "expected_rate",
                                Text.of("Reglernes sats", "Rate of the rules"),
                                Unit.PERCENT.words(),
                                0),
                        new Column("counter", Text.of("Ydelsestæller", "Benefit weeks"), Text.EMPTY, 0),
                        new Column("cause", Text.of("Vurdering", "Verdict"), Text.EMPTY, 0),
                        new Column(
                                "gain",
                                Text.of("Gevinst (+) eller tab (-)", "Gain (+) or loss (-)"),
                                Unit.KRONER.words(),
                                2)),
                made,
                List.of());
        return new ModelResult(ID, title(), Map.of(), List.of(), List.of(table), List.of(), List.of());
    }

    private static Row row(SettledWeeks rows, Verdicts verdicts, int row) {
        int week = rows.week()[row];
        String key = Weeks.period(week).code() + "-" + FigureId.key(rows.names().get(rows.benefit()[row])) + "-" + row;
        return new Row(
                FigureId.key(key),
                Weeks.period(week).words(),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(Text.same(rows.names().get(rows.benefit()[row]))),
                        cell(key, "paid", week, Unit.KRONER, rows.paid()[row]),
                        cell(key, "settled_rate", week, Unit.PERCENT, rows.rate()[row]),
                        cell(key, "expected_rate", week, Unit.PERCENT, verdicts.expected()[row]),
                        Cell.of(counter(verdicts.low()[row], verdicts.high()[row])),
                        Cell.of(verdicts.cause()[row].words()),
                        cell(key, "gain", week, Unit.KRONER, verdicts.gain()[row])));
    }

    private static Text counter(int low, int high) {
        if (high == 0) {
            return Text.same("-");
        }
        return low == high
                ? Text.same(Integer.toString(low))
                : high >= CounterRange.OPEN ? Text.of("mindst " + low, "at least " + low) : Text.same(low + "-" + high);
    }

    private static Cell cell(String row, String column, int week, Unit unit, double number) {
        Value value = Double.isNaN(number) ? Value.missing(MissingReason.NOT_PUBLISHED) : Value.of(number);
        PriceBasis basis =
                unit.isMoney() ? PriceBasis.nominal(Weeks.monday(week).getYear()) : PriceBasis.none();
        return Cell.of(Figure.modelled(
                FigureId.of(ID, TABLE, row, column), Text.same(column), value, unit, basis, ORIGIN, List.of()));
    }
}
