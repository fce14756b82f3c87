package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.List;

/** Turns what a model found into a page. */
public final class Results {
    private Results() {}

    /** The result in the reader's language, each number open to be explained. */
    public static ResultView of(ModelResult result, Links links) {
        Language language = links.choice().language();
        List<SentenceView> sentences = result.findings().stream()
                .filter(each -> !GoalCards.tells(each, result))
                .map(each -> Sentences.of(each, links))
                .toList();
        return new ResultView(
                result.model(),
                result.title().in(language),
                sentences.isEmpty() ? null : sentences.getFirst(),
                sentences.stream().skip(1).toList(),
                sections(result, links),
                Basis.of(result, language),
                downloads(result, links),
                links.draft(result.model()));
    }

    /** The picture that carries the page stands first; each other one stands above the table behind it. */
    private static List<ResultView.Section> sections(ModelResult result, Links links) {
        List<ResultView.Section> sections = new ArrayList<>();
        for (FigureTable table : result.tables()) {
            List<ChartView> charts = result.charts().stream()
                    .filter(chart -> chart.tableId().equals(table.id()))
                    .map(chart -> Charts.of(result.model(), chart, links))
                    .toList();
            sections.add(new ResultView.Section(
                    table.id(),
                    charts,
                    Tables.of(table, links),
                    GoalCards.of(table, result, links),
                    YearWheel.of(table, links.choice().language())));
        }
        List<ChartView> homeless = result.charts().stream()
                .filter(chart -> isHomeless(chart, result))
                .map(chart -> Charts.of(result.model(), chart, links))
                .toList();
        if (!homeless.isEmpty()) {
            sections.addFirst(new ResultView.Section("pictures", homeless, null, null, null));
        }
        return sections;
    }

    private static boolean isHomeless(ChartSpec chart, ModelResult result) {
        return result.tables().stream().noneMatch(table -> table.id().equals(chart.tableId()));
    }

    private static List<Download> downloads(ModelResult result, Links links) {
        Tongue t = new Tongue(links.choice().language());
        return List.of(
                new Download(t.of("Regneark (xlsx)", "Workbook (xlsx)"), links.file(result.model(), "xlsx")),
                new Download("CSV", links.file(result.model(), "csv")),
                new Download("JSON", links.file(result.model(), "json")));
    }
}
