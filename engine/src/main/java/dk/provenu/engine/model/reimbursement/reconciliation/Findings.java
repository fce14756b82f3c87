package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a reconciliation found, in sentences and in a picture. */
final class Findings {

    private Findings() {}

    static List<Sentence> sentences(CauseTable causes) {
        List<Sentence> all = new ArrayList<>();
        Figure weeks = causes.total().leaves().weeks();
        CauseTable.Line wrong = causes.disagreeing();
        if (present(wrong) && weeks.value().isPresent()) {
            all.add(Sentence.of("disagreeing")
                    .words("Af ", "Of ")
                    .number(weeks, 0, Form.PLAIN)
                    .words(" afregnede uger stemmer ", " settled weeks ")
                    .number(wrong.leaves().weeks(), 0, Form.PLAIN)
                    .words(" ikke med reglerne; der er ", " disagree with the rules; ")
                    .number(wrong.atStake(), 0, Form.WITH_UNIT)
                    .words(" på spil.", " are at stake.")
                    .end());
        }
        Cause.disagreeing().stream()
                .filter(cause -> present(causes.line(cause)))
                .filter(cause -> causes.line(cause).atStake().number() > 0)
                .max(Comparator.comparingDouble(
                        cause -> causes.line(cause).atStake().number()))
                .ifPresent(cause -> all.add(Sentence.of("largest")
                        .words("Mest på spil: ", "Most at stake: ")
                        .words(cause.words())
                        .words(" (", " (")
                        .number(causes.line(cause).leaves().weeks(), 0, Form.PLAIN)
                        .words(" uger, ", " weeks, ")
                        .number(causes.line(cause).atStake(), 0, Form.WITH_UNIT)
                        .words(").", ").")
                        .end()));
        CauseTable.Line start = causes.line(Cause.START_INFERRED);
        if (present(start) && start.leaves().weeks().number() > 0) {
            all.add(Sentence.of("start_inferred")
                    .number(start.leaves().weeks(), 0, Form.PLAIN)
                    .words(
                            " uger kan ikke kontrolleres: af dem er det læst, hvor personen stod på trappen.",
                            " weeks cannot be checked: from them it was read where the person stood on the ladder.")
                    .end());
        }
        return all;
    }

    private static boolean present(CauseTable.Line line) {
        return line.leaves().weeks().value().isPresent();
    }

    /** Bars of what is at stake, one for each cause that is told and has kroner. */
    static List<ChartSpec> charts(CauseTable causes, Text period) {
        List<Cause> told = Cause.disagreeing().stream()
                .filter(cause -> present(causes.line(cause)))
                .filter(cause -> causes.line(cause).atStake().number() > 0)
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        return List.of(new ChartSpec(
                "at_stake",
                Text.of("Kroner på spil efter årsag", "Kroner at stake by cause"),
                Unit.KRONER.words().plus(Text.same(", ")).plus(period),
                Sentence.of("at_stake_chart")
                        .words(
                                "Søjler for det, kommunen har fået for meget og for lidt; i alt er der ",
                                "Bars for what the" + " municipality got too much and too little; in all ")
                        .number(causes.total().atStake(), 0, Form.WITH_UNIT)
                        .words(" på spil.", " are at stake.")
                        .end(),
                ChartSpec.Kind.RANKED_BARS,
                CauseTable.TABLE,
                told.stream().map(Cause::words).toList(),
                List.of(
                        new ChartSpec.Series(
                                "too_much",
                                Text.of("Fået for meget", "Got too much"),
                                Role.POSITIVE,
                                false,
                                told.stream()
                                        .map(cause ->
                                                causes.line(cause).leaves().tooMuch())
                                        .toList(),
                                -1,
                                0),
                        new ChartSpec.Series(
                                "too_little",
                                Text.of("Fået for lidt", "Got too little"),
                                Role.NEGATIVE,
                                false,
                                told.stream()
                                        .map(cause ->
                                                causes.line(cause).leaves().tooLittle())
                                        .toList(),
                                -1,
                                0))));
    }
}
