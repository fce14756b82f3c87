package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** Small tables by chance, and the plain way of reading them: row by row. */
final class RandomTables {

    static final Reference REFERENCE = new Reference("Prøve", "1", "");
    static final Output OUTPUT = new Output("n", Text.same("N"), new Output.Form.Amount(Text.EMPTY));

    private final SplittableRandom random;

    RandomTables(long seed) {
        random = new SplittableRandom(seed);
    }

    List<Input> inputs() {
        int count = 1 + random.nextInt(4);
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            inputs.add(new Input("i" + i, Text.same("I" + i), domain()));
        }
        return inputs;
    }

    private Domain domain() {
        return switch (random.nextInt(4)) {
            case 0 -> {
                List<Code> codes = new ArrayList<>();
                for (int i = 0, n = 1 + random.nextInt(5); i < n; i++) {
                    codes.add(new Code("c" + i, Text.same("C" + i)));
                }
                yield new Domain.Codes(codes);
            }
            case 1 -> new Domain.YesNo();
            case 2 -> {
                LocalDate first = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5));
                yield new Domain.Days(first, first.plusDays(random.nextInt(6)));
            }
            default -> {
                long min = random.nextInt(7) - 3L;
                yield new Domain.Numbers(min, min + random.nextInt(8), Text.EMPTY);
            }
        };
    }

    Condition condition(Domain domain) {
        if (random.nextInt(3) == 0) {
            return Condition.any();
        }
        return switch (domain) {
            case Domain.Codes(List<Code> codes) -> {
                List<String> some = new ArrayList<>();
                codes.stream().filter(code -> random.nextBoolean()).forEach(code -> some.add(code.id()));
                if (some.isEmpty() || some.size() == codes.size()) {
                    yield Condition.any();
                }
                Condition one = new Condition.OneOf(some);
                yield random.nextBoolean() ? one : new Condition.Not(one);
            }
            case Domain.YesNo() -> new Condition.Is(random.nextBoolean());
            default -> {
                long a = random.nextLong(domain.lowest(), domain.highest() + 1);
                long b = random.nextLong(domain.lowest(), domain.highest() + 1);
                yield switch (random.nextInt(4)) {
                    case 0 -> Condition.atLeast(a);
                    case 1 -> Condition.atMost(a);
                    case 2 -> new Condition.Either(List.of(Condition.between(a, a), Condition.between(b, b)));
                    default -> new Condition.Range(OptionalLong.of(Math.min(a, b)), OptionalLong.of(Math.max(a, b)));
                };
            }
        };
    }

    List<DecisionRow> rows(List<Input> inputs, int count) {
        List<DecisionRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Condition> when = new LinkedHashMap<>();
            inputs.forEach(input -> when.put(input.name(), condition(input.domain())));
            rows.add(row("r" + i, when, random.nextInt(4)));
        }
        return rows;
    }

    static DecisionRow row(String id, Map<String, Condition> when, double number) {
        return new DecisionRow(id, when, Map.of("n", new Outcome.OfNumber(number)), REFERENCE, Optional.empty());
    }

    static List<Problem> check(HitPolicy hit, List<Input> inputs, List<DecisionRow> rows, boolean otherwise) {
        return TableCheck.of(
                LocalDate.of(2014, 1, 1), Optional.empty(), hit, inputs, List.of(OUTPUT), rows, rest(otherwise));
    }

    static DecisionTable table(HitPolicy hit, List<Input> inputs, List<DecisionRow> rows, boolean otherwise) {
        return new DecisionTable(
                "t",
                Text.same("T"),
                LocalDate.of(2014, 1, 1),
                Optional.empty(),
                hit,
                inputs,
                List.of(OUTPUT),
                rows,
                rest(otherwise));
    }

    private static Optional<DecisionRow> rest(boolean otherwise) {
        return otherwise ? Optional.of(row("rest", Map.of(), 9)) : Optional.empty();
    }

    /** Every combination of the inputs' values. */
    static List<long[]> combinations(List<Input> inputs) {
        List<long[]> all = new ArrayList<>(List.of(new long[inputs.size()]));
        for (int i = 0; i < inputs.size(); i++) {
            List<long[]> next = new ArrayList<>();
            for (long[] each : all) {
                for (long v = inputs.get(i).domain().lowest();
                        v <= inputs.get(i).domain().highest();
                        v++) {
                    long[] with = each.clone();
                    with[i] = v;
                    next.add(with);
                }
            }
            all = next;
        }
        return all;
    }

    /** The places of all rows that fit a combination, read one condition after the other. */
    static List<Integer> fitting(List<Input> inputs, List<DecisionRow> rows, long[] values) {
        List<Integer> fitting = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean fits = true;
            for (int i = 0; i < inputs.size(); i++) {
                Input input = inputs.get(i);
                fits &= meets(rows.get(row).condition(input.name()), input.domain(), values[i]);
            }
            if (fits) {
                fitting.add(row);
            }
        }
        return fitting;
    }

    private static boolean meets(Condition condition, Domain domain, long value) {
        return switch (condition) {
            case Condition.Any() -> true;
            case Condition.OneOf(List<String> ids) ->
                domain instanceof Domain.Codes(List<Code> codes)
                        && ids.contains(codes.get((int) value).id());
            case Condition.Range(OptionalLong from, OptionalLong to) ->
                value >= from.orElse(Long.MIN_VALUE) && value <= to.orElse(Long.MAX_VALUE);
            case Condition.Is(boolean yes) -> yes == (value == 1);
            case Condition.Either(List<Condition> some) -> some.stream().anyMatch(each -> meets(each, domain, value));
            case Condition.Not(Condition opposite) -> !meets(opposite, domain, value);
        };
    }

    /** The rows that fire, as the hit policy says. */
    static List<Integer> firing(DecisionTable table, long[] values) {
        List<Integer> fitting = fitting(table.inputs(), table.rows(), values);
        if (fitting.isEmpty() && table.otherwise().isPresent()) {
            return List.of(table.rows().size());
        }
        return table.hit() == HitPolicy.COLLECT ? fitting : fitting.subList(0, Math.min(1, fitting.size()));
    }
}
