package dk.provenu.engine.law.financing;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Domain;
import dk.provenu.engine.law.decision.Input;
import dk.provenu.engine.law.decision.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The law's decision table {@value #ID}, as the compiler of the rules asks it; not for several threads. */
public final class FinancingTable implements Financing {

    /** The table's name in the law. */
    public static final String ID = "benefit_financing";

    private static final String BENEFIT = "benefit";
    private static final String GRANTED = "granted";
    private static final String ACTIVATION = "activation";
    private static final String WEEK = "week";
    private static final String ON = "on";

    /** The first step of a ladder stands for the whole of it. */
    private static final Pattern LADDER = Pattern.compile("(.+)\\.step_1\\.([a-z_]+)");

    private final Law law;
    private final List<DecisionTable> versions;
    private final Map<LocalDate, Optional<Version>> byDay = new HashMap<>();

    private FinancingTable(Law law, List<DecisionTable> versions) {
        this.law = law;
        this.versions = versions;
    }

    /**
     * The table of a law.
     *
     * @throws IllegalArgumentException when the law has none
     */
    public static FinancingTable of(Law law) {
        List<DecisionTable> versions = law.tables().all().stream()
                .filter(table -> table.id().equals(ID))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("The law has no table '" + ID + "'.");
        }
        return new FinancingTable(law, versions);
    }

    @Override
    public List<String> benefits() {
        return versions.stream()
                .map(table -> table.input(BENEFIT).domain())
                .flatMap(domain -> domain instanceof Domain.Codes codes ? codes.codes().stream() : Stream.<Code>of())
                .map(code -> code.id())
                .distinct()
                .toList();
    }

    @Override
    public List<LocalDate> grants() {
        return changes(GRANTED).stream().map(LocalDate::ofEpochDay).toList();
    }

    @Override
    public List<LocalDate> days() {
        NavigableSet<Long> days = changes(ON);
        for (DecisionTable table : versions) {
            days.add(table.from().toEpochDay());
            table.until().ifPresent(last -> days.add(last.toEpochDay() + 1));
        }
        return days.stream().map(LocalDate::ofEpochDay).toList();
    }

    @Override
    public List<Integer> weeks() {
        NavigableSet<Long> weeks = changes(WEEK);
        weeks.add(1L);
        return weeks.stream().map(Math::toIntExact).toList();
    }

    private NavigableSet<Long> changes(String input) {
        NavigableSet<Long> values = new TreeSet<>();
        versions.forEach(table -> table.rows().forEach(row -> Turns.of(row.condition(input), values)));
        return values;
    }

    @Override
    public Optional<Rule> find(Case asked) {
        Optional<Version> version = byDay.computeIfAbsent(asked.on(), this::version);
        return version.map(each -> each.rules().get(each.compiled().row(each.values(asked))));
    }

    /** The table of a day, its rows read. */
    private Optional<Version> version(LocalDate on) {
        return law.tables()
                .find(ID, on)
                .map(table -> new Version(
                        law.tables().compiled(ID, on),
                        table.allRows().stream().map(FinancingTable::rule).toList(),
                        new HashMap<>()));
    }

    private record Version(CompiledTable compiled, List<Rule> rules, Map<String, Long> codes) {

        long[] values(Case asked) {
            List<Input> inputs = compiled.table().inputs();
            long[] values = new long[inputs.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(inputs.get(i), asked);
            }
            return values;
        }

        private long value(Input input, Case asked) {
            return switch (input.name()) {
                case BENEFIT -> code(input, asked.benefit());
                case ACTIVATION -> code(input, asked.activation().code());
                case GRANTED -> asked.granted().toEpochDay();
                case ON -> asked.on().toEpochDay();
                case WEEK -> asked.week();
                default ->
                    throw new IllegalArgumentException("The table '" + ID + "' asks for '" + input.name()
                            + "', which the rules of reimbursement do not know.");
            };
        }

        private long code(Input input, String text) {
            return codes.computeIfAbsent(text, input::read);
        }
    }

    private static Rule rule(DecisionRow row) {
        Way way = code(row, "way", Way.values(), Way::code);
        Counter counter = code(row, "counter", Counter.values(), Counter::code);
        boolean counts = row.outcome("counts") instanceof Outcome.OfYesNo(boolean yes) && yes;
        return switch (row.outcome("rate")) {
            case Outcome.OfParameter(String id) -> {
                Matcher ladder = LADDER.matcher(id);
                yield ladder.matches()
                        ? new Rule(way, counter, counts, ladder.group(1), ladder.group(2), Reason.NO_RULE)
                        : new Rule(way, counter, counts, id, "", Reason.NO_RULE);
            }
            case Outcome.Missing(MissingReason reason, var detail) ->
                new Rule(Way.NEITHER, Counter.NONE, counts, "", "", none(reason));
            default -> throw new IllegalArgumentException("Row '" + row.id() + "' names no rate.");
        };
    }

    private static Reason none(MissingReason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> Reason.NOT_SHARED;
            case NOT_PUBLISHED -> Reason.NOT_IN_SOURCE;
            default -> Reason.NO_RULE;
        };
    }

    private static <T> T code(DecisionRow row, String output, T[] values, Function<T, String> codes) {
        String said = row.outcome(output) instanceof Outcome.OfCode(String code) ? code : "";
        return Arrays.stream(values)
                .filter(value -> codes.apply(value).equals(said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Row '" + row.id() + "' says '" + said + "' of " + output + "; it may be one of "
                                + Arrays.stream(values).map(codes).toList()));
    }
}
