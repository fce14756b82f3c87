package dk.provenu.app.web.page;

import dk.provenu.app.service.CellChange;
import dk.provenu.app.service.Moved;
import dk.provenu.app.service.PaperComparison;
import dk.provenu.app.service.PaperReplay;
import dk.provenu.app.service.SentenceChange;
import dk.provenu.app.web.view.IssueView.ChangeView;
import dk.provenu.app.web.view.IssueView.ReportView;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.Contributions;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/** What making an issue again, or holding it against today, gave, in words. */
final class IssueReports {

    /** As many of the inputs that moved a number are named. */
    private static final int MOST_NAMED = 3;

    private IssueReports() {}

    /** An issue made again. */
    static ReportView of(PaperReplay replay, Tongue t) {
        return replay.isIdentical()
                ? new ReportView(
                        t.of(
                                "Papiret er lavet igen og er det samme, ord for ord og tal for tal",
                                "The paper was made again and is the same, word for word and number for number"),
                        true,
                        List.of(),
                        List.of(),
                        List.of())
                : new ReportView(
                        t.of(
                                "Papiret er lavet igen og er ikke det samme",
                                "The paper was made again and is not the same"),
                        false,
                        replay.causes().stream().map(t::of).toList(),
                        changes(replay.changes(), t),
                        List.of());
    }

    /** An issue held against today. */
    static ReportView of(PaperComparison comparison, Tongue t) {
        int changes = comparison.changes().size();
        int cells = comparison.cells().size();
        String heading = changes == 0 && cells == 0
                ? t.of("I dag læses papiret, som da det blev udsendt", "Today the paper reads as when it was issued")
                : changes == 1
                        ? t.of("1 sætning læses anderledes i dag", "1 sentence reads otherwise today")
                        : t.of("%d sætninger læses anderledes i dag", "%d sentences read otherwise today")
                                .formatted(changes);
        List<String> lines = new ArrayList<>();
        comparison.unexplained().ifPresent(why -> lines.add(t.of(why)));
        long flags =
                comparison.now().flags().stream().filter(flag -> flag.blocks()).count();
        if (flags > 0) {
            lines.add(
                    flags == 1
                            ? t.of("1 sætning stemmer ikke længere.", "1 sentence is no longer true.")
                            : t.of("%d sætninger stemmer ikke længere.", "%d sentences are no longer true.")
                                    .formatted(flags));
        }
        return new ReportView(
                heading,
                changes == 0 && cells == 0,
                lines,
                changes(comparison.changes(), t),
                comparison.cells().stream().map(cell -> cell(cell, t)).toList());
    }

    private static List<ChangeView> changes(List<SentenceChange> changes, Tongue t) {
        return changes.stream()
                .map(change -> new ChangeView(
                        t.of(change.section().heading()) + ": " + what(change.kind(), t),
                        change.before(),
                        change.now(),
                        change.moved().stream().map(moved -> moved(moved, t)).toList()))
                .toList();
    }

    private static String what(SentenceChange.Kind kind, Tongue t) {
        return switch (kind) {
            case CHANGED -> t.of("andre tal", "other figures");
            case REWRITTEN -> t.of("en anden sætning", "another sentence");
            case ADDED -> t.of("kommet til", "added");
            case REMOVED -> t.of("faldet væk", "gone");
        };
    }

    /** "37.786 kr. → 38.100 kr.: Udgifter (Albertslund) +314". */
    private static String moved(Moved moved, Tongue t) {
        List<String> inputs = moved.why().stream()
                .flatMap(why -> why.contributions().stream().limit(MOST_NAMED))
                .map(each -> t.of(each.label()) + " " + signed(each.amount(), t))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        List<String> problems = moved.why().stream()
                .map(Contributions::problem)
                .flatMap(problem -> problem.stream().map(t::of))
                .distinct()
                .toList();
        String change = moved.shownBefore() + " → " + moved.shownNow();
        return inputs.isEmpty()
                ? change + (problems.isEmpty() ? "" : ". " + String.join(" ", problems))
                : change + t.of(", flyttet af: ", ", moved by: ") + String.join("; ", inputs);
    }

    private static String cell(CellChange cell, Tongue t) {
        return t.of(cell.now().label()) + ": " + shown(cell.before(), t) + " → " + shown(cell.now(), t) + " ("
                + cell.block() + ")";
    }

    private static String shown(Figure figure, Tongue t) {
        return figure.value() instanceof Value.Present(double number)
                ? NumberStyle.of(t.language()).number(number, decimals(number))
                : NumberStyle.of(t.language()).value(figure, 0);
    }

    private static String signed(double amount, Tongue t) {
        return NumberStyle.of(t.language()).signed(amount, decimals(amount));
    }

    private static int decimals(double number) {
        double size = Math.abs(number);
        return size >= 1000 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    }
}
