package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Plans of goals and their series for tests, written as plain maps and lines. */
final class Plans {

    private static final String HEAD =
            "series,area,period,value,unit,numerator,denominator,label,updated,next_update,source";
    private static final Optional<ComparisonGroup> THREE =
            Optional.of(ComparisonGroup.of("tre", Text.same("Tre"), List.of("Herlev", "Greve", "Rødovre"), "test"));

    private final List<String> lines = new ArrayList<>(List.of(HEAD));
    private final List<Object> goals = new ArrayList<>();
    private final Map<String, Object> plan = new LinkedHashMap<>();
    private Map<String, String> options = Map.of();
    private Map<String, Figure> shown = Map.of();

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    Plans with(Object... pairs) {
        plan.putAll(map(pairs));
        return this;
    }

    Plans goal(Object... pairs) {
        goals.add(map(pairs));
        return this;
    }

    /** A goal "1" on the series "s" with one target. */
    Plans simple(Object target, Object... more) {
        Map<String, Object> goal =
                map("id", "1", "goal", "Et mål", "indicator", map("series", "s"), "targets", List.of(target));
        goal.putAll(map(more));
        goals.add(goal);
        return this;
    }

    Plans line(String series, String area, String period, Object value, String unit) {
        lines.add(String.join(
                ",", series, area, period, value.toString(), unit, "", "", "Serien " + series, "", "", "test"));
        return this;
    }

    Plans share(String series, String area, String period, int count, int of) {
        lines.add(String.join(
                ",",
                series,
                area,
                period,
                Double.toString(100.0 * count / of),
                "pct",
                Integer.toString(count),
                Integer.toString(of),
                "Serien " + series,
                "",
                "",
                "test"));
        return this;
    }

    /** Months from January of a year on. */
    Plans months(String series, String area, int year, int count, IntToDoubleFunction value) {
        for (int at = 0; at < count; at++) {
            line(series, area, "%dM%02d".formatted(year + at / 12, at % 12 + 1), value.applyAsDouble(at), "pct");
        }
        return this;
    }

    Plans options(Map<String, String> chosen) {
        options = chosen;
        return this;
    }

    Plans showing(Map<String, Figure> figures) {
        shown = figures;
        return this;
    }

    ModelInput input() {
        Map<String, Object> whole = new LinkedHashMap<>(plan);
        if (!goals.isEmpty()) {
            whole.put("goals", goals);
        }
        ExampleData data = ExampleData.of("albertslund");
        if (lines.size() > 1) {
            data.withLines(GoalSeriesKind.KIND, lines.toArray(String[]::new));
        }
        return data.input("Greve", THREE, options)
                .with(Scenario.of(GoalPlans.KIND, "plan", 1, whole))
                .showing(shown);
    }

    ModelResult run() {
        return run(new Goals());
    }

    ModelResult run(Model model) {
        return model.run(input());
    }

    static String cell(ModelResult result, String table, String row, String column) {
        FigureTable found = result.tables().stream()
                .filter(each -> each.id().equals(table))
                .findFirst()
                .orElseThrow();
        Row at = found.row(row);
        return switch (at.cells().get(found.column(column))) {
            case Cell.FigureCell(Figure figure) -> figure.value().toString();
            case Cell.TextCell(Text text) -> text.da();
            case Cell.EmptyCell _ -> "";
        };
    }

    static double number(ModelResult result, String id) {
        return result.graph().get(new FigureId("goals/" + id)).number();
    }

    static String status(ModelResult result) {
        return cell(result, "goal_cards", "1", "status");
    }

    static String reason(ModelResult result, String goal) {
        return result.findings().stream()
                .filter(sentence -> sentence.id().equals("goal_" + goal))
                .findFirst()
                .orElseThrow()
                .in(Language.DA);
    }
}
