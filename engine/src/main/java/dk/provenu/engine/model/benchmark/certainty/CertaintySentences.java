package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.benchmark.certainty.Conclusions.Tried;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was found about how sure the rank is. */
final class CertaintySentences {

    private CertaintySentences() {}

    static List<Sentence> of(
            Choices choices,
            FigureTable movers,
            FigureTable chance,
            List<Tried> tried,
            Figure posting,
            Municipality own) {
        List<Sentence> all = new ArrayList<>();
        choices(choices, own).ifPresent(all::add);
        movers(movers, own).ifPresent(all::add);
        all.add(chance(chance, posting, own));
        conclusions(tried).ifPresent(all::add);
        return all;
    }

    private static Optional<Sentence> choices(Choices choices, Municipality own) {
        return choices.cheaper(own)
                .flatMap(share -> choices.place(own, "best")
                        .flatMap(best -> choices.place(own, "worst")
                                .map(worst -> Sentence.of("choices")
                                        .words(
                                                own.name() + " er billigere end gennemsnit eller median i ",
                                                own.name() + " is cheaper than mean or median in ")
                                        .number(share, 0, Form.WITH_UNIT)
                                        .words(
                                                " af de " + choices.choices().size()
                                                        + " forsvarlige valg; pladsen går fra ",
                                                " of the " + choices.choices().size()
                                                        + " defensible choices; the rank goes from ")
                                        .number(best, 0, Form.PLAIN)
                                        .words(" til ", " to ")
                                        .number(worst, 0, Form.PLAIN)
                                        .words(
                                                " af " + choices.members().size() + ".",
                                                " of " + choices.members().size() + ".")
                                        .end())));
    }

    private static Optional<Sentence> movers(FigureTable movers, Municipality own) {
        return movers.rows().stream()
                .findFirst()
                .map(row -> Sentence.of("movers")
                        .words("Valget af ", "The choice of ")
                        .words(Text.of(
                                lower(row.label().da()), lower(row.label().en())))
                        .words(
                                " betyder mest for " + own.name() + ": i gennemsnit ",
                                " matters most to " + own.name() + ": on" + " average ")
                        .number(figure(row.cells().getFirst()), 1, Form.PLAIN)
                        .words(" pladser, når alt andet er ens.", " places when all else is equal.")
                        .end());
    }

    private static Sentence chance(FigureTable chance, Figure posting, Municipality own) {
        List<Cell> cells = chance.row(own.code()).cells();
        return Sentence.of("chance")
                .words("Kan konteringen være ", "If the posting may be ")
                .number(posting, 1, Form.WITH_UNIT)
                .words(" ved siden af, ligger pladsen mellem ", " off, the rank lies between ")
                .number(figure(cells.get(chance.column("low"))), 0, Form.PLAIN)
                .words(" og ", " and ")
                .number(figure(cells.get(chance.column("high"))), 0, Form.PLAIN)
                .words(
                        " i 8 af 10 udtræk; afrunding alene giver plads ",
                        " in 8 of 10 draws; rounding alone gives rank ")
                .number(figure(cells.get(chance.column("rounding_low"))), 0, Form.PLAIN)
                .words("-", "-")
                .number(figure(cells.get(chance.column("rounding_high"))), 0, Form.PLAIN)
                .words(".", ".")
                .end();
    }

    private static Optional<Sentence> conclusions(List<Tried> tried) {
        List<Tried> able = tried.stream().filter(each -> each.tried() > 0).toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        long survive = able.stream().filter(Tried::survives).count();
        String da = survive == 0 ? "Ingen" : Long.toString(survive);
        String en = survive == 0 ? "None" : Long.toString(survive);
        return Optional.of(Sentence.of("conclusions")
                .words(
                        da + " af kildens " + able.size()
                                + " konklusioner holder under alle de valg, som de handler om; resten"
                                + " afhænger af valget.",
                        en + " of the source's " + able.size()
                                + " conclusions hold under every choice of which they speak; the"
                                + " rest depend on the choice.")
                .end());
    }

    private static Figure figure(Cell cell) {
        if (cell instanceof Cell.FigureCell(Figure figure)) {
            return figure;
        }
        throw new IllegalArgumentException("The cell holds no figure");
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
