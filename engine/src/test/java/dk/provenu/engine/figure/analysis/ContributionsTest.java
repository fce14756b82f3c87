package dk.provenu.engine.figure.analysis;

import static dk.provenu.engine.figure.Figures.assumed;
import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.missing;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.analysis.SensitivityTest.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.RandomGraphs;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.figure.operation.WeightedMean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContributionsTest {

    private static final FigureId NET = new FigureId("net");

    private static Figure net(double persons, double price, double cost) {
        Figure gain = derived("gain", new Product(), number("persons", persons), number("price", price));
        return derived("net", new Difference(), gain, number("cost", cost));
    }

    private static double amount(Contributions told, String label) {
        return told.contributions().stream()
                .filter(one -> one.label().da().equals(label))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private static double sum(Contributions told) {
        return told.structuralAmount()
                + told.contributions().stream()
                        .mapToDouble(Contributions.Contribution::amount)
                        .sum();
    }

    @Test
    void sharesWhatTwoInputsDoTogetherEvenly() {
        Contributions told = Contributions.between(plan(net(10, 100, 500)), plan(net(12, 150, 400)), NET);
        assertThat(told.difference()).isEqualTo(900);
        // Persons: 2 x (100 + 150) / 2; price: 50 x (10 + 12) / 2; cost alone.
        assertThat(amount(told, "persons")).isCloseTo(250, within(1e-9));
        assertThat(amount(told, "price")).isCloseTo(550, within(1e-9));
        assertThat(amount(told, "cost")).isCloseTo(100, within(1e-9));
        assertThat(told.contributions().stream().map(one -> one.label().da()))
                .containsExactly("price", "persons", "cost");
        assertThat(told.contributions().getFirst().changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(100);
            assertThat(change.after()).isEqualTo(150);
            assertThat(change.input().id()).isEqualTo(new FigureId("price"));
        });
        assertThat(told.structural()).isEmpty();
        assertThat(told.problem()).isEmpty();
        assertThat(told.before().number()).isEqualTo(500);
        assertThat(told.after().number()).isEqualTo(1400);
    }

    @Test
    void nothingChangedIsNothing() {
        Contributions told = Contributions.between(plan(net(1, 2, 3)), plan(net(1, 2, 3)), NET);
        assertThat(told.contributions()).isEmpty();
        assertThat(told.structuralAmount()).isZero();
        assertThat(told.difference()).isZero();
    }

    @Test
    void aChangeThatDoesNotReachTheTargetIsNotTold() {
        Figure net = net(1, 2, 3);
        Figure beyond = derived("beyond", new Sum(), net, number("else", 1));
        Figure after = derived("beyond", new Sum(), net(1, 2, 4), number("else", 9));
        assertThat(Contributions.between(plan(beyond), plan(after), NET).contributions())
                .hasSize(1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theyMakeTheWholeDifference(long seed) {
        List<Figure> figures = RandomGraphs.smooth(seed);
        List<Figure> after = figures;
        int changed = 0;
        for (Figure leaf : Graph.of(figures).leaves()) {
            if (changed++ < 9) {
                after = RandomGraphs.again(after, leaf.id(), leaf.number() * 1.1 + 0.01);
            }
        }
        FigureId target = figures.getLast().id();
        Contributions told = Contributions.between(Plan.of(Graph.of(figures)), Plan.of(Graph.of(after)), target);
        assertThat(told.problem()).isEmpty();
        assertThat(told.structural()).isEmpty();
        double size = Math.max(
                Math.abs(told.difference()),
                told.contributions().stream()
                        .mapToDouble(one -> Math.abs(one.amount()))
                        .max()
                        .orElse(0));
        assertThat(sum(told)).isCloseTo(told.difference(), within(1e-12 * size));
    }

    private static Figure sumOf(int count, double each, Function<Integer, Figure> other) {
        List<Figure> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(number("x/" + i, each + i));
        }
        members.add(other.apply(count));
        return derived("net", new Sum(), column("c", members.toArray(Figure[]::new)));
    }

    @Test
    void moreThanTwelveAreGroupedByWhereTheyComeFrom() {
        Figure before = sumOf(20, 1, i -> assumed("guess", 1, 0, 2));
        Figure after = sumOf(20, 2, i -> assumed("guess", 2, 0, 2));
        Contributions told = Contributions.between(plan(before), plan(after), NET);
        assertThat(told.contributions()).hasSize(2);
        assertThat(amount(told, "test")).isEqualTo(20);
        assertThat(amount(told, "antagelser")).isEqualTo(1);
        assertThat(told.contributions().getFirst().changes()).hasSize(20);
        Contributions few = Contributions.between(
                plan(sumOf(11, 1, i -> assumed("guess", 1, 0, 2))),
                plan(sumOf(11, 2, i -> assumed("guess", 2, 0, 2))),
                NET);
        assertThat(few.contributions()).hasSize(12);
    }

    @Test
    void moreThanTwelveGroupsKeepTheLargest() {
        Figure before = sumOf(20, 1, i -> number("big", 0));
        Figure after = sumOf(20, 2, i -> number("big", 100));
        Contributions told = Contributions.between(
                plan(before), plan(after), NET, input -> Text.same(input.id().value()));
        assertThat(told.contributions()).hasSize(12);
        assertThat(told.contributions().getFirst().label().da()).isEqualTo("big");
        assertThat(amount(told, "øvrige")).isCloseTo(10, within(1e-9));
        assertThat(sum(told)).isCloseTo(120, within(1e-9));
    }

    @Test
    void aCellThatAppearsIsStructural() {
        OfPresent sum = new OfPresent(new Sum());
        Figure before = derived("net", sum, column("c", number("a", 1), missing("b", MissingReason.NOT_PUBLISHED)));
        Figure after = derived("net", sum, column("c", number("a", 3), number("b", 10)));
        Contributions told = Contributions.between(plan(before), plan(after), NET);
        assertThat(amount(told, "a")).isEqualTo(2);
        assertThat(told.structuralAmount()).isEqualTo(10);
        assertThat(told.structural()).singleElement().satisfies(change -> {
            assertThat(change.figure().id()).isEqualTo(new FigureId("b"));
            assertThat(change.kind()).isEqualTo(Structure.Kind.APPEARED);
            assertThat(change.kind().words().da()).isEqualTo("er kommet til");
        });
        Contributions back = Contributions.between(plan(after), plan(before), NET);
        assertThat(back.structural().getFirst().kind()).isEqualTo(Structure.Kind.VANISHED);
        assertThat(back.structuralAmount()).isEqualTo(-10);
    }

    @Test
    void anotherFormulaOrAnotherOrderIsStructural() {
        Figure a = number("a", 1);
        Figure b = number("b", 2);
        Contributions told = Contributions.between(
                plan(derived("net", new Sum(), a, b)), plan(derived("net", new Product(), a, b)), NET);
        assertThat(told.structuralAmount()).isEqualTo(-1);
        assertThat(told.structural().getFirst().kind()).isEqualTo(Structure.Kind.MADE_DIFFERENTLY);
        Figure weights = number("w", 3);
        Contributions turned = Contributions.between(
                plan(derived("net", new WeightedMean(), column("x", a, b), column("w/c", a, weights))),
                plan(derived("net", new WeightedMean(), column("x", b, a), column("w/c", a, weights))),
                NET);
        assertThat(turned.structural()).hasSize(1);
        assertThat(sum(turned)).isCloseTo(turned.difference(), within(1e-12));
        Contributions input = Contributions.between(
                plan(derived("net", new Sum(), a, derived("x", new Sum(), b, b))),
                plan(derived("net", new Sum(), a, number("x", 9))),
                NET);
        assertThat(input.structural().stream().map(Structure.Change::kind))
                .containsExactlyInAnyOrder(Structure.Kind.MADE_DIFFERENTLY, Structure.Kind.VANISHED);
        assertThat(input.structuralAmount()).isEqualTo(5);
    }

    @Test
    void saysWhyThereIsNothingToTell() {
        Figure hole = derived("net", new Sum(), missing("a", MissingReason.REFUSED), number("b", 1));
        Figure whole = derived("net", new Sum(), number("a", 2), number("b", 1));
        Contributions told = Contributions.between(plan(hole), plan(whole), NET);
        assertThat(told.problem().orElseThrow().da()).contains("mangler");
        assertThat(told.contributions()).isEmpty();
        assertThat(told.structural()).hasSize(1);
        assertThat(Contributions.between(plan(whole), plan(hole), NET).problem())
                .isPresent();
        // 1 / (a + b): from 1 and -2 to 2 and 3, but 2 and -2 on the way.
        Contributions mixed = Contributions.between(plan(inverse(1, -2)), plan(inverse(2, 3)), NET);
        assertThat(mixed.problem().orElseThrow().en()).contains("mixtures");
        assertThatThrownBy(() -> Contributions.between(plan(whole), plan(number("x", 1)), NET))
                .hasMessageContaining("'net'");
    }

    private static Figure inverse(double a, double b) {
        return derived(
                "net", new Quotient(), number("one", 1), derived("sum", new Sum(), number("a", a), number("b", b)));
    }
}
