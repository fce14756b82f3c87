package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Reimbursement by municipality, benefit and period: gross, what the state pays back, what the municipality co-finances
 * and what it bears, from benefit histories and the law.
 */
public final class Reimbursement implements Model {

    static final String ID = "reimbursement";

    private static final ModelOption BY = new ModelOption(
            "by",
            Text.of("Perioder", "Periods"),
            "year",
            List.of("year", "quarter"),
            List.of(Text.of("år", "years"), Text.of("kvartaler", "quarters")));
    private static final ModelOption PERIOD = new ModelOption(
            "period", Text.of("Periode, fx 2025 eller 2025Q2", "Period, for instance 2025 or 2025Q2"), "");
    static final ModelOption LEAST = new ModelOption(
            "least_persons",
            Text.of(
                    "Mindste antal personer, som vises; tom: lovens",
                    "Least number of persons shown; empty: the law's"),
            "");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Refusion", "Reimbursement");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad ydelserne koster, hvad staten refunderer, og hvad kommunen selv bærer, talt uge for uge på"
                        + " refusionstrappen.",
                "What the benefits cost, what the state reimburses and what the municipality bears, counted week by week on"
                        + " the reimbursement ladder.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(BenefitWeeksKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(BY, PERIOD, Counting.GAPS, LEAST);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    /** Each week takes the law of its own time. */
    @Override
    public boolean asksTheLawOfADay() {
        return false;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        PeriodKind by =
                Choice.of(input, BY, List.of("year", "quarter")).equals("year") ? PeriodKind.YEAR : PeriodKind.QUARTER;
        Counting counting = Counting.of(input);
        List<CellSum> sums = CellSums.of(counting.histories(), counting.counted(), counting.rules(), by);
        LocalDate last = Weeks.monday(counting.histories().lastWeek());
        int least = least(input, last);
        String own = input.own().code();
        Ids ids = new Ids(ID);
        PeriodMoney money = new PeriodMoney(
                ids, new Leaves(ids, input.law(), last), new SmallCounts(least), own, rated(sums, own, true));
        NavigableSet<Period> periods = new TreeSet<>(money.periods());
        if (periods.isEmpty()) {
            throw new ModelException(Text.of(
                    "Der er ingen ydelsesuger betalt af " + input.own().name()
                            + ", som loven har en sats for. Vælg en anden kommune, eller indlæs ugerne.",
                    "There are no benefit weeks paid by " + input.own().name()
                            + " for which the law has a rate. Choose another municipality, or import the weeks."));
        }
        Period period = period(input, by, periods);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(money.benefits(period));
        tables.add(money.steps(period));
        tables.add(money.byPeriod());
        new Unrated(ids, least).table(rated(sums, own, false)).ifPresent(tables::add);
        return new ModelResult(
                ID,
                Text.of("Refusion, ", "Reimbursement, ")
                        .plus(Text.same(input.own().name() + " "))
                        .plus(period.words()),
                Map.of("by", input.option(BY), "period", period.code()),
                ReimbursementSentences.of(money, period, input.own()),
                tables,
                ReimbursementCharts.of(money, period),
                notes(least));
    }

    private static List<CellSum> rated(List<CellSum> sums, String own, boolean rated) {
        return sums.stream()
                .filter(sum -> sum.key().municipality().equals(own))
                .filter(sum -> sum.key().outcome().reason().hasRate() == rated)
                .toList();
    }

    /** The least number of persons that is shown: the choice, or the law's. */
    static int least(ModelInput input, LocalDate on) {
        return input.option(LEAST).isEmpty()
                ? (int) input.law().number("small_counts.least_persons", on)
                : Choice.whole(input, LEAST, 1, 1000);
    }

    private static Period period(ModelInput input, PeriodKind by, NavigableSet<Period> periods) {
        String chosen = input.option(PERIOD);
        if (chosen.isEmpty()) {
            return periods.last();
        }
        return periods.stream()
                .filter(period -> period.code().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new ModelException(Text.of(
                        "Der er ingen uger i '" + chosen + "'. Perioderne er: " + codes(periods) + " (by="
                                + by.words().en() + ").",
                        "There are no weeks in '" + chosen + "'. The periods are: " + codes(periods) + " (by="
                                + by.words().en() + ").")));
    }

    private static String codes(NavigableSet<Period> periods) {
        return String.join(", ", periods.stream().map(Period::code).toList());
    }

    private static List<Note> notes(int least) {
        return List.of(
                Note.footnote(
                        "En uge hører til den periode, dens torsdag ligger i. Beløb er pr. uge, som de er indlæst.",
                        "A week belongs to the period in which its Thursday lies. Amounts are per week, as imported."),
                Note.footnote(
                        "Antal under " + least
                                + " personer er lagt sammen med de næstmindste. Resultater for år og kvartal"
                                + " må ikke offentliggøres sammen, da de kan trækkes fra hinanden.",
                        "Counts of fewer than " + least
                                + " persons are put together with the next smallest. Results by year"
                                + " and by quarter must not be published together, since one can be taken from the other."),
                Note.doubt(
                        "Uger før filens begyndelse kendes ikke: en person, der var på ydelse før, står på et for lavt trin.",
                        "Weeks before the file begins are not known: a person who was on benefit before stands on too low a"
                                + " step."));
    }
}
