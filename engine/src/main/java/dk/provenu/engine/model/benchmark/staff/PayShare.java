package dk.provenu.engine.model.benchmark.staff;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.model.benchmark.ComparedTable;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pay per person as a part of the unit cost of the same account, where a source gives both. More than the whole says that
 * the two are not divided by the same persons, or that the unit cost is net of income.
 */
final class PayShare {

    private static final String TABLE = "pay_share";

    private PayShare() {}

    /** The shares of a year; empty where no unit costs or no salary are known. */
    static Optional<FigureTable> table(ModelInput input, StaffYear year, Salary salary) {
        List<Municipality> members = List.copyOf(year.total().values().keySet());
        List<Map<Municipality, Figure>> shares = new ArrayList<>();
        for (Compared account : List.of(year.account5(), year.account6())) {
            Map<Municipality, Figure> costs = Members.column(
                    input.rows(BenchmarkData.UNIT_COSTS),
                    "unit_cost",
                    members,
                    Members.inYear(year.year())
                            .and(row -> row.text("account_group").equals(account.column())));
            costs.replaceAll((member, cost) ->
                    share(account, member, cost, salary.yearly().orElse(cost)));
            shares.add(costs);
        }
        if (salary.yearly().isEmpty() || shares.stream().allMatch(Map::isEmpty)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Municipality member : members) {
            List<Cell> cells = shares.stream()
                    .map(each -> ComparedTable.cell(Optional.ofNullable(each.get(member))))
                    .toList();
            Row.Kind kind = member.equals(input.own()) ? Row.Kind.OWN : Row.Kind.ORDINARY;
            rows.add(new Row(member.code(), Text.same(member.name()), kind, cells));
        }
        Text percent = Unit.PERCENT.words();
        return Optional.of(new FigureTable(
                TABLE,
                Text.of(
                        "Løn som del af enhedsudgiften, " + year.year(),
                        "Pay as part of the unit cost, " + year.year()),
                percent,
                Text.of("Kommune", "Municipality"),
                List.of(
                        new Column("account_5", Text.of("Konto 5", "Account 5"), percent, 0),
                        new Column("account_6", Text.of("Konto 6", "Account 6"), percent, 0)),
                rows,
                List.of(Text.of(
                        "Over 100 pct. kan kun være rigtigt, hvis enhedsudgiften er fratrukket indtægter, eller hvis årsværk og udgifter er"
                                + " delt med hver sine personer.",
                        "More than 100 pct. can be right only if the unit cost is net of income, or if staff and cost are divided by"
                                + " different persons."))));
    }

    private static Figure share(Compared account, Municipality member, Figure cost, Figure yearly) {
        if (!yearly.unit().equals(Unit.KRONER.per(Units.FTE))) {
            return cost;
        }
        FigureId id = StaffBenchmark.ID.child(TABLE, member.code(), account.column());
        Text label = Text.of("Løn som del af enhedsudgiften, ", "Pay as part of the unit cost, ")
                .plus(account.value(member).label());
        Figure pay = Figure.derived(id.child("pay"), label, new Product(), account.value(member), yearly);
        Figure thousands = Figure.derived(
                id.child("pay_1000"),
                label,
                Convert.between(pay.unit(), Units.THOUSAND_KRONER_PER_FULL_TIME_PERSON),
                pay);
        Figure share = Figure.derived(id.child("share"), label, new Share(), thousands, cost);
        return Figure.derived(id, label, Convert.between(Unit.SHARE, Unit.PERCENT), share);
    }
}
