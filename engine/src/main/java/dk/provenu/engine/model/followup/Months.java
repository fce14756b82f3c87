package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.BudgetFrame;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A frame month by month, accumulated: budget, ledger and what is expected; and the persons of each month beside those of the
 * budget.
 *
 * @param frame the frame
 * @param columns the twelve months of each column
 */
record Months(BudgetFrame frame, Map<Kind, List<Figure>> columns) {

    private static final Text NOTHING = Text.of("Intet i måneden", "Nothing in the month");
    private static final Text NOT_YET = Text.of("måneden er ikke bogført endnu", "the month is not booked yet");
    private static final Text BOOKED_ALREADY = Text.of("måneden er bogført", "the month is booked");

    /** The columns. */
    enum Kind {
        BUDGET("budget", Text.of("Korrigeret budget, akkumuleret", "Revised budget, accumulated")),
        BOOKED("booked", Text.of("Bogført, akkumuleret", "Booked, accumulated")),
        EXPECTED("expected", Text.of("Ventet, akkumuleret", "Expected, accumulated")),
        DEVIATION("deviation", Text.of("Bogført over budget", "Booked above budget")),
        DEVIATION_EXPECTED("deviation_expected", Text.of("Ventet over budget", "Expected above budget")),
        PERSONS_BUDGET("persons_budget", Text.of("Budgetpersoner", "Budgeted persons")),
        PERSONS("persons", Text.of("Fuldtidspersoner", "Full-time persons")),
        PERSONS_EXPECTED("persons_expected", Text.of("Ventede fuldtidspersoner", "Expected full-time persons"));

        private final String key;
        private final Text words;

        Kind(String key, Text words) {
            this.key = key;
            this.words = words;
        }

        String key() {
            return key;
        }

        Text words() {
            return words;
        }

        boolean isPersons() {
            return this == PERSONS_BUDGET || this == PERSONS || this == PERSONS_EXPECTED;
        }

        boolean isDeviation() {
            return this == DEVIATION || this == DEVIATION_EXPECTED;
        }

        boolean isMoney() {
            return !isPersons();
        }
    }

    /** The months of the frame that holds benefits, or of the first there is. */
    static Optional<Months> of(Reckoning reckoning) {
        Optional<BudgetFrame> frame = reckoning.frames().containsKey(BudgetFrame.TRANSFERS)
                ? Optional.of(BudgetFrame.TRANSFERS)
                : reckoning.frames().keySet().stream().findFirst();
        return frame.map(each -> new Maker(reckoning, each).months());
    }

    List<Figure> column(Kind kind) {
        return Objects.requireNonNull(columns.get(kind));
    }

    boolean hasPersons() {
        return column(Kind.PERSONS_BUDGET).stream()
                .anyMatch(figure -> figure.value().isPresent());
    }

