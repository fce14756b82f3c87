package dk.provenu.engine.paper.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** How a paper's text is cut into paragraphs, lists and sentences, each with its line. */
class TextParserTest {

    private final List<LanguageFault> faults = new ArrayList<>();

    private List<Line> read(String text) {
        return TextParser.read(text, 10, faults);
    }

    private static String words(Line.Sentence sentence) {
        StringBuilder text = new StringBuilder();
        sentence.parts()
                .forEach(part -> text.append(
                        switch (part) {
                            case Part.Words(var words) -> words;
                            case Part.Verbatim(var words) -> words;
                            case Part.Bound bound -> "{" + bound.source() + "}";
                        }));
        return text.toString();
    }

    @Test
    void knowsParagraphsListsHeadingsAndWhatIsInserted() {
        List<Line> lines = read("""
                ## Udvikling

                Første linje
                går videre her.

                - et punkt
                - et til,
                  som går videre
                1. talt

                @table a/b columns=x,y rows=z
                Sidste.
                """);

        assertThat(faults).isEmpty();
        assertThat(lines).extracting(Line::line).containsExactly(10, 12, 15, 18, 20, 21);
        assertThat(lines.get(2)).isInstanceOfSatisfying(Line.Listing.class, list -> {
            assertThat(list.numbered()).isFalse();
            assertThat(list.items()).hasSize(2);
            assertThat(words(list.items().getLast().sentences().getFirst())).isEqualTo("et til, som går videre");
        });
        assertThat(lines.get(3))
                .isInstanceOfSatisfying(
                        Line.Listing.class, list -> assertThat(list.numbered()).isTrue());
        assertThat(lines.get(4)).isInstanceOfSatisfying(Line.Inserted.class, inserted -> {
            assertThat(inserted.address()).isEqualTo("a/b");
            assertThat(inserted.settings())
                    .containsEntry("columns", List.of("x", "y"))
                    .containsEntry("rows", List.of("z"));
        });
    }

    @Test
    void cutsSentencesWhereTheyEndAndNotAtAbbreviations() {
        List<Line.Sentence> sentences = TextParser.paragraph(
                "Det er ca. {a} kr. pr. person, jf. bilag.\nDet kostede 5 mio. kr. i alt, bl.a. til løn. {b} er ny! Er det?"
                        + " Ja, 5 pct. Det er slut",
                3,
                faults);

        assertThat(sentences)
                .extracting(TextParserTest::words)
                .containsExactly(
                        "Det er ca. {a} kr. pr. person, jf. bilag.",
                        "Det kostede 5 mio. kr. i alt, bl.a. til løn.",
                        "{b} er ny!",
                        "Er det?",
                        "Ja, 5 pct.",
                        "Det er slut");
        assertThat(sentences).extracting(Line.Sentence::line).containsExactly(3, 4, 4, 4, 4, 4);
    }

    @Test
    void tellsTheLineOfAFaultWithinAParagraph() {
        read("En linje.\nAnden {a\nTredje.");

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(11));
    }

    @Test
    void readsNumbersAsPeopleWriteThem() {
        assertThat(List.of("1.000", "1.234.567,5", "2,5", "2.5", "1000", "1,234.5").stream()
                        .map(ExpressionParser::expression)
                        .toList())
                .containsExactly(
                        new Expression.Literal(1_000),
                        new Expression.Literal(1_234_567.5),
                        new Expression.Literal(2.5),
                        new Expression.Literal(2.5),
                        new Expression.Literal(1_000),
                        new Expression.Literal(1_234.5));
    }

    /** Whatever is written, reading ends with faults or without, and with no other exception. */
    @Test
    void anyTextIsReadOrRefused() {
        String signs = "{}[]()|`\\<>=!+-*/:,.@# \n\"abif ow1273æ%";
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int at = 0; at < length; at++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(read(text.toString())).as(text.toString()).isNotNull();
        }
        read("{".repeat(100_000));
        read("{(".repeat(5_000) + "1" + ")}".repeat(5_000));
        read("{if a > b | ".repeat(3_000) + "x" + "}".repeat(3_000));
        assertThat(faults).isNotEmpty();
    }
}
