package dk.provenu.app.cli;

import dk.provenu.app.service.Moved;
import dk.provenu.app.service.SentenceChange;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.Contributions;
import dk.provenu.engine.figure.analysis.Contributions.Change;
import dk.provenu.engine.figure.analysis.Contributions.Contribution;
import dk.provenu.engine.table.NumberStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sentences that read otherwise, and what moved them, as text and as JSON. */
final class PaperChanges {

    private static final int MOST_CAUSES = 5;

    private final Language language;
    private final NumberStyle style;

    private PaperChanges(Language language) {
        this.language = language;
        this.style = NumberStyle.of(language);
    }

    static String text(List<SentenceChange> changes, Language language) {
        PaperChanges writer = new PaperChanges(language);
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> writer.add(text, change));
        return text.toString();
    }

    private void add(StringBuilder text, SentenceChange change) {
        text.append('\n')
                .append(change.section().heading().in(language))
                .append(", ")
                .append(kind(change.kind()).in(language))
                .append('\n');
        if (!change.before().isEmpty()) {
            text.append("  - ").append(change.before()).append('\n');
        }
        if (!change.now().isEmpty()) {
            text.append("  + ").append(change.now()).append('\n');
        }
        Set<List<Value>> told = new HashSet<>();
        for (Moved moved : change.moved()) {
            for (Contributions why : moved.why()) {
                // A difference and the comparison that rests on it move alike; once is enough.
                if (told.add(List.of(why.before().value(), why.after().value()))) {
                    add(text, why);
                }
            }
        }
    }

    private void add(StringBuilder text, Contributions why) {
        text.append("    ")
                .append(why.after().label().in(language))
                .append(": ")
                .append(written(why.before()))
                .append(" → ")
                .append(written(why.after()))
                .append('\n');
        why.problem()
                .ifPresent(problem ->
                        text.append("      ").append(problem.in(language)).append('\n'));
        for (Contribution part : why.contributions().stream().limit(MOST_CAUSES).toList()) {
            text.append("      ")
                    .append(signed(part.amount()))
                    .append("  ")
                    .append(part.label().in(language))
                    .append(only(part))
                    .append('\n');
        }
        int left = why.contributions().size() - MOST_CAUSES;
        if (left > 0) {
            text.append("      … ")
                    .append(left)
                    .append(Text.of(" til\n", " more\n").in(language));
        }
        if (!why.structural().isEmpty() && !isNothing(why.structuralAmount(), why.difference())) {
            text.append("      ")
                    .append(signed(why.structuralAmount()))
                    .append(Text.of("  rækker, der er kommet til eller faldet bort\n", "  rows that came or went\n")
                            .in(language));
        }
    }

    /** From what to what, where one input has changed. */
    private String only(Contribution part) {
        if (part.changes().size() != 1) {
            return Text.of(
                            " (" + part.changes().size() + " tal)",
                            " (" + part.changes().size() + " numbers)")
                    .in(language);
        }
        Change change = part.changes().getFirst();
        return " (" + style.full(change.before()) + " → " + style.full(change.after()) + ")";
    }

    private String written(Figure figure) {
        return written(figure, style);
    }

    /** A figure with its unit, in the digits that are enough to see what moved. */
    static String written(Figure figure, NumberStyle style) {
        return style.withUnit(figure, decimals(figure.value().orNaN()));
    }

    private String signed(double amount) {
        return style.signed(amount, decimals(amount));
    }

    /** What rounding has left of nothing. */
    private static boolean isNothing(double amount, double whole) {
        return Math.abs(amount) <= 1e-9 * Math.max(1, Math.abs(whole));
    }

    /** Four digits or so are enough to see what moved; JSON has them all. */
    private static int decimals(double number) {
        double size = Math.abs(number);
        if (size == Math.rint(size) || size >= 1000) {
            return 0;
        }
        return size >= 10 ? 1 : size >= 0.01 ? 2 : 4;
    }

    private static Text kind(SentenceChange.Kind kind) {
        return switch (kind) {
            case CHANGED -> Text.of("ændret", "changed");
            case REWRITTEN -> Text.of("en anden sætning", "another sentence");
            case ADDED -> Text.of("kommet til", "added");
            case REMOVED -> Text.of("faldet bort", "gone");
        };
    }

    static void json(ArrayNode list, List<SentenceChange> changes, Language language) {
        for (SentenceChange change : changes) {
            ObjectNode node = list.addObject();
            node.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
            node.put("section", change.section().name().toLowerCase(Locale.ROOT));
            node.put("before", change.before());
            node.put("now", change.now());
            ArrayNode all = node.putArray("moved");
            for (Moved moved : change.moved()) {
                ObjectNode one = all.addObject();
                one.put("source", moved.source());
                one.put("address", moved.address());
                one.put("shown_before", moved.shownBefore());
                one.put("shown_now", moved.shownNow());
                moved.before().ifPresent(value -> one.put("before", value));
                moved.now().ifPresent(value -> one.put("now", value));
                ArrayNode why = one.putArray("why");
                moved.why().forEach(each -> contributions(why.addObject(), each, language));
            }
        }
    }

    private static void contributions(ObjectNode node, Contributions why, Language language) {
        node.put("figure", why.after().id().value());
        node.put("label", why.after().label().in(language));
        why.problem().ifPresent(problem -> node.put("problem", problem.in(language)));
        node.put("structural", why.structuralAmount());
        ArrayNode parts = node.putArray("contributions");
        for (Contribution part : why.contributions()) {
            ObjectNode one = parts.addObject();
            one.put("label", part.label().in(language));
            one.put("amount", part.amount());
            ArrayNode inputs = one.putArray("inputs");
            part.changes()
                    .forEach(change -> inputs.addObject()
                            .put("id", change.input().id().value())
                            .put("before", change.before())
                            .put("now", change.after()));
        }
    }
}
