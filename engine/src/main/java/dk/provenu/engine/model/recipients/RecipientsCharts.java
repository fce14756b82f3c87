package dk.provenu.engine.model.recipients;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The categories over the months that are shown. */
final class RecipientsCharts {

    private static final List<Role> ROLES = List.of(Role.OWN, Role.GROUP, Role.COUNTRY, Role.TARGET, Role.PLAIN);

    private RecipientsCharts() {}

    static List<ChartSpec> of(BenefitMonths benefits, Municipality own) {
        List<Period> months = benefits.months();
        List<ChartSpec.Series> series = new ArrayList<>();
        for (BenefitMonths.Line line : benefits.lines()) {
            if (line.kind() == Row.Kind.SUMMARY && months.stream().allMatch(line.persons()::containsKey)) {
                List<Figure> points = months.stream()
                        .map(month -> Objects.requireNonNull(line.persons().get(month)))
                        .toList();
                Role role = ROLES.get(Math.min(series.size(), ROLES.size() - 1));
                series.add(new ChartSpec.Series(line.key(), line.label(), role, true, points, -1, 0));
            }
        }
        if (months.size() < 2 || series.isEmpty()) {
            return List.of();
        }
        Sentence.Builder point = Sentence.of("benefits_chart").words("Fuldtidspersoner i ", "Full-time persons in ");
        point.words(months.getLast().words()).words(": ", ": ");
        for (ChartSpec.Series each : series) {
            boolean first = each.equals(series.getFirst());
            point.words(first ? "" : ", ", first ? "" : ", ")
                    .words(each.label())
                    .words(" ", " ")
                    .number(each.points().getLast(), 0, Form.PLAIN);
        }
        return List.of(new ChartSpec(
                "benefits",
                Text.of(
                        "Fuldtidspersoner efter kategori, " + own.name(),
                        "Full-time persons by category, " + own.name()),
                Units.FULL_TIME_PERSON.words(),
                point.words(".", ".").end(),
                ChartSpec.Kind.LINES,
                "benefits",
                months.stream().map(month -> month.words().capital()).toList(),
                series));
    }
}
