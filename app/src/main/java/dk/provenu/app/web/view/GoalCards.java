package dk.provenu.app.web.view;

import dk.provenu.app.web.view.GoalCardsView.GoalCard;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the table of goals into cards. The table holds all that they say; its column keys are the model's. */
public final class GoalCards {

    /** The table whose rows are goals. */
    public static final String TABLE = "goal_cards";

    /** What the name of a finding begins with that belongs to one goal. */
    public static final String FINDING = "goal_";

    private static final Map<String, String> SHAPES = Map.of(
            "nået", "reached",
            "ikke nået", "missed",
            "på vej", "towards",
            "på vej væk", "away",
            "inden for tilfældig variation", "random",
            "kan ikke vurderes", "unknown");

    private final FigureTable table;
    private final ModelResult result;
    private final Links links;
    private final Tongue t;

    private GoalCards(FigureTable table, ModelResult result, Links links) {
        this.table = table;
        this.result = result;
        this.links = links;
        this.t = new Tongue(links.choice().language());
    }

    /** The cards of a table of goals; none of another table. */
    static @Nullable GoalCardsView of(FigureTable table, ModelResult result, Links links) {
        return table.id().equals(TABLE) ? new GoalCards(table, result, links).cards() : null;
    }

    /** Whether a finding is said on a card, so that it need not be said above them too. */
    static boolean tells(Sentence finding, ModelResult result) {
        return finding.id().startsWith(FINDING)
                && result.tables().stream()
                        .filter(table -> table.id().equals(TABLE))
                        .flatMap(table -> table.rows().stream())
                        .anyMatch(row -> finding.id().equals(FINDING + row.key()));
    }

    private GoalCardsView cards() {
        return new GoalCardsView(table.rows().stream().map(this::card).toList());
    }

    private GoalCard card(Row row) {
        SentenceView reason = result.findings().stream()
                .filter(finding -> finding.id().equals(FINDING + row.key()))
                .map(finding -> Sentences.of(finding, links))
                .findFirst()
                .orElse(null);
        return new GoalCard(
                "goal-" + row.key().replaceAll("[^A-Za-z0-9_-]", "-"),
                t.of(row.label()),
                text(row, "status"),
                shape(row),
                text(row, "indicator"),
                text(row, "unit"),
                figure(row, "value"),
                figure(row, "target"),
                figure(row, "distance"),
                text(row, "period"),
                text(row, "due"),
                text(row, "trend"),
                reason,
                facts(row));
    }

    private List<Line> facts(Row row) {
        List<Line> facts = new ArrayList<>();
        add(facts, t.of("Målgruppe", "Target group"), text(row, "group"));
        add(facts, t.of("Ansvarlig", "Owner"), text(row, "owner"));
        add(facts, t.of("Kilde", "Source"), text(row, "source"));
        add(facts, t.of("Næste tal", "Next number"), text(row, "next_update"));
        add(facts, t.of("Note", "Note"), text(row, "note"));
        return facts;
    }

    private static void add(List<Line> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Line(name, text));
        }
    }

    /** The status is a word of the model; its Danish form decides which shape is drawn, in both languages. */
    private String shape(Row row) {
        return has("status") && row.cells().get(table.column("status")) instanceof Cell.TextCell(var word)
                ? SHAPES.getOrDefault(word.in(Language.DA), "unknown")
                : "unknown";
    }

    private String text(Row row, String column) {
        return has(column) && row.cells().get(table.column(column)) instanceof Cell.TextCell(var text)
                ? t.of(text)
                : "";
    }

    private @Nullable FigureLink figure(Row row, String column) {
        return has(column) && row.cells().get(table.column(column)) instanceof Cell.FigureCell(var figure)
                ? Figures.of(links).cell(figure, row.decimals(table.columns().get(table.column(column))))
                : null;
    }

    private boolean has(String column) {
        return table.columns().stream().anyMatch(each -> each.key().equals(column));
    }
}
