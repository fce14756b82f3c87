package dk.provenu.engine.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final int LEAST = 5;

    private static Dimension parts(String id, int n) {
        return Dimension.parts(
                id, "all", IntStream.range(0, n).mapToObj(i -> id + i).toList());
    }

    /** A table whose totals are the sums of its random inner cells; many are small. */
    private static CountTable random(String population, Random random, List<Dimension> dimensions) {
        long size = dimensions.stream().mapToLong(Dimension::size).reduce(1, (a, b) -> a * b);
        CountTable shape = new CountTable(population, dimensions, new long[(int) size]);
        long[] counts = new long[(int) size];
        for (int cell = 0; cell < size; cell++) {
            int[] at = shape.at(cell);
            if (isLeaf(dimensions, at)) {
                long count = random.nextInt(4) == 0 ? random.nextInt(6) : (long) Math.exp(random.nextDouble() * 5);
                addToWholes(shape, counts, at, 0, count);
            }
        }
        return new CountTable(population, dimensions, counts);
    }

    private static boolean isLeaf(List<Dimension> dimensions, int[] at) {
        return IntStream.range(0, at.length)
                .allMatch(d -> dimensions.get(d).partsOf(at[d]).isEmpty());
    }

    private static void addToWholes(CountTable shape, long[] counts, int[] at, int d, long count) {
        if (d == at.length) {
            counts[shape.cell(at)] += count;
            return;
        }
        int own = at[d];
        for (int place = own;
                place != Dimension.NONE;
                place = shape.dimensions().get(d).categories().get(place).parent()) {
            at[d] = place;
            addToWholes(shape, counts, at, d + 1, count);
        }
        at[d] = own;
    }

    private static ProtectedTables attacked(List<CountTable> tables, Earlier earlier) {
        ProtectedTables result = Disclosure.protect(tables, LEAST, earlier);
        assertThat(result.unprotected()).isEmpty();
        Attacker attacker = new Attacker(tables, result);
        Attacker blind = new Attacker(tables, everythingHidden(tables));
        for (int t = 0; t < tables.size(); t++) {
            CountTable table = tables.get(t);
            for (int cell = 0; cell < table.size(); cell++) {
                long count = table.count(cell);
                if (count > 0 && count < LEAST) {
                    assertThat(result.tables().get(t).shows(table.at(cell)))
                            .as(table.key(cell))
                            .isFalse();
                    double[] interval = attacker.interval(table.key(cell));
                    assertThat(interval[0])
                            .as(table.key(cell) + " at least")
                            .isLessThanOrEqualTo(blind.interval(table.key(cell))[0] + 1e-6);
                    assertThat(interval[1]).as(table.key(cell) + " at most").isGreaterThanOrEqualTo(LEAST - 1e-6);
                }
            }
        }
        return result;
    }

    /** All but the zeros: what follows from the zeros alone nothing can hide. */
    private static ProtectedTables everythingHidden(List<CountTable> tables) {
        return new ProtectedTables(
                tables.stream()
                        .map(table -> {
                            BitSet hidden = new BitSet();
                            IntStream.range(0, table.size())
                                    .filter(cell -> table.count(cell) > 0)
                                    .forEach(hidden::set);
                            return new ProtectedTable(table, hidden, LEAST);
                        })
                        .toList(),
                new Loss(0, 0, 0, 0, 0),
                List.of(),
                Map.of());
    }

    @Test
    void hidesASmallCountAndOneMoreInItsRow() {
        CountTable table = new CountTable("p", List.of(parts("a", 3)), new long[] {133, 3, 30, 100});
        ProtectedTables result = attacked(List.of(table), Earlier.none());
        ProtectedTable shown = result.tables().getFirst();
        assertThat(shown.shows(1)).isFalse();
        assertThat(shown.shows(2)).as("the cheapest that hides it").isFalse();
        assertThat(shown.shows(3)).isTrue();
        assertThat(shown.shows(0)).isTrue();
        assertThat(result.loss().small()).isEqualTo(1);
        assertThat(result.loss().further()).isEqualTo(1);
        assertThat(shown.count(1))
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.SUPPRESSED));
        assertThat(shown.amount(17.5, 3)).isEqualTo(Value.of(17.5));
        assertThat(shown.amount(17.5, 2).isPresent()).isFalse();
    }

    @Test
    void showsNothingLessWhereNothingIsSmall() {
        CountTable table = new CountTable("p", List.of(parts("a", 2)), new long[] {10, 0, 10});
        ProtectedTables result = attacked(List.of(table), Earlier.none());
        assertThat(result.loss().shareOfCells()).isZero();
        assertThat(result.tables().getFirst().count(1)).isEqualTo(Value.of(0));
    }

    /** Five cells of one each and the total of five: that nothing hidden is 0 would give all five away. */
    @Test
    void knowsThatWhatIsHiddenIsNotZero() {
        CountTable table = new CountTable("p", List.of(parts("a", 5)), new long[] {5, 1, 1, 1, 1, 1});
        ProtectedTables result = attacked(List.of(table), Earlier.none());
        assertThat(result.tables().getFirst().shows(0)).isFalse();
    }

    @Test
    void protectsRandomTablesOfTwoDimensionsWithLevels() {
        Random random = new Random(1);
        Dimension regions = new Dimension(
                "area",
                List.of(
                        new Dimension.Category("country", -1),
                        new Dimension.Category("north", 0),
                        new Dimension.Category("south", 0),
                        new Dimension.Category("n1", 1),
                        new Dimension.Category("n2", 1),
                        new Dimension.Category("n3", 1),
                        new Dimension.Category("s1", 2),
                        new Dimension.Category("s2", 2)));
        for (int i = 0; i < 40; i++) {
            attacked(List.of(random("p", random, List.of(regions, parts("b", 2 + random.nextInt(5))))), Earlier.none());
        }
    }

    @Test
    void protectsRandomTablesOfThreeDimensionsAndTablesThatShareMargins() {
        Random random = new Random(2);
        for (int i = 0; i < 12; i++) {
            attacked(
                    List.of(random("p", random, List.of(parts("a", 3), parts("b", 3), parts("c", 2)))), Earlier.none());
            CountTable whole = random("p", random, List.of(parts("a", 3), parts("b", 4), parts("c", 3)));
            attacked(List.of(without(whole, 2), without(whole, 1)), Earlier.none());
        }
    }

    /** The margin of a table that leaves a dimension out. */
    private static CountTable without(CountTable table, int dimension) {
        List<Dimension> dimensions = new ArrayList<>(table.dimensions());
        dimensions.remove(dimension);
        List<Long> counts = new ArrayList<>();
        for (int cell = 0; cell < table.size(); cell++) {
            if (table.at(cell)[dimension] == 0) {
                counts.add(table.count(cell));
            }
        }
        return new CountTable(
                table.population(),
                dimensions,
                counts.stream().mapToLong(Long::longValue).toArray());
    }

    /** Of the same cells in two reports, what one hides the other must not give away. */
    @Test
    void whatWasShownBeforeCannotHelpToHide() {
        CountTable table = new CountTable("p", List.of(parts("a", 3)), new long[] {133, 3, 30, 100});
        Map<String, Optional<Long>> before = new HashMap<>();
        before.put(table.key(0), Optional.of(133L));
        before.put(table.key(2), Optional.of(30L));
        ProtectedTables result = Disclosure.protect(List.of(table), LEAST, new Earlier(before));
        assertThat(result.tables().getFirst().shows(3)).isFalse();
        assertThat(result.unprotected()).isEmpty();
        before.put(table.key(3), Optional.of(100L));
        assertThat(Disclosure.protect(List.of(table), LEAST, new Earlier(before))
                        .unprotected())
                .as("all but the small one is known already")
                .containsExactly(table.key(1));
    }

    @Test
    void whatWasHiddenStaysHidden() {
        CountTable table = new CountTable("p", List.of(parts("a", 3)), new long[] {140, 10, 30, 100});
        Earlier earlier = new Earlier(Map.of(table.key(1), Optional.empty(), table.key(3), Optional.empty()));
        ProtectedTable shown =
                Disclosure.protect(List.of(table), LEAST, earlier).tables().getFirst();
        assertThat(shown.shows(1)).isFalse();
        assertThat(shown.shows(3)).isFalse();
        assertThat(shown.shows(2)).isTrue();
    }

    @Test
    void refusesTablesThatContradictEachOther() {
        CountTable one = new CountTable("p", List.of(parts("a", 2)), new long[] {10, 4, 6});
        CountTable other = new CountTable("p", List.of(parts("b", 2)), new long[] {11, 5, 6});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disclosure.protect(List.of(one, other), LEAST, Earlier.none()))
                .withMessageContaining("10 and 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountTable("p", List.of(parts("a", 2)), new long[] {1, -1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountTable("p", List.of(parts("a", 2)), new long[] {1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Disclosure.protect(List.of(one), 1, Earlier.none()));
    }

    /** Beside every pattern that protects, tried one by one, ours hides little more. */
    @Test
    void hidesLittleMoreThanTheBestPossible() {
        Random random = new Random(3);
        double ours = 0;
        double best = 0;
        for (int i = 0; i < 12; i++) {
            CountTable table = random("p", random, List.of(parts("a", 2), parts("b", 3)));
            ProtectedTables result = attacked(List.of(table), Earlier.none());
            ours += result.loss().hiddenPersons() == 0 ? 0 : hiddenInformation(table, result);
            best += BestPattern.of(table, LEAST);
        }
        assertThat(ours).isGreaterThanOrEqualTo(best - 1e-9);
        assertThat(ours / best)
                .as("information hidden, ours over the least possible")
                .isLessThan(1.15);
    }

    private static double hiddenInformation(CountTable table, ProtectedTables result) {
        double sum = 0;
        for (int cell = 0; cell < table.size(); cell++) {
            if (!result.tables().getFirst().shows(table.at(cell))) {
                sum += Math.log1p((double) table.count(cell));
            }
        }
        return sum;
    }
}
