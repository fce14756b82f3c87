package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;

/** What the staff benchmark found. */
final class StaffSentences {

    private StaffSentences() {}

    static List<Sentence> of(StaffYear year, List<StaffYear> all, Municipality own) {
        List<Sentence> found = new ArrayList<>();
        Figure total = year.total().value(own);
        year.total()
                .rank(own)
                .ifPresent(rank -> year.total().mean().ifPresent(mean -> {
                    if (!total.value().isPresent()) {
                        return;
                    }
                    found.add(Sentence.of("total")
                            .words(
                                    "I " + year.year() + " har " + own.name() + " ",
                                    "In " + year.year() + " " + own.name() + " has ")
                            .number(total, 1, Form.PLAIN)
                            .words(
                                    " årsværk pr. 1.000 helårspersoner og plads ",
                                    " staff per 1,000 full-year persons and rank ")
                            .number(rank, 0, Form.PLAIN)
                            .words(
                                    " af " + year.total().size() + " (1 er færrest); gennemsnittet er ",
                                    " of " + year.total().size() + " (1 is the fewest); the mean is ")
                            .number(mean, 1, Form.PLAIN)
                            .words(".", ".")
                            .end());
                }));
        year.account5()
                .rank(own)
                .ifPresent(five -> year.account6()
                        .rank(own)
                        .ifPresent(six -> found.add(Sentence.of("accounts")
                                .words("På konto 5 er det plads ", "On account 5 it has rank ")
                                .number(five, 0, Form.PLAIN)
                                .words(", på konto 6 plads ", ", on account 6 rank ")
                                .number(six, 0, Form.PLAIN)
                                .words(
                                        ": hvor de ansatte konteres, betyder lige så meget som hvor mange de er.",
                                        ": where staff are posted matters as much as how many they are.")
                                .end())));
        if (all.size() > 1 && total.value().isPresent()) {
            StaffYear first = all.getFirst();
            StaffYear last = all.getLast();
            Figure change = Figure.derived(
                    StaffBenchmark.ID.child("development", "whole"),
                    Text.of("Ændring fra første til sidste år", "Change from the first to the last year"),
                    new Difference(),
                    last.total().value(own),
                    first.total().value(own));
            if (change.value().isPresent()) {
                boolean more = change.number() >= 0;
                found.add(Sentence.of("development")
                        .words(
                                "Fra " + first.year() + " til " + last.year() + " er det blevet ",
                                "From " + first.year() + " to " + last.year() + " it became ")
                        .number(change, 1, Form.MAGNITUDE)
                        .words(
                                more ? " årsværk pr. 1.000 flere." : " årsværk pr. 1.000 færre.",
                                more ? " more per 1,000." : " fewer per 1,000.")
                        .end());
            }
        }
        return found;
    }
}
