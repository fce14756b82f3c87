package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.followup.FollowUp;
import dk.provenu.engine.model.followup.FollowUpOutturn;
import dk.provenu.engine.model.followup.FollowUpSplit;
import dk.provenu.engine.model.followup.FollowUpVessels;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the follow-up says: true whichever way the amounts go; and what it refuses. */
class FollowUpTest {

    private static final FollowUp MODEL = new FollowUp();

    private static String said(ModelResult result, String id) {
        return result.findings().stream()
                .filter(sentence -> sentence.id().equals(id))
                .findFirst()
                .map(sentence -> sentence.in(Language.DA))
                .orElseThrow();
    }

    /** Ten million a month on sickness benefit and four on the job centre's wages. */
    private static FollowUpBooks twoFrames(String sick, String wages) {
        FollowUpBooks books = new FollowUpBooks();
        for (int month = 1; month <= 12; month++) {
            String when = "2025-%02d".formatted(month);
            books.budget("5.57.71", when, "", "10000000").budget("6.45.53", when, "wages", "4000000");
        }
        return books.booked("5.57.71", "2025-01", "", "", sick)
                .booked("6.45.53", "2025-01", "", "wages", wages)
                .option("outturn", "as_budget");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            11000000; 4000000; overførsler 1,0 mio. kr. over budgettet (10,0 pct.); service på budgettet; tillægsbevilling på 1,0 mio. kr. til overførsler
            9000000; 4500000; overførsler 1,0 mio. kr. under budgettet (10,0 pct.); service 0,5 mio. kr. over budgettet (12,5 pct.); om 1,0 mio. kr. på overførsler, der ikke ventes brugt
            10000000; 3900000; overførsler på budgettet; service 0,1 mio. kr. under budgettet (2,5 pct.); om 0,1 mio. kr. på service
            10000000; 4000000; overførsler på budgettet og ventes for hele året på det korrigerede budget; service på budgettet; der er ingen bevilling at ændre
            10000000.49; 4030000; overførsler på budgettet; service 30.000 kr. over budgettet (0,8 pct.); tillægsbevilling på 30.000 kr. til service
            """)
    void theSentencesAreTrueWhicheverWayItGoes(
            String sick, String wages, String transfers, String service, String decide) {
        ModelResult result = twoFrames(sick, wages).run(MODEL);
        assertThat(said(result, "over_under"))
                .startsWith("Til og med januar 2025 er ")
                .contains(transfers, service);
        assertThat(said(result, "decide")).startsWith("Til beslutning: ").contains(decide);
        assertThat(result.findings()).extracting(Sentence::id).containsExactly("over_under", "why", "decide");
    }

    @Test
    void whyNamesTheLargestPartsOfEachFrame() {
        ModelResult result = twoFrames("11000000", "3500000").run(MODEL);
        assertThat(said(result, "why"))
                .isEqualTo("Overførsler: rest uden forklaring 1,0 mio. kr. mere. Service: løn 0,5 mio. kr. mindre.");
        assertThat(said(twoFrames("10000000", "4000000").run(MODEL), "why"))
                .isEqualTo("Overførsler: ingen afvigelse at forklare. Service: ingen afvigelse at forklare.");
    }

    @Test
    void whatIsMovedBetweenConnectedAccountsIsNoSaving() {
        FollowUpBooks books = new FollowUpBooks()
                .budget("5.57.71", "2025-01", "", "10000000")
                .booked("5.57.71", "2025-01", "", "", "8800000")
                .budget("5.58.82", "2025-01", "", "5000000")
                .booked("5.58.82", "2025-01", "", "", "5900000")
                .option("outturn", "as_budget")
                .link("syge", "Sygdom", "5.57.71", "5.58.82");
        assertThat(said(books.run(new FollowUpVessels()), "vessel_syge"))
                .contains(
                        "Sygedagpenge er 1,2 mio. kr. under budgettet",
                        "0,9 mio. kr. over budgettet",
                        "0,9 mio. kr. er flyttet imellem dem, og netto er de 0,3 mio. kr. under budgettet");
        assertThat(said(books.run(MODEL), "decide"))
                .contains(
                        "om 0,3 mio. kr. på overførsler",
                        "en omplacering på 0,9 mio. kr. fra 5.57.71 Sygedagpenge til 5.58.82");
    }

    /** A paper and a plan of goals name figures by model, table, row and column. */
    @ParameterizedTest
    @CsvSource({
        "follow-up, accounts, transfers, deviation",
        "follow-up, accounts, 5.57.71, outturn",
        "follow-up, split, rest, transfers",
        "follow-up, months, 2025m01, booked",
        "follow-up, months, 2025m01, deviation",
        "follow-up-outturn, outturn, 5.57.71, as_budget",
        "follow-up-outturn, outturn, transfers, run_rate",
        "follow-up-split, by_account, 5.57.71, rest",
        "follow-up-split, by_account, service, wages",
        "follow-up-vessels, vessels, to, moved_year",
    })
    void whatIsShownHasItsPlaceAsItsName(String model, String table, String row, String column) {
        FollowUpBooks books = twoFrames("11000000", "4000000").link("to", "To", "5.57.71", "6.45.53");
        Model asked = List.of(MODEL, new FollowUpOutturn(), new FollowUpSplit(), new FollowUpVessels()).stream()
                .filter(each -> each.id().equals(model))
                .findFirst()
                .orElseThrow();
        FigureTable found = FollowUpBooks.table(books.run(asked), table);
        assertThat(found.row(row).cells().get(found.column(column)))
                .isInstanceOfSatisfying(
                        Cell.FigureCell.class,
                        cell -> assertThat(cell.figure().id().value())
                                .isEqualTo(String.join("/", model, table, row, column)));
    }

    /** Booked 8.920, of which 100 ahead; left: two months of 60 persons at the latest price of 11, and 40 a month that persons do not explain. */
    @Test
    void theOutturnByEachMethod() {
        FollowUpBooks books = new FollowUpBooks();
        String account = "5.58.80";
        for (int month = 1; month <= 12; month++) {
            String when = "2025-%02d".formatted(month);
            // 100 persons on step 4, 10 kr. each, of which the municipality pays 80 pct.: 800 of 840 kr.
            books.budget(account, when, "", "840")
                    .persons("vocational_rehabilitation", account, when, "budget", "step_4", "100", "10");
            if (month <= 10) {
                books.booked(account, when, "", "", month == 10 ? "1260" : "840")
                        .persons("vocational_rehabilitation", account, when, "actual", "step_4", "100", "11");
            } else {
                books.persons("vocational_rehabilitation", account, when, "forecast", "step_4", "60", "");
            }
        }
        // 100 kr. of October's are for November: they are not spent twice.
        books.booked(account, "2025-10", "2025-11", "", "100");
        ModelResult result = books.run(new FollowUpOutturn());
        var table = FollowUpBooks.table(result, "outturn");
        assertThat(FollowUpBooks.shown(table, account, "as_budget")).isEqualByComparingTo("10500");
        assertThat(FollowUpBooks.shown(table, account, "run_rate")).isEqualByComparingTo("10584");
        // 8.820 + 2 × (60 × 11 × 0,8 + 40)
        assertThat(FollowUpBooks.shown(table, account, "persons")).isEqualByComparingTo("9956");
        assertThat(FollowUpBooks.shown(table, account, "outturn")).isEqualByComparingTo("9956");
        assertThat(FollowUpBooks.shown(table, account, "appropriation")).isEqualByComparingTo("-124");
    }

    @Test
    void aYearlyBudgetIsRefusedUntilItIsDivided() {
        FollowUpBooks books = new FollowUpBooks()
                .budget("5.57.71", "2025", "", "1200000")
                .booked("5.57.71", "2025-02", "", "", "230000");
        refused(books, MODEL, "Linje 2", "5.57.71 står på 2025", "profile=even", "profile=ledger");
        assertThat(FollowUpBooks.shown(
                        FollowUpBooks.table(books.option("profile", "even").run(MODEL), "accounts"),
                        "5.57.71",
                        "budget"))
                .isEqualByComparingTo("200000");
        refused(books.option("profile", "ledger"), MODEL, "ledger-lines har ikke alle måneder i 2024");
        for (int month = 1; month <= 12; month++) {
            books.booked("5.57.71", "2024-%02d".formatted(month), "", "", month <= 2 ? "100" : "80");
        }
        assertThat(FollowUpBooks.shown(FollowUpBooks.table(books.run(MODEL), "accounts"), "5.57.71", "budget"))
                .isEqualByComparingTo("240000");
    }

    @Test
    void aYearlyBudgetBesideAMonthlyOneIsRefused() {
        refused(
                new FollowUpBooks()
                        .budget("5.57.71", "2025", "", "1200000")
                        .budget("5.57.71", "2025-01", "", "100000")
                        .booked("5.57.71", "2025-01", "", "", "1")
                        .option("profile", "even"),
                MODEL,
                "står både på året og på måneder");
    }

    @Test
    void aLedgerBeyondTheBudgetIsRefused() {
        refused(
                new FollowUpBooks().budget("5.57.71", "2025-01", "", "1").booked("5.57.71", "2026-01", "", "", "1"),
                MODEL,
                "Der er bogført i 2026, men budget-lines har kun budget for 2025",
                "month=2025-12");
    }

    @Test
    void aMonthThatIsNotBookedIsRefusedWithTheLast() {
        FollowUpBooks books = twoFrames("1", "1");
        refused(books.option("month", "2025-02"), MODEL, "month=2025-02", "til og med januar 2025", "month=2025M01");
        refused(books.option("month", "februar"), MODEL, "til og med januar 2025");
        refused(
                books.option("month", "").option("outturn", "gaet"),
                MODEL,
                "outturn=gaet",
                "persons, run_rate, as_budget");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            sickness_benefit; ''; 10; følger refusionstrappen, men rung er tom
            sickness_benefit; trin2; 10; hverken et trin (step_1) eller dets første uge
            sickness_benefit; step_9; 10; refusionstrappen har ikke trin 9
            sickness_benefit; step_2; ''; price er tom
            """)
    void personsThatCannotBePlacedAreRefusedWithTheirLine(String benefit, String rung, String price, String words) {
        refused(
                twoFrames("1", "1").persons(benefit, "5.57.71", "2025-01", "actual", rung, "10", price),
                MODEL,
                "Linje 2",
                words);
    }

