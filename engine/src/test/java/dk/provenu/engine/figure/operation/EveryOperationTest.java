package dk.provenu.engine.figure.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Value;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Ties value, derivative, type, words and Excel text together for every operation that there is. */
class EveryOperationTest {

    private static final int POINTS = 25;

    private static Origin.Derived derivation(Figure sample) {
        return sample.derivation().orElseThrow();
    }

    @Test
    void everyOperationHasASample() throws Exception {
        List<Class<?>> sampled = OperationSamples.all().stream()
                .<Class<?>>map(sample -> derivation(sample).operation().getClass())
                .toList();
        assertThat(operations()).hasSizeGreaterThan(15);
        assertThat(operations().stream().filter(operation -> !sampled.contains(operation)))
                .as("operations without a sample in OperationSamples")
                .isEmpty();
    }

    /** The operations among the class files of the package. */
    private static List<Class<?>> operations() throws Exception {
        URI place = Sum.class.getResource("Sum.class").toURI();
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(place).getParent())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    Class<?> type = Class.forName(Sum.class.getPackageName() + "." + name.replace(".class", ""));
                    if (Operation.class.isAssignableFrom(type)
                            && !type.isInterface()
                            && !Modifier.isAbstract(type.getModifiers())) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    @Test
    void samplesFormOneGraph() {
        assertThat(Graph.of(OperationSamples.all()).order()).hasSizeGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> valueAndDerivativeAgree() {
        return OperationSamples.all().stream()
                .filter(sample -> !derivation(sample).operation().isStep())
                .map(sample -> DynamicTest.dynamicTest(name(sample), () -> checkDerivative(sample)));
    }

    private static String name(Figure sample) {
        return derivation(sample).operation().name() + " " + sample.id();
    }

    private static void checkDerivative(Figure sample) {
        Operation operation = derivation(sample).operation();
        double[] x = numbers(sample);
        Random random = new Random(20_251_122);
        for (int point = 0; point < POINTS; point++) {
            double y = Plan.apply(operation, x);
            if (Double.isFinite(y)) {
                checkDerivative(operation, x, y);
            }
            x = Arrays.stream(numbers(sample))
                    .map(number -> number * (0.5 + random.nextDouble()) + random.nextDouble() * 0.01)
                    .toArray();
        }
    }

    private static void checkDerivative(Operation operation, double[] x, double y) {
        double[] dx = new double[x.length];
        Arrays.fill(dx, Double.NaN); // every place must be written
        operation.gradient(x, y, dx);
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i])) {
                assertThat(dx[i]).as("derivative of what is missing").isZero();
                continue;
            }
            double step = Math.max(Math.abs(x[i]), 1e-2) * 1e-6;
            double up = moved(operation, x, i, step);
            double down = moved(operation, x, i, -step);
            double slope = (up - down) / (2 * step);
            double noise = 1e-15 * Math.abs(y) / step;
            assertThat(dx[i])
                    .as("%s at %s, operand %d", operation, Arrays.toString(x), i)
                    .isBetween(slope - tolerance(slope, noise), slope + tolerance(slope, noise));
        }
    }

    private static double tolerance(double slope, double noise) {
        return 1e-6 * Math.abs(slope) + 1e-9 + 10 * noise;
    }

    private static double moved(Operation operation, double[] x, int i, double step) {
        double[] moved = x.clone();
        moved[i] += step;
        return operation.value(moved);
    }

    @TestFactory
    Stream<DynamicTest> typeWordsAndExcelText() {
        return OperationSamples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(name(sample), () -> checkWords(sample)));
    }

    private static void checkWords(Figure sample) {
        Origin.Derived derived = derivation(sample);
        Operation operation = derived.operation();
        List<Operand> operands = derived.operands().stream()
                .map(node -> new Operand(node.label(), node.unit(), node.priceBasis(), node.size()))
                .toList();
        Type type = operation.type(operands);
        assertThat(type.unit()).isEqualTo(sample.unit());
        assertThat(type.priceBasis()).isEqualTo(sample.priceBasis());
        assertThat(operation.name()).matches("[a-z0-9_.]+");
        assertSpoken(operation.title());
        List<String> refs = new ArrayList<>();
        List<Text> names = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            refs.add(operands.get(i).size() == 1 ? "A" + (i + 1) : "B" + (i + 1) + ":Z" + (i + 1));
            names.add(Text.of("navn" + i, "name" + i));
        }
        String excel = operation.excel(refs);
        assertThat(excel).contains(refs).doesNotStartWith("=").doesNotContain(";");
        assertThat(excel.chars().filter(c -> c == '(').count())
                .as("parentheses of %s", excel)
                .isEqualTo(excel.chars().filter(c -> c == ')').count());
        Text words = operation.words(names);
        assertSpoken(words);
        assertThat(words.da()).contains(names.stream().map(Text::da).toList());
        assertThat(words.en()).contains(names.stream().map(Text::en).toList());
    }

    private static void assertSpoken(Text text) {
        assertThat(text.da()).isNotBlank();
        assertThat(text.en()).isNotBlank();
    }

    @TestFactory
    Stream<DynamicTest> holesAreAnsweredAsDeclared() {
        return OperationSamples.all().stream()
                .filter(sample -> !derivation(sample).operation().acceptsMissing())
                .map(sample -> DynamicTest.dynamicTest(name(sample), () -> {
                    double[] x = numbers(sample);
                    x[x.length - 1] = Double.NaN;
                    assertThat(Plan.apply(derivation(sample).operation(), x)).isNaN();
                }));
    }

    @Test
    void theSampleWithoutAnAnswerSaysWhy() {
        assertThat(OperationSamples.all().stream().map(Figure::value).filter(value -> !value.isPresent()))
                .hasSize(4)
                .allMatch(value -> value instanceof Value.Missing);
    }

    private static double[] numbers(Figure sample) {
        return derivation(sample).operands().stream()
                .flatMap(node -> switch (node) {
                    case Figure figure -> Stream.of(figure);
                    case dk.provenu.engine.figure.Group group -> group.members().stream();
                })
                .mapToDouble(figure -> figure.value().orNaN())
                .toArray();
    }
}
