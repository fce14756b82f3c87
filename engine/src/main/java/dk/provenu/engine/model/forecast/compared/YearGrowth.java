package dk.provenu.engine.model.forecast.compared;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Measure;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who grew how much from a month to the same month of the year after; 1 fell most. */
final class YearGrowth {

    private static final int DECIMALS = 1;

    private record Member(Municipality municipality, Figure before, Figure now, Figure change, Figure growth) {}

    private final Measure measure;
    private final Municipality own;
    private final MonthPeriod now;
    private final MonthPeriod before;
    private final List<Member> members;
    private final Map<Municipality, Figure> ranks = new LinkedHashMap<>();

    YearGrowth(
            MonthlySeries series,
            Measure measure,
            Municipality own,
            List<Municipality> municipalities,
            MonthPeriod now,
            MonthPeriod before) {
        this.measure = measure;
        this.own = own;
        this.now = now;
        this.before = before;
        this.members = municipalities.stream()
                .flatMap(each -> member(series, each).stream())
                .sorted(Comparator.comparingDouble(each -> each.growth().number()))
                .toList();
        if (!members.isEmpty()) {
            Group column = Group.of(
                    RecipientsCompared.ID.child("year", "column"),
                    Text.of("vækst på et år", "growth in a year"),
                    members.stream().map(Member::growth).toList());
            members.forEach(each -> ranks.put(
                    each.municipality(),
                    Figure.derived(
                            id(each.municipality()).child("rank"),
                            Text.of("Plads, vækst, ", "Rank, growth, ")
                                    .plus(Text.same(each.municipality().name())),
                            new Rank(Rank.Direction.LOWEST_FIRST, DECIMALS),
                            each.growth(),
                            column)));
        }
    }

    private static FigureId id(Municipality municipality) {
        return RecipientsCompared.ID.child("year", municipality.code());
    }

    private Optional<Member> member(MonthlySeries series, Municipality municipality) {
        Figure from = series.at(municipality.code(), before).orElseThrow();
        Figure to = series.at(municipality.code(), now).orElseThrow();
        Text label = Text.of("Vækst på et år, ", "Growth in a year, ").plus(Text.same(municipality.name()));
        Figure change = Figure.derived(id(municipality).child("change"), label, new Difference(), to, from);
        Figure share = Figure.derived(id(municipality).child("share"), label, new Growth(), to, from);
        Figure growth = Figure.derived(
                id(municipality).child("growth"), label, Convert.between(Unit.SHARE, Unit.PERCENT), share);
        return growth.value().isPresent()
                ? Optional.of(new Member(municipality, from, to, change, growth))
                : Optional.empty();
    }

    FigureTable table() {
        int decimals = measure.isCount() ? 0 : 1;
        Text unit = measure.unit().words();
        return new FigureTable(
                "year",
                measure.name().plus(Text.of(": vækst på et år", ": growth in a year")),
                before.words().plus(Text.of(" til ", " to ")).plus(now.words()),
                Text.of("Kommune", "Municipality"),
                List.of(
                        new Column("before", before.words().capital(), unit, decimals),
                        new Column("now", now.words().capital(), unit, decimals),
                        new Column("change", Text.of("Ændring", "Change"), unit, decimals),
                        new Column("growth", Text.of("Vækst", "Growth"), Unit.PERCENT.words(), DECIMALS),
                        new Column("rank", Text.of("Plads", "Rank"), Text.EMPTY, 0)),
                members.stream()
                        .map(each -> new Row(
                                each.municipality().code(),
                                Text.same(each.municipality().name()),
                                each.municipality().equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY,
                                List.of(
                                        Cell.of(each.before()),
                                        Cell.of(each.now()),
                                        Cell.of(each.change()),
                                        Cell.of(each.growth()),
                                        Optional.ofNullable(ranks.get(each.municipality()))
                                                .map(Cell::of)
                                                .orElse(Cell.empty()))))
                        .toList(),
                List.of(Text.of("Plads 1 er faldet mest.", "Rank 1 fell most.")));
    }

    ChartSpec chart() {
        return new ChartSpec(
                "year",
                measure.name().plus(Text.of(": vækst på et år", ": growth in a year")),
                Text.of("pct., ", "pct., ")
                        .plus(before.words())
                        .plus(Text.of(" til ", " to "))
                        .plus(now.words()),
                finding().orElseGet(() -> Sentence.of("year_chart").end()),
                ChartSpec.Kind.RANKED_BARS,
                "year",
                members.stream()
                        .map(each -> Text.same(each.municipality().name()))
                        .toList(),
                List.of(new ChartSpec.Series(
                        "growth",
                        Text.of("Vækst på et år", "Growth in a year"),
                        Role.GROUP,
                        false,
                        members.stream().map(Member::growth).toList(),
                        members.stream().map(Member::municipality).toList().indexOf(own),
                        DECIMALS)));
    }

    Optional<Sentence> finding() {
        return members.stream()
                .filter(each -> each.municipality().equals(own))
                .findFirst()
                .flatMap(each -> Optional.ofNullable(ranks.get(own))
                        .map(rank -> Sentence.of("year")
                                .words(
                                        "På et år er tallet i " + own.name()
                                                + (each.growth().number() >= 0 ? " steget " : " faldet "),
                                        "In a year the number in " + own.name()
                                                + (each.growth().number() >= 0 ? " rose by " : " fell by "))
                                .number(each.growth(), DECIMALS, Form.MAGNITUDE_WITH_UNIT)
                                .words(": plads ", ": rank ")
                                .number(rank, 0, Form.PLAIN)
                                .words(
                                        " af " + members.size() + ", hvor 1 er faldet mest.",
                                        " of " + members.size() + ", where 1 fell most.")
                                .end()));
    }
}
