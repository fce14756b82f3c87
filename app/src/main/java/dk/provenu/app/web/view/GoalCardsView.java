package dk.provenu.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals as cards: for each what is measured, how it stands against its target, and what that means. */
public record GoalCardsView(List<GoalCard> cards) {

    /**
     * A goal.
     *
     * @param status the word for how it stands
     * @param shape class and shape of that word: reached, missed, towards, away, random or unknown
     * @param facts group, owner, source and the like, those that are there
     * @param reason the sentence that says why it has that status; none where the model gives none
     */
    public record GoalCard(
            String id,
            String heading,
            String status,
            String shape,
            String indicator,
            String unit,
            @Nullable FigureLink value,
            @Nullable FigureLink target,
            @Nullable FigureLink distance,
            String period,
            String due,
            String trend,
            @Nullable SentenceView reason,
            List<Line> facts) {
        /** The shape that stands before the word, so that colour alone says nothing. */
        public String mark() {
            return switch (shape) {
                case "reached" -> "✔";
                case "missed" -> "✕";
                case "towards" -> "▲";
                case "away" -> "▼";
                case "random" -> "≈";
                default -> "?";
            };
        }
    }
}
