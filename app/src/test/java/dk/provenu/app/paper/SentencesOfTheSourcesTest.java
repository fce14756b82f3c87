package dk.provenu.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.paper.CommitteePaper;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The five sources hold more than twenty wrong figures and sentences. Bound to figures none of them can be printed; what is
 * right in the sources passes without a flag.
 */
class SentencesOfTheSourcesTest {

    private static final Path PAGE = Path.of("..", "docs", "wrong-sentences.md");
    private static final TriedSentences TRIED = TriedSentences.read();
    private static final Map<String, ExampleFigures> FIGURES = new HashMap<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        TRIED.workspaces().keySet().forEach(name -> FIGURES.put(name, new ExampleFigures(name, folder.resolve(name))));
    }

    @AfterAll
    static void close() {
        FIGURES.values().forEach(ExampleFigures::close);
    }

    static List<TriedSentences.Wrong> wrong() {
        return TRIED.wrong();
    }

    static List<TriedSentences.Impossible> impossible() {
        return TRIED.impossible();
    }

    static List<TriedSentences.Right> right() {
        return TRIED.right();
    }

    private static Paper paper(String workspace, Map<String, Object> tree) {
        return CommitteePaper.read(Scenario.of(CommitteePaper.KIND, "test", 1, tree))
                .on(Objects.requireNonNull(FIGURES.get(workspace)), Optional.empty());
    }

    private static PaperSentence sentence(String workspace, String text) {
        return paper(workspace, TRIED.paper(workspace, text)).sentences().getFirst();
    }

    private static String told(PaperSentence sentence) {
        return sentence.flags().stream()
                .map(flag -> flag.kind() + ": " + flag.message().da())
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongInASourceIsRefusedWithTheRightNumber(TriedSentences.Wrong tried) {
        PaperSentence sentence = sentence(tried.workspace(), tried.asPrinted());
        assertThat(sentence.blocks()).as(sentence.text()).isTrue();
        assertThat(sentence.flags())
                .filteredOn(Flag::blocks)
                .as(told(sentence))
                .allSatisfy(flag -> assertThat(flag.kind().name()).isEqualTo(tried.flag()));
        tried.correction()
                .forEach(correct ->
                        assertThat(plain(told(sentence))).as(sentence.text()).contains(correct));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void theSameComputedIsTrueAndPasses(TriedSentences.Wrong tried) {
        PaperSentence sentence = sentence(tried.workspace(), tried.bound());
        assertThat(sentence.blocks())
                .as(sentence.text() + "\n" + told(sentence))
                .isFalse();
        assertThat(plain(sentence.text())).contains(tried.reads());
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatNothingCanBearOutIsUnboundOrHasNoAddress(TriedSentences.Impossible tried) {
        PaperSentence sentence = sentence(tried.workspace(), tried.text());
        assertThat(sentence.flags())
                .as(sentence.text())
                .extracting(Flag::kind)
                .containsAnyOf(Flag.Kind.UNBOUND_NUMBER, Flag.Kind.UNBOUND_WORD);
        Map<String, Object> named = new LinkedHashMap<>(TRIED.paper(tried.workspace(), "Det er {claimed}."));
        named.put("figures", Map.of("claimed", tried.address()));
        assertThatThrownBy(() -> paper(tried.workspace(), named))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("does not exist");
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatIsRightInASourcePasses(TriedSentences.Right tried) {
        PaperSentence sentence = sentence(tried.workspace(), tried.text());
        assertThat(sentence.blocks())
                .as(sentence.text() + "\n" + told(sentence))
                .isFalse();
    }

    @Test
    void thePageSaysWhatWasTried() throws IOException {
        String made = TriedSentencesDocument.of(TRIED, SentencesOfTheSourcesTest::sentence);
        if (Boolean.getBoolean("provenu.write.docs")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/wrong-sentences.md; write it anew with -Dprovenu.write.docs=true")
                .isEqualTo(made);
    }

    @Test
    void enoughIsTried() {
        assertThat(TRIED.wrong()).hasSizeGreaterThan(30);
        assertThat(TRIED.right()).hasSizeGreaterThan(30);
        assertThat(TRIED.wrong().stream().map(TriedSentences.Wrong::source).distinct())
                .contains("002", "004");
    }
}
