package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan comes to, in sentences that change with the figures. */
final class PlanSentences {

    private PlanSentences() {}

    static List<Sentence> of(
            Totals totals, List<GroupMargin> margins, Optional<Readings> readings, Optional<Certainty> certainty) {
        List<Sentence> all = new ArrayList<>();
        if (known(totals.made(), totals.outcome().gain(), totals.fewer())) {
            all.add(total(totals));
        }
        readings.filter(each -> known(each.consultants(), each.gain(), each.persons(), each.weeks()))
                .ifPresent(each -> all.add(stated(each)));
        readings.ifPresent(each -> whom(each).ifPresent(all::add));
        next(margins).ifPresent(all::add);
        certainty
                .filter(each -> known(each.chance(), each.low(), each.high()))
                .ifPresent(each -> all.add(chance(each)));
        return all;
    }

    static boolean known(Figure... figures) {
        return Stream.of(figures).allMatch(figure -> figure.value().isPresent());
    }

    private static Sentence total(Totals totals) {
        boolean gain = totals.outcome().gain().number() >= 0;
        return Sentence.of("total")
                .number(totals.made(), 0, Form.PLAIN)
                .words(" virksomhedsrettede forløb og ", " company-based courses and ")
                .number(totals.outcome().staff(), 1, Form.PLAIN)
                .words(" virksomhedskonsulenter ventes at give ", " employer consultants are expected to give ")
                .number(totals.fewer(), 0, Form.PLAIN)
                .words(
                        " fuldtidspersoner færre på ydelse og " + (gain ? "en gevinst på " : "et tab på "),
                        " full-time persons fewer on benefit and " + (gain ? "a gain of " : "a loss of "))
                .number(totals.outcome().gain(), 0, Form.MAGNITUDE_WITH_UNIT)
                .words(" om året.", " a year.")
                .end();
    }

    private static Sentence stated(Readings readings) {
        return Sentence.of("stated")
                .words("Kildens ", "The source's ")
                .number(readings.stated().courses(), 0, Form.PLAIN)
                .words(" forløb giver ", " courses give ")
                .number(readings.consultants(), 1, Form.PLAIN)
                .words(" konsulenter, og gevinsten følger: ", " consultants, and the gain follows: ")
                .number(readings.gain(), 1, Form.WITH_UNIT)
                .words(". Så skal det være sandt, at ", ". Then it must be true that ")
                .number(readings.persons(), 0, Form.PLAIN)
                .words(
                        " fuldtidspersoner færre er på ydelse, og at hvert forløb gør tiden på ydelse ",
                        " full-time persons fewer are on benefit, and that each course makes the time on benefit ")
                .number(readings.weeks(), 1, Form.PLAIN)
                .words(" uger kortere.", " weeks shorter.")
                .end();
    }

    private static Optional<Sentence> whom(Readings readings) {
        return readings.extra()
                .filter(extra -> known(extra.wage(), readings.all().wage()))
                .map(extra -> Sentence.of("whom")
                        .words(
                                "Kilden siger ikke, hvem lønnen betaler: deles den på ",
                                "The source does not say whom the wages pay: over ")
                        .number(readings.all().consultants(), 0, Form.PLAIN)
                        .words(" konsulenter, er det ", " consultants it is ")
                        .number(readings.all().wage(), 0, Form.PLAIN)
                        .words(" kr. til hver; betaler den kun de ", " DKK for each; if it pays only the ")
                        .number(extra.consultants(), 0, Form.PLAIN)
                        .words(" ekstra, er det ", " extra, it is ")
                        .number(extra.wage(), 0, Form.PLAIN)
                        .words(" kr.", " DKK.")
                        .end());
    }

    /** Where one consultant more does most, and where the least: source 003's own warning. */
    private static Optional<Sentence> next(List<GroupMargin> margins) {
        List<GroupMargin> known = margins.stream()
                .filter(margin -> known(margin.consultant()))
                .sorted(Comparator.comparingDouble(
                        margin -> -margin.consultant().number()))
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        GroupMargin most = known.getFirst();
        GroupMargin least = known.getLast();
        return Optional.of(Sentence.of("next")
                .words("En konsulent mere giver mest hos ", "One consultant more gives most with ")
                .words(most.plan().group().title().lowered())
                .words(" (", " (")
                .number(most.consultant(), 0, Form.PLAIN)
                .words(" kr. netto) og mindst hos ", " DKK net) and least with ")
                .words(least.plan().group().title().lowered())
                .words(" (", " (")
                .number(least.consultant(), 0, Form.PLAIN)
                .words(" kr.).", " DKK).")
                .end());
    }

    private static Sentence chance(Certainty certainty) {
        return Sentence.of("chance")
                .words(
                        "Med planens egne skøn over usikkerheden er der ",
                        "By the plan's own estimates of doubt the chance of a gain is ")
                .number(certainty.chance(), 0, Form.WITH_UNIT)
                .words(
                        " sandsynlighed for en gevinst; otte af ti udfald ligger mellem ",
                        "; eight of ten outcomes lie between ")
                .number(certainty.low(), 0, Form.PLAIN)
                .words(" og ", " and ")
                .number(certainty.high(), 0, Form.WITH_UNIT)
                .words(".", ".")
                .end();
    }
}
