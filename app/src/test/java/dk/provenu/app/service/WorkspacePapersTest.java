package dk.provenu.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.analysis.Contributions;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of a real workspace: the benchmark of nine municipalities, with a paper of four sentences on it. */
class WorkspacePapersTest {

    private static final LocalDate MEETING = LocalDate.parse("2026-12-01");

    private static final String TEXT = """
            kind: committee-paper
            title: Udgifterne i `2016`
            committee: Beskæftigelsesudvalget
            figures:
              own: cost-benchmark/vive_2016/own/unit_cost
              mean: cost-benchmark/vive_2016/mean/unit_cost
              other: cost-benchmark/vive_2016/ballerup/unit_cost
              gap: own - mean
            presentation: |
              Kommunen brugte {own}. Det er {gap: short unsigned} {own <> mean | mindre | det samme som | mere} end de andre.
              Ballerup brugte {other}. Forvaltningen har talt med Ballerup.
            finance: |
              Sagen har ikke økonomiske konsekvenser.
            competence: |
              Beskæftigelsesudvalget.
            recommendation:
              - text: Forvaltningen indstiller, at orienteringen tages til efterretning.
              - text: |
                  Forvaltningen indstiller, at udvalget drøfter udgiften på {own: short}.
            """;

    private static final String MONTHLY = """
            kind: committee-paper
            title: Budgetopfølgning
            figures:
              over: follow-up/accounts/transfers/deviation
              service: follow-up/accounts/service/deviation
            presentation: |
              Service afviger med {service}.

              @findings follow-up

              @table follow-up/accounts
            finance: |
              Se tabellen.
            competence: |
              Beskæftigelsesudvalget.
            recommendation:
              - text: Forvaltningen indstiller, at orienteringen tages til efterretning.
            """;

    @TempDir
    static Path built;

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeAll
    static void build() throws IOException {
        Examples.in(withoutItsPapers("albertslund")).build("albertslund", built.resolve("w"), ImportProgress.NONE);
    }

    @BeforeEach
    void example() throws IOException {
        workspace = folder.resolve("w");
        try (Stream<Path> files = Files.walk(built.resolve("w"))) {
            for (Path each : files.toList()) {
                Files.copy(each, workspace.resolve(built.resolve("w").relativize(each)));
            }
        }
        try (OpenWorkspace open = on("2026-11-22")) {
            open.plans().save("udgifter", TEXT, "", Optional.of(0));
        }
    }

    private static Path withoutItsPapers(String example) throws IOException {
        Path copies = built.resolve("examples");
        Path from = Path.of("..", "examples", example);
        try (var tree = Files.walk(from)) {
            for (Path each : tree.filter(Files::isRegularFile).toList()) {
                Path name = from.relativize(each);
                if (!name.startsWith("scenarios")) {
                    Path target = copies.resolve(example).resolve(name);
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(each, target);
                }
            }
        }
        return copies;
    }

    @Test
    void aPaperIsIssuedKeptWholeAndTheSameWhenItIsMadeAgain() {
        try (OpenWorkspace open = on("2026-11-22")) {
            WorkspacePapers papers = open.papers();
            assertThat(papers.all(Optional.empty())).singleElement().satisfies(paper -> {
                assertThat(paper.state()).isEqualTo(PaperState.ISSUABLE);
                assertThat(paper.title()).isEqualTo("Udgifterne i 2016");
            });
            KeptIssue kept = papers.issue("udgifter", Choices.none(), Optional.of(1));
            assertThat(kept.issue().number()).isEqualTo(1);
            assertThat(kept.issue().knownOn()).isEqualTo("2026-11-22");
            assertThat(kept.text()).isEqualTo(TEXT);
            assertThat(kept.basis().points()).isEqualTo(2);
            assertThat(kept.basis().data()).containsKeys("job-centre-expenditure", "full-time-persons");
            assertThat(papers.all(Optional.empty()))
                    .extracting(PaperSummary::state)
                    .containsExactly(PaperState.ISSUED);
            RefusedException again = catchThrowableOfType(
                    RefusedException.class, () -> papers.issue("udgifter", Choices.none(), Optional.empty()));
            assertThat(again.words().da()).contains("udsendt som nr. 1", "hverken tekst eller tal");
        }
        try (OpenWorkspace open = on("2027-03-01")) {
            PaperReplay replay = open.papers().replay("udgifter", 1);
            assertThat(replay.changes()).isEmpty();
            assertThat(replay.isIdentical()).isTrue();
            assertThat(open.papers().compare("udgifter", 1).changes()).isEmpty();
            assertThat(open.papers().all(Optional.of(LocalDate.parse("2026-11-21"))))
                    .as("nothing was written or issued that day")
                    .isEmpty();
        }
    }

