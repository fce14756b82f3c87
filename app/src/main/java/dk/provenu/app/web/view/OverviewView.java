package dk.provenu.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page: a card for the first result behind each door, and what data it rests on.
 *
 * @param notices what must be read before the results of a workspace
 */
public record OverviewView(String finding, List<String> notices, List<Card> cards, WordTable loaded, String dataHref) {
    /**
     * One result in short.
     *
     * @param problem why there is no result, empty when there is one
     * @param go the words of the link to the whole result
     * @param more the other results behind the same door
     */
    public record Card(
            String id,
            String workspace,
            String title,
            @Nullable SentenceView finding,
            String problem,
            @Nullable ChartView chart,
            String href,
            String go,
            List<More> more) {}

    /** Another result. */
    public record More(String name, String href) {}
}
