package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;

/** The columns in which rules, or paths, are told over all years. */
final class TotalsTable {

    static final List<Column> COLUMNS = List.of(
            new Column("last_base", Text.of("Base sidste år", "Base in the last year"), Text.of("årsværk", "staff"), 1),
            YearTable.kroner("payroll", "Lønsum i alt", "Payroll in all"),
            new Column(
                    "coherence",
                    Text.of("Sammenhæng med opgavepres", "Coherence with the work"),
                    Unit.PERCENT.words(),
                    1),
            new Column("volatility", Text.of("Udsving om året", "Movement a year"), Unit.PERCENT.words(), 1),
            YearTable.kroner("over", "Løn over behovet", "Salaries above the need"),
            YearTable.kroner("under", "Ydelser ved for få", "Benefits from too few"),
            YearTable.kroner("turnover", "Ansætte og afskedige", "Hiring and letting go"));

    private TotalsTable() {}

    static List<Cell> cells(Outcome outcome) {
        Outcome.Totals totals = outcome.totals();
        Made made = outcome.staffing().made().table("shown");
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(outcome.years().getLast().base()));
        cells.add(Cell.of(made.thousands("total", "payroll", totals.payroll())));
        cells.add(Cell.of(totals.coherence()));
        cells.add(Cell.of(totals.volatility()));
        cells.add(Cell.of(made.thousands("total", "over", totals.overCost())));
        cells.add(Cell.of(made.thousands("total", "under", totals.underCost())));
        cells.add(Cell.of(made.thousands("total", "turnover", totals.turnoverCost())));
        return cells;
    }

    static Row row(String key, Text label, Row.Kind kind, Outcome outcome) {
        return new Row(key, label, kind, cells(outcome));
    }

    static Figure of(List<Cell> cells, int at) {
        return ((Cell.FigureCell) cells.get(at)).figure();
    }
}
