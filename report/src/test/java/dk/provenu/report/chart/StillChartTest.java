package dk.provenu.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.report.Samples;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StillChartTest {

    private static final ChartSpec RANKED = Samples.benchmark(true).charts().getFirst();

    @Test
    void barsAreAsLongAsTheirNumbers() {
        Drawing drawing = StillChart.of(RANKED, Language.DA).orElseThrow();
        List<Mark.Box> bars = boxes(drawing);
        assertThat(bars).hasSize(4);
        double albertslund = 76231.5 / 2017.3;
        double brondby = 90001.0 / 2530.0;
        assertThat(bars.get(0).width() / bars.get(1).width()).isCloseTo(albertslund / brondby, offset(1e-9));
        assertThat(bars.get(0).fill()).isEqualTo(Palette.OWN);
        assertThat(bars.get(1).fill()).isEqualTo(Palette.GROUP);
    }

    @Test
    void aMissingNumberSaysWhy() {
        assertThat(words(StillChart.of(RANKED, Language.DA).orElseThrow()))
                .contains("37,8", "diskretioneret", "Glostrup");
    }

    @Test
    void svgHasItsPointInWordsAndPngIsSharp() throws Exception {
        Drawing drawing = StillChart.of(RANKED, Language.DA).orElseThrow();
        assertThat(drawing.svg(RANKED, Language.DA))
                .contains("role=\"img\" aria-label=\"Udgift pr. person. Albertslund er lavest.\"");
        var image = ImageIO.read(new ByteArrayInputStream(drawing.png()));
        assertThat(image.getWidth()).isEqualTo(2040);
        assertThat(drawing.png()).isEqualTo(drawing.png());
    }

    @Test
    void ticksAreRoundAndHoldAllValues() {
        assertThat(Ticks.of(0, 97).all()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
        assertThat(Ticks.of(-12, 30).all()).containsExactly(-20.0, -10.0, 0.0, 10.0, 20.0, 30.0);
        assertThat(Ticks.of(0, 0.9).decimals()).isEqualTo(1);
        assertThat(Ticks.of(0, 0).all()).hasSizeGreaterThan(1);
        assertThat(Ticks.of(5e9, 5e9 + 1).all()).hasSizeBetween(2, 12);
    }

    @Test
    void wordsAreBrokenAndCutToTheirRoom() {
        assertThat(Sketch.broken("Udgifter til aktivering og beskæftigelse", 90, 2))
                .hasSize(2)
                .allSatisfy(line -> assertThat(Sketch.width(line, false)).isLessThanOrEqualTo(91));
        assertThat(Sketch.broken("kort", 90, 2)).containsExactly("kort");
    }

    @Test
    void greyPrintKeepsSeriesOfOneRoleApart() {
        assertThat(Palette.pale(Palette.OWN, 1)).isEqualTo(Palette.OWN);
        assertThat(Palette.pale(Palette.OWN, 0)).isEqualTo("#ffffff");
    }

    private static List<Mark.Box> boxes(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }
}
