package dk.provenu.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.scenario.ScenarioText;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.CommitteePaper;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperFigures;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committee papers of the examples can be issued, and say what their sources would have said. */
class ExamplePapersTest {

    static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    Path folder;

    static Paper paper(String example, String name, PaperFigures figures) throws IOException {
        String file = name + ".yaml";
        String text =
                Files.readString(EXAMPLES.resolve(example).resolve("scenarios").resolve(file));
        return CommitteePaper.read(ScenarioText.parse(name, file, text, 1, "")).on(figures, Optional.empty());
    }

    private Paper paper(String example, String name) throws IOException {
        try (ExampleFigures figures = new ExampleFigures(example, folder.resolve(example))) {
            return paper(example, name, figures);
        }
    }

    private static String text(Paper paper) {
        return String.join(
                        "\n",
                        paper.sentences().stream().map(PaperSentence::text).toList())
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "albertslund, sag-benchmark",
        "ballerup, sag-investering",
        "lyngby-taarbaek, sag-kontanthjaelpsreform",
        "opfoelgning, sag-opfoelgning",
    })
    void canBeIssued(String example, String name) throws IOException {
        Paper paper = paper(example, name);

        assertThat(paper.flags()).filteredOn(Flag::blocks).isEmpty();
        assertThat(paper.isIssuable()).isTrue();
        assertThat(paper.accepted()).isEmpty();
        assertThat(paper.sections())
                .extracting(Section::kind)
                .containsExactly(
                        Section.Kind.PRESENTATION,
                        Section.Kind.FINANCE,
                        Section.Kind.DECIDING_BODY,
                        Section.Kind.RECOMMENDATION,
                        Section.Kind.APPENDICES);
        assertThat(paper.sentences().stream()
                        .filter(sentence -> sentence.text().matches("(?s).*(\\?|\\s\\s|\\.\\.).*")))
                .isEmpty();
    }

    @Test
    void theBenchmarkNamesTheDearestAndTellsWhoIsCounted() throws IOException {
        assertThat(text(paper("albertslund", "sag-benchmark")))
                .contains(
                        "Der var 2.484 fuldtidspersoner med sag i jobcentret, 24 pct. flere end de 2.004",
                        "Høje-Taastrup, Ballerup, Brøndby og Glostrup ligger 3.072 kr. eller mere over",
                        "I 2018 var det 40,2 årsværk, en stigning på 9 pct.",
                        "Udgiften på konto 5 steg fra 19.630 kr. til 22.417 kr.");
    }

    @Test
    void theReformCaseMovesWhatTheCommitteeMoved() throws IOException {
        Paper paper = paper("lyngby-taarbaek", "sag-kontanthjaelpsreform");
        List<Block> finance = paper.sections().get(1).blocks();
        Block.TableBlock transfers = (Block.TableBlock) finance.getLast();
        var graph = paper.result().graph();

        assertThat(transfers.table().id()).isEqualTo("transfers");
        assertThat(Stream.of(2014, 2015, 2016, 2017)
                        .map(year -> graph.get(new FigureId("paper/sag-kontanthjaelpsreform/transfers/6.45.53/" + year))
                                .number()))
                .containsExactly(500.0, 1000.0, 1000.0, 500.0);
        assertThat(Stream.of(2014, 2015, 2016, 2017)
                        .map(year -> graph.get(new FigureId("paper/sag-kontanthjaelpsreform/transfers/total/" + year))
                                .number()))
                .containsExactly(0.0, 0.0, 0.0, 0.0);
        Block.Points points = (Block.Points) paper.sections().get(3).blocks().getFirst();
        assertThat(points.points())
                .extracting(Block.Point::decidingBody)
                .containsExactly(
                        "Erhvervs- og Beskæftigelsesudvalget", "Økonomiudvalget", "Økonomiudvalget", "Økonomiudvalget");
        assertThat(text(paper))
                .contains(
                        "Bloktilskuddet ventes reguleret med -7,1 mio. kr. i 2014",
                        "(5,0 mio. kr., 4,8 mio. kr. og 5,2 mio. kr.)");
    }

    @Test
    void theInvestmentIsHeldAgainstWhatWasPromised() throws IOException {
        assertThat(text(paper("ballerup", "sag-investering")))
                .contains(
                        "Over hele perioden koster investeringen 48,6 mio. kr.",
                        "Hvert år er der sparet mere end ventet.",
                        "26,7 mio. kr. mere end forventet");
    }
}
