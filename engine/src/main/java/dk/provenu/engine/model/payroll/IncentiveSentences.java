package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;

/** What the incentive sheet says, in words. */
final class IncentiveSentences {

    private IncentiveSentences() {}

    static List<Sentence> of(Moved moved, LeastTable least, SizeTable sizes) {
        List<Sentence> all = new ArrayList<>();
        all.add(verdict(moved, least));
        moved.totals()
                .effort()
                .ifPresent(effort -> all.add(Sentence.of("balance")
                        .words("Arbejdet bliver ", "The work becomes ")
                        .number(moved.totals().relief(), 0, Form.WITH_UNIT)
                        .words(" mindre, lønsummen ændres med ", " less, payroll changes by ")
                        .number(moved.totals().payroll(), 0, Form.WITH_UNIT)
                        .words(", og indsatsen koster ", ", and the effort costs ")
                        .number(effort, 0, Form.WITH_UNIT)
                        .words(": tilbage til enheden er ", ": what is left to the unit is ")
                        .number(moved.totals().balance(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end()));
        moved.totals()
                .municipality()
                .ifPresent(net -> all.add(Sentence.of("municipality")
                        .words("Kommunen får ", "The municipality gains ")
                        .number(net, 0, Form.WITH_UNIT)
                        .words(
                                " netto over alle år af de samme personer.",
                                " net over all years from the same persons.")
                        .end()));
        least.best().ifPresent(change -> {
            all.add(change(change));
            change.paidBy()
                    .filter(each -> each.value().orNaN() > 0)
                    .ifPresent(each -> all.add(Sentence.of("paid_by")
                            .words("På hele forløbet koster ændringen ", "On the whole path the change costs ")
                            .number(change.extra().orElseThrow(), 0, Form.WITH_UNIT)
                            .words(
                                    " mere i lønsum, også for gevinster, der var kommet alligevel; den er gratis for kommunen ved ",
                                    " more in payroll, also for gains that would have come anyway; it is free for the municipality at ")
                            .number(each, 1, Form.PLAIN)
                            .words(" flere i job.", " more in job.")
                            .end()));
        });
        if (least.punished() && least.best().isEmpty()) {
            all.add(Sentence.of("no_change")
                    .words(
                            "Intet enkelt tal i reglen fjerner straffen uden at koste kommunen mere, end de flyttede giver.",
                            "No single number of the rule removes the punishment without costing the municipality more than those"
                                    + " moved bring.")
                    .end());
        }
        if (moved.rule().band().value().orNaN() > 0
                && !least.punished()
                && sizes.worst().each().value().orNaN() < -LeastChange.TOLERANCE) {
            all.add(Sentence.of("hidden")
                    .words("Båndet skjuler det: flyttes ", "The band hides it: when ")
                    .number(sizes.worst().moved(), 0, Form.PLAIN)
                    .words(", falder lønsummen ", " are moved, payroll falls by ")
                    .number(sizes.worst().each(), 0, Form.MAGNITUDE)
                    .words(" kr. pr. person.", " DKK for each.")
                    .end());
        }
        return all;
    }

    private static Sentence verdict(Moved moved, LeastTable least) {
        Sentence.Builder words = Sentence.of("verdict")
                .words("Reglen ", "The rule ")
                .words(
                        least.punished()
                                ? Text.of("straffer succes", "punishes success")
                                : Text.of("straffer ikke succes", "does not punish success"))
                .words(": når enheden får ", ": when the unit gets ")
                .number(moved.moved(), 0, Form.PLAIN)
                .words(
                        " mere i job i " + moved.years().getFirst().year() + ", ",
                        " more into job in " + moved.years().getFirst().year() + ", ");
        if (least.test().equals(LeastTable.PAYROLL)) {
            return words.words("ændres dens lønsum med ", "its payroll changes by ")
                    .number(moved.totals().payroll(), 0, Form.WITH_UNIT)
                    .words(
                            " til og med " + moved.years().getLast().year() + ".",
                            " up to and with " + moved.years().getLast().year() + ".")
                    .end();
        }
        return words.words("har den ", "it has ")
                .number(moved.totals().balance(), 0, Form.WITH_UNIT)
                .words(" tilbage, når indsatsen er betalt.", " left when the effort is paid.")
                .end();
    }

    private static Sentence change(LeastTable.Change change) {
        Moved after = change.after().orElseThrow();
        Sentence.Builder words = Sentence.of("change")
                .words(
                        "Mindste ændring, der fjerner straffen og holder bedst sammen med arbejdet: ",
                        "Least change that removes the punishment and keeps best to the work: ")
                .words(lower(change.label()))
                .words(" fra ", " from ")
                .number(change.before(), 1, Form.WITH_UNIT)
                .words(" til ", " to ")
                .number(change.least(), 1, Form.WITH_UNIT);
        after.totals()
                .municipality()
                .ifPresent(net -> words.words("; kommunen har stadig ", "; the municipality still has ")
                        .number(net, 0, Form.WITH_UNIT)
                        .words(" netto", " net"));
        return words.words(".", ".").end();
    }

    private static Text lower(Text label) {
        return Text.of(
                label.da().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + label.da().substring(1),
                label.en().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + label.en().substring(1));
    }
}
