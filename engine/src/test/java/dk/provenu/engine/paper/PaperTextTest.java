package dk.provenu.engine.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.scenario.ScenarioException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a paper on the cost benchmark of source 004: 37.786 kr. against a mean of 40.434, 3rd of nine. */
class PaperTextTest {

    private static final PaperFigures FIGURES = Papers.albertslund(line -> line);

    private static PaperSentence one(String sentence) {
        return Papers.sentences(paper(sentence)).getFirst();
    }

    private static Paper paper(String... lines) {
        return Papers.read(Papers.tree(lines)).on(FIGURES, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "Det er {own}. => Det er 37.786 kr. pr. fuldtidsperson.",
                "Det er {own: short}. => Det er 37.786 kr.",
                "Det er {own: plain 1}. => Det er 37.785,9.",
                "Det er {own: 1.000 kr. 1 short}. => Det er 37,8 1.000 kr.",
                "Det er {own - mean: kr. short}. => Det er -2.648 kr.",
                "Det er {own - mean: kr. short unsigned}. => Det er 2.648 kr.",
                "Det er {mean - own: plain signed}. => Det er +2.648.",
                "Det er {own: round 1000 short}. => Det er 38.000 kr.",
                "Det er {growth(own, mean)}. => Det er -6,5 pct.",
                "Det er {growth(own, mean): 0 unsigned}. => Det er 7 pct.",
                "Det er {share(own, mean): 2 plain}. => Det er 0,93.",
                "Det er {own / mean}. => Det er 0,93.",
                "Det er {own * 2: short}. => Det er 75.572 kr.",
                "Det er {abs(own - mean): short}. => Det er 2.648 kr.",
                "Det er {mean(cluster): short}. => Det er 40.434 kr.",
                "Det er {median(cluster): short}. => Det er 39.081 kr.",
                "Det er {max(cluster) - min(cluster): short}. => Det er 11.290 kr.",
                "Det er {pick(cluster, \"ballerup\") - own: short}. => Det er 8.440 kr.",
                "Plads {rank(own, cluster)}. => Plads 3.",
                "Plads {rank(own, cluster highest)}. => Plads 7.",
                "{count(cluster where it > own): words} af {size(cluster): words}. => Seks af ni.",
                "{count(cluster where it > own)} af {size(cluster)}. => 6 af 9.",
                "Det er {own <> mean | lavere | højere}. => Det er lavere.",
                "Det er {mean <> own | lavere | højere}. => Det er højere.",
                "Det er {own <> own | lavere | det samme | højere}. => Det er det samme.",
                "{if own < mean | Under med {mean - own: short} | Over} her. => Under med 2.648 kr. her.",
                "{if own > mean and own > 0 | Over | Under}. => Under.",
                "{if not (own > mean) or own = 1 | Under | Over}. => Under.",
                "Den {rank(own, cluster): ordinal} af {size(cluster): words}. => Den tredje af ni.",
                "Det er {name(own)}. => Det er Albertslund.",
                "I `2016` var det {own: short}. => I 2016 var det 37.786 kr.",
                "Nøgle \\{navn\\} og [kant]. => Nøgle {navn} og [kant].",
            })
    void computesWhatIsBound(String written, String read) {
        PaperSentence sentence = one(written);

        assertThat(sentence.text()).isEqualTo(read);
        assertThat(sentence.blocks()).as(sentence.flags().toString()).isFalse();
    }

