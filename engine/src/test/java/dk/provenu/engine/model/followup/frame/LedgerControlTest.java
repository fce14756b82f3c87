package dk.provenu.engine.model.followup.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MunicipalAccounts;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A moved krone is found: by hand, and whatever is moved at random. */
class LedgerControlTest {

    private static final LedgerControl MODEL = new LedgerControl();
    private static final String LEDGER = "account,month,concerns,nature,posting,amount,text";
    private static final String CONTROL = "basis,account,frame,month,span,amount";
    private static final String ACCOUNTS = "municipality,year,function,dranst,grouping,kind,label,amount,unit";
    private static final String[] NUMBERS = {
        "5.57.71", "5.57.73", "5.57.78", "5.58.80", "5.58.82", "5.58.83", "5.68.90", "6.45.53"
    };
    private static final int MONTHS = 8;

    /** Accounts and months with what is booked there, øre. */
    private static Map<String, List<Long>> ledger(SplittableRandom random, int most) {
        Map<String, List<Long>> cells = new TreeMap<>();
        for (String account : NUMBERS) {
            for (int month = 1; month <= MONTHS; month++) {
                List<Long> postings = new ArrayList<>();
                int count = 1 + random.nextInt(most);
                for (int at = 0; at < count; at++) {
                    postings.add(random.nextLong(-50_000_000L, 500_000_000L));
                }
                cells.put("%s,2025-%02d".formatted(account, month), postings);
            }
        }
        return cells;
    }

    private static String[] ledgerLines(Map<String, List<Long>> cells) {
        List<String> lines = new ArrayList<>(List.of(LEDGER));
        cells.forEach((cell, postings) -> {
            for (int at = 0; at < postings.size(); at++) {
                lines.add(cell + ",,,p" + at + "," + kroner(postings.get(at)) + ",bilag " + at);
            }
        });
        return lines.toArray(String[]::new);
    }

    private static List<String> control(Map<String, List<Long>> cells, String basis) {
        List<String> lines = new ArrayList<>(List.of(CONTROL));
        cells.forEach((cell, postings) -> lines.add(basis + "," + cell.replace(",", ",,") + ",month,"
                + kroner(postings.stream().mapToLong(Long::longValue).sum())));
        return lines;
    }

    private static String kroner(long ore) {
        return BigDecimal.valueOf(ore, 2).toPlainString();
    }

    private static ModelResult run(String[] ledger, List<String> control) {
        return MODEL.run(ExampleData.of("lyngby-taarbaek")
                .withLines(FollowUpData.LEDGER, ledger)
                .withLines(ControlData.CONTROL, control.toArray(String[]::new))
                .input("Greve", Optional.empty(), Map.of()));
    }

