package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.reimbursement.Weeks;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.vocabulary.SettlementBenefits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The reconciliation with Ydelsesrefusion: every settled week held against the rules of its own time, by cause, with the
 * kroner at stake.
 */
public final class Reconciliation implements Model {

    static final String ID = "reimbursement-reconciliation";

    private final Function<Law, Ladder> ladder;

    public Reconciliation() {
        this(LawLadder::of);
    }

    /** @param ladder what a law says */
    Reconciliation(Function<Law, Ladder> ladder) {
        this.ladder = ladder;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Afstemning med Ydelsesrefusion", "Reconciliation with Ydelsesrefusion");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvilke afregnede uger der stemmer med refusionstrappen, hvilke der ikke gør, hvorfor, og hvor mange kroner der"
                        + " er på spil.",
                "Which settled weeks agree with the reimbursement ladder, which do not, why, and how many kroner are at stake.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(Settlement.KIND);
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
        SettledWeeks rows =
                SettledWeeks.of(input.rows(Settlement.KIND), input.own().code());
        Verdicts verdicts = verdicts(rows, input);
        int first = Arrays.stream(rows.week()).min().orElse(0);
        int last = Arrays.stream(rows.week()).max().orElse(0);
        Text period = Weeks.period(first)
                .words()
                .plus(Text.of(" til ", " to "))
                .plus(Weeks.period(last).words());
        Leaves.Maker maker = new Leaves.Maker(
                new PriceBasis.Nominal(
                        Weeks.monday(first).getYear(), Weeks.monday(last).getYear()),
                Map.of("least_group", Integer.toString(SmallGroups.LEAST)),
                rules(input, Weeks.monday(last)));
        CauseTable causes = new CauseTable(Tally.byCause(rows, verdicts), maker);
        return new ModelResult(
                ID,
                Text.of(
                        "Afstemning med Ydelsesrefusion, " + input.own().name(),
                        "Reconciliation with Ydelsesrefusion, " + input.own().name()),
                Map.of(),
                Findings.sentences(causes),
                List.of(causes.table(period), BenefitTable.of(rows, verdicts, maker, name -> ours(name, last), period)),
                Findings.charts(causes, period),
                notes());
    }

    /** What was found of every row. */
    Verdicts verdicts(SettledWeeks rows, ModelInput input) {
        return Reconciler.run(rows, ladder.apply(input.law()), Reconciliation::benefit);
    }

    /** The benefit that a name stands for in a week. */
    static Optional<String> benefit(String name, int week) {
        return SettlementBenefits.find(name, Weeks.monday(week)).map(found -> found.code());
    }

    private static Text ours(String name, int week) {
        LocalDate day = Weeks.monday(week);
        return SettlementBenefits.find(name, day)
                .or(() -> SettlementBenefits.everKnown(name))
                .map(found -> found.name())
                .orElse(Text.of("ukendt", "unknown"));
    }

    /** The ladder's parameters, as they stand at the end of the file: what the modelled totals rest on. */
    private static List<Figure> rules(ModelInput input, LocalDate on) {
        return Stream.of("reimbursement_ladder")
                .flatMap(prefix -> input.law().under(prefix).stream())
                .map(parameter -> input.law().figure(parameter.id(), on))
                .toList();
    }

    private static List<Note> notes() {
        return List.of(
                Note.doubt(
                        "Filen viser hverken uger før dens første eller uger i andre kommuner. Hvor personen står på trappen, er"
                                + " læst af afregningens egne satser; de uger kan derfor ikke kontrolleres.",
                        "The file shows neither the weeks before its first nor those in other municipalities. Where the person"
                                + " stands on the ladder is read off the settlement's own rates; those weeks cannot be checked."),
                Note.footnote(
                        "En uge uden række regnes som selvforsørgelse, så længe afregningens satser ikke siger andet.",
                        "A week without a row is taken as self-support as long as the settlement's rates do not say otherwise."),
                Note.footnote(
                        "Ingen personer vises. Se en persons uger med: provenu reimbursement settlement PSEUDONYM.",
                        "No persons are shown. See a person's weeks by: provenu reimbursement settlement PSEUDONYM."));
    }
}
