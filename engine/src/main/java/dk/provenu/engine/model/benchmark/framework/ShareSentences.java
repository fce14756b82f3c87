package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the framework conditions tell. */
final class ShareSentences {

    private ShareSentences() {}

    static List<Sentence> of(List<ShareCategory> categories, Municipality own) {
        List<Sentence> all = new ArrayList<>();
        ShareCategory first = categories.getFirst();
        level(first, own).ifPresent(all::add);
        first.change().flatMap(change -> change(first, change, own)).ifPresent(all::add);
        categories.stream()
                .skip(1)
                .filter(category -> present(category, own).isPresent())
                .max(Comparator.comparingDouble(
                        category -> Math.abs(category.difference().value(own).number())))
                .ifPresent(category -> all.add(largest(category, own)));
        return all;
    }

    private static Optional<Figure> present(ShareCategory category, Municipality own) {
        return Optional.ofNullable(category.difference().values().get(own))
                .filter(figure -> figure.value().isPresent());
    }

    private static Optional<Sentence> level(ShareCategory category, Municipality own) {
        return present(category, own)
                .flatMap(difference -> category.difference().rank(own).map(rank -> {
                    Sentence.Builder sentence = Sentence.of("level")
                            .words("I " + category.year() + " var ", "In " + category.year() + " ")
                            .number(category.observed().value(own), 2, Form.WITH_UNIT)
                            .words(
                                    " af befolkningen i " + own.name() + " på ydelse (",
                                    " of the population of " + own.name() + " were on benefits (")
                            .words(FrameworkData.inSentence(category.name()))
                            .words("), ", "), ")
                            .number(difference, 2, Form.MAGNITUDE_WITH_UNIT);
                    moreOrFewer(sentence, difference);
                    return sentence.words(": plads ", ": rank ")
                            .number(rank, 0, Form.PLAIN)
                            .words(
                                    " af " + category.difference().size()
                                            + ", hvor 1 har færrest i forhold til det forventede.",
                                    " of " + category.difference().size()
                                            + ", where 1 has fewest beside what was expected.")
                            .end();
                }));
    }

    private static Optional<Sentence> change(ShareCategory category, Compared change, Municipality own) {
        return Optional.ofNullable(change.values().get(own))
                .filter(figure -> figure.value().isPresent())
                .flatMap(figure -> change.rank(own).map(rank -> {
                    boolean fell = figure.number() < 0;
                    return Sentence.of("change")
                            .words(
                                    "Fra " + category.later().firstKey() + " til "
                                            + category.later().lastKey() + " er andelen i de senere opgørelser "
                                            + (fell ? "faldet " : "steget "),
                                    "From " + category.later().firstKey() + " to "
                                            + category.later().lastKey() + " the share in the later counts "
                                            + (fell ? "fell by " : "rose by "))
                            .number(figure, 1, Form.MAGNITUDE_WITH_UNIT)
                            .words(": plads ", ": rank ")
                            .number(rank, 0, Form.PLAIN)
                            .words(
                                    " af " + change.size() + ", hvor 1 er faldet mest.",
                                    " of " + change.size() + ", where 1 has fallen most.")
                            .end();
                }));
    }

    private static Sentence largest(ShareCategory category, Municipality own) {
        Figure difference = category.difference().value(own);
        Sentence.Builder sentence = Sentence.of("largest")
                .words("Længst fra det forventede er ", "Farthest from what was expected is ")
                .words(FrameworkData.inSentence(category.name()))
                .words(": ", ": ")
                .number(difference, 2, Form.MAGNITUDE_WITH_UNIT);
        moreOrFewer(sentence, difference);
        return sentence.words(".", ".").end();
    }

    /** "flere end forventet" or "færre end forventet". */
    static void moreOrFewer(Sentence.Builder sentence, Figure difference) {
        boolean more = difference.number() >= 0;
        sentence.words(Text.of(
                more ? " flere end forventet" : " færre end forventet",
                more ? " more than expected" : " fewer than expected"));
    }
}
