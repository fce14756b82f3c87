package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Reform;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.model.followup.FollowUpSplit;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deviation taken apart under the law of the files: each part alone, and all of them to the øre. */
class FollowUpSplitTest {

    private static final FollowUpSplit MODEL = new FollowUpSplit();
    private static final String SICK = "5.57.71";

    private static FigureTable byAccount(FollowUpBooks books) {
        return FollowUpBooks.table(books.run(MODEL), "by_account");
    }

    /** 100 persons on step 2 at 20.000 kr., of which the municipality pays 60 pct.; and what came, exactly explained. */
    private static FollowUpBooks sick(String rung, String persons, String price, String booked) {
        return new FollowUpBooks()
                .budget(SICK, "2025-01", "benefit", "1200000.00")
                .persons("sickness_benefit", SICK, "2025-01", "budget", "step_2", "100", "20000")
                .persons("sickness_benefit", SICK, "2025-01", "actual", rung, persons, price)
                .booked(SICK, "2025-01", "", "benefit", booked);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "volume, step_2, 110, 20000, 1320000.00, 120000.00",
        "volume, week_5, 90, 20000, 1080000.00, -120000.00",
        "price, step_2, 100, 21000, 1260000.00, 60000.00",
        "step, step_3, 100, 20000, 1400000.00, 200000.00",
        "rest, step_2, 100, 20000, 1200000.01, 0.01",
    })
    void oneThingChangedIsOnePart(
            String part, String rung, String persons, String price, String booked, String expected) {
        FigureTable table = byAccount(sick(rung, persons, price, booked));
        for (var column : table.columns()) {
            boolean told = column.key().equals(part) || column.key().equals("deviation");
            assertThat(FollowUpBooks.shown(table, SICK, column.key()))
                    .as(column.key())
                    .isEqualByComparingTo(told ? new BigDecimal(expected) : BigDecimal.ZERO);
        }
    }

    /** The worked case of docs/follow-up.md. */
    @Test
    void theWorkedCaseOfTheGuide() {
        FollowUpBooks books = sick("step_2", "80", "20500", "1420000")
                .persons("sickness_benefit", SICK, "2025-01", "actual", "step_3", "30", "20500");
        FigureTable table = byAccount(books);
        Map.of("volume", "120000", "step", "60000", "price", "34500", "rest", "5500", "deviation", "220000")
                .forEach((part, expected) -> assertThat(FollowUpBooks.shown(table, SICK, part))
                        .as(part)
                        .isEqualByComparingTo(expected));
    }

    @Test
    void otherBenefitsOfTheSameAccountAreComposition() {
        String account = "5.58.82";
        FollowUpBooks books = new FollowUpBooks().budget(account, "2025-01", "benefit", "2000000");
        for (String[] each : List.of(
                new String[] {"job_clarification_programme", "10000", "100", "120"},
                new String[] {"resource_programme", "15000", "100", "80"})) {
            books.persons(each[0], account, "2025-01", "budget", "step_4", each[2], each[1]);
            books.persons(each[0], account, "2025-01", "actual", "step_4", each[3], each[1]);
        }
        // 20 persons from 15.000 to 10.000 kr. at 80 pct.: 80.000 kr. less.
        FigureTable table = byAccount(books.booked(account, "2025-01", "", "benefit", "1920000"));
        assertThat(FollowUpBooks.shown(table, account, "composition")).isEqualByComparingTo("-80000");
        assertThat(FollowUpBooks.shown(table, account, "volume")).isEqualByComparingTo("0");
        assertThat(FollowUpBooks.shown(table, account, "rest")).isEqualByComparingTo("0");
    }

    @Test
    void changedReimbursementIsLaw() {
        FollowUpBooks books = new FollowUpBooks();
        for (String month : List.of("2025-01", "2025-02")) {
            books.budget(SICK, month, "benefit", "1200000")
                    .persons("sickness_benefit", SICK, month, "budget", "step_2", "100", "20000")
                    .persons("sickness_benefit", SICK, month, "actual", "step_2", "100", "20000");
        }
        books.booked(SICK, "2025-01", "", "benefit", "1200000").booked(SICK, "2025-02", "", "benefit", "1400000");
        DatedValue thirty = new DatedValue(
                LocalDate.of(2025, 2, 1),
                Value.of(30),
                PriceBasis.none(),
                new Reference("prøve", "§ 1", "2025-02-01"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Reform reform = new Reform(
                "proeve",
                Text.same("Prøve"),
                Text.same("Trin 2 til 30 pct."),
                List.of(new Reform.Change("reimbursement_ladder.step_2.rate", thirty, Optional.empty())));
        books.under(LawFiles.bundled().with(reform));
        FigureTable table = byAccount(books);
        assertThat(FollowUpBooks.shown(table, SICK, "law")).isEqualByComparingTo("200000");
        assertThat(FollowUpBooks.shown(table, SICK, "rest")).isEqualByComparingTo("0");
        // A budget that knew of the change has it in its own persons; what it lacks in kroner is then the budget's gap.
        FigureTable known = byAccount(books.option("budget_law", "month"));
        assertThat(FollowUpBooks.shown(known, SICK, "law")).isEqualByComparingTo("0");
        assertThat(FollowUpBooks.shown(known, SICK, "budget_gap")).isEqualByComparingTo("200000");
    }

    @Test
    void whatConcernsAnotherTimeIsAccruals() {
        FollowUpBooks books = sick("step_2", "100", "20000", "1200000")
                .booked(SICK, "2025-01", "2024-12", "reimbursement", "-5000.50")
                .booked(SICK, "2025-02", "2025-01", "benefit", "700.25")
                .option("month", "2025-01");
        FigureTable table = byAccount(books);
        // Booked in January for December: 5.000,50 less; of January's own 700,25 is not there yet.
        assertThat(FollowUpBooks.shown(table, SICK, "deviation")).isEqualByComparingTo("-5000.50");
        assertThat(FollowUpBooks.shown(table, SICK, "accruals")).isEqualByComparingTo("-5700.75");
        assertThat(FollowUpBooks.shown(table, SICK, "rest")).isEqualByComparingTo("700.25");
    }

    @Test
    void anAppropriationWithoutPersonsIsNamed() {
        FigureTable table =
                byAccount(sick("step_2", "100", "20000", "1200000").revised(SICK, "2025-01", "benefit", "1150000"));
        assertThat(FollowUpBooks.shown(table, SICK, "budget_gap")).isEqualByComparingTo("50000");
        assertThat(FollowUpBooks.shown(table, SICK, "rest")).isEqualByComparingTo("0");
    }

    @Test
    void withoutPersonsTheReasonStandsAndTheRestTakesIt() {
        ModelResult result = new FollowUpBooks()
                .budget("5.68.90", "2025-01", "", "1000")
                .booked("5.68.90", "2025-01", "", "", "1250.75")
                .run(MODEL);
        FigureTable table = FollowUpBooks.table(result, "by_account");
        assertThat(FollowUpBooks.shown(table, "5.68.90", "rest")).isEqualByComparingTo("250.75");
        Cell volume = table.row("5.68.90").cells().get(table.column("volume"));
        assertThat(volume)
                .isInstanceOfSatisfying(
                        Cell.FigureCell.class,
                        cell -> assertThat(((Value.Missing) cell.figure().value())
                                        .detail()
                                        .da())
                                .contains("follow-up-persons har ingen personer på kontoen"));
    }

    @Test
    void monthsWithoutPersonsAreNamed() {
        ModelResult result = sick("step_2", "100", "20000", "1200000")
                .booked(SICK, "2025-03", "", "benefit", "1")
                .run(MODEL);
        FigureTable table = FollowUpBooks.table(result, "by_account");
        assertThat(table.row(SICK).cells().get(table.column("price")))
                .isInstanceOfSatisfying(
                        Cell.FigureCell.class,
                        cell -> assertThat(((Value.Missing) cell.figure().value())
                                        .detail()
                                        .da())
                                .contains("februar 2025, marts 2025"));
        assertThat(FollowUpBooks.parts(table, table.row(SICK)))
                .isEqualByComparingTo(FollowUpBooks.shown(table, SICK, "deviation"));
    }

    /** The example: each row's parts sum to its deviation, and that is the files' own øre. */
    @Test
    void theExampleSumsToTheOre() {
        ExampleData data =
                ExampleData.of("opfoelgning", FollowUpData.BUDGET, FollowUpData.LEDGER, FollowUpData.PERSONS_KIND);
        var input = data.input("Ballerup", Optional.empty(), Map.of()).under(LawFiles.bundled());
        FigureTable table = FollowUpBooks.table(MODEL.run(input), "by_account");
        Map<String, BigDecimal> naive = new HashMap<>();
        for (SourceRow row : input.rows(FollowUpData.LEDGER)) {
            naive.merge(row.text("account"), ore(row), BigDecimal::add);
        }
        Map<String, BigDecimal> budget = new HashMap<>();
        for (SourceRow row : input.rows(FollowUpData.BUDGET)) {
            if (row.text("month").compareTo("2025-08") <= 0) {
                budget.merge(row.text("account") + row.text("month") + row.text("version"), ore(row), BigDecimal::add);
            }
        }
        for (SourceRow row : input.rows(FollowUpData.BUDGET)) {
            String key = row.text("account") + row.text("month");
            BigDecimal revised = budget.remove(key + "revised");
            BigDecimal original = budget.remove(key + "original");
            BigDecimal counts = revised == null ? original : revised;
            if (counts != null) {
                naive.merge(row.text("account"), counts.negate(), BigDecimal::add);
            }
        }
        naive.forEach((account, deviation) -> assertThat(FollowUpBooks.shown(table, account, "deviation"))
                .as(account)
                .isEqualByComparingTo(deviation));
        assertThat(naive).hasSize(9);
        for (Row row : table.rows()) {
            assertThat(FollowUpBooks.parts(table, row))
                    .as(row.key())
                    .isEqualByComparingTo(FollowUpBooks.shown(table, row.key(), "deviation"));
        }
    }

    private static BigDecimal ore(SourceRow row) {
        return BigDecimal.valueOf(row.figure("amount").number()).setScale(2);
    }

    /** Any books at all: every row's parts sum to its deviation in øre, and the deviation is the ledger's own. */
    @Test
    void anyBooksSumToTheOre() {
        for (int seed = 0; seed < 150; seed++) {
            RandomBooks books = new RandomBooks(new SplittableRandom(seed));
            FigureTable table = byAccount(books.books);
            for (Row row : table.rows()) {
                assertThat(FollowUpBooks.parts(table, row))
                        .as("seed " + seed + ", " + row.key())
                        .isEqualByComparingTo(FollowUpBooks.shown(table, row.key(), "deviation"));
            }
            books.deviations.forEach((account, deviation) ->
                    assertThat(FollowUpBooks.shown(table, account, "deviation")).isEqualByComparingTo(deviation));
        }
    }

    /** Moving an amount from one account to another moves both rests by exactly that, and no other part. */
    @ParameterizedTest
    @CsvSource({"0.01", "1.00", "412350.75"})
    void aMovedAmountIsFound(String moved) {
        FigureTable before = byAccount(new RandomBooks(new SplittableRandom(7)).books);
        FollowUpBooks changed = new RandomBooks(new SplittableRandom(7)).books;
        changed.booked("5.57.71", "2025-02", "", "benefit", "-" + moved);
        changed.booked("5.57.73", "2025-02", "", "benefit", moved);
        FigureTable after = byAccount(changed);
        for (Row row : before.rows()) {
            for (var column : before.columns()) {
                BigDecimal difference = FollowUpBooks.shown(after, row.key(), column.key())
                        .subtract(FollowUpBooks.shown(before, row.key(), column.key()));
                boolean told = column.key().equals("rest") || column.key().equals("deviation");
                BigDecimal expected = switch (told ? row.key() : "") {
                    case "5.57.71" -> new BigDecimal(moved).negate();
                    case "5.57.73" -> new BigDecimal(moved);
                    default -> BigDecimal.ZERO;
                };
                assertThat(difference).as(row.key() + " " + column.key()).isEqualByComparingTo(expected);
            }
        }
    }

    /** Random budget, ledger and persons; each deviation kept beside in whole øre. */
    private static final class RandomBooks {
        private final FollowUpBooks books = new FollowUpBooks();
        private final Map<String, BigDecimal> deviations = new HashMap<>();
        private final SplittableRandom random;

        RandomBooks(SplittableRandom random) {
            this.random = random;
            account("5.57.71", List.of("sickness_benefit"));
            account("5.57.73", List.of("social_assistance", "education_benefit"));
            account("5.68.90", List.of());
            account("6.45.53", List.of());
        }

        private void account(String account, List<String> benefits) {
            deviations.put(account, BigDecimal.ZERO);
            boolean withPersons = random.nextInt(5) > 0;
            for (int month = 1; month <= 3; month++) {
                String when = "2025-0" + month;
                for (String nature : List.of("", "wages", "repayments")) {
                    if (nature.isEmpty() || random.nextBoolean()) {
                        BigDecimal budget = amount();
                        BigDecimal booked = amount();
                        books.budget(account, when, nature, budget.toPlainString());
                        books.booked(account, when, "", nature, booked.toPlainString());
                        deviations.merge(account, booked.subtract(budget), BigDecimal::add);
                    }
                }
                for (String other : List.of("2024-12", "2025-11")) {
                    if (random.nextInt(4) == 0) {
                        BigDecimal booked = amount();
                        books.booked(account, when, other, random.nextBoolean() ? "" : "wages", booked.toPlainString());
                        deviations.merge(account, booked, BigDecimal::add);
                    }
                }
                if (withPersons) {
                    benefits.forEach(benefit -> people(benefit, account, when));
                }
            }
        }

        private void people(String benefit, String account, String when) {
            for (String kind : List.of("budget", "actual")) {
                int last = 1 + random.nextInt(4);
                for (int step = 1; step <= last; step++) {
                    books.persons(
                            benefit,
                            account,
                            when,
                            kind,
                            "step_" + step,
                            BigDecimal.valueOf(random.nextInt(5000), 1).toPlainString(),
                            BigDecimal.valueOf(random.nextInt(800_000, 2_500_000), 2)
                                    .toPlainString());
                }
            }
        }

        private BigDecimal amount() {
            return BigDecimal.valueOf(random.nextLong(-50_000_000, 900_000_000), 2);
        }
    }
}
