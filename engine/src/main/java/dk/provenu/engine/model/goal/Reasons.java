package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.statistics.ControlChart.Signal;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Units;

/** Says why a goal has its status. */
final class Reasons {

    private final Card card;
    private final Goal goal;
    private final StatusRule rule;
    private final int decimals;

    Reasons(Card card, StatusRule rule) {
        this.card = card;
        this.goal = card.goal();
        this.rule = rule;
        this.decimals = decimals(goal.unit());
    }

    /** How many decimals numbers of a unit are shown with. */
    static int decimals(Unit unit) {
        return switch (unit.form()) {
            case PERCENT, PERCENTAGE_POINT, INDEX -> 1;
            case SHARE -> 3;
            case QUANTITY -> unit.words().da().contains(" pr. ") || isTime(unit) || unit.scale() > 0 ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean isTime(Unit unit) {
        return unit.equals(Units.MONTH) || unit.equals(Units.WEEK) || unit.equals(Units.DAY);
    }

    Sentence sentence() {
        Sentence.Builder sentence = Sentence.of("goal_" + goal.key());
        Text name = goal.indicator().name();
        sentence.words(goal.id() + " " + name.da() + ": ", goal.id() + " " + name.en() + ": ")
                .words(card.status().words())
                .words(". ", ". ");
        if (!card.known()) {
            return unknown(sentence).end();
        }
        sentence.words("Tallet er ", "The number is ")
                .number(card.value(), decimals, Form.WITH_UNIT)
                .words(" (", " (")
                .words(period())
                .words(
                        goal.lowerIsBetter() ? "), måltallet højst " : "), måltallet mindst ",
                        goal.lowerIsBetter() ? "), the target at most " : "), the target at least ")
                .number(card.number(), decimals, Form.WITH_UNIT)
                .words(" (", " (")
                .words(card.target().period().words())
                .words("). ", "). ");
        if (card.due()) {
            due(sentence);
        }
        moved(sentence);
        return sentence.end();
    }

    private Text period() {
        boolean mean =
                goal.mean() && card.track().within(card.target().period()).size() > 1;
        Text last = card.period().map(period -> period.words()).orElse(Text.EMPTY);
        return mean ? Text.of("gennemsnit til og med ", "mean up to ").plus(last) : last;
    }

    private boolean isMean() {
        return goal.mean() && card.track().within(card.target().period()).size() > 1;
    }

    private Sentence.Builder unknown(Sentence.Builder sentence) {
        Figure missing = card.value().value().isPresent() ? card.number() : card.value();
        Text why = missing.value() instanceof Value.Missing(var reason, var detail, var _)
                ? detail.isEmpty() ? reason.words() : detail
                : Text.EMPTY;
        boolean value = missing.equals(card.value());
        return sentence.words(
                        value ? "Tallet mangler: " : "Måltallet mangler: ",
                        value ? "The number is missing: " : "The target is missing: ")
                .words(why)
                .words(".", ".");
    }

    private void due(Sentence.Builder sentence) {
        if (!card.holds()) {
            boolean above = card.distance().number() > 0;
            sentence.words("Perioden er forbi, og tallet ligger ", "The period is over, and the number lies ")
                    .number(card.distance(), decimals, Form.MAGNITUDE_WITH_UNIT)
                    .words(
                            above ? " over måltallet. " : " under måltallet. ",
                            above ? " above the target. " : " below the target. ");
        } else {
            sentence.words("Perioden er forbi, og målet er holdt. ", "The period is over, and the target was held. ");
        }
        boolean chart = card.movement().basis() == Movement.Basis.CHART
                && !card.judged().difference();
        var low = chart ? card.marks().lower() : card.marks().low();
        var high = chart ? card.marks().upper() : card.marks().high();
        if (low.isPresent() && high.isPresent()) {
            double target = card.number().number();
            boolean inside =
                    low.get().number() <= target && target <= high.get().number();
            sentence.words(
                    inside
                            ? "Forskellen er ikke større, end tilfældig variation kan gøre den. "
                            : "Forskellen er større, end tilfældig variation gør den. ",
                    inside
                            ? "The difference is no greater than random variation can make it. "
                            : "The difference is greater than random variation makes it. ");
        }
    }

    private void moved(Sentence.Builder sentence) {
        switch (card.movement().basis()) {
            case CHART -> charted(sentence);
            case PERSONS -> counted(sentence);
            case NOTHING -> tooFew(sentence);
        }
    }

    private void charted(Sentence.Builder sentence) {
        boolean apart = card.judged().difference();
        String what = apart ? "Afstanden til de andre" : isMean() ? "Det seneste tal" : "Tallet";
        String it = apart ? "den" : "det";
        String whatEn = apart ? "The distance from the others" : isMean() ? "The latest number" : "The number";
        Signal signal = card.movement().signal();
        String way = card.trend().da();
        String wayEn = card.trend().en();
        int run = rule.chart().run();
        switch (signal) {
            case NOISE ->
                sentence.words(what + " ligger inden for det almindelige, ", whatEn + " lies within what is common, ");
            case OUTSIDE ->
                sentence.words(
                        what + " er " + way + ": " + it + " ligger uden for det almindelige, ",
                        whatEn + " is " + wayEn + ": it lies outside what is common, ");
            case RUN ->
                sentence.words(
                        what + " er " + way + ": " + run
                                + " eller flere i træk på samme side af midten af det almindelige, ",
                        whatEn + " is " + wayEn + ": " + run
                                + " or more in a row on one side of the middle of what is common, ");
            case SHIFT ->
                sentence.words(
                        what + " er " + way + ": to af de seneste tre ligger langt til samme side i det almindelige, ",
                        whatEn + " is " + wayEn + ": two of the latest three lie far to one side of what is common, ");
        }
        sentence.number(card.marks().lower().orElseThrow(), decimals, Form.PLAIN)
                .words(" til ", " to ")
                .number(card.marks().upper().orElseThrow(), decimals, Form.WITH_UNIT)
                .words(" efter ", " by ")
                .number(card.marks().rests(), 0, Form.PLAIN)
                .words(" tal (", " numbers (")
                .words(card.judged().stretch())
                .words(").", ").");
        if (!card.due() && signal == Signal.NOISE && card.status() == Status.WITHIN_VARIATION) {
            prospect(sentence);
        }
    }

    /** What the same variation as before would make of the target. */
    private void prospect(Sentence.Builder sentence) {
        double line = card.judged().difference() ? 0 : card.number().number();
        double lower = card.marks().lower().orElseThrow().number();
        double upper = card.marks().upper().orElseThrow().number();
        boolean inside = lower <= line && line <= upper;
        sentence.words(
                inside
                        ? " Målet ligger også der: som det går nu, afgør tilfældet fra gang til gang, om det holdes."
                        : " Målet ligger uden for: det nås ikke, medmindre noget ændres.",
                inside
                        ? " The target lies there too: as things are, chance decides from time to time whether it is held."
                        : " The target lies outside: it will not be reached unless something changes.");
    }

    private void counted(Sentence.Builder sentence) {
        Movement movement = card.movement();
        sentence.words(
                movement.way() == Movement.Way.NONE
                        ? "Forskellen fra tallene før er ikke større, end den kan være ved tilfældighed med så få personer."
                        : "Tallet er " + card.trend().da()
                                + ": forskellen fra tallene før er større, end tilfældighed gør den med så mange personer.",
                movement.way() == Movement.Way.NONE
                        ? "The difference from the numbers before is no greater than chance makes it among so few persons."
                        : "The number is " + card.trend().en()
                                + ": the difference from the numbers before is greater than chance makes it among so many persons.");
    }

    private void tooFew(Sentence.Builder sentence) {
        if (card.due()) {
            return;
        }
        boolean one = card.track().points().size() == 1;
        sentence.words(one ? "Der er kun " : "Der er ", one ? "There is only " : "There are ")
                .number(card.marks().points(), 0, Form.PLAIN)
                .words(
                        " tal; der skal mindst " + rule.fewest()
                                + " til, før tilfældige udsving kan skelnes fra en bevægelse.",
                        one
                                ? " number; at least " + rule.fewest()
                                        + " are needed before random variation can be told from a movement."
                                : " numbers; at least " + rule.fewest()
                                        + " are needed before random variation can be told from a movement.");
    }
}
