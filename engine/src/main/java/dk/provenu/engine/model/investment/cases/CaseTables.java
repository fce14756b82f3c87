package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/** The tables of one case: what flows year by year, and what it comes to. */
final class CaseTables {

    static final Text KRONER = Unit.KRONER.words();
    private static final String TOTAL = "total";

    private CaseTables() {}

    /** The price level of the plan's amounts, in words. */
    static Text prices(CaseResult result) {
        PriceBasis basis = result.keys().net().priceBasis();
        return basis instanceof PriceBasis.Unknown
                ? Text.of("prisniveau ikke oplyst", "price level not stated")
                : basis.words();
    }

    static Text period(CaseResult result) {
        int first = result.plan().start();
        int last = result.plan().last();
        return Text.same(first == last ? Integer.toString(first) : first + "-" + last);
    }

    static List<Column> years(CaseResult result, Text unit, int decimals, boolean withTotal) {
        List<Column> columns = new ArrayList<>();
        for (int year : result.plan().years()) {
            columns.add(new Column(Integer.toString(year), Text.same(Integer.toString(year)), unit, decimals));
        }
        if (withTotal) {
            columns.add(new Column(TOTAL, Text.of("I alt", "Total"), unit, decimals));
        }
        return columns;
    }

    /** A row over the years; a year without an amount is an empty cell. */
    static Row row(
            CaseResult result,
            String key,
            Text label,
            Row.Kind kind,
            SortedMap<Integer, Figure> amounts,
            Optional<Figure> total,
            boolean withTotal) {
        List<Cell> cells = new ArrayList<>();
        for (int year : result.plan().years()) {
            Figure amount = amounts.get(year);
            cells.add(amount == null ? Cell.empty() : Cell.of(amount));
        }
        if (withTotal) {
            cells.add(total.map(Cell::of).orElseGet(Cell::empty));
        }
        return new Row(key, label, kind, cells);
    }

    private static Optional<Figure> total(
            CaseResult result, String table, String key, Text label, SortedMap<Integer, Figure> amounts) {
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(result.ids()
                        .sum(
                                label.plus(Text.of(", i alt", ", total")),
                                List.copyOf(amounts.values()),
                                table,
                                key,
                                TOTAL));
    }

    /** Costs, gains and the net of the municipality. */
    static FigureTable cash(CaseResult result) {
        CashFlow cash = result.cash();
        List<Row> rows = new ArrayList<>();
        for (Flow flow : cash.of(Payer.MUNICIPALITY, true)) {
            rows.add(flowRow(result, flow));
        }
        rows.add(row(
                result,
                "costs",
                Text.of("Udgifter i alt", "Costs in all"),
                Row.Kind.TOTAL,
                cash.costs(),
                Optional.of(result.keys().costs()),
                true));
        for (Flow flow : cash.of(Payer.MUNICIPALITY, false)) {
            rows.add(flowRow(result, flow));
        }
        rows.add(row(
                result,
                "gains",
                Text.of("Gevinster i alt", "Gains in all"),
                Row.Kind.TOTAL,
                cash.gains(),
                Optional.of(result.keys().gains()),
                true));
        rows.add(row(
                result,
                "net",
                Text.of("Nettoprovenu", "Net yield"),
                Row.Kind.OWN,
                cash.net(),
                Optional.of(result.keys().net()),
                true));
        rows.add(row(
                result,
                "cumulative",
                Text.of("Akkumuleret", "Cumulative"),
                Row.Kind.SUMMARY,
                cash.cumulative(),
                Optional.empty(),
                true));
        if (!cash.reinvested().isEmpty()) {
            Text reinvested = Text.of("Geninvesteret", "Reinvested");
            Text after = Text.of("Nettoprovenu efter geninvestering", "Net yield after reinvestment");
            rows.add(row(
                    result,
                    "reinvested",
                    reinvested,
                    Row.Kind.ORDINARY,
                    cash.reinvested(),
                    total(result, "cash", "reinvested", reinvested, cash.reinvested()),
                    true));
            rows.add(row(
                    result,
                    "after_reinvestment",
                    after,
                    Row.Kind.SUMMARY,
                    cash.afterReinvestment(),
                    total(result, "cash", "after_reinvestment", after, cash.afterReinvestment()),
                    true));
        }
        return new FigureTable(
                "cash",
                Text.of("Kommunens pengestrøm", "The municipality's cash flow"),
                KRONER.plus(Text.same(", ")).plus(prices(result)),
                Text.of("Linje", "Line"),
                years(result, KRONER, 0, true),
                rows,
                List.of());
    }

