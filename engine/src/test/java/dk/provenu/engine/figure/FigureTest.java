package dk.provenu.engine.figure;

import static dk.provenu.engine.figure.Figures.PERSON;
import static dk.provenu.engine.figure.Figures.column;
import static dk.provenu.engine.figure.Figures.derived;
import static dk.provenu.engine.figure.Figures.kroner;
import static dk.provenu.engine.figure.Figures.missing;
import static dk.provenu.engine.figure.Figures.number;
import static dk.provenu.engine.figure.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.Lookup;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static Figure amount(String id, PriceBasis basis) {
        return observed(id, Value.of(100), Unit.KRONER, basis);
    }

    private static Value.Missing why(Figure figure) {
        return (Value.Missing) figure.value();
    }

    @Test
    void addingUnlikeUnitsIsRefusedAndNamesBothSides() {
        assertThatThrownBy(() -> derived("sum", new Sum(), kroner("saving", 1), observed("staff", 2, PERSON)))
                .isInstanceOfSatisfying(UnitException.class, e -> {
                    assertThat(e.words().da()).contains("'saving' (kr.)", "'staff' (personer)", "Måske");
                    assertThat(e.words().en()).contains("'saving' (DKK)", "'staff' (persons)", "Maybe");
                });
        assertThatThrownBy(
                        () -> derived("sum", new Sum(), kroner("saving", 1), observed("cost", 2, Unit.THOUSAND_KRONER)))
                .hasMessageContaining("different scales");
        assertThatThrownBy(() -> column("c", kroner("saving", 1), number("n", 2)))
                .isInstanceOf(UnitException.class)
                .hasMessageContaining("'saving'")
                .hasMessageContaining("'n'");
    }

    @Test
    void nominalYearsMayBeAddedWithAFootnote() {
        Figure sum =
                derived("sum", new Sum(), amount("a", PriceBasis.nominal(2014)), amount("b", PriceBasis.nominal(2017)));
        assertThat(sum.priceBasis()).isEqualTo(new PriceBasis.Nominal(2014, 2017));
        assertThat(sum.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text().da()).contains("2014-2017"));
        Figure same = derived(
                "same", new Sum(), amount("a", PriceBasis.nominal(2014)), amount("b", PriceBasis.nominal(2014)));
        assertThat(same.notes()).isEmpty();
        Figure growth = derived(
                "growth", new Growth(), amount("a", PriceBasis.nominal(2014)), amount("b", PriceBasis.nominal(2017)));
        assertThat(growth.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text().en()).contains("compared"));
    }

    @Test
    void otherPriceLevelsAreNotMixed() {
        List<PriceBasis> bases = List.of(
                PriceBasis.nominal(2014),
                new PriceBasis.Fixed(2014),
                new PriceBasis.Fixed(2017),
                new PriceBasis.Unknown("one"),
                new PriceBasis.Unknown("other"));
        for (PriceBasis a : bases) {
            for (PriceBasis b : bases) {
                if (a.equals(b)) {
                    assertThat(derived("sum", new Sum(), amount("a", a), amount("b", b))
                                    .priceBasis())
                            .isEqualTo(a);
                } else {
                    assertThatThrownBy(() -> derived("sum", new Sum(), amount("left", a), amount("right", b)))
                            .isInstanceOf(UnitException.class)
                            .hasMessageContaining("'left'")
                            .hasMessageContaining("'right'")
                            .hasMessageContaining(a.words().en())
                            .hasMessageContaining(b.words().en());
                }
            }
        }
    }

    @Test
    void moneyHasAPriceBasisAndNothingElseHas() {
        assertThatThrownBy(() -> amount("a", PriceBasis.none())).hasMessageContaining("'a'");
        assertThatThrownBy(() -> observed("n", Value.of(1), PERSON, PriceBasis.nominal(2014)))
                .hasMessageContaining("'n'");
        assertThatThrownBy(() -> new PriceBasis.Nominal(2017, 2014)).hasMessageContaining("2017-2014");
        Figure ratio = derived("ratio", new Quotient(), kroner("a", 1), kroner("b", 2));
        assertThat(ratio.priceBasis()).isEqualTo(PriceBasis.none());
        Figure price = derived("price", new Quotient(), kroner("a", 1), observed("p", 2, PERSON));
        assertThat(price.priceBasis()).isEqualTo(PriceBasis.nominal(2015));
        assertThat(derived("c", new Product(), price, observed("p", 2, PERSON)).priceBasis())
                .isEqualTo(PriceBasis.nominal(2015));
    }

    @Test
    void aReasonTravelsWithItsCauses() {
        Figure hidden = missing("hidden", MissingReason.SUPPRESSED);
        Figure unprinted = missing("unprinted", MissingReason.NOT_PUBLISHED);
        Figure first = derived("first", new Sum(), number("a", 1), hidden);
        Figure second = derived("second", new Mean(), column("c", first, unprinted, hidden));
        Figure third = derived("third", new Negated(), second);
        assertThat(why(third).reason()).isEqualTo(MissingReason.SUPPRESSED);
        assertThat(why(third).causes()).containsExactly(hidden.id(), unprinted.id());
        assertThatThrownBy(third::number).hasMessageContaining("'third'").hasMessageContaining("SUPPRESSED");
    }

    @Test
    void onlySoManyCausesAreNamed() {
        Figure[] holes = IntStream.range(0, 30)
                .mapToObj(i -> missing("h" + i, MissingReason.REFUSED))
                .toArray(Figure[]::new);
        assertThat(why(derived("sum", new Sum(), column("c", holes))).causes()).hasSize(Value.Missing.MOST_CAUSES);
    }

    @Test
    void noAnswerIsAReasonOfItsOwn() {
        Figure ratio = derived("ratio", new Quotient(), number("a", 1), number("b", 0));
        assertThat(why(ratio).reason()).isEqualTo(MissingReason.UNDEFINED);
        assertThat(why(ratio).detail().da()).contains("kvotient");
        assertThat(why(derived("next", new Negated(), ratio)).causes()).containsExactly(ratio.id());
        Figure huge = number("huge", 1e300);
        assertThat(why(derived("overflow", new Product(), huge, huge)).reason()).isEqualTo(MissingReason.UNDEFINED);
    }

    @Test
    void ofThosePresentIsMissingOnlyWhenNoneIs() {
        Figure hole = missing("hole", MissingReason.SUPPRESSED);
        OfPresent mean = new OfPresent(new Mean());
        assertThat(derived("mean", mean, column("c", number("a", 1), hole, number("b", 4)))
                        .number())
                .isEqualTo(2.5);
        Figure none = derived("none", mean, column("c", hole));
        assertThat(why(none).reason()).isEqualTo(MissingReason.SUPPRESSED);
        assertThat(why(none).causes()).containsExactly(hole.id());
    }

    @Test
    void aLookupCarriesTheReasonOfTheCellThatItFound() {
        Figure[] keys = {number("k0", 1), number("k1", 2), number("k2", 3)};
        Group values = column(
                "values",
                missing("v0", MissingReason.NOT_PUBLISHED),
                missing("v1", MissingReason.SUPPRESSED),
                number("v2", 9));
        Lookup lookup = new Lookup();
        assertThat(derived("found", lookup, number("key", 3), column("keys", keys), values)
                        .number())
                .isEqualTo(9);
        Figure hidden = derived("hidden", lookup, number("key", 2), column("keys", keys), values);
        assertThat(why(hidden).reason()).isEqualTo(MissingReason.SUPPRESSED);
        assertThat(why(hidden).causes()).containsExactly(new FigureId("v1"));
        Figure nowhere = derived("nowhere", lookup, number("key", 4), column("keys", keys), values);
        assertThat(why(nowhere).reason()).isEqualTo(MissingReason.UNDEFINED);
        Figure unknown =
                derived("unknown", lookup, missing("key", MissingReason.REFUSED), column("keys", keys), values);
        assertThat(why(unknown).reason()).isEqualTo(MissingReason.REFUSED);
        keys[1] = missing("k1", MissingReason.NOT_APPLICABLE);
        Figure perhaps = derived("perhaps", lookup, number("key", 2), column("keys", keys), values);
        assertThat(why(perhaps).reason()).isEqualTo(MissingReason.NOT_APPLICABLE);
    }

    @Test
    void thereIsOneZero() {
        assertThat(Double.doubleToLongBits(Value.of(-0.0).orNaN())).isZero();
        Figure zero = derived("zero", new Negated(), number("a", 0));
        assertThat(Double.doubleToLongBits(zero.number())).isZero();
        assertThat(zero.value()).isEqualTo(Value.of(0));
        assertThatThrownBy(() -> Value.of(Double.NaN)).hasMessageContaining("finite");
    }

    @Test
    void everyReasonHasItsOwnWord() {
        assertThat(MissingReason.values())
                .extracting(reason -> reason.words().da())
                .doesNotHaveDuplicates();
        assertThat(MissingReason.SUPPRESSED.words()).isEqualTo(Text.of("diskretioneret", "suppressed"));
    }

    @Test
    void idsAreMadeOfPartsAndAreTheSameInEveryRun() {
        assertThat(FigureId.of("Model", "Høje-Taastrup", "Udgift pr. person").value())
                .isEqualTo("model/hoeje-taastrup/udgift_pr._person");
        assertThat(FigureId.of("a").child("B", "c")).isEqualTo(new FigureId("a/b/c"));
        assertThat(FigureId.key("")).isEqualTo("_");
        assertThat(FigureId.key("§§")).isEqualTo("_");
        assertThat(FigureId.key("net_yield-2.1")).isEqualTo("net_yield-2.1");
        assertThat(new FigureId("a")).isLessThan(new FigureId("b")).hasToString("a");
        for (String bad : List.of("", "/", "a/", "/a", "a//b", "A", "æ", "a b", "x".repeat(401))) {
            assertThatThrownBy(() -> new FigureId(bad)).hasMessageContaining("part/part/part");
        }
        assertThat(new FigureId("x".repeat(400)).value()).hasSize(400);
    }

    @Test
    void tellsItselfForTheDeveloper() {
        assertThat(kroner("a", 1)).hasToString("a = Present[number=1.0] kr");
        assertThat(column("c", number("a", 1))).hasToString("c[1]");
        assertThatThrownBy(() -> Group.of(new FigureId("c"), Text.EMPTY, List.of()))
                .hasMessageContaining("'c'");
    }

    @Test
    void operationsRefuseAnotherNumberOfOperands() {
        assertThatThrownBy(() -> derived("d", new Difference(), number("a", 1))).hasMessageContaining("takes 2");
        assertThatThrownBy(() -> derived("d", new Product(), number("a", 1))).hasMessageContaining("2 or more");
        assertThatThrownBy(() -> derived("d", new Difference(), number("a", 1), Figures.numbers("c", 1, 2)))
                .hasMessageContaining("takes one figure")
                .hasMessageContaining("'c' of 2");
    }

    @Test
    void anIntervalRunsUpwards() {
        assertThatThrownBy(() -> new Uncertainty(2, 1, Uncertainty.Distribution.UNIFORM))
                .hasMessageContaining("not an interval");
        assertThatThrownBy(() -> new Uncertainty(0, 1, Uncertainty.Distribution.LOG_NORMAL))
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> new Uncertainty(Double.NaN, 1, Uncertainty.Distribution.UNIFORM))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
