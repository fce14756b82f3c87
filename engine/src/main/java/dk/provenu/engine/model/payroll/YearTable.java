package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Staff, payroll and caseload of one rule on one path, year by year; and the periods behind them. */
record YearTable(Setup setup, Outcome outcome) {

    static final String ID = "years";
    static final String PERIODS = "periods";

    FigureTable table() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("persons", "Fuldtidspersoner", "Full-time persons", Row.Kind.ORDINARY, 0, Outcome.Year::persons));
        rows.add(row("need", "Årsværk efter normen", "Staff by the norm", Row.Kind.ORDINARY, 1, Outcome.Year::need));
        rows.add(row(
                "base",
                "Base, som reglen giver, årsværk",
                "Base that the rule gives, staff",
                Row.Kind.OWN,
                1,
                Outcome.Year::base));
        rows.add(
                row("over", "heraf over behovet", "of which above the need", Row.Kind.ORDINARY, 1, Outcome.Year::over));
        rows.add(row("under", "mangler til behovet", "lacking to the need", Row.Kind.ORDINARY, 1, Outcome.Year::under));
        rows.add(row(
                "invested",
                "Vedtagne investeringer, årsværk",
                "Adopted investments, staff",
                Row.Kind.ORDINARY,
                1,
                Outcome.Year::invested));
        rows.add(row(
                "caseload",
                "Fuldtidspersoner pr. årsværk til sager",
                "Full-time persons per caseworker",
                Row.Kind.ORDINARY,
                1,
                Outcome.Year::caseload));
        rows.add(row(
                "base_payroll",
                "Lønsum, base, 1.000 kr.",
                "Payroll, base, 1.000 DKK",
                Row.Kind.ORDINARY,
                0,
                year -> thousands("base_payroll", year, year.basePayroll())));
        rows.add(row(
                "payroll",
                "Lønsum i alt, 1.000 kr.",
                "Payroll in all, 1.000 DKK",
                Row.Kind.TOTAL,
                0,
                year -> thousands("payroll", year, year.payroll())));
        return new FigureTable(
                ID,
                Text.of("Medarbejdere og lønsum år for år", "Staff and payroll year by year"),
                outcome.staffing()
                        .rule()
                        .title()
                        .plus(Text.same(" · "))
                        .plus(setup.salary().priceBasis().words()),
                Text.EMPTY,
                outcome.years().stream()
                        .map(year ->
                                new Column("y" + year.year(), Text.same(Integer.toString(year.year())), Text.EMPTY, 1))
                        .toList(),
                rows,
                List.of(Text.of(
                        "Lønsummen er base, vedtagne investeringer og faste årsværk gange årslønnen. Investeringerne ligger oven på"
                                + " basen og reguleres aldrig; eksternt finansierede er uden for.",
                        "The payroll is base, adopted investments and fixed staff times the yearly salary. The investments lie on top"
                                + " of the base and are never regulated; those paid by external funds are outside.")));
    }

    private Row row(
            String key, String da, String en, Row.Kind kind, int decimals, Function<Outcome.Year, Figure> part) {
        return new Row(
                key,
                Text.of(da, en),
                kind,
                outcome.years().stream().map(part).map(Cell::of).toList(),
                OptionalInt.of(decimals));
    }

    /** In 1.000 kr.; made once for each year. */
    Figure thousands(String row, Outcome.Year year, Figure kroner) {
        return outcome.staffing().made().table(ID).thousands(row, "y" + year.year(), kroner);
    }

    FigureTable periods() {
        Timeline timeline = setup.timeline();
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < timeline.size(); at++) {
            rows.add(new Row(
                    timeline.code(at).toLowerCase(java.util.Locale.ROOT),
                    timeline.words(at),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(outcome.staffing().workload().need(at)),
                            Cell.of(outcome.staffing().base(at)),
                            Cell.of(outcome.staffing().isRegulated(at) ? Text.of("ja", "yes") : Text.EMPTY))));
        }
        return new FigureTable(
                PERIODS,
                Text.of("Base og behov, periode for periode", "Base and need, period by period"),
                Text.of("årsværk", "full-time equivalents"),
                Text.of("Periode", "Period"),
                List.of(
                        new Column("need", Text.of("Behov efter normen", "Need by the norm"), Text.EMPTY, 1),
                        new Column("base", Text.of("Base", "Base"), Text.EMPTY, 1),
                        new Column("regulated", Text.of("Reguleret", "Regulated"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    /** What a table of totals shows in kroner. */
    static Column kroner(String key, String da, String en) {
        return new Column(key, Text.of(da, en), Unit.THOUSAND_KRONER.words(), 0);
    }
}
