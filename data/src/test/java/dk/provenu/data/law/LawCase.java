package dk.provenu.data.law;

import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.Decision;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.InputRefusedException;
import dk.provenu.engine.law.decision.Outcome;
import dk.provenu.engine.law.decision.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a decision table must say to one combination, written by someone who knows the rule and not the program; see
 * law-cases/README.md.
 */
final class LawCase {

    private static final String TABLE = "table";
    private static final String ON = "on";
    private static final String CASES = "cases";
    private static final String GIVEN = "given";
    private static final String EXPECT = "expect";
    private static final String ROWS = "rows";
    private static final Set<String> FILE = Set.of(TABLE, ON, CASES);
    private static final Set<String> CASE = Set.of(TABLE, ON, GIVEN, EXPECT, ROWS, "because");

    private final YamlSection section;
    private final String place;
    private final String table;
    private final LocalDate on;
    private final String because;
    private final Map<String, String> given = new LinkedHashMap<>();

    private LawCase(Path file, YamlSection whole, YamlSection section) {
        this.section = section;
        this.place = file.getFileName() + ", line " + section.line();
        this.table = section.find(TABLE).orElseGet(() -> whole.get(TABLE));
        this.on = ValueReader.date(section, ON)
                .or(() -> ValueReader.date(whole, ON))
                .orElseThrow(() -> ParameterReader.missing(section, ON));
        this.because = section.get("because");
        YamlSection values = section.open(GIVEN).orElseThrow(() -> ParameterReader.missing(section, GIVEN));
        values.keys().forEach(key -> given.put(key, values.get(key)));
        if (!section.keys().contains(EXPECT) && !section.keys().contains(ROWS)) {
            throw ParameterReader.missing(section, EXPECT);
        }
    }

    /** The cases of all files of a folder. */
    static List<LawCase> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> of(file, read(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of one file. */
    static List<LawCase> of(Path file, String text) {
        YamlSection whole = YamlSection.parse(file, text, FILE);
        return whole.sections(CASES, CASE).stream()
                .map(section -> new LawCase(file, whole, section))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File, line, table and combination. */
    String name() {
        return place + ": " + table + " " + given;
    }

    /** What the table says. */
    Decision decide(Law law) {
        CompiledTable asked = law.tables().compiled(table, on);
        return asked.decide(asked.read(given));
    }

    /**
     * Where the table says something else than is expected; empty when it does not.
     *
     * @return in words: which case, what was expected and why, which row says what, and where that row stands
     */
    List<String> disagreements(Law law) {
        Decision decision;
        try {
            decision = decide(law);
        } catch (InputRefusedException e) {
            return List.of(name() + ": " + e.words().en());
        } catch (IllegalArgumentException e) {
            return List.of(name() + ": " + e.getMessage());
        }
        List<String> wrong = new ArrayList<>();
        rows(decision).ifPresent(wrong::add);
        try {
            section.section(EXPECT, names(decision))
                    .ifPresent(expect -> expect.keys()
                            .forEach(key -> output(decision, expect, key).ifPresent(wrong::add)));
        } catch (WorkspaceException e) {
            wrong.add(name() + ": " + e.words().en());
        }
        return wrong;
    }

    private static Set<String> names(Decision decision) {
        return Set.copyOf(decision.table().outputs().stream().map(Output::name).toList());
    }

    private Optional<String> rows(Decision decision) {
        List<String> fired = decision.fired().stream().map(DecisionRow::id).toList();
        boolean right = !section.keys().contains(ROWS) || fired.equals(section.texts(ROWS));
        return right
                ? Optional.empty()
                : Optional.of(said(decision) + "the rows " + section.texts(ROWS) + " should fire (" + because
                        + "), but " + fired + " do.");
    }

    private Optional<String> output(Decision decision, YamlSection expect, String key) {
        Output output = decision.table().output(key);
        Outcome expected = OutcomeReader.read(expect, output);
        if (decision.row().isEmpty()) {
            return Optional.of(said(decision) + key + " should be "
                    + output.words(expected).en() + " (" + because + "), but "
                    + decision.fired().size() + " rows fire. Maybe: write rows: instead of expect:");
        }
        DecisionRow row = decision.row().orElseThrow();
        boolean right = isAsExpected(expected, row.outcome(key));
        return right
                ? Optional.empty()
                : Optional.of(said(decision) + key + " should be "
                        + output.words(expected).en() + " (" + because
                        + "), but row '" + row.id() + "' ("
                        + row.reference().title() + ", " + row.reference().place() + ") says "
                        + output.words(row.outcome(key)).en() + ". Correct the row or the case.");
    }

    /** The reason why something is missing counts, its words only where the case has some. */
    private static boolean isAsExpected(Outcome expected, Outcome outcome) {
        if (expected instanceof Outcome.Missing(var reason, Text detail) && detail.isEmpty()) {
            return outcome instanceof Outcome.Missing missing && missing.reason() == reason;
        }
        return expected.equals(outcome);
    }

    private String said(Decision decision) {
        return place + ": " + table + " on " + on + ", "
                + decision.combination().en() + ": ";
    }
}