    @Test
    void namesInTheOrderAskedFor() {
        assertThat(one("{names(cluster where it < own)} er under.").text()).startsWith("Herlev og Hvidovre er");
        assertThat(one("Dyrest er {names(cluster highest 2)}.").text()).contains("er Ballerup og Høje-Taastrup.");
        assertThat(one("Uden: {names(cluster lowest 1)}.").text()).isEqualTo("Uden: Herlev.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                // What a person wrote agrees.
                "Det er [37.786 kr.]{own}. =>  => ",
                "Det er [37.786]{own}. =>  => ",
                "Det er [38.000 kr.]{own: round 1000}. =>  => ",
                "[Ballerup, Høje-Taastrup og Brøndby]{names(cluster highest 3)}. =>  => ",
                "[Brøndby, Ballerup og Høje-Taastrup]{names(cluster highest 3)}. =>  => ",
                "Det er [lavere]{own <> mean | lavere | højere}. =>  => ",
                "[Albertslund er blandt de fire billigste]{rank(own, cluster) <= 4}. =>  => ",
                "[Seks]{count(cluster where it > own): words} er over. =>  => ",
                "Det er [over 37.000 kr.]{own > 37000}. =>  => ",
                "Det er [over 37]{own > 37000} tusinde. =>  => ",
                "Plads [tredje]{rank(own, cluster): ordinal}. =>  => ",
                // And does not.
                "Det er [over 39.000 kr.]{own > 37000}. => UNBOUND_NUMBER => ",
                "Det er [2016 kr. under]{own < mean}. => UNBOUND_NUMBER => ",
                "Plads [fjerde]{rank(own, cluster): ordinal}. => DIFFERS => tredje",
                "Det er [37.876 kr.]{own}. => DIFFERS => 37.786 kr.",
                "Det er [37.876]{own}. => DIFFERS => 37.786",
                "[Ballerup og Brøndby]{names(cluster highest 2)}. => DIFFERS => Ballerup og Høje-Taastrup",
                "Det er [højere]{own <> mean | lavere | højere}. => DIFFERS => lavere",
                "[Albertslund er blandt de to billigste]{rank(own, cluster) <= 2}. => UNTRUE => ",
                "[Fem]{count(cluster where it > own): words} er over. => DIFFERS => seks",
                "Det er {own <> own | lavere | højere}. => NO_WORD => ",
                "{names(cluster where it > own + 100000)} er over. => NO_WORD => ",
                "{own: 1.000 kr. 0 short} er {own <> own + 100 | mindre | mere} end {own + 100: 1.000 kr. 0 short}. => NO_WORD => ",
                "[{own: 1.000 kr. 0} er under {own + 100: 1.000 kr. 0}]{own < own + 100}. => NO_WORD => ",
                "[Albertslund er blandt de tre billigste]{rank(own, cluster) <= 4}. => UNBOUND_NUMBER => ",
                "[Albertslund er den fjerde billigste]{rank(own, cluster) = 3}. => UNBOUND_NUMBER => ",
                "[Albertslund er den tredje billigste]{rank(own, cluster) = 3}. =>  => ",
                "Det koster 7.300 kr. => UNBOUND_NUMBER => ",
                "Det er lavere. => UNBOUND_WORD => ",
                "Tre af ni. => UNBOUND_WORD => ",
                "{if own < mean | de er 5 | } i alt. => UNBOUND_NUMBER => ",
            })
    void holdsWhatWasWrittenAgainstTheFigures(String written, String flag, String correction) {
        PaperSentence sentence = one(written);
        List<String> blocking = sentence.flags().stream()
                .filter(Flag::blocks)
                .map(each -> each.kind().name())
                .distinct()
                .toList();

        assertThat(blocking).isEqualTo(flag == null ? List.of() : List.of(flag));
        if (correction != null) {
            assertThat(sentence.pieces())
                    .filteredOn(Piece.Bound.class::isInstance)
                    .map(piece -> ((Piece.Bound) piece).correction().orElse(""))
                    .contains(correction);
        }
    }

    @Test
    void saysNoMoreThanItKnowsOfAmbiguousWords() {
        Paper paper = paper("Der er mere at sige.");

        assertThat(paper.flags()).extracting(Flag::kind).contains(Flag.Kind.PERHAPS_COMPARES);
        assertThat(paper.isIssuable()).isTrue();
    }

    @Test
    void tellsWhatWasComparedWhereAClaimFails() {
        Flag flag = one("[Vi er billigst]{own <= min(cluster)}.").flags().getFirst();

        assertThat(flag.message().da()).contains("37.786 kr. pr. fuldtidsperson <= 34.936 kr.", "own <= min(cluster)");
    }

    @Test
    void everyBoundPieceLeadsToAFigureOfOneGraph() {
        Paper paper = paper(
                "{own} {own - mean} {own <> mean | a | b} {names(cluster where it > own)} [x]{own < mean}",
                "",
                "@table cost-benchmark/vive_2016 columns=unit_cost",
                "@chart cost-benchmark/"
                        + FIGURES.result("cost-benchmark", new TreeMap<>())
                                .charts()
                                .getFirst()
                                .id(),
                "@findings cost-benchmark");
        Graph graph = paper.result().graph();

        paper.sentences()
                .forEach(sentence -> sentence.pieces().forEach(piece -> {
                    if (piece instanceof Piece.Bound bound) {
                        assertThat(bound.ties()).as(bound.source()).isNotEmpty();
                        bound.ties()
                                .forEach(tie -> assertThat(
                                                graph.find(tie.figure().id()))
                                        .contains(tie.figure()));
                    }
                }));
        assertThat(graph.find(new dk.provenu.engine.figure.FigureId("paper/test/own")))
                .isEmpty();
    }

