package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the library says, in sentences. */
final class LibrarySentences {

    private LibrarySentences() {}

    static List<Sentence> of(Library library, Optional<EvidenceEffect> chosen, Optional<EvidenceDistance> distance) {
        List<Sentence> all = new ArrayList<>();
        distance.ifPresent(found -> all.add(Sentence.of("own")
                .words("Det egne skøn på ", "The own estimate of ")
                .number(found.own(), 1, Form.WITH_UNIT)
                .words(" ligger højere end, hvad der ventes på ", " lies above what is expected at ")
                .number(found.percentile(), 0, Form.WITH_UNIT)
                .words(" af nye steder (", " of new places (")
                .number(found.deviations(), 1, Form.PLAIN)
                .words(" standardafvigelser fra beviset).", " standard deviations from the evidence).")
                .end()));
        chosen.filter(effect -> !effect.estimate().value().isPresent()).ifPresent(effect -> all.add(sign(effect)));
        chosen.filter(effect -> effect.estimate().value().isPresent()
                        && effect.deviation().isEmpty())
                .ifPresent(effect -> all.add(Sentence.of("no_error")
                        .words("Beviset ", "The evidence ")
                        .words(effect.label())
                        .words(
                                " har intet interval, så det kan ikke siges, hvor langt et skøn ligger fra det.",
                                " has no interval, so that it cannot be said how far an estimate lies from it.")
                        .end()));
        for (Library.Named named : library.pools()) {
            all.add(pooled(named));
        }
        all.add(counts(library));
        return all;
    }

    private static Sentence sign(EvidenceEffect effect) {
        return Sentence.of("sign")
                .words("Af ", "Of ")
                .words(effect.label())
                .words(" kendes kun fortegnet: ", " only the sign is known: ")
                .words(Words.sign(effect.entries().getFirst().row().text("sign")))
                .words(".", ".")
                .end();
    }

    private static Sentence pooled(Library.Named named) {
        Pool pool = named.pool();
        Sentence.Builder sentence = Sentence.of("pooled_" + named.key())
                .words(
                        pool.entries().size() + (named.constructed() ? " opfundne" : "") + " undersøgelser af ",
                        pool.entries().size() + (named.constructed() ? " invented" : "") + " studies of ")
                .words(named.label().lowered())
                .words(" giver tilsammen ", " come to ")
                .number(pool.effect(), 1, Form.WITH_UNIT)
                .words(" (", " (")
                .number(pool.low(), 1, Form.PLAIN)
                .words(" til ", " to ")
                .number(pool.high(), 1, Form.PLAIN)
                .words(")", ")");
        if (pool.nextLow().value().isPresent()) {
            sentence.words("; et nyt sted kan vente mellem ", "; a new place can expect between ")
                    .number(pool.nextLow(), 1, Form.PLAIN)
                    .words(" og ", " and ")
                    .number(pool.nextHigh(), 1, Form.PLAIN);
        }
        return sentence.words(".", ".").end();
    }

    private static Sentence counts(Library library) {
        List<Entry> entries = library.evidence().entries();
        long measured = entries.stream().filter(Entry::poolable).count();
        long expected = entries.stream().filter(Entry::expectation).count();
        long bare = entries.stream()
                .filter(entry -> entry.estimate().value().isPresent() && !entry.poolable() && !entry.expectation())
                .count();
        long signs = entries.size() - measured - expected - bare;
        return Sentence.of("counts")
                .words(Text.of(
                        "Biblioteket har " + entries.size() + " beviser: " + measured
                                + " målt med usikkerhed, " + bare + " målt uden, " + signs
                                + " hvor kun fortegnet er kendt, og " + expected + " som kun er forventninger.",
                        "The library has " + entries.size() + " entries: " + measured + " measured with an error, "
                                + bare
                                + " measured without, " + signs + " of which only the sign is known, and " + expected
                                + " that are only expectations."))
                .end();
    }
}
