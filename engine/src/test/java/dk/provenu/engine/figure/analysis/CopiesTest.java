package dk.provenu.engine.figure.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.operation.OperationSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CopiesTest {

    /** Every operation there is, copied under another name: the same numbers, and both in one graph. */
    @Test
    void theCopyHasTheSameNumbersAndNamesOfItsOwn() {
        List<Figure> samples = OperationSamples.all();
        Map<Figure, Figure> copies =
                Copies.of(samples, id -> FigureId.of("again").child(id.value().split("/")), UnaryOperator.identity());
        List<Figure> both = new ArrayList<>(samples);
        samples.forEach(sample -> both.add(Objects.requireNonNull(copies.get(sample))));
        assertThat(Graph.of(both).order()).hasSizeGreaterThan(samples.size() * 2);
        for (Figure sample : samples) {
            Figure copy = Objects.requireNonNull(copies.get(sample));
            assertThat(copy.id().value()).isEqualTo("again/" + sample.id().value());
            assertThat(copy.value()).isEqualTo(sample.value());
            assertThat(copy.unit()).isEqualTo(sample.unit());
            assertThat(copy.notes()).isEqualTo(sample.notes());
        }
    }
}
