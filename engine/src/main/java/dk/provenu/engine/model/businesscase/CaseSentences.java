package dk.provenu.engine.model.businesscase;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a business case comes to, in sentences that change with the figures. */
final class CaseSentences {

    private CaseSentences() {}

    static List<Sentence> of(
            Case.Common common, Case base, Case compare, Optional<Unexplained> unexplained, List<Figure> breakEven) {
        List<Sentence> all = new ArrayList<>();
        if (known(base.total(), base.increase(), common.drivers().wage())) {
            all.add(total(common, base));
        }
        if (known(base.total(), compare.total(), compare.rates().difference())) {
            all.add(law(base, compare));
        }
        unexplained
                .filter(each -> known(each.perMonth(), each.impliedBenefit(), each.impliedPlaces()))
                .ifPresent(each -> all.add(unexplained(each, common)));
        Figure places = breakEven.getFirst();
        if (known(places, common.places())) {
            all.add(Sentence.of("break_even")
                    .words("Den højere refusion betaler lønnen fra ", "The higher reimbursement pays the wage from ")
                    .number(places, 1, Form.PLAIN)
                    .words(" helårspladser; sagen regner med ", " full-year places; the case reckons with ")
                    .number(common.places(), 0, Form.PLAIN)
                    .words(".", ".")
                    .end());
        }
        return all;
    }

    private static boolean known(Figure... figures) {
        return Stream.of(figures).allMatch(figure -> figure.value().isPresent());
    }

    private static Text day(Case each) {
        return Text.build(language -> NumberStyle.of(language).date(each.rates().day()));
    }

    private static Sentence total(Case.Common common, Case base) {
        boolean gain = base.total().number() >= 0;
        return Sentence.of("total")
                .number(common.drivers().brokers(), 0, Form.PLAIN)
                .words(
                        " jobformidlere " + (gain ? "sparer " : "koster ") + "kommunen ",
                        " job brokers " + (gain ? "save " : "cost ") + "the municipality ")
                .number(base.total(), 0, Form.MAGNITUDE_WITH_UNIT)
                .words(" om året efter reglerne ", " a year under the rules of ")
                .words(day(base))
                .words(": ", ": ")
                .number(base.increase(), 0, Form.WITH_UNIT)
                .words(" i højere refusion, minus ", " in higher reimbursement, less ")
                .number(common.drivers().wage(), 0, Form.WITH_UNIT)
                .words(" i løn, plus ", " in wages, plus ")
                .number(base.saving(), 0, Form.WITH_UNIT)
                .words(" i færre købte forløb.", " in fewer bought courses.")
                .end();
    }

    private static Sentence law(Case base, Case compare) {
        boolean same = compare.rates().difference().number() == 0;
        Sentence.Builder sentence = Sentence.of("law")
                .words("Efter reglerne ", "Under the rules of ")
                .words(day(compare));
        return (same
                        ? sentence.words(
                                " ændrer aktivering ikke refusionen; så er besparelsen ",
                                " activation does not change the reimbursement; then the saving is ")
                        : sentence.words(" er forskellen i refusion ", " the difference of reimbursement is ")
                                .number(compare.rates().difference(), 0, Form.WITH_UNIT)
                                .words(" og besparelsen ", " and the saving "))
                .number(compare.total(), 0, Form.WITH_UNIT)
                .words(", mod ", ", against ")
                .number(base.total(), 0, Form.WITH_UNIT)
                .words(" efter reglerne ", " under the rules of ")
                .words(day(base))
                .words(".", ".")
                .end();
    }

    private static Sentence unexplained(Unexplained each, Case.Common common) {
        return Sentence.of("unexplained")
                .words("Kildens ", "The source's ")
                .number(each.given(), 0, Form.WITH_UNIT)
                .words(
                        " i højere refusion er ikke forklaret: det svarer til ydelser på ",
                        " in higher reimbursement is unexplained: it implies benefits of ")
                .number(each.perMonth(), 0, Form.WITH_UNIT)
                .words(" om måneden, som ", " a month, which ")
                .number(each.impliedPlaces(), 0, Form.PLAIN)
                .words(" pladser à ", " places at ")
                .number(common.drivers().benefitPerMonth(), 0, Form.PLAIN)
                .words(" kr. og ", " DKK and ")
                .number(common.places(), 0, Form.PLAIN)
                .words(" pladser à ", " places at ")
                .number(each.impliedBenefit(), 0, Form.PLAIN)
                .words(" kr. forklarer lige godt.", " DKK explain equally well.")
                .end();
    }
}
