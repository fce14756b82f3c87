package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the control found, in words. */
final class ControlSentences {

    private static final int MOST_MOVEMENTS = 3;
    private static final int MOST_REST = 3;
    private static final int ORE_DECIMALS = 2;

    private ControlSentences() {}

    static List<Sentence> of(ControlCells made, Movement.Found found, Figure total) {
        List<Sentence> said = new ArrayList<>();
        Text who = ControlData.words(made.basis());
        String id = made.basis();
        int differing = made.differing().size();
        int all = made.cells().size();
        if (all > 0 && differing == 0) {
            said.add(Sentence.of("agrees_" + id)
                    .words("Bogføringen er den samme som ", "The ledger is the same as ")
                    .words(who)
                    .words(
                            " på øren i alle " + all + " funktioner og måneder.",
                            " to the øre in all " + all + " functions and months.")
                    .end());
        } else if (all > 0) {
            Sentence.Builder differs = Sentence.of("differs_" + id)
                    .words("Bogføringen afviger fra ", "The ledger differs from ")
                    .words(who)
                    .words(
                            " i " + differing + " af " + all + " funktioner og måneder",
                            " in " + differing + " of " + all + " functions and months");
            said.add(
                    LedgerBook.ore(total) == 0
                            ? differs.words(", skønt summen er den samme.", ", although the sum is the same.")
                                    .end()
                            : differs.words(" og samlet med ", " and in all by ")
                                    .number(total, ORE_DECIMALS, Form.WITH_UNIT)
                                    .words(".", ".")
                                    .end());
        }
        int number = 0;
        for (Movement movement :
                found.movements().stream().limit(MOST_MOVEMENTS).toList()) {
            said.add(movement(id + "_" + ++number, movement));
        }
        number = 0;
        for (ControlCell cell : found.rest().stream().limit(MOST_REST).toList()) {
            said.add(rest(id + "_" + ++number, cell));
        }
        made.totals().stream()
                .filter(sum -> LedgerBook.ore(sum.difference()) != 0)
                .limit(MOST_REST)
                .forEach(sum -> said.add(Sentence.of("total_" + id + "_" + sum.key())
                        .words("Kontroltallet for ", "The control amount of ")
                        .words(sum.label().lowered())
                        .words(" afviger med ", " differs by ")
                        .number(sum.difference(), ORE_DECIMALS, Form.WITH_UNIT)
                        .words(".", ".")
                        .end()));
        return said;
    }

    private static Sentence movement(String id, Movement movement) {
        ControlCell extra = movement.extra().getFirst();
        ControlCell lacking = movement.lacking().getFirst();
        boolean oneLacks = movement.lacking().size() == 1;
        ControlCell whole = oneLacks ? lacking : extra;
        Sentence.Builder said = Sentence.of("moved_" + id)
                .number(whole.difference(), ORE_DECIMALS, Form.MAGNITUDE_WITH_UNIT)
                .words(" er bogført på ", " is booked on ");
        names(said, movement.extra());
        said.words(" og mangler på ", " and lacks on ");
        names(said, movement.lacking());
        said.words(": sandsynligvis ", ": likely ")
                .words(movement.kind().words())
                .words(".", ".");
        String postings = Stream.concat(movement.extra().stream(), movement.lacking().stream())
                .map(ControlTables::postings)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        if (!postings.isEmpty()) {
            said.words(" Beløbet er det samme som i ", " The amount is that of ")
                    .words(Text.same(postings + "."));
        }
        return said.end();
    }

    private static void names(Sentence.Builder said, List<ControlCell> cells) {
        for (int at = 0; at < cells.size(); at++) {
            said.words(at == 0 ? "" : " og ", at == 0 ? "" : " and ")
                    .words(cells.get(at).words());
        }
    }

    private static Sentence rest(String id, ControlCell cell) {
        boolean more = cell.ore() > 0;
        return Sentence.of("rest_" + id)
                .words(
                        more ? "Uden modstykke er der " : "Uden modstykke mangler der ",
                        more ? "Without a counterpart there is " : "Without a counterpart there lacks ")
                .number(cell.difference(), ORE_DECIMALS, Form.MAGNITUDE_WITH_UNIT)
                .words(more ? " for meget på " : " på ", more ? " too much on " : " on ")
                .words(cell.words())
                .words(".", ".")
                .end();
    }
}