    @Test
    void whenOneNumberIsOtherwiseExactlyTheSentencesThatRestOnItAre() throws IOException {
        try (OpenWorkspace open = on("2026-11-22")) {
            open.papers().issue("udgifter", Choices.none(), Optional.empty());
        }
        load("2026-11-23", "Albertslund,2016,72304", "Albertslund,2016,82304");
        try (OpenWorkspace open = on("2026-11-24")) {
            PaperComparison found = open.papers().compare("udgifter", 1);
            assertThat(found.changes()).extracting(SentenceChange::kind).containsOnly(SentenceChange.Kind.CHANGED);
            assertThat(found.changes())
                    .extracting(SentenceChange::before)
                    .containsExactly(
                            "Kommunen brugte 37.786 kr. pr. fuldtidsperson.",
                            "Det er 2.648 kr. mindre end de andre.",
                            "Forvaltningen indstiller, at udvalget drøfter udgiften på 37.786 kr.");
            assertThat(found.changes().get(1).now()).contains("mere end de andre");
            assertThat(found.unexplained()).isEmpty();

            Moved own = found.changes().getFirst().moved().getFirst();
            Contributions why = own.why().getFirst();
            assertThat(why.contributions()).singleElement().satisfies(part -> {
                assertThat(part.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.input().id().value())
                                .isEqualTo("job-centre-expenditure/165/2016/expenditure"));
                assertThat(part.amount())
                        .isEqualTo(own.now().orElseThrow() - own.before().orElseThrow(), within(1e-9));
            });

            assertThat(open.papers().replay("udgifter", 1).isIdentical())
                    .as("what was known that day is still known")
                    .isTrue();
            Paper now = open.papers().evaluate("udgifter", Choices.none());
            assertThat(now.sentences().stream()
                            .filter(WorkspacePapersTest::isMarked)
                            .map(PaperSentence::text))
                    .containsExactlyElementsOf(
                            found.changes().stream().map(SentenceChange::now).toList());
        }
    }

    @Test
    void aMovedPostingInTheLedgerIsFoundInTheMonthlyPaper() throws IOException {
        Path ledger = Path.of("..", "examples", "opfoelgning", "import", "ledger-lines.csv");
        workspace =
                Examples.in(Path.of("..", "examples")).build("opfoelgning", folder.resolve("o"), ImportProgress.NONE);
        try (OpenWorkspace open = on("2026-11-22")) {
            open.plans().save("opfoelgning", MONTHLY, "", Optional.of(0));
            open.papers().issue("opfoelgning", Choices.none(), Optional.empty());
        }
        load("ledger-lines", ledger, "2026-11-23", ",benefit,,9414819.98,", ",benefit,,9614819.98,");
        try (OpenWorkspace open = on("2026-11-24")) {
            PaperComparison found = open.papers().compare("opfoelgning", 1);
            assertThat(found.issue().issue().sentences()).hasSizeGreaterThan(5);
            assertThat(found.changes())
                    .as(
                            "the sentence that says over or under, and the one that says what to decide; not the one of service")
                    .hasSize(2)
                    .allSatisfy(change -> assertThat(change.kind()).isEqualTo(SentenceChange.Kind.CHANGED))
                    .allSatisfy(change -> assertThat(change.moved())
                            .flatExtracting(Moved::why)
                            .allSatisfy(why -> assertThat(why.contributions()).hasSize(1)));
            assertThat(found.cells())
                    .extracting(cell -> cell.now().id().value())
                    .contains("follow-up/accounts/5.57.71/booked", "follow-up/accounts/transfers/booked")
                    .noneMatch(id -> id.contains("5.57.73"));
            assertThat(open.papers().replay("opfoelgning", 1).isIdentical()).isTrue();
        }
    }

    @Test
    void whatCameLaterTheSameDayIsNoPartOfWhatWasKnown() throws IOException {
        try (OpenWorkspace open = on("2026-11-22")) {
            open.papers().issue("udgifter", Choices.none(), Optional.empty());
        }
        load("2026-11-22", "Albertslund,2016,72304", "Albertslund,2016,82304");
        try (OpenWorkspace open = on("2026-11-24")) {
            assertThat(open.papers().replay("udgifter", 1).isIdentical()).isTrue();
            KeptIssue kept = open.papers().issue("udgifter", 1);
            assertThat(open.papers().figure(kept, 0).map(Figure::number))
                    .hasValueSatisfying(number -> assertThat(number).isEqualTo(37_785.93, within(0.01)));
            assertThat(open.papers().figure(kept, 99)).isEmpty();
            PaperComparison found = open.papers().compare("udgifter", 1);
            assertThat(found.changes()).hasSize(3);
            assertThat(found.changes().getFirst().moved().getFirst().why()).isNotEmpty();
        }
    }

    @Test
    void dataThatAreGoneAreNamedAsTheCause() throws IOException {
        KeptIssue kept;
        try (OpenWorkspace open = on("2026-11-22")) {
            kept = open.papers().issue("udgifter", Choices.none(), Optional.empty());
        }
        load("2026-11-22", "Albertslund,2016,72304", "Albertslund,2016,72404");
        Path gone = workspace
                .resolve("vintages")
                .resolve("job-centre-expenditure")
                .resolve(Objects.requireNonNull(kept.basis().data().get("job-centre-expenditure")));
        delete(gone);
        try (OpenWorkspace open = on("2026-11-24")) {
            open.rebuild();
            PaperReplay replay = open.papers().replay("udgifter", 1);
            assertThat(replay.isIdentical()).isFalse();
            assertThat(replay.changes()).hasSize(3);
            assertThat(replay.causes())
                    .singleElement()
                    .satisfies(cause -> assertThat(cause.da()).startsWith("job-centre-expenditure: udsendt på"));
        }
    }

    private static void delete(Path folder) throws IOException {
        assertThat(folder).isDirectory();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aFlaggedPaperCannotBeIssuedAndEachFlagIsToldWithItsLine() {
        try (OpenWorkspace open = on("2026-11-22")) {
            String untrue = TEXT.replace(
                    "Forvaltningen har talt med Ballerup.", "[Ballerup er billigst]{other < own}. Der er 17 andre.");
            open.plans().save("udgifter", untrue, "", Optional.empty());
            RefusedException refused = catchThrowableOfType(
                    RefusedException.class, () -> open.papers().issue("udgifter", Choices.none(), Optional.empty()));
            assertThat(refused.words().da()).contains("kan ikke udsendes: 2 steder", "Linje 11", "17 andre");
            assertThat(open.papers().issues("udgifter")).isEmpty();
            assertThat(open.root().resolve("papers/udgifter")).doesNotExist();
            assertThat(open.papers().all(Optional.empty())).singleElement().satisfies(paper -> {
                assertThat(paper.state()).isEqualTo(PaperState.DRAFT);
                assertThat(paper.flags()).hasSize(2);
            });
        }
    }

    @Test
    void whatWasDecidedGoesWithTheNextPaper() {
        try (OpenWorkspace open = on("2026-12-02")) {
            WorkspacePapers papers = open.papers();
            papers.issue("udgifter", Choices.none(), Optional.empty());
            papers.decide(
                    "udgifter",
                    1,
                    List.of(new Decision(1, "Godkendt.", MEETING), new Decision(2, "Udsat.", MEETING)),
                    "",
                    Optional.of(0));
            assertThat(papers.all(Optional.empty()))
                    .extracting(PaperSummary::state)
                    .containsExactly(PaperState.DECIDED);
            papers.next("udgifter", "udgifter-januar", Optional.of(LocalDate.parse("2027-01-12")));
            assertThat(open.plans().revision("udgifter-januar", 1).text())
                    .contains("title: Udgifterne i `2016`\nmeeting: 2027-01-12\nfollows: udgifter\n");
            Paper next = papers.evaluate("udgifter-januar", Choices.none());
            assertThat(next.meeting()).contains(LocalDate.parse("2027-01-12"));
            assertThat(next.sections())
                    .filteredOn(section -> section.kind() == Section.Kind.EARLIER_DECISIONS)
                    .hasSize(1);
            assertThat(next.sentences().toString()).contains("Udsat.");
            assertThat(next.isIssuable()).as(next.flags().toString()).isTrue();
            KeptIssue issued = papers.issue("udgifter-januar", Choices.none(), Optional.empty());
            assertThat(issued.basis().before().orElseThrow().name()).isEqualTo("udgifter");
            assertThat(papers.replay("udgifter-januar", 1).isIdentical()).isTrue();
        }
    }

    @Test
    void aDecisionMustBeOfAPointOfAMeetingThatWasHeld() {
        try (OpenWorkspace open = on("2026-12-02")) {
            WorkspacePapers papers = open.papers();
            papers.issue("udgifter", Choices.none(), Optional.empty());
            assertThat(refused(papers, new Decision(3, "Godkendt", MEETING))).contains("Punkt 3", "1-2");
            assertThat(refused(papers, new Decision(1, " ", MEETING))).contains("Punkt 1", "besluttet");
            assertThat(refused(papers, new Decision(1, "Godkendt", LocalDate.parse("2026-12-03"))))
                    .contains("ikke holdt");
            assertThat(refused(papers)).contains("mindst ét punkt");
            assertThat(refused(papers, new Decision(1, "a", MEETING), new Decision(1, "b", MEETING)))
                    .contains("to gange");
            assertThat(papers.decisions("udgifter", 1)).isEmpty();
        }
    }

    @Test
    void aTextThatNamesWhatIsNotThereIsNotKept() {
        try (OpenWorkspace open = on("2026-11-22")) {
            RefusedException figure = catchThrowableOfType(
                    RefusedException.class,
                    () -> open.plans()
                            .save("ny", TEXT.replace("mean/unit_cost", "maen/unit_cost"), "", Optional.of(0)));
            assertThat(figure.words().da()).contains("scenarios/ny.yaml", "Linje 6", "maen", "Måske");
            RefusedException follows = catchThrowableOfType(
                    RefusedException.class,
                    () -> open.plans()
                            .save("ny", TEXT.replace("figures:", "follows: udgift\nfigures:"), "", Optional.of(0)));
            assertThat(follows.words().da()).contains("follows", "'udgift'");
            assertThat(open.papers().names(Optional.empty())).containsExactly("udgifter");
        }
    }

    @Test
    void aFigureThatAPaperMakesIsFoundByItsAddress() {
        try (OpenWorkspace open = on("2026-11-22")) {
            Figure gap = open.figure(Address.parse("paper/udgifter/gap"));
            assertThat(gap.number()).isEqualTo(-2648, within(1.0));
            RefusedException refused = catchThrowableOfType(
                    RefusedException.class, () -> open.figure(Address.parse("paper/udgifter/gab")));
            assertThat(refused.words().da()).contains("Måske: paper/udgifter/gap");
        }
    }

    @Test
    void anOpenedIssueThatWasChangedIsToldOfInTheList() throws IOException {
        try (OpenWorkspace open = on("2026-11-22")) {
            open.papers().issue("udgifter", Choices.none(), Optional.empty());
            Files.writeString(open.root().resolve("papers/udgifter/0001/text.yaml"), "x");
            assertThat(open.papers().all(Optional.empty())).singleElement().satisfies(paper -> {
                assertThat(paper.state()).isEqualTo(PaperState.UNREADABLE);
                assertThat(paper.fault().orElseThrow().da()).contains("text.yaml");
            });
        }
    }

    private static boolean isMarked(PaperSentence sentence) {
        return sentence.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Bound bound && bound.before().isPresent());
    }

    private static String refused(WorkspacePapers papers, Decision... decisions) {
        return catchThrowableOfType(
                        RefusedException.class,
                        () -> papers.decide("udgifter", 1, List.of(decisions), "", Optional.empty()))
                .words()
                .da();
    }

    private OpenWorkspace on(String day) {
        return OpenWorkspace.of(
                Workspace.open(workspace), Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC));
    }

    /** The file of expenditures with one row otherwise, fetched in the afternoon of a day. */
    private void load(String day, String from, String to) throws IOException {
        Path file = Path.of("..", "examples", "albertslund", "import", "job-centre-expenditure.csv");
        load("job-centre-expenditure", file, day, from, to);
    }

    private void load(String kind, Path source, String day, String from, String to) throws IOException {
        String rows = Files.readString(source);
        assertThat(rows).contains(from);
        Path file = Files.writeString(folder.resolve(kind + ".csv"), rows.replace(from, to));
        try (OpenWorkspace open = on(day)) {
            ImportOutcome outcome = open.loading()
                    .files(
                            DatasetKinds.get(kind),
                            List.of(file),
                            ImportOptions.STANDARD
                                    .withDecimal(DecimalMark.POINT)
                                    .withFetched(Instant.parse(day + "T15:00:00Z")),
                            ImportProgress.NONE);
            assertThat(outcome.vintage()).isPresent();
        }
    }
}
