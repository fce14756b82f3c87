package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Shell;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.source.ColumnType;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.Area;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The areas and months among which a model of monthly series lets one choose: those that its data have. */
final class Series {

    /** A forecast needs two years before it. */
    private static final int FEWEST_BEFORE = 24;

    private Series() {}

    /** The whole country first, then the municipalities by name. */
    static List<Shell.Option> areas(Model model, OpenWorkspace workspace, Choice choice, String chosen) {
        return texts(model, workspace, choice, ColumnType.AREA)
                .flatMap(code -> Areas.find(code).stream())
                .sorted(Comparator.comparing((Area area) -> !area.equals(Areas.WHOLE_COUNTRY))
                        .thenComparing(Area::name, Comparator.naturalOrder()))
                .map(area ->
                        new Shell.Option(area.code(), area.name(), area.code().equals(chosen)))
                .toList();
    }

    /** The months that can be the last one used, the latest first. */
    static List<Shell.Option> months(Model model, OpenWorkspace workspace, Choice choice, String chosen) {
        TreeSet<Period> months = new TreeSet<>();
        texts(model, workspace, choice, ColumnType.PERIOD)
                .map(Period::parse)
                .filter(MonthPeriod.class::isInstance)
                .forEach(months::add);
        return months.descendingSet().stream()
                .limit(Math.max(1, months.size() - FEWEST_BEFORE + 1L))
                .map(month -> new Shell.Option(
                        month.code(),
                        month.words().in(choice.language()),
                        month.code().equals(chosen)))
                .toList();
    }

    /** The months in which the ledger has bookings, the latest first. */
    static List<Shell.Option> booked(OpenWorkspace workspace, Choice choice, String chosen) {
        TreeSet<Period> months = new TreeSet<>();
        workspace
                .table(FollowUpData.LEDGER, choice.knownOn())
                .map(SourceTable::rows)
                .orElse(List.of())
                .forEach(row -> months.add(Period.parse(row.text(FollowUpData.MONTH))));
        return months.descendingSet().stream()
                .map(month -> new Shell.Option(
                        month.code(),
                        month.words().in(choice.language()),
                        month.code().equals(chosen)))
                .toList();
    }

    private static Stream<String> texts(Model model, OpenWorkspace workspace, Choice choice, ColumnType type) {
        TreeSet<String> texts = new TreeSet<>();
        for (DatasetKind kind : model.requires()) {
            kind.keys().stream()
                    .filter(column -> column.type() == type)
                    .forEach(column -> workspace
                            .table(kind, choice.knownOn())
                            .map(SourceTable::rows)
                            .orElse(List.of())
                            .forEach(row -> texts.add(row.text(column.name()))));
        }
        return texts.stream();
    }
}
