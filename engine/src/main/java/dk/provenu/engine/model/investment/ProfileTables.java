package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.investment.InvestmentLines.Role;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tables of a profile. */
final class ProfileTables {

    private static final Text MILLIONS = Unit.MILLION_KRONER.words();
    private static final Text PERSONS = Units.FULL_TIME_PERSON.words();

    private ProfileTables() {}

    static FigureTable profile(Profile profile) {
        List<Column> columns = new ArrayList<>();
        for (int year : profile.lines().years()) {
            columns.add(new Column(Integer.toString(year), Text.same(Integer.toString(year)), MILLIONS, 1));
        }
        columns.add(new Column("total", Text.of("I alt", "Total"), MILLIONS, 1));
        List<Row> rows = new ArrayList<>();
        lineRows(profile, Role.INVESTMENT, profile.investment(), rows);
        lineRows(profile, Role.EXPECTED, profile.expected(), rows);
        rows.add(row(profile.netYield(), Row.Kind.OWN));
        List<Cell> cumulative = new ArrayList<>(
                profile.cumulative().values().stream().map(Cell::of).toList());
        cumulative.add(Cell.empty());
        rows.add(new Row("cumulative", Profile.CUMULATIVE, Row.Kind.SUMMARY, cumulative));
        profile.realised().ifPresent(realised -> lineRows(profile, Role.REALISED, realised, rows));
        return new FigureTable(
                "profile",
                Text.of("Investering, besparelse og provenu", "Investment, saving and net yield"),
                MILLIONS.plus(Text.same(", " + profile.lines().period())),
                Text.of("Linje", "Line"),
                columns,
                rows,
                List.of());
    }

    /** A row per line and their sum; one row where there is one line. */
    private static void lineRows(Profile profile, Role role, Series all, List<Row> rows) {
        List<Lines.Line> lines = profile.lines().of(role);
        if (lines.size() == 1) {
            rows.add(row(all, Row.Kind.ORDINARY));
            return;
        }
        List<String> keys = lines.stream().map(line -> "line_" + line.key()).toList();
        profile.rows().stream()
                .filter(series -> keys.contains(series.key()))
                .forEach(series -> rows.add(row(series, Row.Kind.ORDINARY)));
        rows.add(row(all, Row.Kind.TOTAL));
    }

    private static Row row(Series series, Row.Kind kind) {
        return new Row(
                series.key(),
                series.label(),
                kind,
                series.withTotal().stream().map(Cell::of).toList());
    }

    static FigureTable keys(KeyFigures keys, Profile profile) {
        List<Row> rows = new ArrayList<>();
        rows.add(key("investment", profile.investment().total()));
        rows.add(key("expected", profile.expected().total()));
        rows.add(key("net_yield", profile.netYield().total()));
        rows.add(key("payback_year", keys.paybackYear()));
        rows.add(key("return_per_krone", keys.returnPerKrone()));
        rows.add(key("break_even", keys.breakEven()));
        keys.breakEvenPersons().ifPresent(persons -> rows.add(key("break_even_persons", persons)));
        return new FigureTable(
                "key",
                Text.of("Nøgletal", "Key figures"),
                Text.same(profile.lines().period()),
                Text.of("Nøgletal", "Key figure"),
                List.of(
                        new Column("value", Text.of("Værdi", "Value"), Text.EMPTY, 1),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    private static Row key(String key, Figure figure) {
        Text unit = switch (figure.unit().form()) {
            case NUMBER -> Text.of("kr. pr. kr.", "DKK per DKK");
            case YEAR -> Text.of("årstal", "calendar year");
            default -> figure.unit().words();
        };
        int decimals = switch (figure.unit().form()) {
            case NUMBER -> 2;
            case YEAR -> 0;
            default -> figure.unit().equals(Units.FULL_TIME_PERSON) ? 0 : 1;
        };
        return new Row(
                key,
                figure.label(),
                Row.Kind.ORDINARY,
                List.of(Cell.of(figure), Cell.of(unit)),
                OptionalInt.of(decimals));
    }

    static Optional<FigureTable> realisation(Realisation realisation) {
        if (realisation.rows().isEmpty()) {
            return Optional.empty();
        }
        boolean persons = realisation.rows().getFirst().expectedPersons().isPresent();
        List<Column> columns = new ArrayList<>(List.of(
                new Column("expected", Text.of("Forventet besparelse", "Expected saving"), MILLIONS, 1),
                new Column("realised", Text.of("Realiseret besparelse", "Realised saving"), MILLIONS, 1),
                new Column(
                        "difference", Text.of("Realiseret minus forventet", "Realised less expected"), MILLIONS, 1)));
        if (persons) {
            columns.add(
                    new Column("expected_persons", Text.of("Svarer til, forventet", "Implied, expected"), PERSONS, 0));
            columns.add(
                    new Column("realised_persons", Text.of("Svarer til, realiseret", "Implied, realised"), PERSONS, 0));
        }
        List<Row> rows = new ArrayList<>();
        realisation.rows().forEach(row -> rows.add(row(row, Row.Kind.ORDINARY)));
        realisation.sum().ifPresent(sum -> rows.add(row(sum, Row.Kind.TOTAL)));
        return Optional.of(new FigureTable(
                "realisation",
                Text.of("Forventet og realiseret besparelse", "Expected and realised saving"),
                Text.of("år, hvor den realiserede besparelse er oplyst", "years in which the realised saving is known"),
                Text.of("År", "Year"),
                columns,
                rows,
                persons
                        ? List.of(
                                Text.of(
                                        "Personer er beregnet baglæns af besparelsen med en fast pris; de er ikke talt.",
                                        "Persons are computed backwards from the saving at a flat price; they are not counted."))
                        : List.of()));
    }

    private static Row row(Realisation.Row row, Row.Kind kind) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(row.expected()), Cell.of(row.realised()), Cell.of(row.difference())));
        row.expectedPersons().map(Cell::of).ifPresent(cells::add);
        row.realisedPersons().map(Cell::of).ifPresent(cells::add);
        return new Row(row.key(), row.label(), kind, cells);
    }

