package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Cases side by side. */
final class ComparisonTables {

    private static final List<Role> ROLES = List.of(Role.OWN, Role.GROUP, Role.COUNTRY, Role.TARGET);

    private ComparisonTables() {}

    static FigureTable table(List<Compared> cases) {
        List<Row> rows = new ArrayList<>();
        add(
                rows,
                cases,
                "costs",
                Text.of("Udgifter i alt", "Costs in all"),
                0,
                each -> Optional.of(each.result().keys().costs()));
        add(
                rows,
                cases,
                "gains",
                Text.of("Gevinster i alt", "Gains in all"),
                0,
                each -> Optional.of(each.result().keys().gains()));
        add(
                rows,
                cases,
                "net_yield",
                Text.of("Nettoprovenu i alt", "Net yield in all"),
                0,
                each -> Optional.of(each.result().keys().net()));
        add(
                rows,
                cases,
                "ratio",
                Text.of("Gevinst pr. krone udgift", "Gain per krone of cost"),
                2,
                each -> Optional.of(each.result().keys().ratio()));
        add(
                rows,
                cases,
                "payback",
                Text.of("Tjent hjem i", "Paid back in"),
                0,
                each -> Optional.of(each.result().keys().payback()));
        add(
                rows,
                cases,
                "internal_rate",
                Text.of("Intern rente", "Internal rate of return"),
                1,
                each -> Optional.of(each.result().keys().internalRate()));
        add(
                rows,
                cases,
                "net_now",
                Text.of("Nutidsværdi netto", "Net present value"),
                0,
                each -> each.result().discounted()
                        ? Optional.of(each.result().keys().netNow())
                        : Optional.empty());
        add(
                rows,
                cases,
                "chance",
                Text.of("Sandsynlighed for at være tjent hjem", "Chance of having paid back"),
                0,
                each -> each.chances().map(Chances::chanceInAll));
        add(
                rows,
                cases,
                "least",
                Text.of("Del af effekten, der skal til", "Part of the effect that it takes"),
                2,
                Compared::least);
        add(
                rows,
                cases,
                "moved",
                Text.of("Personer flyttet", "Persons moved"),
                1,
                each -> each.result().keys().moved());
        add(
                rows,
                cases,
                "person_years",
                Text.of("Fuldtidspersonår uden ydelse", "Full-time person years off benefit"),
                1,
                each -> each.result().keys().personYears());
        add(
                rows,
                cases,
                "cost_per_year",
                Text.of("Udgift pr. fuldtidspersonår", "Cost per full-time person year"),
                0,
                each -> each.result().keys().costPerPersonYear());
        add(
                rows,
                cases,
                "kept",
                Text.of("Nettoprovenu, hvis alle gør det samme", "Net yield if all do the same"),
                0,
                ComparisonTables::kept);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0));
        cases.forEach(each -> columns.add(new Column(each.key(), each.title(), CaseTables.period(each.result()), 0)));
        return new FigureTable(
                "compare",
                Text.of("Cases ved siden af hinanden", "Cases side by side"),
                Text.of(
                        "hver i sit eget prisniveau og over sine egne år",
                        "each at its own price level and over its own years"),
                Text.of("Nøgletal", "Key figure"),
                columns,
                rows,
                List.of());
    }

    private static Optional<Figure> kept(Compared each) {
        return each.result()
                .guarantee()
                .map(view -> each.result()
                        .ids()
                        .derived(
                                Text.of("Nettoprovenu, hvis alle gør det samme", "Net yield if all do the same"),
                                new Sum(),
                                List.copyOf(view.kept().values()),
                                "compare",
                                "kept",
                                "value"));
    }

    private static void add(
            List<Row> rows,
            List<Compared> cases,
            String key,
            Text label,
            int decimals,
            Function<Compared, Optional<Figure>> figure) {
        List<Optional<Figure>> figures = cases.stream().map(figure).toList();
        Optional<Figure> first = figures.stream().flatMap(Optional::stream).findFirst();
        if (first.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(
                switch (first.get().unit().form()) {
                    case NUMBER ->
                        key.equals("least") ? Text.of("andel", "share") : Text.of("kr. pr. kr.", "DKK per DKK");
                    case YEAR -> Text.of("årstal", "calendar year");
                    default -> first.get().unit().words();
                }));
        for (int i = 0; i < cases.size(); i++) {
            Compared each = cases.get(i);
            cells.add(Cell.of(figures.get(i).orElseGet(() -> absent(each, key, label, first.get()))));
        }
        rows.add(new Row(
                key,
                label,
                key.equals("net_yield") ? Row.Kind.OWN : Row.Kind.ORDINARY,
                cells,
                OptionalInt.of(decimals)));
    }

    /** What one case has and another not. */
    private static Figure absent(Compared each, String key, Text label, Figure like) {
        return Figure.modelled(
                each.result().ids().id("compared", key, "absent"),
                label,
                Value.missing(MissingReason.NOT_APPLICABLE),
                like.unit(),
                like.priceBasis(),
                new Origin.Modelled(Text.of("sagen har det ikke", "the case does not have it"), Map.of(), List.of()),
                List.of());
    }

    private static int longest(List<Compared> cases) {
        return cases.stream()
                .mapToInt(each -> each.result().plan().horizon())
                .max()
                .orElse(0);
    }

    /** The cumulative net by the number of the year, so that cases of different years can be compared. */
    static FigureTable cumulative(List<Compared> cases) {
        List<Row> rows = new ArrayList<>();
        for (int year = 0; year < longest(cases); year++) {
            List<Cell> cells = new ArrayList<>();
            for (Compared each : cases) {
                int at = each.result().plan().start() + year;
                Figure figure = each.result().cash().cumulative().get(at);
                cells.add(figure == null ? Cell.empty() : Cell.of(figure));
            }
            rows.add(new Row(Integer.toString(year + 1), ordinal(year), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "cumulative",
                Text.of("Akkumuleret nettoprovenu", "Cumulative net yield"),
                CaseTables.KRONER,
                Text.of("Efter", "After"),
                cases.stream()
                        .map(each -> new Column(each.key(), each.title(), CaseTables.KRONER, 0))
                        .toList(),
                rows,
                List.of());
    }

    private static Text ordinal(int year) {
        return Text.of("År " + (year + 1), "Year " + (year + 1));
    }

    static List<ChartSpec> charts(List<Compared> cases) {
        List<ChartSpec.Series> series = new ArrayList<>();
        int longest = longest(cases);
        for (int i = 0; i < cases.size(); i++) {
            Compared each = cases.get(i);
            List<Figure> points = new ArrayList<>();
            for (int year = 0; year < longest; year++) {
                Figure figure = each.result()
                        .cash()
                        .cumulative()
                        .get(each.result().plan().start() + year);
                points.add(figure == null ? gap(each, year) : thousands(each, figure, year));
            }
            series.add(new ChartSpec.Series(each.key(), each.title(), ROLES.get(i), true, points, -1, 0));
        }
        List<Text> years = new ArrayList<>();
        for (int year = 0; year < longest; year++) {
            years.add(ordinal(year));
        }
        return List.of(new ChartSpec(
                "cumulative_chart",
                Text.of("Akkumuleret nettoprovenu", "Cumulative net yield"),
                Unit.THOUSAND_KRONER.words().plus(Text.of(", hver i sit prisniveau", ", each at its price level")),
                best(cases)
                        .map(each -> Sentence.of("cumulative_alternative")
                                .words("Længst oppe ender ", "Highest ends ")
                                .words(each.title())
                                .words(".", ".")
                                .end())
                        .orElseGet(() -> Sentence.of("cumulative_alternative")
                                .words("Ingen sag kan regnes.", "No case can be computed.")
                                .end()),
                ChartSpec.Kind.LINES,
                "cumulative",
                years,
                series));
    }

    private static Figure thousands(Compared each, Figure figure, int year) {
        return each.result()
                .ids()
                .derived(
                        figure.label(),
                        Convert.between(Unit.KRONER, Unit.THOUSAND_KRONER),
                        List.of(figure),
                        "chart",
                        "cumulative",
                        Integer.toString(year));
    }

    private static Figure gap(Compared each, int year) {
        return Figure.modelled(
                each.result().ids().id("chart", "gap", Integer.toString(year)),
                Text.of("intet tal her", "no number here"),
                Value.missing(MissingReason.NOT_APPLICABLE),
                Unit.THOUSAND_KRONER,
                each.result().keys().net().priceBasis(),
                new Origin.Modelled(Text.of("sagen er slut", "the case has ended"), Map.of(), List.of()),
                List.of());
    }

    private static Optional<Compared> best(List<Compared> cases) {
        return cases.stream()
                .filter(each -> each.result().keys().net().value().isPresent())
                .max(Comparator.comparingDouble(
                        each -> each.result().keys().net().number()));
    }

    static List<Sentence> sentences(List<Compared> cases) {
        List<Sentence> all = new ArrayList<>();
        best(cases)
                .ifPresent(each -> all.add(Sentence.of("most")
                        .words("Størst nettoprovenu giver ", "The largest net yield is that of ")
                        .words(each.title())
                        .words(": ", ": ")
                        .number(each.result().keys().net(), 0, Form.WITH_UNIT)
                        .words(" over ", " over ")
                        .words(CaseTables.period(each.result()))
                        .words(".", ".")
                        .end()));
        cases.stream()
                .filter(each -> each.result().keys().ratio().value().isPresent())
                .max(Comparator.comparingDouble(
                        each -> each.result().keys().ratio().number()))
                .ifPresent(each -> all.add(Sentence.of("ratio")
                        .words("Mest pr. krone giver ", "Most per krone gives ")
                        .words(each.title())
                        .words(": ", ": ")
                        .number(each.result().keys().ratio(), 2, Form.PLAIN)
                        .words(" kr. pr. krone udgift.", " kr. per krone of cost.")
                        .end()));
        List<Compared> drawn = cases.stream()
                .filter(each -> each.chances()
                        .filter(known -> known.chanceInAll().value().isPresent())
                        .isPresent())
                .toList();
        if (drawn.size() > 1) {
            Compared least = drawn.stream()
                    .min(Comparator.comparingDouble(
                            each -> each.chances().orElseThrow().chanceInAll().number()))
                    .orElseThrow();
            all.add(Sentence.of("least_sure")
                    .words("Mindst sikker er ", "Least sure is ")
                    .words(least.title())
                    .words(" med ", " with ")
                    .number(least.chances().orElseThrow().chanceInAll(), 0, Form.WITH_UNIT)
                    .words(" sandsynlighed for at være tjent hjem.", " chance of having paid back.")
                    .end());
        }
        return all;
    }
}