    private static Row flowRow(CaseResult result, Flow flow) {
        return row(
                result,
                flow.key(),
                flow.label(),
                Row.Kind.ORDINARY,
                flow.amounts(),
                total(result, "cash", flow.key(), flow.label(), flow.amounts()),
                true);
    }

    /** Who begins, who leaves, how many fewer on the benefit, and whose the saving is. */
    static Optional<FigureTable> persons(CaseResult result) {
        List<Row> rows = new ArrayList<>();
        for (GroupEffect effect : result.effects()) {
            String key = effect.group().key();
            Text name = Text.same(": ").plus(effect.group().name());
            if (!effect.starts().isEmpty()) {
                rows.add(row(
                        result,
                        key + "_starts",
                        Text.of("Begynder", "Begin").plus(name),
                        Row.Kind.ORDINARY,
                        effect.starts(),
                        Optional.empty(),
                        false));
                if (!effect.moved().equals(effect.starts())) {
                    rows.add(row(
                            result,
                            key + "_moved",
                            Text.of("Flyttes på grund af indsatsen", "Moved by the effort")
                                    .plus(name),
                            Row.Kind.ORDINARY,
                            effect.moved(),
                            Optional.empty(),
                            false));
                }
            }
            rows.add(row(
                    result,
                    key + "_persons",
                    Text.of("Færre fuldtidspersoner på ydelsen", "Fewer full-time persons on the benefit")
                            .plus(name),
                    Row.Kind.TOTAL,
                    effect.persons(),
                    Optional.empty(),
                    false));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        "persons",
                        Text.of("Personer", "Persons"),
                        Text.of(
                                "begyndelserne er fordelt jævnt over hvert år",
                                "beginnings are spread evenly over each year"),
                        Text.of("Målgruppe", "Target group"),
                        years(result, Text.EMPTY, 1, false),
                        rows,
                        List.of()));
    }

    /** Benefits saved in all, and how they part. */
    static Optional<FigureTable> benefits(CaseResult result) {
        List<Row> rows = new ArrayList<>();
        for (GroupEffect effect : result.effects()) {
            if (effect.gross().isEmpty()) {
                continue;
            }
            String key = effect.group().key();
            Text name = Text.same(": ").plus(effect.group().name());
            rows.add(row(
                    result,
                    key + "_gross",
                    Text.of("Sparet ydelse, brutto", "Benefits saved, gross").plus(name),
                    Row.Kind.ORDINARY,
                    effect.gross(),
                    Optional.empty(),
                    false));
            rows.add(row(
                    result,
                    key + "_state",
                    Text.of("Heraf statens", "Of which the state's").plus(name),
                    Row.Kind.ORDINARY,
                    effect.state(),
                    Optional.empty(),
                    false));
            rows.add(row(
                    result,
                    key + "_own",
                    Text.of("Heraf kommunens", "Of which the municipality's").plus(name),
                    Row.Kind.TOTAL,
                    effect.own(),
                    Optional.empty(),
                    false));
            List<Cell> shares = new ArrayList<>();
            for (int year : result.plan().years()) {
                shares.add(effect.ownShare(result.ids(), year).map(Cell::of).orElseGet(Cell::empty));
            }
            rows.add(new Row(
                    key + "_own_share",
                    Text.of("Kommunens andel", "The municipality's share").plus(name),
                    Row.Kind.SUMMARY,
                    shares,
                    OptionalInt.of(3)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        "benefits",
                        Text.of("Sparede ydelser og refusion", "Benefits saved and reimbursement"),
                        KRONER.plus(Text.of(
                                "; kommunens andel efter trappen og den varighed, folk forlader ydelsen med",
                                "; the municipality's share by the ladder and the duration at which people leave")),
                        Text.of("Målgruppe", "Target group"),
                        years(result, Text.EMPTY, 0, false),
                        rows,
                        List.of()));
    }

    static FigureTable keys(CaseResult result) {
        KeyFigures keys = result.keys();
        List<Row> rows = new ArrayList<>();
        rows.add(key("costs", keys.costs(), 0));
        rows.add(key("gains", keys.gains(), 0));
        rows.add(key("net_yield", keys.net(), 0));
        rows.add(key("payback", keys.payback(), 0));
        if (result.discounted()) {
            rows.add(key("rate", result.rate(), 1));
            rows.add(key("costs_now", keys.costsNow(), 2));
            rows.add(key("gains_now", keys.gainsNow(), 2));
            rows.add(key("net_now", keys.netNow(), 2));
        }
        rows.add(key("ratio", keys.ratio(), 3));
        rows.add(key("internal_rate", keys.internalRate(), 2));
        keys.moved().ifPresent(figure -> rows.add(key("moved", figure, 1)));
        keys.personYears().ifPresent(figure -> rows.add(key("person_years", figure, 1)));
        keys.costPerMoved().ifPresent(figure -> rows.add(key("cost_per_moved", figure, 0)));
        keys.costPerPersonYear().ifPresent(figure -> rows.add(key("cost_per_year", figure, 0)));
        List<Text> footnotes = new ArrayList<>();
        if (result.discounted()) {
            footnotes.add(Text.of(
                    "Nutidsværdi: det første års beløb falder ved årets udgang, som i Excels NPV.",
                    "Present value: the first year's amount falls at its end, as in Excel's NPV."));
        }
        return new FigureTable(
                KeyFigures.TABLE,
                Text.of("Nøgletal", "Key figures"),
                period(result).plus(Text.same(", ")).plus(prices(result)),
                Text.of("Nøgletal", "Key figure"),
                List.of(
                        new Column("value", Text.of("Værdi", "Value"), Text.EMPTY, 0),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                rows,
                footnotes);
    }

    static Row key(String key, Figure figure, int decimals) {
        Text unit = switch (figure.unit().form()) {
            case NUMBER -> Text.of("kr. pr. kr.", "DKK per DKK");
            case YEAR -> Text.of("årstal", "calendar year");
            default -> figure.unit().words();
        };
        return new Row(
                key,
                figure.label(),
                Row.Kind.ORDINARY,
                List.of(Cell.of(figure), Cell.of(unit)),
                OptionalInt.of(decimals));
    }

    /** The net of each who bears or gains. */
    static FigureTable payers(CaseResult result) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Payer, SortedMap<Integer, Figure>> each :
                result.cash().payers().entrySet()) {
            Payer payer = each.getKey();
            boolean own = payer == Payer.MUNICIPALITY;
            Optional<Figure> total = own
                    ? Optional.of(result.keys().net())
                    : total(result, "payers", payer.code(), payer.words(), each.getValue());
            rows.add(row(
                    result,
                    payer.code(),
                    payer.words(),
                    own ? Row.Kind.OWN : Row.Kind.ORDINARY,
                    each.getValue(),
                    total,
                    true));
        }
        return new FigureTable(
                "payers",
                Text.of("Hvem der betaler og får", "Who bears and gains"),
                KRONER.plus(Text.of("; gevinst minus udgift", "; gain less cost")),
                Text.of("Hvem", "Who"),
                years(result, KRONER, 0, true),
                rows,
                remarks(result));
    }

    /** The citizen's wages are known only where the plan states them and tax is counted. */
    private static List<Text> remarks(CaseResult result) {
        boolean losesOnly = result.cash().payers().containsKey(Payer.CITIZEN)
                && result.cash().of(Payer.CITIZEN, false).isEmpty();
        return losesOnly
                ? List.of(Text.of(
                        "Borgerens tal er kun den mistede ydelse. Lønnen for dem, der kommer i job, er med,"
                                + " når skat regnes med.",
                        "The citizen's number is the benefit lost only. The wages of those who find work are"
                                + " counted when tax is."))
                : List.of();
    }
}
