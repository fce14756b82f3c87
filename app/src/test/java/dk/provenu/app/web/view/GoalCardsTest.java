package dk.provenu.app.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.web.choice.Choice;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Goals as cards and the year as a wheel, from hand-made tables. */
class GoalCardsTest {

    private final Figure value = number("value", new Value.Present(9.9));
    private final Figure target =
            number("target", Value.missing(MissingReason.NOT_PUBLISHED, Text.of("landet har intet tal", "no number")));

    @Test
    void eachGoalIsACardWithShapeWordReasonAndItsNumbers() {
        String page = page(Language.DA);
        assertThat(page)
                .contains("<h3>1.a. Færre på dagpenge</h3>", "status-away", "▼", "på vej væk")
                .contains("data-figure=\"goals/goal_cards/1a/value\"", "9,9")
                .contains("Ansvarlig", "Jobcenterchefen")
                .contains("class=\"goal-reason\"");
        assertThat(page).as("what a card says is not said above the cards too").doesNotContain("class=\"findings");
        assertThat(page).as("an empty fact is left out").doesNotContain("<dt>Note</dt>");
        assertThat(page).contains("Det samme som tabel", "<caption class=\"sr-only\">Mål.");
    }

    @Test
    void theShapeIsTheSameInBothLanguages() {
        assertThat(page(Language.EN)).contains("status-away", "moving away").doesNotContain("på vej væk");
    }

    @Test
    void theYearIsAWheelWithItsDatesBesideIt() {
        String page = page(Language.DA);
        assertThat(page)
                .contains(
                        "role=\"img\" aria-label=\"Årshjul med 4 datoer: 15-09-2026 Budgetforslag; 15-10-2026 Vedtagelse; ")
                .contains("wheel-square", "wheel-diamond")
                .contains("wheel-wide", ">3–4</text>")
                .containsSubsequence("<span class=\"wheel-number\">1</span>", "15-09-2026", "Budgetforslag");
        assertThat(page).doesNotContain(" style=\"");
    }

    private String page(Language language) {
        Links links = new Links("/maal", Choice.none().in(language));
        return new String(
                Template.fill("part/result", Map.of("result", Results.of(result(), links), "t", new Tongue(language))),
                StandardCharsets.UTF_8);
    }

    private ModelResult result() {
        Sentence lead = Sentence.of("summary")
                .words("Et mål er på vej væk.", "One goal is moving away.")
                .end();
        Sentence reason = Sentence.of("goal_1a")
                .words("Den er ", "It is ")
                .number(value, 1, Sentence.Form.PLAIN)
                .words(".", ".")
                .end();
        return new ModelResult(
                "goals",
                Text.of("Mål", "Goals"),
                Map.of(),
                List.of(lead, reason),
                List.of(cards(), wheel()),
                List.of(),
                List.of());
    }

    private FigureTable cards() {
        List<Cell> cells = List.of(
                text("Dagpengemodtagere", "Recipients"),
                text("Andel af arbejdsstyrken", "Share of the workforce"),
                new Cell.FigureCell(value),
                new Cell.FigureCell(target),
                text("på vej væk", "moving away"),
                text("Jobcenterchefen", "The head"),
                text("", ""));
        return table(
                GoalCards.TABLE,
                Text.of("Mål", "Goals"),
                List.of("group", "indicator", "value", "target", "status", "owner", "note"),
                List.of(new Row("1a", Text.of("1.a. Færre på dagpenge", "1.a. Fewer"), Row.Kind.ORDINARY, cells)));
    }

    private FigureTable wheel() {
        List<Row> rows = new ArrayList<>();
        rows.add(date("2026-09-15_1", "Budgetforslag", 9, 15, "budget"));
        rows.add(date("2026-10-15_1", "Vedtagelse", 10, 15, "møde"));
        rows.add(date("2026-12-31_1", "Mål 1", 12, 31, "måls frist"));
        rows.add(date("2026-12-31_2", "Mål 2", 12, 31, "måls frist"));
        return table(
                YearWheel.TABLE, Text.of("Årshjul", "Wheel"), List.of("date", "month_number", "day", "kind"), rows);
    }

    private static Row date(String key, String what, int month, int day, String kind) {
        return new Row(
                key,
                Text.same(what),
                Row.Kind.ORDINARY,
                List.of(
                        text("%d-%02d-2026".formatted(day, month), "%d-%02d-2026".formatted(day, month)),
                        new Cell.FigureCell(number(key + "/month", new Value.Present(month))),
                        new Cell.FigureCell(number(key + "/day", new Value.Present(day))),
                        text(kind, kind)));
    }

    private static FigureTable table(String id, Text title, List<String> columns, List<Row> rows) {
        return new FigureTable(
                id,
                title,
                Text.same(""),
                Text.of("Mål", "Goal"),
                columns.stream()
                        .map(key -> new Column(key, Text.same(key), Text.same(""), 1))
                        .toList(),
                rows,
                List.of());
    }

    private static Cell text(String da, String en) {
        return new Cell.TextCell(Text.of(da, en));
    }

    private static Figure number(String column, Value value) {
        return Figure.assumption(
                new FigureId("goals/goal_cards/1a/" + column),
                Text.same(column),
                value,
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Assumption(Text.same("test"), Optional.empty(), Optional.empty()),
                List.of());
    }
}
