package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a reform does to the budget, in sentences that change with the figures. */
final class ReformSentences {

    private final Sheet sheet;
    private final int first;
    private final int last;

    private ReformSentences(Sheet sheet) {
        this.sheet = sheet;
        this.first = sheet.years().first();
        this.last = sheet.years().last();
    }

    static List<Sentence> of(
            Sheet sheet,
            List<PartResult> parts,
            Challenge challenge,
            Initiatives initiatives,
            Shares shares,
            Doubles doubles) {
        ReformSentences words = new ReformSentences(sheet);
        List<Sentence> all = new ArrayList<>();
        words.missing(all);
        words.before(challenge, all);
        words.after(challenge, initiatives, all);
        words.shares(shares, challenge, all);
        words.twice(doubles, all);
        words.variants(doubles, all);
        parts.stream()
                .filter(PartResult.UnitCapped.class::isInstance)
                .forEach(part -> words.persons((PartResult.UnitCapped) part, all));
        return all;
    }

    private static boolean known(Figure... figures) {
        return Stream.of(figures).allMatch(figure -> figure.value().isPresent());
    }

    private static Figure millions(Yearly row, int year) {
        return row.in(Unit.MILLION_KRONER).year(year);
    }

    private void missing(List<Sentence> all) {
        List<Figure> values = sheet.values();
        long gone =
                values.stream().filter(figure -> !figure.value().isPresent()).count();
        if (gone > 0) {
            all.add(Sentence.of("missing")
                    .words(
                            "%s: %d af arkets %d tal mangler endnu, så det, der hviler på dem, er ikke beregnet."
                                    .formatted(sheet.label().da(), gone, values.size()),
                            "%s: %d of the sheet's %d numbers are still missing, so what rests on them is not computed."
                                    .formatted(sheet.label().en(), gone, values.size()))
                    .end());
        }
    }

    /** "4,6 mio. kr. i 2014 og 5,2 mio. kr. i 2017". */
    private Sentence.Builder ends(Sentence.Builder sentence, Yearly row) {
        sentence.number(millions(row, first), 1, Form.WITH_UNIT).words(" i " + first, " in " + first);
        return first == last
                ? sentence
                : sentence.words(" og ", " and ")
                        .number(row.in(Unit.MILLION_KRONER).year(last), 1, Form.WITH_UNIT)
                        .words(" i " + last, " in " + last);
    }

    private boolean known(Yearly row) {
        return known(row.year(first), row.year(last));
    }

    private void before(Challenge challenge, List<Sentence> all) {
        Yearly before = challenge.before();
        if (known(before)) {
            Sentence.Builder sentence = Sentence.of("before")
                    .words(sheet.label())
                    .words(" giver en samlet budgetudfordring på ", " makes a budget gap of ");
            all.add(ends(sentence, before).words(".", ".").end());
        }
    }

    private void after(Challenge challenge, Initiatives initiatives, List<Sentence> all) {
        if (initiatives.all().isEmpty() || !known(challenge.after())) {
            return;
        }
        if (initiatives.adopted().isEmpty()) {
            Sentence.Builder sentence = Sentence.of("after")
                    .words(
                            "Intet modgående initiativ er vedtaget, så udfordringen er den samme efter som før",
                            "No offsetting initiative is adopted, so the gap after is the same as before");
            for (Initiatives.Initiative each : initiatives.all()) {
                sentence.words(": '", ": '")
                        .words(each.label())
                        .words("' blev ", "' was ")
                        .words(ReformTables.status(each.decision()));
            }
            all.add(sentence.words(".", ".").end());
        } else {
            all.add(ends(
                            Sentence.of("after")
                                    .words(
                                            "Efter de vedtagne initiativer er den ",
                                            "After the adopted initiatives it is "),
                            challenge.after())
                    .words(".", ".")
                    .end());
        }
        challenge
                .ifAdopted()
                .filter(this::known)
                .ifPresent(row -> all.add(ends(
                                Sentence.of("if_adopted")
                                        .words(
                                                "Vedtages det foreslåede og udsatte, bliver den ",
                                                "If what is proposed and postponed is adopted, it becomes "),
                                row)
                        .words(".", ".")
                        .end()));
    }