    @Test
    void theSamePersonsUnderTwoNamesOfAStepAreRefused() {
        refused(
                twoFrames("1", "1")
                        .persons("sickness_benefit", "5.57.71", "2025-01", "actual", "step_2", "10", "10")
                        .persons("sickness_benefit", "5.57.71", "2025-01", "actual", "week_5", "10", "10"),
                MODEL,
                "Linje 3",
                "står også i linje 2");
    }

    @Test
    void aSetOfOneOrOfAnUnknownAccountIsRefused() {
        refused(twoFrames("1", "1").link("a", "A", "5.57.71"), MODEL, "kun én funktion");
        refused(
                twoFrames("1", "1").link("a", "A", "5.57.71", "5.58.83"),
                MODEL,
                "5.58.83 Ledighedsydelse er hverken i budget-lines eller ledger-lines");
    }

    @Test
    void anAccountWithoutABudgetIsDoubted() {
        ModelResult result =
                twoFrames("1", "1").booked("5.58.83", "2025-01", "", "", "5").run(MODEL);
        assertThat(result.notes())
                .anyMatch(note -> note.text().da().contains("5.58.83 Ledighedsydelse har bogføring, men ingen rækker"));
    }

    private static void refused(FollowUpBooks books, Model model, String... words) {
        assertThatThrownBy(() -> books.run(model)).isInstanceOfSatisfying(ModelException.class, e -> {
            for (String word : words) {
                assertThat(e.words().da()).contains(word);
            }
        });
    }
}
