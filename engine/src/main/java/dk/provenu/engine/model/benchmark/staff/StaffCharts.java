package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.benchmark.CostCharts;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;

/** The pictures of the staff benchmark. */
final class StaffCharts {

    private StaffCharts() {}

    static List<ChartSpec> of(StaffYear year, List<StaffYear> all, Municipality own) {
        List<ChartSpec> charts = new ArrayList<>();
        charts.add(CostCharts.ranked(
                Integer.toString(year.year()),
                Text.of(
                        "Årsværk pr. 1.000 helårspersoner, " + year.year(),
                        "Staff per 1,000 full-year persons, " + year.year()),
                Text.of("konto 5 og 6, puljebetalte med", "accounts 5 and 6, those paid by grants too"),
                year.total(),
                own,
                StaffYear.DECIMALS));
        if (all.size() > 1) {
            charts.add(new ChartSpec(
                    "development",
                    Text.of("Årsværk pr. 1.000 for " + own.name(), "Staff per 1,000 in " + own.name()),
                    Units.FTE_PER_THOUSAND.words(),
                    Sentence.of("development_chart")
                            .words("Fra ", "From ")
                            .number(all.getFirst().total().value(own), 1, Form.PLAIN)
                            .words(" til ", " to ")
                            .number(all.getLast().total().value(own), 1, Form.PLAIN)
                            .words(" årsværk pr. 1.000.", " staff per 1,000.")
                            .end(),
                    ChartSpec.Kind.LINES,
                    "development",
                    all.stream()
                            .map(each -> Text.same(Integer.toString(each.year())))
                            .toList(),
                    List.of(
                            line(
                                    "total",
                                    Text.of("I alt", "In all"),
                                    Role.OWN,
                                    all.stream()
                                            .map(each -> each.total().value(own))
                                            .toList()),
                            line(
                                    "account_6",
                                    Text.of("Konto 6", "Account 6"),
                                    Role.GROUP,
                                    all.stream()
                                            .map(each -> each.account6().value(own))
                                            .toList()),
                            line(
                                    "account_5",
                                    Text.of("Konto 5", "Account 5"),
                                    Role.COUNTRY,
                                    all.stream()
                                            .map(each -> each.account5().value(own))
                                            .toList()))));
        }
        return charts;
    }

    private static ChartSpec.Series line(String key, Text label, Role role, List<Figure> points) {
        return new ChartSpec.Series(key, label, role, true, points, -1, StaffYear.DECIMALS);
    }
}
