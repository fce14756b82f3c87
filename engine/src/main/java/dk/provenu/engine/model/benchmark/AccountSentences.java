package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;

/** What unit costs by account tell, given or made from accounts. */
public final class AccountSentences {

    private AccountSentences() {}

    /** Cost and rank over one denominator. */
    public static Sentence oneDenominator(OneDenominator one, Municipality own) {
        Sentence.Builder sentence = Sentence.of("one_denominator")
                .words(
                        "Regnet over én nævner (" + one.by().name().da() + ") er udgiften ",
                        "Over one denominator (" + one.by().name().en() + ") the cost is ")
                .number(kroner(own.code(), "cost", one.year(), one.cost().value(own)), 0, Form.WITH_UNIT);
        one.cost()
                .rank(own)
                .ifPresent(
                        rank -> sentence.words(" og pladsen ", " and the rank ").number(rank, 0, Form.PLAIN));
        return sentence.words(".", ".").end();
    }

    /** Cost, rank and mean; and that the accounts must be seen as one. */
    public static List<Sentence> of(AccountYear year, Municipality own) {
        List<Sentence> all = new ArrayList<>();
        Figure total = kroner(own.code(), "total", year, year.total().value(own));
        year.total()
                .rank(own)
                .ifPresent(rank -> year.total()
                        .mean()
                        .ifPresent(mean -> all.add(Sentence.of("total")
                                .words(
                                        own.name() + " har i " + year.year() + " en samlet enhedsudgift på ",
                                        own.name() + " in " + year.year() + " has a total unit cost of ")
                                .number(total, 0, Form.WITH_UNIT)
                                .words(" og plads ", " and rank ")
                                .number(rank, 0, Form.PLAIN)
                                .words(
                                        " af " + year.total().size() + " (1 er lavest); gennemsnittet er ",
                                        " of " + year.total().size() + " (1 is the lowest); the mean is ")
                                .number(kroner("mean", "total", year, mean), 0, Form.PLAIN)
                                .words(".", ".")
                                .end())));
        year.account5()
                .rank(own)
                .ifPresent(rank5 -> year.account6()
                        .rank(own)
                        .ifPresent(rank6 -> all.add(Sentence.of("accounts")
                                .words("På konto 5 er det plads ", "On account 5 it has rank ")
                                .number(rank5, 0, Form.PLAIN)
                                .words(", på konto 6 plads ", ", on account 6 rank ")
                                .number(rank6, 0, Form.PLAIN)
                                .words(": udgifterne skal ses under ét.", ": the costs must be seen as one.")
                                .end())));
        return all;
    }

    /** A unit cost as a sentence tells it: in kroner, not in thousands. */
    private static Figure kroner(String row, String column, AccountYear year, Figure thousands) {
        return Figure.derived(
                year.root().child(Integer.toString(year.year()), row, column + "_kr"),
                thousands.label(),
                Convert.between(thousands.unit(), Units.KRONER_PER_FULL_TIME_PERSON),
                thousands);
    }
}
