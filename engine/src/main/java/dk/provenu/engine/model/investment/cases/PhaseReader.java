package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a phase of the effort costs: staff with pension and overhead, bought courses, and stated amounts. */
final class PhaseReader {

    private static final double MOST_STAFF = 1e4;
    private static final String FIRST_YEAR = "first_year_months";

    private final PlanReader plan;
    private final ScenarioSection phase;
    private final Ids ids;
    private final Text name;
    private final List<Integer> years;

    PhaseReader(PlanReader plan, ScenarioSection phase, Ids ids) {
        this.plan = plan;
        this.phase = phase;
        this.ids = ids;
        this.name = Text.same(phase.text("name"));
        this.years = plan.span(phase, plan.start(), plan.last());
    }

    void lines(List<CostLine> lines) {
        int before = lines.size();
        phase.sections("staff").forEach(each -> lines.add(staff(each)));
        phase.sections("purchases").forEach(each -> lines.add(purchase(each)));
        plan.stated(phase, "costs", false, name, years.getFirst(), years.getLast(), lines);
        if (lines.size() == before) {
            phase.refuse(
                    "staff",
                    Text.of(
                            "fasen koster intet. Tilføj 'staff', 'purchases' eller 'costs'.",
                            "the phase costs nothing. Add 'staff', 'purchases' or 'costs'."));
        }
    }

    /** Full-time equivalents times months times salary, with pension and overhead on top. */
    private CostLine staff(ScenarioSection section) {
        String title = section.text("name");
        String key = plan.key(section, "staff", title);
        Text label = Text.same(title);
        List<Integer> span = plan.span(section, years.getFirst(), years.getLast());
        Figure number = section.number(
                "number", Text.of("Årsværk: ", "Full-time equivalents: ").plus(label), Units.FTE, 0, MOST_STAFF);
        Figure wage = section.number(
                "wage_per_month",
                Text.of("Løn om måneden: ", "Salary a month: ").plus(label),
                Units.KRONER_PER_FTE_MONTH,
                0,
                1e6);
        List<Figure> loading = new ArrayList<>();
        loading.add(ids.given(
                Text.of("Lønnen selv", "The salary itself"),
                1,
                Unit.SHARE,
                "Lønnen er hele lønnen",
                "cash",
                key,
                "one"));
        section.findNumber(
                        "pension",
                        Text.of("Pension, andel af lønnen", "Pension, share of the salary"),
                        Unit.SHARE,
                        0,
                        1)
                .ifPresent(loading::add);
        section.findNumber(
                        "overhead",
                        Text.of("Overhead, andel af lønnen", "Overhead, share of the salary"),
                        Unit.SHARE,
                        0,
                        1)
                .ifPresent(loading::add);
        Figure factor = ids.sum(
                Text.of("Løn med tillæg: ", "Salary with additions: ").plus(label), loading, "cash", key, "loading");
        Optional<Figure> firstMonths = section.findNumber(
                FIRST_YEAR, Text.of("Måneder det første år", "Months of the first year"), Units.MONTH, 0, 12);
        Figure months = ids.given(
                Text.of("Måneder på et år", "Months of a year"),
                12,
                Units.MONTH,
                "Kalenderåret",
                "cash",
                key,
                "months");
        SortedMap<Integer, Figure> amounts = new TreeMap<>();
        for (int year : span) {
            Figure worked = year == span.getFirst() ? firstMonths.orElse(months) : months;
            amounts.put(
                    year,
                    ids.derived(
                            label.plus(Text.same(", " + year)),
                            new Product(),
                            List.of(number, wage, worked, factor),
                            "cash",
                            key,
                            Integer.toString(year)));
        }
        return plan.line(section, key, label, name, false, amounts);
    }

    private CostLine purchase(ScenarioSection section) {
        String title = section.text("name");
        String key = plan.key(section, "purchase", title);
        Text label = Text.same(title);
        Figure number = section.number(
                "number", Text.of("Antal om året: ", "Number a year: ").plus(label), Unit.NUMBER, 0, 1e6);
        Figure price = section.number(
                "price", Text.of("Pris: ", "Price: ").plus(label), Unit.KRONER, 0, PlanReader.MOST_KRONER);
        SortedMap<Integer, Figure> amounts = new TreeMap<>();
        for (int year : plan.span(section, years.getFirst(), years.getLast())) {
            amounts.put(
                    year,
                    ids.derived(
                            label.plus(Text.same(", " + year)),
                            new Product(),
                            List.of(number, price),
                            "cash",
                            key,
                            Integer.toString(year)));
        }
        return plan.line(section, key, label, name, false, amounts);
    }
}
