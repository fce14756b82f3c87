package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.Reform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawFilesTest {

    private static final String RATE = "reimbursement_ladder.step_2.rate";
    private static final String GOOD = """
            parameters:
              - id: a.rate
                title: {da: Sats, en: Rate}
                unit: pct
                values:
                  - {from: 2014-01-01, until: 2015-12-31, value: 50, reference: {title: Lov, place: § 1}}
                  - {from: 2016-01-01, missing: not_applicable, reference: {title: Lov, place: § 2}}
            """;

    @Test
    void theLadderIsTheOneOfTheLaw() {
        Law law = LawFiles.bundled();
        LocalDate day = LocalDate.parse("2026-11-22");

        assertThat(Stream.of(1, 2, 3, 4).map(n -> law.number("reimbursement_ladder.step_" + n + ".rate", day)))
                .containsExactly(80.0, 40.0, 30.0, 20.0);
        assertThat(Stream.of(1, 2, 3, 4).map(n -> law.number("reimbursement_ladder.step_" + n + ".from_week", day)))
                .containsExactly(1.0, 5.0, 27.0, 53.0);
    }

    @Test
    void beforeItsFirstDayAParameterIsMissingAndNotZero() {
        Law law = LawFiles.bundled();

        Figure before = law.figure(RATE, LocalDate.parse("2015-12-27"));
        Figure first = law.figure(RATE, LocalDate.parse("2015-12-28"));

        assertThat(before.value()).isInstanceOf(Value.Missing.class);
        assertThat(first.number()).isEqualTo(40);
        assertThat(first.origin())
                .isInstanceOfSatisfying(
                        Origin.Parameter.class,
                        origin -> assertThat(origin.reference().place()).startsWith("§ 5"));
        assertThat(law.figure(RATE, LocalDate.parse("2020-01-01")))
                .as("one figure for one value")
                .isSameAs(first);
        assertThat(law.find(first.id())).containsSame(first);
    }

    @Test
    void everyFileOfTheFolderIsReadAndNoOther() throws IOException {
        Path folder = Path.of("..", "engine", "src", "main", "resources", "dk", "provenu", "engine", "law");
        List<String> index = Files.readAllLines(folder.resolve("law.index"));
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> there = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(index).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void everyValueSaysWhereItStands() {
        for (Parameter parameter : LawFiles.bundled().parameters()) {
            assertThat(parameter.title().da()).as(parameter.id()).isNotBlank();
            assertThat(parameter.title().en()).as(parameter.id()).isNotBlank();
            assertThat(LawFiles.bundled().subject(parameter).da())
                    .as(parameter.id() + ": its subject has no title in subjects.yaml")
                    .isNotEqualTo(parameter.id().split("\\.", 2)[0]);
            for (DatedValue value : parameter.values()) {
                assertThat(value.reference().title()).as(parameter.id()).isNotBlank();
                assertThat(value.reference().place()).as(parameter.id()).isNotBlank();
            }
        }
    }

    @Test
    void aReformIsLaidOverTheLawForItsTime() {
        Law law = LawFiles.bundled();
        Reform reform = ReformReader.read(Path.of("half.yaml"), """
                title: {da: Halvdelen, en: Half}
                changes:
                  - {parameter: %s, from: 2027-01-04, until: 2027-12-31, value: 20, reference: {title: A, place: B}}
                """.formatted(RATE), law);

        Law changed = law.with(reform);

        assertThat(Stream.of("2027-01-03", "2027-01-04", "2027-12-31", "2028-01-01")
                        .map(day -> changed.number(RATE, LocalDate.parse(day))))
                .containsExactly(40.0, 20.0, 20.0, 40.0);
        assertThat(law.number(RATE, LocalDate.parse("2027-06-01")))
                .as("the law itself is as before")
                .isEqualTo(40);
        assertThat(changed.figure(RATE, LocalDate.parse("2027-06-01")).notes())
                .anySatisfy(note -> assertThat(note.text().da()).contains("Halvdelen"));
    }

    @Test
    void whatWasAnnouncedLaterWasNotKnown() {
        Law law = Law.of(LawFiles.parameters(
                Path.of("a.yaml"), GOOD.replace("{from: 2016-01-01,", "{from: 2016-01-01, announced: 2015-08-30,")));

        assertThat(law.knownOn(LocalDate.parse("2015-08-29")).number("a.rate", LocalDate.parse("2016-06-01")))
                .isEqualTo(50);
        assertThat(law.knownOn(LocalDate.parse("2015-08-30"))
                        .figure("a.rate", LocalDate.parse("2016-06-01"))
                        .value()
                        .isPresent())
                .isFalse();
    }

    @Test
    void theGoodFileIsGood() {
        assertThat(LawFiles.parameters(Path.of("a.yaml"), GOOD)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit: pct                | unit: procent           | linje 4
            until: 2015-12-31        | until: 2015-12-30       | et hul
            until: 2015-12-31        | until: 2016-01-02       | et overlap
            from: 2016-01-01         | from: 2013-01-01        | overlapper
            value: 50                | value: 1.000.5          | er ikke et tal
            value: 50                | valu: 50                | Måske: value
            missing: not_applicable  | missing: unknown        | Der kan stå
            missing: not_applicable  | value: 5, missing: refused | enten value
            , reference: {title: Lov, place: § 2} | ''         | reference
            from: 2014-01-01         | from: 1/1 2014          | er ikke en dato
            value: 50                | value: 50, prices: nominal 2014 | hører kun til beløb
            unit: pct                | unit: kr                | skal have prices
            id: a.rate               | id: A rate              | ikke et navn
            """)
    void refusesAndSaysWhere(String good, String bad, String words) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> LawFiles.parameters(Path.of("a.yaml"), GOOD.replace(good, bad)))
                .isInstanceOfSatisfying(WorkspaceException.class, e -> {
                    assertThat(e.words().da())
                            .contains("a.yaml")
                            .contains("linje")
                            .contains(words);
                });
    }

    @Test
    void refusesAReformOfWhatTheLawDoesNotHave(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("wrong.yaml"), """
                title: {da: A, en: A}
                changes:
                  - {parameter: reimbursement_ladder.step_2.rat, from: 2027-01-04, value: 20, reference: {title: A, place: B}}
                """);

        assertThatThrownBy(() -> LawFiles.reforms(folder, LawFiles.bundled()))
                .isInstanceOfSatisfying(
                        WorkspaceException.class,
                        e -> assertThat(e.words().da()).contains("linje 3").contains("Måske: " + RATE));
    }
}
