package dk.provenu.data.law;

import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Condition;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.DecisionTableException;
import dk.provenu.engine.law.decision.HitPolicy;
import dk.provenu.engine.law.decision.Input;
import dk.provenu.engine.law.decision.Outcome;
import dk.provenu.engine.law.decision.Output;
import dk.provenu.engine.law.decision.Problem;
import dk.provenu.engine.vocabulary.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One decision table of a law file: what it asks for, what it answers, and its rows with their references. */
final class DecisionTableReader {

    static final Set<String> KEYS = Set.of(
            "id", "title", "from", "until", "hit", "inputs", "outputs", "rows", "otherwise", "reference", "doubt");

    private static final Set<String> ROW = Set.of("id", "when", "then", "reference", "doubt");
    private static final Set<String> REFERENCE = Set.of("title", "place");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

    private final YamlSection section;
    private final Collection<String> parameters;
    private final LocalDate from;
    private final List<Input> inputs;
    private final List<Output> outputs;
    private final Map<String, Integer> lines = new HashMap<>();

    private DecisionTableReader(YamlSection section, Collection<String> parameters) {
        this.section = section;
        this.parameters = parameters;
        this.from = ValueReader.date(section, "from").orElseThrow(() -> ParameterReader.missing(section, "from"));
        this.inputs = section.sections("inputs", DomainReader.INPUT).stream()
                .map(DomainReader::input)
                .toList();
        this.outputs = section.sections("outputs", DomainReader.OUTPUT).stream()
                .map(DomainReader::output)
                .toList();
    }

    /**
     * The table of a section.
     *
     * @param parameters the ids of the parameters that outcomes may name
     * @throws dk.provenu.data.workspace.WorkspaceException with file and line, for a gap or an overlap too
     */
    static DecisionTable read(YamlSection section, Collection<String> parameters) {
        return new DecisionTableReader(section, parameters).read();
    }

    private DecisionTable read() {
        String id = section.get("id");
        if (!ID.matcher(id).matches()) {
            throw section.refused(
                    section.lineOf("id"),
                    "'" + id + "' er ikke et navn på en tabel. Skriv små bogstaver, tal og _, i dele med punktum.",
                    "'" + id + "' is no name of a table. Write small letters, digits and _, in parts with a point.");
        }
        Text title = section.words("title").orElseThrow(() -> ParameterReader.missing(section, "title"));
        List<DecisionRow> rows = new ArrayList<>();
        section.sections("rows", ROW).forEach(each -> rows.add(row(each)));
        Optional<DecisionRow> otherwise = section.section("otherwise", ROW).map(this::row);
        try {
            return new DecisionTable(
                    id, title, from, ValueReader.date(section, "until"), hit(), inputs, outputs, rows, otherwise);
        } catch (DecisionTableException e) {
            throw refused(id, e);
        }
    }

    private RuntimeException refused(String id, DecisionTableException e) {
        Text words = Text.build(language -> {
            StringBuilder text = new StringBuilder(language == Language.DA ? "tabellen '" : "the table '");
            text.append(id).append("':");
            for (Problem problem : e.problems()) {
                int line = problem.rows().stream()
                        .map(row -> lines.getOrDefault(row, section.line()))
                        .findFirst()
                        .orElse(section.line());
                text.append(language == Language.DA ? "\n- linje " : "\n- line ")
                        .append(line)
                        .append(": ")
                        .append(problem.words().in(language));
            }
            return text.toString();
        });
        return section.refused(section.line(), words.da(), words.en());
    }

    private HitPolicy hit() {
        String hit = section.get("hit");
        return switch (hit) {
            case "unique" -> HitPolicy.UNIQUE;
            case "first" -> HitPolicy.FIRST;
            case "collect" -> HitPolicy.COLLECT;
            default ->
                throw section.refused(
                        section.lineOf("hit"),
                        "hit '" + hit + "' kendes ikke. Skriv unique, first eller collect.",
                        "hit '" + hit + "' is not known. Write unique, first or collect.");
        };
    }

    private DecisionRow row(YamlSection row) {
        String id = row.get("id");
        lines.putIfAbsent(id, row.line());
        return new DecisionRow(
                id,
                conditions(row),
                outcomes(row),
                reference(row),
                row.words("doubt").or(() -> section.words("doubt")));
    }

    private Map<String, Condition> conditions(YamlSection row) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        inputs.forEach(input -> names.add(input.name()));
        row.section("when", names).ifPresent(when -> {
            for (Input input : inputs) {
                if (when.keys().contains(input.name())) {
                    conditions.put(input.name(), ConditionReader.read(when, input));
                }
            }
        });
        return conditions;
    }

    private Map<String, Outcome> outcomes(YamlSection row) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        outputs.forEach(output -> names.add(output.name()));
        YamlSection then = row.section("then", names).orElseThrow(() -> ParameterReader.missing(row, "then"));
        for (Output output : outputs) {
            if (then.keys().contains(output.name())) {
                Outcome outcome = OutcomeReader.read(then, output);
                refuseUnknown(then, output.name(), outcome);
                outcomes.put(output.name(), outcome);
            }
        }
        return outcomes;
    }

    private void refuseUnknown(YamlSection then, String output, Outcome outcome) {
        if (outcome instanceof Outcome.OfParameter(String id) && !parameters.contains(id)) {
            String daNear = Nearest.of(id, parameters)
                    .map(near -> "Måske: " + near + ".")
                    .orElse("Se dem med: provenu law list");
            String enNear = Nearest.of(id, parameters)
                    .map(near -> "Maybe: " + near + ".")
                    .orElse("See them by: provenu law list");
            throw then.refused(
                    then.lineOf(output),
                    "loven har ingen parameter '" + id + "'. " + daNear,
                    "the law has no parameter '" + id + "'. " + enNear);
        }
    }

    /** A row's own reference, or the one of the table. */
    private Reference reference(YamlSection row) {
        YamlSection reference = row.section("reference", REFERENCE)
                .or(() -> section.section("reference", REFERENCE))
                .orElseThrow(() -> row.refused(
                        row.line(),
                        "nøglen 'reference' mangler, både her og for hele tabellen: hvor står reglen?",
                        "the key 'reference' is missing, here and for the whole table: where does the rule stand?"));
        String title = reference
                .find("title")
                .or(() -> section.section("reference", REFERENCE).flatMap(whole -> whole.find("title")))
                .orElseThrow(() -> ParameterReader.missing(reference, "title"));
        return new Reference(title, reference.get("place"), from.toString());
    }
}