    static FigureTable ranges(Profile profile) {
        List<Row> rows = new ArrayList<>();
        for (Series series : profile.rows()) {
            Group column = Series.group("columns/" + series.key(), series.label(), series.all());
            rows.add(new Row(
                    series.key(),
                    series.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(Figure.derived(
                                    Series.id("ranges", series.key(), "least"),
                                    Text.of("Mindst, ", "Least, ").plus(series.label()),
                                    new OfPresent(new Minimum()),
                                    column)),
                            Cell.of(Figure.derived(
                                    Series.id("ranges", series.key(), "most"),
                                    Text.of("Størst, ", "Most, ").plus(series.label()),
                                    new OfPresent(new Maximum()),
                                    column)))));
        }
        return new FigureTable(
                "ranges",
                Text.of("Mindste og største år", "Least and greatest year"),
                MILLIONS.plus(Text.of(", af de oplyste år", ", of the years given")),
                Text.of("Linje", "Line"),
                List.of(
                        new Column("least", Text.of("Mindst", "Least"), MILLIONS, 1),
                        new Column("most", Text.of("Størst", "Most"), MILLIONS, 1)),
                rows,
                List.of());
    }

    /** Net yield by who bears and gains it, where the lines say so. */
    static Optional<FigureTable> payers(Profile profile) {
        List<String> payers = profile.lines().lines().stream()
                .filter(line -> line.role() != Role.REALISED)
                .map(Lines.Line::payer)
                .distinct()
                .toList();
        if (payers.equals(List.of(""))) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        for (int year : profile.lines().years()) {
            columns.add(new Column(Integer.toString(year), Text.same(Integer.toString(year)), MILLIONS, 1));
        }
        List<Row> rows = new ArrayList<>();
        for (String payer : payers) {
            List<Cell> cells = new ArrayList<>();
            for (int year : profile.lines().years()) {
                cells.add(Cell.of(payerYear(profile, payer, year)));
            }
            rows.add(new Row(payer.isEmpty() ? "unknown" : payer, payerWords(payer), Row.Kind.ORDINARY, cells));
        }
        return Optional.of(new FigureTable(
                "payers",
                Text.of("Provenu efter hvem det falder hos", "Net yield by who bears and gains it"),
                MILLIONS,
                Text.of("Hvem", "Who"),
                columns,
                rows,
                List.of()));
    }

    private static Figure payerYear(Profile profile, String payer, int year) {
        String key = payer.isEmpty() ? "unknown" : payer;
        Text label = payerWords(payer).plus(Text.same(", " + year));
        List<Node> savings = amounts(profile, Role.EXPECTED, payer, year);
        List<Node> costs = amounts(profile, Role.INVESTMENT, payer, year);
        if (costs.isEmpty()) {
            return sum(key, Integer.toString(year), label, savings);
        }
        Figure cost = sum(
                key, year + "_cost", Text.of("Investering, ", "Investment, ").plus(label), costs);
        FigureId id = Series.id("payers", key, Integer.toString(year));
        Text words = Text.of("Provenu, ", "Net yield, ").plus(label);
        if (savings.isEmpty()) {
            return Figure.derived(id, words, new Negated(), cost);
        }
        Figure saving =
                sum(key, year + "_saving", Text.of("Besparelse, ", "Saving, ").plus(label), savings);
        return Figure.derived(id, words, new Difference(), saving, cost);
    }

    private static List<Node> amounts(Profile profile, Role role, String payer, int year) {
        return profile.lines().of(role).stream()
                .filter(line -> line.payer().equals(payer))
                .map(line -> (Node) line.amount(year))
                .toList();
    }

    private static Figure sum(String payer, String key, Text label, List<Node> operands) {
        return Figure.derived(Series.id("payers", payer, key), label, new Sum(), operands, List.of());
    }

    private static Text payerWords(String payer) {
        return switch (payer) {
            case "municipality" -> Text.of("Kommunen", "The municipality");
            case "state" -> Text.of("Staten", "The state");
            case "citizen" -> Text.of("Borgeren", "The citizen");
            case "region" -> Text.of("Regionen", "The region");
            default -> Text.of("Ikke oplyst", "Not stated");
        };
    }
}
