package dk.provenu.engine.model.businesscase;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.Analyses;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The tables of a business case. */
final class CaseTables {

    private static final Column VALUE = new Column("value", Text.of("Værdi", "Value"), Text.EMPTY, 0);
    private static final Column UNIT = new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0);

    private CaseTables() {}

    static Text law(Case each) {
        return Text.of("Regler ", "Rules of ")
                .plus(Text.build(
                        language -> NumberStyle.of(language).date(each.rates().day())));
    }

    /** The case under the law of two days, what lies between, and the case by the stated benefit. */
    static FigureTable cases(Case.Common common, Case base, Case compare, Optional<Case> stated) {
        List<Case> cases = new ArrayList<>(List.of(base, compare));
        stated.ifPresent(cases::add);
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "active",
                Text.of("Refusion i virksomhedsrettede tilbud", "Reimbursement in company-based offers"),
                cases,
                each -> each.rates().active(),
                false));
        rows.add(row(
                "other",
                Text.of("Refusion ellers", "Reimbursement otherwise"),
                cases,
                each -> each.rates().other(),
                false));
        rows.add(row(
                "difference",
                Text.of("Forskel", "Difference"),
                cases,
                each -> each.rates().difference(),
                false));
        rows.add(row("places", common.places().label(), cases, each -> common.places(), false));
        rows.add(row(
                "benefit",
                Text.of("Ydelse pr. person om måneden", "Benefit per person a month"),
                cases,
                Case::benefit,
                false));
        rows.add(row("increase", base.increase().label(), cases, Case::increase, true));
        rows.add(row(
                "wage",
                common.drivers().wage().label(),
                cases,
                each -> common.drivers().wage(),
                false));
        rows.add(kind(row("net", base.net().label(), cases, Case::net, true), Row.Kind.TOTAL));
        for (int i = 0; i < common.savings().size(); i++) {
            Figure saving = common.savings().get(i);
            rows.add(row(
                    "course_" + common.drivers().courses().get(i).key(), saving.label(), cases, each -> saving, false));
        }
        rows.add(row("saving", base.saving().label(), cases, Case::saving, true));
        rows.add(kind(row("total", base.total().label(), cases, Case::total, true), Row.Kind.OWN));
        base.overPeriod()
                .ifPresent(first -> rows.add(kind(
                        row(
                                "over_period",
                                first.label(),
                                cases,
                                each -> each.overPeriod().orElse(first),
                                true),
                        Row.Kind.SUMMARY)));
        List<Column> columns = new ArrayList<>(List.of(
                UNIT,
                new Column("base", law(base), Text.EMPTY, 0),
                new Column("compare", law(compare), Text.EMPTY, 0),
                new Column("change", Text.of("Lovens virkning", "What the law did"), Text.EMPTY, 0)));
        stated.ifPresent(each -> columns.add(
                new Column("stated", law(each).plus(Text.of(", oplyst ydelse", ", stated benefit")), Text.EMPTY, 0)));
        return new FigureTable(
                Case.TABLE,
                Text.of("Businesscasen om året", "The business case a year"),
                Text.of("samme sag under to lovgrundlag", "the same case under two laws"),
                Text.of("Linje", "Line"),
                columns,
                rows,
                List.of(Text.of(
                        "Sandsynligheden for, at flere kommer i arbejde, er ikke med i sagen.",
                        "That more persons may find work is not part of the case.")));
    }

    /** A row with the cases' figures and, where the law can have moved it, the difference between the first two. */
    private static Row row(String key, Text label, List<Case> cases, Function<Case, Figure> figure, boolean moved) {
        Figure base = figure.apply(cases.get(0));
        Figure compare = figure.apply(cases.get(1));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(base.unit().words()),
                Cell.of(base),
                Cell.of(compare),
                moved
                        ? Cell.of(Case.derived(
                                key,
                                "change",
                                label.plus(Text.of(", lovens virkning", ", what the law did")),
                                new Difference(),
                                compare,
                                base))
                        : Cell.empty()));
        cases.stream().skip(2).map(figure).map(Cell::of).forEach(cells::add);
        return new Row(key, label, Row.Kind.ORDINARY, cells, OptionalInt.empty());
    }

    private static Row kind(Row row, Row.Kind kind) {
        return new Row(row.key(), row.label(), kind, row.cells(), row.ownDecimals());
    }

    static FigureTable unexplained(Unexplained unexplained, Drivers drivers) {
        return new FigureTable(
                Unexplained.TABLE,
                Text.of(
                        "Hvad kildens højere refusion må hvile på",
                        "What the source's higher reimbursement must rest on"),
                Text.of(
                        "kilden oplyser beløbet, men ikke hvordan det er lavet",
                        "the source gives the amount, not how it was made"),
                Text.of("Tal", "Number"),
                List.of(VALUE, UNIT),
                List.of(
                        one("given", unexplained.given(), 0),
                        one("per_month", unexplained.perMonth(), 0),
                        one("implied_benefit", unexplained.impliedBenefit(), 0),
                        one("stated_benefit", drivers.benefitPerMonth(), 0),
                        one("implied_places", unexplained.impliedPlaces(), 1),
                        one("from_drivers", unexplained.fromDrivers(), 0),
                        one("gap", unexplained.gap(), 0)),
                List.of(
                        Text.of(
                                "Flere sæt af pladser og ydelse giver præcis det samme beløb; hvilket kilden har brugt, kan ikke ses.",
                                "Several pairs of places and benefit give exactly the same amount; which one the source used cannot be seen.")));
    }

    static FigureTable breakEven(List<Figure> found) {
        return new FigureTable(
                Analyses.BREAK_EVEN,
                Text.of("Nulpunkter", "Break-even"),
                Text.of(
                        "ét tal flyttes ad gangen, alt andet er uændret",
                        "one number is moved at a time, all else is unchanged"),
                Text.of("Hvad der skal til", "What it takes"),
                List.of(VALUE, UNIT),
                found.stream()
                        .map(each -> one(
                                each.id().value().split("/", -1)[2],
                                each,
                                each.unit().equals(Unit.KRONER) ? 0 : 1))
                        .toList(),
                List.of(Text.of(
                        "'Ikke defineret' betyder, at målet ikke nås, hvor langt tallet end flyttes.",
                        "'Undefined' means that the goal is not reached, however far the number is moved.")));
    }

    private static Row one(String key, Figure figure, int decimals) {
        return new Row(
                key,
                figure.label(),
                Row.Kind.ORDINARY,
                List.of(Cell.of(figure), Cell.of(figure.unit().words())),
                OptionalInt.of(decimals));
    }
}