    FigureTable table(Season season) {
        List<Column> heads = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Text unit = kind.isMoney() ? Unit.MILLION_KRONER.words() : Units.FULL_TIME_PERSON.words();
            heads.add(new Column(kind.key(), kind.words(), unit, 1));
        }
        List<Row> rows = new ArrayList<>();
        for (int month : Season.all()) {
            List<Cell> cells = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                cells.add(Cell.of(column(kind).get(month - 1)));
            }
            rows.add(new Row(
                    FigureId.key(season.month(month).code()),
                    season.month(month).words(),
                    month == season.last().month() ? Row.Kind.OWN : Row.Kind.ORDINARY,
                    cells));
        }
        return new FigureTable(
                "months",
                frame.words().plus(Text.of(" måned for måned", " month by month")),
                Text.of(
                        "Akkumuleret, mio. kr.; fuldtidspersoner i måneden",
                        "Accumulated, million DKK; full-time persons"),
                Text.of("Måned", "Month"),
                heads,
                rows,
                List.of(
                        Text.of(
                                "Ventet begynder med det bogførte til dato uden det, der er bogført forud for de måneder, der er tilbage.",
                                "Expected begins with what is booked to date less what was booked ahead for the months that are left.")));
    }

    /** Makes the columns. */
    private record Maker(Reckoning reckoning, BudgetFrame frame) {

        private List<Map.Entry<Account, Reckoning.Found>> accounts() {
            return reckoning.accounts().entrySet().stream()
                    .filter(entry -> entry.getKey().frame() == frame)
                    .toList();
        }

        Months months() {
            Map<Kind, List<Figure>> columns = new EnumMap<>(Kind.class);
            columns.put(Kind.BUDGET, accumulated(Kind.BUDGET));
            columns.put(Kind.BOOKED, accumulated(Kind.BOOKED));
            columns.put(Kind.EXPECTED, expected());
            List<Figure> budget = Objects.requireNonNull(columns.get(Kind.BUDGET));
            columns.put(Kind.DEVIATION, above(Kind.DEVIATION, columns.get(Kind.BOOKED), budget));
            columns.put(Kind.DEVIATION_EXPECTED, above(Kind.DEVIATION_EXPECTED, columns.get(Kind.EXPECTED), budget));
            columns.put(Kind.PERSONS_BUDGET, persons(Kind.PERSONS_BUDGET, PersonsKind.BUDGET, Season.all()));
            columns.put(
                    Kind.PERSONS,
                    persons(Kind.PERSONS, PersonsKind.ACTUAL, reckoning.season().months()));
            columns.put(
                    Kind.PERSONS_EXPECTED,
                    persons(
                            Kind.PERSONS_EXPECTED,
                            PersonsKind.FORECAST,
                            reckoning.season().left()));
            return new Months(frame, columns);
        }

        private List<Figure> above(Kind kind, @Nullable List<Figure> amounts, List<Figure> budget) {
            List<Figure> column = new ArrayList<>();
            for (int month : Season.all()) {
                Figure amount = Objects.requireNonNull(amounts).get(month - 1);
                column.add(row(month)
                        .derived(kind.key(), label(kind, month), new Difference(), amount, budget.get(month - 1)));
            }
            return column;
        }

        private Make make(Kind kind) {
            return reckoning.make().below("months", "parts", kind.key());
        }

        /** The row of a month: what is shown has its place as its id. */
        private Make row(int month) {
            return reckoning
                    .make()
                    .below(
                            "months",
                            FigureId.key(reckoning.season().month(month).code()));
        }

        private Text label(Kind kind, int month) {
            return kind.words()
                    .plus(Text.same(", "))
                    .plus(reckoning.season().month(month).words());
        }

        private Figure millions(Kind kind, int month, Figure kroner) {
            return row(month)
                    .derived(kind.key(), label(kind, month), Convert.between(Unit.KRONER, Unit.MILLION_KRONER), kroner);
        }

        private List<Figure> accumulated(Kind kind) {
            List<Figure> column = new ArrayList<>();
            Optional<Figure> before = Optional.empty();
            for (int month : Season.all()) {
                if (kind == Kind.BOOKED && month > reckoning.season().last().month()) {
                    column.add(missing(kind, month, Unit.MILLION_KRONER, NOT_YET));
                    continue;
                }
                Figure here = make(kind).sum("in_" + month, label(kind, month), amounts(kind, month), NOTHING);
                Figure sum = plus(kind, month, before, here);
                before = Optional.of(sum);
                column.add(millions(kind, month, sum));
            }
            return column;
        }

        private Figure plus(Kind kind, int month, Optional<Figure> before, Figure here) {
            return before.map(sum -> make(kind).derived("until_" + month, label(kind, month), new Sum(), sum, here))
                    .orElse(here);
        }

        private List<Figure> amounts(Kind kind, int month) {
            Books books = reckoning.books();
            return accounts().stream()
                    .flatMap(entry -> (kind == Kind.BUDGET
                                    ? books.budget()
                                            .amounts(entry.getKey(), Version.REVISED, List.of(month), nature -> true)
                                    : books.amounts(
                                            entry.getKey(),
                                            line -> line.booked()
                                                    .equals(reckoning.season().month(month))))
                            .stream())
                    .toList();
        }

        private List<Figure> expected() {
            Kind kind = Kind.EXPECTED;
            int last = reckoning.season().last().month();
            List<Figure> column = new ArrayList<>();
            Optional<Figure> before = Optional.empty();
            for (int month : Season.all()) {
                if (month < last) {
                    column.add(missing(kind, month, Unit.MILLION_KRONER, BOOKED_ALREADY));
                    continue;
                }
                List<Figure> parts = accounts().stream()
                        .map(entry -> entry.getValue().outturn())
                        .map(outturn -> month == last
                                ? outturn.base()
                                : Objects.requireNonNull(outturn.left().get(month)))
                        .toList();
                Figure here = make(kind).sum("in_" + month, label(kind, month), parts, NOTHING);
                Figure sum = plus(kind, month, before, here);
                before = Optional.of(sum);
                column.add(millions(kind, month, sum));
            }
            return column;
        }

        private List<Figure> persons(Kind kind, PersonsKind of, List<Integer> months) {
            List<Figure> column = new ArrayList<>();
            for (int month : Season.all()) {
                List<Figure> found = months.contains(month)
                        ? reckoning
                                .persons()
                                .where(entry -> entry.kind() == of
                                        && entry.month() == month
                                        && entry.account().frame() == frame)
                                .stream()
                                .map(PersonsBook.Entry::persons)
                                .toList()
                        : List.of();
                column.add(
                        found.isEmpty()
                                ? missing(
                                        kind,
                                        month,
                                        Units.FULL_TIME_PERSON,
                                        Text.of("ingen personer i måneden", "no persons in the month"))
                                : row(month).sum(kind.key(), label(kind, month), found, NOTHING));
            }
            return column;
        }

        private Figure missing(Kind kind, int month, Unit unit, Text why) {
            return row(month).missing(kind.key(), label(kind, month), unit, MissingReason.NOT_APPLICABLE, why);
        }
    }
}