    @Test
    void nothingIsBoundThatCannotBeSeen() {
        PaperSentence sentence = one("{if own < mean | {own} {mean: short} {own <> mean | | x} under | over}.");

        assertThat(sentence.pieces())
                .filteredOn(Piece.Bound.class::isInstance)
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(piece.shown()).isNotBlank());
    }

    @Test
    void figuresOfThePaperAreDerivedLikeAnyOther() {
        Map<String, Object> tree = Papers.tree("Det er {gap}, {twice}.");
        figures(tree).put("gap", "own - mean");
        figures(tree).put("twice", Map.of("is", "gap * 2", "label", "Det dobbelte"));
        Paper paper = Papers.read(tree).on(FIGURES, Optional.empty());
        Piece.Bound bound =
                (Piece.Bound) Papers.sentences(paper).getFirst().pieces().get(3);

        assertThat(bound.ties().getFirst().address()).isEqualTo("paper/test/twice");
        assertThat(bound.ties().getFirst().figure().label().da()).isEqualTo("Det dobbelte");
        assertThat(bound.ties().getFirst().figure().derivation()).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figures(Map<String, Object> tree) {
        return (Map<String, Object>) Objects.requireNonNull(tree.get("figures"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "{owm} => 'owm' kendes ikke. Måske: own",
                "{own + persons} => Der findes: mean, own",
                "{own + size(cluster)} => ikke samme enhed",
                "{mena(cluster)} => Måske: mean",
                "{own: mio kr.} => kan ikke stå efter kolon",
                "{own: pct.} => kan ikke skrives i 'pct.'",
                "{own => har ingen '}'",
                "{} => står intet",
                "own} => står uden '{'",
                "`2016 => har ingen mage",
                "{own <> mean | lavere} => ventes | mindre | større",
                "{names(klynge)} => 'klynge' kendes ikke",
                "{5} => er et skrevet tal",
                "{5 + 5} => kun skrevne tal",
                "[x]{3 > 2} => to skrevne tal",
                "{own -> skala} => Skalaen 'skala' kendes ikke",
                "{if own > mean} => ventes BETINGELSE",
                "{own ; mean} => kan ikke læses",
                "{cluster} => 'cluster' kendes ikke",
                "{own: 9} => ikke et helt tal fra 0 til 6",
                "{own: round 30} => Der kan afrundes til 10, 100",
                "{pick(cluster, \"balerup\")} => Måske: ballerup",
                "@tabel cost-benchmark/vive_2016 => kan ikke læses",
                "@table cost-benchmark/vive_2015 => Måske: vive_2016",
                "@table cost-benchmark/vive_2016 columns=unit_costs => 'unit_costs' findes ikke",
                "@table cost-bench/vive_2016 => 'cost-bench' findes ikke",
                "@chart cost-benchmark/x => 'x' findes ikke",
                "@findings cost-benchmark only=x => 'x' findes ikke",
            })
    void refusesWithTheLineAndWhatToDo(String written, String message) {
        assertThatThrownBy(() -> paper("Først en linje uden fejl.", "", written))
                .isInstanceOfSatisfying(ScenarioException.class, e -> {
                    assertThat(e.faults()).hasSize(1);
                    assertThat(e.faults().getFirst().words().da()).contains(message);
                    assertThat(e.faults().getFirst().line()).isPositive();
                });
    }

    @Test
    void refusesAFigureThatIsNotThereOnceWhereItIsNamed() {
        Map<String, Object> tree = Papers.tree("{own} og {own} og {twice}.");
        figures(tree).put("own", "cost-benchmark/vive_2016/own/unit_cots");
        figures(tree).put("twice", "own * 2");

        assertThatThrownBy(() -> Papers.read(tree).on(FIGURES, Optional.empty()))
                .isInstanceOfSatisfying(ScenarioException.class, e -> {
                    assertThat(e.faults()).hasSize(1);
                    assertThat(e.faults().getFirst().words().da())
                            .contains("unit_cots' findes ikke. Måske: cost-benchmark/vive_2016/own/unit_cost");
                });
    }

    @Test
    void refusesNamesDefinedByThemselves() {
        Map<String, Object> tree = Papers.tree("{a}.");
        figures(tree).put("a", "b + own");
        figures(tree).put("b", "a + own");

        assertThatThrownBy(() -> Papers.read(tree).on(FIGURES, Optional.empty()))
                .hasMessageContaining("is defined by itself");
    }

    @Test
    void aPaperNeedsItsParts() {
        assertThatThrownBy(() -> Papers.read(new LinkedHashMap<>(Map.of("title", "Tom", "presentatoin", "x"))))
                .isInstanceOfSatisfying(
                        ScenarioException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path())
                                .contains("presentation", "finance", "competence", "recommendation", "presentatoin"));
    }

    @Test
    void missingIsFlaggedAndNeverZero() {
        PaperFigures holed =
                Papers.albertslund(line -> line.startsWith("Albertslund,") ? line.replaceFirst("2004", "") : line);
        Paper paper = Papers.read(Papers.tree("Det er {own}.", "Andet `2016`.")).on(holed, Optional.empty());

        assertThat(paper.isIssuable()).isFalse();
        assertThat(paper.flags()).extracting(Flag::kind).contains(Flag.Kind.MISSING);
        assertThat(Papers.sentences(paper).getFirst().text())
                .contains(MissingReason.NOT_PUBLISHED.words().da());
    }

    @Test
    void onlyWhatDependsOnAFigureChanges() {
        Map<String, Object> tree = Papers.tree(
                "Vi brugte {own}.",
                "Gennemsnittet er {mean}.",
                "{count(cluster where it > own): words} er over.",
                "Greve brugte {pick(cluster, \"greve\")}.",
                "[Vi er under]{own < mean}.",
                "Ballerup brugte {pick(cluster, \"ballerup\")}.");
        UnaryOperator<String> dearer =
                line -> line.startsWith("Greve,") ? line.replaceFirst("\\d{2}(\\d{3})", "99$1") : line;
        Paper before = Papers.read(tree).on(FIGURES, Optional.empty());
        Issue issue = Issue.of(before, 1, Instant.EPOCH, LocalDate.EPOCH, new TreeMap<>());

        Paper after = Papers.read(tree).on(Papers.albertslund(dearer), Optional.of(issue));
        List<Boolean> changed = Papers.sentences(after).stream()
                .map(sentence -> sentence.pieces().stream()
                        .anyMatch(piece -> piece instanceof Piece.Bound bound
                                && bound.before().isPresent()))
                .toList();

        assertThat(changed).containsExactly(false, true, false, true, false, false);
    }

    @Test
    void anAnswerHoldsWordForWord() {
        Map<String, Object> tree = Papers.tree("[Vi er dyrest]{own > mean}.", "Andet.");
        tree.put("accepted", List.of(Map.of("sentence", "Vi er dyrest.", "why", "Udvalgets egne ord.")));
        Paper paper = Papers.read(tree).on(FIGURES, Optional.empty());

        assertThat(paper.isIssuable()).isTrue();
        assertThat(paper.accepted()).containsExactly(new Paper.Accepted("Vi er dyrest.", "Udvalgets egne ord."));

        tree.put("accepted", List.of(Map.of("sentence", "Vi er billigst.", "why", "Andet")));
        Paper again = Papers.read(tree).on(FIGURES, Optional.empty());
        assertThat(again.isIssuable()).isFalse();
        assertThat(again.flags()).extracting(Flag::kind).contains(Flag.Kind.ACCEPTED_BEFORE);
    }

    @Test
    void movesAppropriationsByAccountAndYear() {
        Map<String, Object> tree = Papers.tree("Tekst.");
        figures(tree).put("spent", "cost-benchmark/expenditure/own/total");
        tree.put(
                "transfers",
                List.of(
                        Map.of("year", 2014, "from", "5.68.90", "to", "6.45.53", "amount", "spent / 100"),
                        Map.of("year", 2015, "to", "6.45.53", "amount", "spent / 50")));
        Paper paper = Papers.read(tree).on(FIGURES, Optional.empty());
        Block.TableBlock block =
                (Block.TableBlock) paper.sections().get(1).blocks().getLast();

        assertThat(block.table().row("5.68.90").cells().getFirst()).isNotNull();
        double given = number(block, "5.68.90", 1);
        assertThat(given).isNegative();
        assertThat(number(block, "6.45.53", 1)).isEqualTo(-given);
        assertThat(number(block, "total", 1)).isZero();
        assertThat(number(block, "total", 2)).isEqualTo(-2 * given);
    }

    private static double number(Block.TableBlock block, String row, int column) {
        return ((dk.provenu.engine.table.Cell.FigureCell)
                        block.table().row(row).cells().get(column))
                .figure()
                .number();
    }

    @Test
    void decisionsAreCarriedForward() {
        Paper paper = paper("Tekst.");
        Issue issue = Issue.of(paper, 1, Instant.EPOCH, LocalDate.EPOCH, new TreeMap<>())
                .decided(List.of(new Decision(1, "Godkendt.", LocalDate.of(2026, 2, 18))));
        Paper next = Papers.read(Papers.tree("Tekst.")).on(FIGURES, Optional.of(issue));

        assertThat(next.sections())
                .filteredOn(section -> section.kind() == Section.Kind.EARLIER_DECISIONS)
                .singleElement()
                .satisfies(section -> assertThat(section.blocks()
                                .getFirst()
                                .sentences()
                                .getFirst()
                                .text())
                        .isEqualTo("Ad 1: Godkendt. (18-02-2026)"));
        Block.Points points = (Block.Points)
                paper.decided(issue.decisions()).sections().getLast().blocks().getFirst();
        assertThat(points.points().getFirst().decision())
                .contains(issue.decisions().getFirst());
    }
}
