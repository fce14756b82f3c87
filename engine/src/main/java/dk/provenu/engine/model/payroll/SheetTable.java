package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The incentive sheet year by year, with all years in the last column. */
record SheetTable(Moved moved) {

    static final String ID = "sheet";

    FigureTable table() {
        Moved.Totals totals = moved.totals();
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "fewer",
                Text.of("Færre på ydelsen, fuldtidspersoner", "Fewer on the benefit, full-time persons"),
                Row.Kind.ORDINARY,
                year -> Optional.of(year.fewer()),
                Optional.empty(),
                1));
        rows.add(row(
                "payroll",
                Text.of("Enhedens lønsum ændres med", "The unit's payroll changes by"),
                Row.Kind.OWN,
                year -> Optional.of(year.payroll()),
                Optional.of(totals.payroll()),
                0));
        rows.add(row(
                "relief",
                Text.of("Mindre arbejde, i løn", "Less work, in salaries"),
                Row.Kind.ORDINARY,
                year -> Optional.of(year.relief()),
                Optional.of(totals.relief()),
                0));
        rows.add(row(
                "left",
                Text.of("Tilbage til enheden", "Left to the unit"),
                Row.Kind.ORDINARY,
                year -> Optional.of(year.left()),
                Optional.of(totals.left()),
                0));
        totals.effort().ifPresent(effort -> {
            rows.add(only(
                    "effort",
                    Text.of("Indsatsen for at flytte dem", "The effort to move them"),
                    Row.Kind.ORDINARY,
                    effort));
            rows.add(only(
                    "balance",
                    Text.of("Tilbage, når indsatsen er betalt", "Left when the effort is paid"),
                    Row.Kind.TOTAL,
                    totals.balance()));
        });
        totals.saved()
                .ifPresent(saved -> rows.add(row(
                        "saved",
                        Text.of(
                                "Kommunen: sparet ydelse efter refusion",
                                "Municipality: benefits saved after reimbursement"),
                        Row.Kind.ORDINARY,
                        Moved.Year::saved,
                        Optional.of(saved),
                        0)));
        totals.municipality()
                .ifPresent(net -> rows.add(row(
                        "municipality",
                        Text.of("Kommunens netto", "The municipality's net"),
                        Row.Kind.TOTAL,
                        Moved.Year::municipality,
                        Optional.of(net),
                        0)));
        List<Column> columns = new ArrayList<>();
        for (Moved.Year year : moved.years()) {
            columns.add(new Column("y" + year.year(), Text.same(Integer.toString(year.year())), Text.EMPTY, 0));
        }
        columns.add(new Column("total", Text.of("I alt", "In all"), Text.EMPTY, 0));
        return new FigureTable(
                ID,
                Text.of(
                        "Incitamentsark: hvad succes gør ved lønsummen",
                        "Incentive sheet: what success does to the payroll"),
                moved.target()
                        .label()
                        .plus(Text.same(" · "))
                        .plus(Unit.KRONER.words())
                        .plus(Text.same(" · "))
                        .plus(moved.without()
                                .staffing()
                                .workload()
                                .setup()
                                .salary()
                                .priceBasis()
                                .words()),
                Text.EMPTY,
                columns,
                rows,
                List.of(Text.of(
                        "Mindre arbejde er de årsværk, de færre borgere kræver efter normen, gange årslønnen. Falder lønsummen lige så"
                                + " meget, er intet vundet for enheden.",
                        "Less work is the staff that the fewer persons need by the norm, times the yearly salary. Where payroll falls by"
                                + " as much, the unit has gained nothing.")));
    }

    private Row row(
            String key,
            Text label,
            Row.Kind kind,
            Function<Moved.Year, Optional<Figure>> part,
            Optional<Figure> total,
            int decimals) {
        List<Cell> cells = new ArrayList<>();
        moved.years().forEach(year -> cells.add(part.apply(year).map(Cell::of).orElseGet(Cell::empty)));
        cells.add(total.map(Cell::of).orElseGet(Cell::empty));
        return new Row(key, label, kind, cells, OptionalInt.of(decimals));
    }

    private Row only(String key, Text label, Row.Kind kind, Figure total) {
        return row(key, label, kind, _ -> Optional.empty(), Optional.of(total), 0);
    }

    ChartSpec chart() {
        return new ChartSpec(
                "sheet",
                Text.of(
                        "Enhedens lønsum og arbejde, når flere kommer i job",
                        "The unit's payroll and work when more get a job"),
                Text.of("kr. om året", "DKK a year"),
                Sentence.of("sheet_chart")
                        .words("Lønsummen ændres med ", "Payroll changes by ")
                        .number(moved.totals().payroll(), 0, Form.WITH_UNIT)
                        .words(" i alt, arbejdet falder med ", " in all, the work falls by ")
                        .number(moved.totals().relief(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BARS,
                ID,
                moved.years().stream()
                        .map(year -> Text.same(Integer.toString(year.year())))
                        .toList(),
                List.of(
                        new ChartSpec.Series(
                                "payroll",
                                Text.of("Ændring i lønsummen", "Change of the payroll"),
                                Role.OWN,
                                false,
                                moved.years().stream().map(Moved.Year::payroll).toList(),
                                -1,
                                0),
                        new ChartSpec.Series(
                                "relief",
                                Text.of("Mindre arbejde, i løn", "Less work, in salaries"),
                                Role.GROUP,
                                false,
                                moved.years().stream().map(Moved.Year::relief).toList(),
                                -1,
                                0)));
    }
}