    private void shares(Shares shares, Challenge challenge, List<Sentence> all) {
        if (shares.explained().isEmpty() || challenge.reform().isEmpty()) {
            return;
        }
        Yearly explained = shares.explained().get();
        Yearly reform = challenge.reform().get();
        Shares.OfPart part = shares.parts().getFirst();
        Figure activity = part.activities().getFirst().share().year(last);
        Figure grant = part.blockGrant().year(last);
        if (known(explained.year(last), reform.year(last), activity, grant)) {
            boolean less = activity.number() < grant.number();
            all.add(Sentence.of("shares")
                    .words("Af reformens ", "Of the reform's ")
                    .number(millions(reform, last), 2, Form.WITH_UNIT)
                    .words(" i " + last + " skyldes ", " in " + last + ", ")
                    .number(millions(explained, last), 2, Form.WITH_UNIT)
                    .words(
                            ", at kommunens andel af aktiviteten (",
                            " is due to the municipality's share of the activity (")
                    .number(activity, 2, Form.WITH_UNIT)
                    .words(
                            less
                                    ? ") er mindre end dens andel af bloktilskuddet ("
                                    : ") er større end dens andel af bloktilskuddet (",
                            less
                                    ? ") being less than its share of the block grant ("
                                    : ") being greater than its share of the block grant (")
                    .number(grant, 3, Form.WITH_UNIT)
                    .words(").", ").")
                    .end());
        }
    }

    private void twice(Doubles doubles, List<Sentence> all) {
        for (Doubles.Twice twice : doubles.twice()) {
            Figure amount = twice.second().amounts().year(first);
            all.add(Sentence.of("twice_" + twice.second().key())
                    .words("'", "'")
                    .words(twice.second().amounts().label())
                    .words("' (", "' (")
                    .number(amount, 0, Form.PLAIN)
                    .words(
                            " i 1.000 kr. i " + first + ") står i to tabeller: ",
                            " in 1,000 DKK in " + first + ") stands in two tables: ")
                    .words(twice.firstPart().label())
                    .words(" og ", " and ")
                    .words(twice.secondPart().label())
                    .words(".", ".")
                    .end());
        }
    }

    private void variants(Doubles doubles, List<Sentence> all) {
        for (Doubles.Variant variant : doubles.variants()) {
            Sheet.Part part = variant.part().part();
            Figure rate = part.amounts(ReformRole.VARIANT_RATE).getFirst().year(first);
            Figure gap = variant.part().gap().year(first);
            variant.part()
                    .variant()
                    .map(row -> row.year(first))
                    .filter(other -> known(other, rate, gap))
                    .ifPresent(other -> all.add(Sentence.of("variant_" + part.key())
                            .words(part.label())
                            .words(
                                    ": arket regner hele beløbet over loftet som tabt (",
                                    ": the sheet takes all above the ceiling as lost (")
                            .number(gap, 0, Form.PLAIN)
                            .words(" i 1.000 kr.). Med satsen på ", " in 1,000 DKK). At the rate of ")
                            .number(rate, 0, Form.WITH_UNIT)
                            .words(" er tabet ", " the loss is ")
                            .number(other, 0, Form.PLAIN)
                            .words(" i " + first + ".", " in " + first + ".")
                            .end()));
        }
    }

    private void persons(PartResult.UnitCapped part, List<Sentence> all) {
        part.impliedPersons().ifPresent(row -> {
            if (known(row)) {
                Text label = part.part().label();
                all.add(Sentence.of("persons_" + part.part().key())
                        .words(label)
                        .words(": tabet svarer til ", ": the loss implies ")
                        .number(row.year(first), 0, Form.PLAIN)
                        .words(" fuldtidspersoner i " + first + " og ", " full-time persons in " + first + " and ")
                        .number(row.year(last), 0, Form.PLAIN)
                        .words(
                                " i " + last + "; kilden oplyser dem ikke.",
                                " in " + last + "; the source does not give them.")
                        .end());
            }
        });
    }
}
