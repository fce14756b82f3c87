package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.PeriodKind;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One person's reimbursement week by week, with the event that caused each step. It is asked for by pseudonym and is not
 * among the models that pages show.
 */
public final class ReimbursementPerson implements Model {

    private static final String ID = "reimbursement-person";

    /** The pseudonym that is asked about. */
    public static final ModelOption PERSON =
            new ModelOption("person", Text.of("Personens pseudonym", "The person's pseudonym"), "");

    private static final Text METHOD =
            Text.of("talt uge for uge på refusionstrappen", "counted week by week on the reimbursement ladder");

    private static final List<Column> COLUMNS = List.of(
            new Column("benefit", Text.of("Ydelse", "Benefit"), Text.EMPTY, 0),
            new Column("event", Text.of("Hændelse", "Event"), Text.EMPTY, 0),
            new Column("municipality", Text.of("Kommune", "Municipality"), Text.EMPTY, 0),
            new Column("counter", Text.of("Ydelsestæller", "Benefit weeks"), Text.EMPTY, 0),
            new Column("requalified", Text.of("Genoptjening", "Requalification"), Text.EMPTY, 0),
            new Column("step", Text.of("Trin", "Step"), Text.EMPTY, 0),
            new Column("way", Text.of("Måde", "Way"), Text.EMPTY, 0),
            new Column("rate", Text.of("Sats", "Rate"), Unit.PERCENT.words(), 0),
            new Column("gross", Text.of("Brutto", "Gross"), Unit.KRONER.words(), 0),
            new Column(
                    "paid",
                    Text.of("Refusion eller medfinansiering", "Reimbursed or co-financed"),
                    Unit.KRONER.words(),
                    0));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Refusion for en person", "Reimbursement of a person");
    }

    @Override
    public Text description() {
        return Text.of(
                "En persons uger én for én, med trin, sats og den hændelse, der gav trinnet.",
                "A person's weeks one by one, with step, rate and the event that caused the step.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(BenefitWeeksKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(PERSON, Counting.GAPS);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Counting counting = Counting.of(input);
        String person = input.option(PERSON);
        List<PersonStory.Week> weeks = PersonStory.of(counting, person)
                .orElseThrow(() -> new ModelException(Text.of(
                        "Der er ingen uger for pseudonymet '" + person + "'. Se efter i filen, hvordan det er skrevet.",
                        "There are no weeks of the pseudonym '" + person + "'. See in the file how it is written.")));
        Table table = new Table(new Ids(ID), input.law(), counting);
        return new ModelResult(
                ID,
                Text.of("Refusion uge for uge: ", "Reimbursement week by week: ")
                        .plus(Text.same(person)),
                Map.of(PERSON.key(), person),
                List.of(),
                List.of(table.of(weeks)),
                List.of(),
                List.of(Note.doubt(
                        "Uger før filens begyndelse kendes ikke.", "Weeks before the file begins are not known.")));
    }

    /** Makes the rows. */
    private static final class Table {
        private final Ids ids;
        private final Law law;
        private final Counting counting;
        private final Map<String, Figure> shares = new HashMap<>();

        Table(Ids ids, Law law, Counting counting) {
            this.ids = ids;
            this.law = law;
            this.counting = counting;
        }

        FigureTable of(List<PersonStory.Week> weeks) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < weeks.size(); i++) {
                PersonStory.Week week = weeks.get(i);
                boolean second = i > 0 && weeks.get(i - 1).week() == week.week();
                rows.add(row(week, Weeks.period(week.week()).code() + (second ? "." + i : "")));
            }
            return new FigureTable(
                    "weeks",
                    Text.of("Ugerne", "The weeks"),
                    Text.of("hver uge, også dem uden ydelse", "every week, those without a benefit too"),
                    Text.of("Uge", "Week"),
                    COLUMNS,
                    rows,
                    List.of());
        }

        private Row row(PersonStory.Week week, String key) {
            WeekOutcome outcome = week.outcome();
            boolean paid = week.row() >= 0 && !week.benefit().isEmpty();
            List<Cell> cells = new ArrayList<>();
            cells.add(week.benefit().isEmpty() ? Cell.empty() : Cell.of(Leaves.benefit(week.benefit())));
            cells.add(Cell.of(week.events().stream()
                    .reduce((a, b) -> a.plus(Text.same("; ")).plus(b))
                    .orElse(Text.EMPTY)));
            cells.add(week.row() < 0 ? Cell.empty() : Cell.of(municipality(week.row())));
            cells.add(Cell.of(number(key, "counter", Text.of("Ydelsestæller", "Benefit weeks"), week.counter())));
            cells.add(Cell.of(
                    number(key, "requalified", Text.of("Genoptjening", "Requalification"), week.requalified())));
            cells.add(outcome.step() > 0 ? Cell.of(Text.same(Integer.toString(outcome.step()))) : Cell.empty());
            cells.add(
                    outcome.way() == Way.NEITHER
                            ? Cell.empty()
                            : Cell.of(outcome.way().words()));
            if (paid) {
                Figure gross = gross(week, key);
                if (outcome.reason().hasRate()) {
                    Figure rate = law.figure(outcome.parameter(), Weeks.monday(week.week()));
                    Figure amount = ids.derived(
                            outcome.way().words().capital().plus(Text.same(", " + key)),
                            new Product(),
                            List.of(gross, share(rate)),
                            "weeks",
                            key,
                            "paid");
                    cells.addAll(List.of(Cell.of(rate), Cell.of(gross), Cell.of(amount)));
                } else {
                    cells.addAll(List.of(Cell.of(outcome.reason().words()), Cell.of(gross), Cell.empty()));
                }
            } else {
                cells.addAll(List.of(Cell.empty(), Cell.empty(), Cell.empty()));
            }
            return new Row(key, Text.same(key), Row.Kind.ORDINARY, cells);
        }

        private Text municipality(int row) {
            String code = counting.histories()
                    .municipalities()
                    .get(counting.histories().municipality()[row]);
            return Text.same(Municipalities.get(code).name());
        }

        private Figure share(Figure rate) {
            return shares.computeIfAbsent(
                    rate.id().value().replace('/', '-'),
                    id -> ids.derived(
                            rate.label(), Convert.between(Unit.PERCENT, Unit.SHARE), List.of(rate), "rates", id));
        }

        private Figure number(String key, String column, Text label, int count) {
            return Figure.modelled(
                    ids.id("weeks", key, column),
                    label.plus(Text.same(", " + key)),
                    Value.of(count),
                    Units.WEEK,
                    PriceBasis.none(),
                    new Origin.Modelled(METHOD, Map.of(), List.of()),
                    List.of());
        }

        private Figure gross(PersonStory.Week week, String key) {
            return Figure.modelled(
                    ids.id("weeks", key, "gross"),
                    Text.of("Ydelse i ugen, ", "Benefit of the week, ").plus(Text.same(key)),
                    Value.of(counting.histories().ore()[week.row()] / 100.0),
                    Unit.KRONER,
                    PriceBasis.nominal(CellSums.period(week.week(), PeriodKind.YEAR)
                            .start()
                            .getYear()),
                    new Origin.Modelled(Text.of("som indlæst", "as imported"), Map.of(), List.of()),
                    List.of());
        }
    }
}
