package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.financing.Reason;
import dk.provenu.engine.law.financing.WeekOutcome;
import java.util.ArrayList;
import java.util.List;

/** Says what each week of a person brought, going through them in order. */
final class WeekEvents {

    private final CompiledRules rules;
    private int lastWeek = -1;
    private byte lastKind = -1;
    private int lastCounter;
    private int lastRequalified;
    private int lastStep;
    private boolean begun;

    WeekEvents(CompiledRules rules) {
        this.rules = rules;
    }

    List<Text> next(int week, byte kind, int counter, int requalified, WeekOutcome outcome, boolean hasRow) {
        List<Text> events = new ArrayList<>();
        if (rules.isAffected(week, kind)) {
            affected(week, kind, counter, outcome, events);
        } else if (rules.isSelfSupport(week, kind)) {
            selfSupport(week, requalified, events);
        } else if (hasRow) {
            events.add(
                    outcome.reason() == Reason.NO_BENEFIT
                            ? Text.of(
                                    "støttet arbejde: tæller hverken som ydelse eller som selvforsørgelse",
                                    "subsidised job: counts neither as benefit nor as self-support")
                            : Text.of(
                                    "ydelse uden for trappen: tæller hverken med eller som selvforsørgelse",
                                    "benefit off the ladder: neither counts nor is self-support"));
        } else {
            events.add(Text.of("uge uden oplysninger: tæller ikke", "week without information: does not count"));
        }
        if (outcome.reason() == Reason.RATE) {
            events.add(Text.of("fast sats, ikke trappen", "fixed rate, not the ladder"));
        } else if (!outcome.reason().hasRate() && outcome.reason() != Reason.NO_BENEFIT) {
            events.add(outcome.reason().words());
        }
        lastWeek = week;
        lastKind = kind;
        lastCounter = counter;
        lastRequalified = requalified;
        lastStep = outcome.step() > 0 ? outcome.step() : lastStep;
        return events;
    }

    private void affected(int week, byte kind, int counter, WeekOutcome outcome, List<Text> events) {
        boolean restarted = begun && counter == 1 && lastCounter != 1;
        if (!begun) {
            events.add(Text.of("første uge på ydelse", "first week on benefit"));
        } else if (restarted) {
            int weeks = rules.restartWeeks(week);
            events.add(Text.of(
                    "tælleren starter forfra efter " + weeks + " hele uger som selvforsørgende inden for "
                            + rules.windowWeeks(week) + " uger",
                    "the counter restarts after " + weeks + " whole weeks of self-support within "
                            + rules.windowWeeks(week) + " weeks"));
        }
        if (week == lastWeek) {
            events.add(Text.of(
                    "endnu en ydelse i samme uge: ugen tæller én gang",
                    "another benefit in the same week: it counts once"));
        } else if (begun && !restarted && kind != lastKind && lastKind > CompiledRules.OTHER_SUPPORT) {
            events.add(Text.of("ny ydelse, samme tæller", "new benefit, same counter"));
        }
        if (outcome.step() > 0 && outcome.step() != lastStep && !restarted && lastStep > 0) {
            events.add(Text.of(
                    "har passeret uge " + (counter - 1) + ": trin " + outcome.step(),
                    "has passed week " + (counter - 1) + ": step " + outcome.step()));
        }
        begun = true;
    }

    private void selfSupport(int week, int requalified, List<Text> events) {
        if (!begun) {
            events.add(Text.of(
                    "selvforsørgende, men før den første uge på ydelse: tæller ikke",
                    "self-supporting, but before the first week on benefit: does not count"));
        } else if (requalified >= rules.restartWeeks(week)) {
            events.add(Text.of(
                    requalified + " uger som selvforsørgende: tælleren nulstilles",
                    requalified + " weeks of self-support: the counter is set to 0"));
        } else if (requalified == 0) {
            events.add(Text.of(
                    "selvforsørgende; tælleren er nulstillet, så ugen tæller ikke",
                    "self-supporting; the counter is at 0, so the week does not count"));
        } else if (requalified <= lastRequalified) {
            events.add(Text.of(
                    "selvforsørgende: tæller, og en uge, der er for gammel, er glemt",
                    "self-supporting: counts, and a week that is too old is forgotten"));
        } else {
            events.add(Text.of("selvforsørgende: tæller", "self-supporting: counts"));
        }
    }
}