    private static Optional<FigureTable> table(ModelResult result, String id) {
        return result.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** Every difference that is told, øre by account and month. */
    private static Map<String, Long> found(ModelResult result) {
        Map<String, Long> found = new HashMap<>();
        table(result, "differences_system")
                .ifPresent(table -> table.rows().forEach(row -> {
                    Figure difference = FixedPrices.figure(table, row.key(), "difference");
                    found.put(row.key().replace('_', ','), LedgerBook.ore(difference));
                }));
        return found;
    }

    /** What is booked in a cell, øre. */
    private static List<Long> at(Map<String, List<Long>> cells, String cell) {
        return Objects.requireNonNull(cells.get(cell), cell);
    }

    @Test
    void anUnmovedLedgerAgreesToTheOre() {
        Map<String, List<Long>> cells = ledger(new SplittableRandom(1), 5);
        ModelResult result = run(ledgerLines(cells), control(cells, "system"));
        assertThat(found(result)).isEmpty();
        assertThat(result.findings().getFirst().in(Language.DA))
                .isEqualTo("Bogføringen er den samme som økonomisystemet på øren i alle 64 funktioner og måneder.");
    }

    /** A krone, and an øre, moved from one account to another: both sides are named although the sum is the same. */
    @Test
    void aMovedKroneIsFound() {
        for (long moved : new long[] {100, 1}) {
            Map<String, List<Long>> cells = ledger(new SplittableRandom(2), 5);
            List<String> control = control(cells, "system");
            at(cells, "5.57.71,2025-03").add(-moved);
            at(cells, "5.58.82,2025-03").add(moved);
            ModelResult result = run(ledgerLines(cells), control);
            assertThat(found(result)).isEqualTo(Map.of("5.57.71,2025-03", -moved, "5.58.82,2025-03", moved));
            assertThat(result.findings().get(0).in(Language.DA))
                    .isEqualTo(
                            "Bogføringen afviger fra økonomisystemet i 2 af 64 funktioner og måneder, skønt summen er den"
                                    + " samme.");
            assertThat(result.findings().get(1).in(Language.DA))
                    .startsWith((moved == 100 ? "1,00" : "0,01")
                            + " kr. er bogført på 5.58.82 Ressourceforløb og jobafklaringsforløb i marts 2025 og mangler på"
                            + " 5.57.71 Sygedagpenge i marts 2025: sandsynligvis flyttet mellem konti.");
        }
    }

    /** A posting booked a month late is told as that, with the line that was moved. */
    @Test
    void aPostingMovedToAnotherMonthIsNamedWithItsLine() {
        Map<String, List<Long>> cells = ledger(new SplittableRandom(3), 5);
        List<String> control = control(cells, "system");
        long moved = at(cells, "5.68.90,2025-05").removeFirst();
        at(cells, "5.68.90,2025-06").add(moved);
        ModelResult result = run(ledgerLines(cells), control);
        FigureTable table = table(result, "differences_system").orElseThrow();
        assertThat(found(result)).isEqualTo(Map.of("5.68.90,2025-05", -moved, "5.68.90,2025-06", moved));
        Row row = table.row(moved > 0 ? "5.68.90_2025-06" : "5.68.90_2025-05");
        assertThat(words(row, table, "verdict")).contains("flyttet mellem måneder");
        assertThat(words(table.row("5.68.90_2025-06"), table, "posting")).contains("lines.csv:", "bilag");
    }

    /** Whatever is moved between whatever cells: the differences found are the moves, cell by cell, and nothing else. */
    @Test
    void whatIsFoundIsWhatWasMoved() {
        SplittableRandom random = new SplittableRandom(20_250_831);
        for (int round = 0; round < 60; round++) {
            Map<String, List<Long>> cells = ledger(random, 12);
            List<String> control = control(cells, "system");
            List<String> names = List.copyOf(cells.keySet());
            Map<String, Long> moved = new HashMap<>();
            int moves = 1 + random.nextInt(12);
            for (int move = 0; move < moves; move++) {
                String from = names.get(random.nextInt(names.size()));
                String to = names.get(random.nextInt(names.size()));
                long amount = random.nextBoolean() ? 1 + random.nextInt(200) : random.nextLong(1, 100_000_000L);
                at(cells, from).add(-amount);
                at(cells, to).add(amount);
                moved.merge(from, -amount, Long::sum);
                moved.merge(to, amount, Long::sum);
            }
            moved.values().removeIf(ore -> ore == 0);
            ModelResult result = run(ledgerLines(cells), control);
            assertThat(found(result)).as("round " + round).isEqualTo(moved);
            if (!moved.isEmpty()) {
                FigureTable accounts = table(result, "accounts_system").orElseThrow();
                assertThat(FixedPrices.figure(accounts, "total", "difference").number())
                        .isZero();
            }
        }
    }

    /** One posting divided on two accounts is seen as one movement. */
    @Test
    void aDividedPostingIsOneMovement() {
        Map<String, List<Long>> cells = ledger(new SplittableRandom(4), 3);
        List<String> control = control(cells, "system");
        at(cells, "5.57.73,2025-02").add(-800L);
        at(cells, "5.58.80,2025-02").add(500L);
        at(cells, "5.58.83,2025-02").add(300L);
        ModelResult result = run(ledgerLines(cells), control);
        FigureTable table = table(result, "differences_system").orElseThrow();
        assertThat(words(table.row("5.57.73_2025-02"), table, "verdict"))
                .contains("5.58.80", "5.58.83", "delt på flere");
    }

    /** What has no counterpart is told by itself, and the sum is told to differ. */
    @Test
    void whatIsOnlyMissingIsTheRest() {
        Map<String, List<Long>> cells = ledger(new SplittableRandom(5), 3);
        List<String> control = control(cells, "system");
        at(cells, "6.45.53,2025-08").add(-123L);
        ModelResult result = run(ledgerLines(cells), control);
        assertThat(result.findings().get(0).in(Language.DA)).contains("i 1 af 64", "samlet med -1,23 kr.");
        assertThat(result.findings().get(1).in(Language.DA))
                .startsWith("Uden modstykke mangler der 1,23 kr. på 6.45.53")
                .endsWith("i august 2025.");
    }

    /** Balances to date tell a difference to the month in which it arose. */
    @Test
    void balancesToDateAreTakenApart() {
        Map<String, List<Long>> cells = ledger(new SplittableRandom(6), 3);
        List<String> control = new ArrayList<>(List.of(CONTROL));
        for (String account : NUMBERS) {
            long sum = 0;
            for (int month = 1; month <= MONTHS; month++) {
                String cell = "%s,2025-%02d".formatted(account, month);
                sum += at(cells, cell).stream().mapToLong(Long::longValue).sum();
                control.add("system," + cell.replace(",", ",,") + ",to_date," + kroner(sum));
            }
        }
        at(cells, "5.57.78,2025-04").add(-100L);
        at(cells, "5.57.78,2025-07").add(100L);
        assertThat(found(run(ledgerLines(cells), control)))
                .isEqualTo(Map.of("5.57.78,2025-04", -100L, "5.57.78,2025-07", 100L));
    }

    /** Only totals: they agree while a krone has moved between accounts, and the months are told not to be controlled. */
    @Test
    void aTotalAloneSeesNoMovesAndSaysSo() {
        Map<String, List<Long>> cells = ledger(new SplittableRandom(7), 3);
        long all = cells.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
        List<String> control = List.of(CONTROL, "system,,,2025-08,to_date," + kroner(all));
        at(cells, "5.57.71,2025-03").add(-100L);
        at(cells, "6.45.53,2025-03").add(100L);
        ModelResult result = run(ledgerLines(cells), control);
        assertThat(FixedPrices.figure(
                                table(result, "accounts_system").orElseThrow(), "all_to_date_2025-08", "difference")
                        .number())
                .isZero();
        assertThat(result.notes())
                .anyMatch(note -> note.text().da().startsWith("Ikke kontrolleret funktion for funktion"));
        // The frames see it: 6.45.53 is service, 5.57.71 a transfer.
        long service = cells.entrySet().stream()
                        .filter(each -> each.getKey().startsWith("6."))
                        .flatMap(each -> each.getValue().stream())
                        .mapToLong(Long::longValue)
                        .sum()
                - 100;
        ModelResult frames =
                run(ledgerLines(cells), List.of(CONTROL, "system,,service,2025-08,to_date," + kroner(service)));
        assertThat(frames.findings().getFirst().in(Language.DA)).contains("service", "1,00 kr.");
    }

    /** An account that the control does not name is nought there, in a month that it has otherwise. */
    @Test
    void anAccountThatTheControlDoesNotNameIsFound() {
        Map<String, List<Long>> cells = ledger(new SplittableRandom(8), 3);
        List<String> control = control(cells, "system");
        cells.put("5.57.72,2025-03", List.of(100L));
        at(cells, "5.57.71,2025-03").add(-100L);
        assertThat(found(run(ledgerLines(cells), control)))
                .isEqualTo(Map.of("5.57.72,2025-03", 100L, "5.57.71,2025-03", -100L));
    }

    /** The file of this month, written as CSV, agrees with the ledger that it came from, and shows what came later. */
    @Test
    void whatWasReportedLastIsHeldAgainstTheNewLedger() {
        Map<String, List<Long>> cells = ledger(new SplittableRandom(9), 4);
        ModelResult first = MODEL.run(ExampleData.of("lyngby-taarbaek")
                .withLines(FollowUpData.LEDGER, ledgerLines(cells))
                .input("Greve", Optional.empty(), Map.of()));
        assertThat(first.findings().getFirst().in(Language.DA)).contains("ikke holdt op mod noget");
        List<String> reported = new ArrayList<>(List.of(CONTROL));
        first.plain().orElseThrow().rows().forEach(row -> reported.add(String.join(",", row)));
        assertThat(run(ledgerLines(cells), reported).findings().getFirst().in(Language.DA))
                .contains("den samme som det, der blev rapporteret sidst");
        at(cells, "5.57.71,2025-02").add(25_000L);
        ModelResult later = run(ledgerLines(cells), reported);
        assertThat(later.findings().get(1).in(Language.DA)).contains("250,00 kr. for meget på 5.57.71", "februar 2025");
    }

    /** Amounts of a large municipality and thousands of postings do not hide an øre. */
    @Test
    void anOreIsFoundAmongThousandsOfLargePostings() {
        SplittableRandom random = new SplittableRandom(10);
        Map<String, List<Long>> cells = ledger(random, 2);
        List<Long> large = new ArrayList<>();
        for (int at = 0; at < 10_000; at++) {
            large.add(random.nextLong(-1_000_000_000_00L, 1_000_000_000_00L));
        }
        cells.put("5.57.73,2025-01", large);
        List<String> control = control(cells, "system");
        large.set(17, large.get(17) + 1);
        assertThat(found(run(ledgerLines(cells), control))).isEqualTo(Map.of("5.57.73,2025-01", 1L));
    }

    @Test
    void theYearIsHeldAgainstTheAccounts() {
        List<String> ledger = new ArrayList<>(List.of(LEDGER));
        for (int month = 1; month <= 12; month++) {
            ledger.add("5.57.71,2025-%02d,,,,1000.25,".formatted(month));
            ledger.add("5.57.73,2025-%02d,,,,2000.00,".formatted(month));
        }
        UnaryOperator<ExampleData> accounts = data -> data.withLines(
                MunicipalAccounts.KIND,
                ACCOUNTS,
                "Greve,2025,5.57.71,1,,,,20003,kr",
                "Greve,2025,5.57.71,2,,,,-8000,kr",
                "Greve,2025,5.57.73,1,,,,25,1000_kr",
                "Herlev,2025,5.57.71,1,,,,9,kr");
        ModelResult result = MODEL.run(accounts.apply(
                        ExampleData.of("lyngby-taarbaek").withLines(FollowUpData.LEDGER, ledger.toArray(String[]::new)))
                .input("Greve", Optional.empty(), Map.of()));
        FigureTable year = table(result, "year").orElseThrow();
        assertThat(words(year.row("5.57.71"), year, "verdict")).isEqualTo("stemmer på øren");
        assertThat(words(year.row("5.57.73"), year, "verdict")).isEqualTo("stemmer ikke");
        ModelResult early = MODEL.run(accounts.apply(ExampleData.of("lyngby-taarbaek")
                        .withLines(FollowUpData.LEDGER, ledger.subList(0, 9).toArray(String[]::new)))
                .input("Greve", Optional.empty(), Map.of()));
        assertThat(table(early, "year")).isEmpty();
        assertThat(early.notes()).anyMatch(note -> note.text().da().contains("4 måneder af 2025"));
    }

    @Test
    void aControlThatCannotBeReadIsRefusedWithItsLine() {
        String[] ledger = {LEDGER, "5.57.71,2025-01,,,,1.00,"};
        assertThatThrownBy(() -> run(ledger, List.of(CONTROL, "system,5.57.71,service,2025-01,month,1.00")))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Linje 2", "5.57.71", "service", "Slet den ene"));
        assertThatThrownBy(() -> run(ledger, List.of(CONTROL, "system,5.57.71,,2025,month,1.00")))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("'2025' er ikke en måned"));
        assertThat(run(ledger, List.of(CONTROL, "system,5.57.71,,2025-02,month,1.00"))
                        .notes())
                .anyMatch(note -> note.text().da().contains("februar 2025, som bogføringen ikke er nået til"));
    }

    private static String words(Row row, FigureTable table, String column) {
        return ((Cell.TextCell) row.cells().get(table.column(column))).text().da();
    }
}
