package dk.provenu.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence whose numbers can be explained. */
public record SentenceView(List<Part> parts) {
    /** Words, or a number among them. */
    public record Part(String text, @Nullable FigureLink figure) {}
}
