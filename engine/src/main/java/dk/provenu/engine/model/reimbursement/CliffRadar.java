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
import java.util.List;
import java.util.Map;

/**
 * The cliff radar: by benefit, never by person, how many are about to pass a step of the reimbursement ladder, and what
 * the rest of their spells is expected to cost the municipality: what an exit is worth now, and after the step.
 */
public final class CliffRadar implements Model {

    static final String ID = "reimbursement-cliff";

    private static final ModelOption HORIZON =
            new ModelOption("horizon", Text.of("Passerer et trin inden for uger", "Pass a step within weeks"), "13");
    private static final ModelOption AHEAD = new ModelOption(
            "ahead", Text.of("Udgiften regnes så mange uger frem", "The cost is counted so many weeks ahead"), "104");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Refusionstrappens kanter", "The cliffs of the reimbursement ladder");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor mange der snart passerer et trin på refusionstrappen, og hvad en afgang er værd før og efter.",
                "How many will soon pass a step of the reimbursement ladder, and what an exit is worth before and after.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(BenefitWeeksKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(HORIZON, AHEAD, Counting.GAPS, Reimbursement.LEAST);
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
        int horizon = Choice.whole(input, HORIZON, 1, 104);
        int ahead = Choice.whole(input, AHEAD, 13, 520);
        Counting counting = Counting.of(input);
        int last = counting.histories().lastWeek();
        List<Standing> standing = Standing.of(counting, input.own().code());
        if (standing.isEmpty()) {
            throw new ModelException(Text.of(
                    input.own().name() + " har ingen på trappen i den sidste uge af data, "
                            + Weeks.period(last).code() + ".",
                    input.own().name() + " has nobody on the ladder in the last week of the data, "
                            + Weeks.period(last).code() + "."));
        }
        Survival survival = Survival.of(counting);
        Remaining remaining = new Remaining(counting.rules(), survival, last, ahead);
        int least = Reimbursement.least(input, Weeks.monday(last));
        Ids ids = new Ids(ID);
        Passing passing = Passing.of(ids, standing, remaining, counting.rules(), last, horizon, least);
        ExitValue values = new ExitValue(ids, input.law(), remaining, last, survival.spells(), least);
        FigureTable worth = values.table(standing, passing.hiddenBenefits(), ahead);
        return new ModelResult(
                ID,
                Text.of("Refusionstrappens kanter, ", "The cliffs of the reimbursement ladder, ")
                        .plus(Text.same(input.own().name() + " "))
                        .plus(Weeks.period(last).words()),
                Map.of(HORIZON.key(), Integer.toString(horizon), AHEAD.key(), Integer.toString(ahead)),
                passing.findings(horizon),
                List.of(passing.table(horizon), worth),
                List.of(passing.chart(horizon)),
                notes(survival, ahead));
    }

    private static List<Note> notes(Survival survival, int ahead) {
        return List.of(
                Note.footnote(
                        "Afgang er skønnet af dataenes egne " + survival.spells()
                                + " afsluttede forløb: chancen pr. uge efter ydelse og uger siden forløbets begyndelse. Et"
                                + " forløb slutter, når " + Survival.BREAK + " uger uden ydelse følger.",
                        "Exits are estimated from the data's own " + survival.spells()
                                + " ended spells: the chance a week by benefit and weeks since the spell began. A spell ends"
                                + " when " + Survival.BREAK + " weeks without benefit follow."),
                Note.footnote(
                        "Udgiften regnes " + ahead + " uger frem; ydelse, beløb og aktivering er som i den sidste uge.",
                        "The cost is counted " + ahead
                                + " weeks ahead; benefit, amount and activation are as in the last" + " week."),
                Note.doubt(
                        "At en afgang sparer hele den forventede udgift, forudsætter, at den ikke afløses af et nyt forløb.",
                        "That an exit saves all of the expected cost presupposes that no new spell follows it."));
    }
}
