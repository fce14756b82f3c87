package dk.provenu.engine.paper;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.language.Expression;
import dk.provenu.engine.paper.language.ExpressionParser;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.paper.language.Line;
import dk.provenu.engine.paper.language.TextParser;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.scenario.ScenarioFault;
import dk.provenu.engine.scenario.ScenarioNode;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a paper's text, strictly: every fault at once, each with its line. */
final class PaperReader {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d_]*");
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9-]*(/[a-z0-9_.~*-]+){2,}(\\?\\S+)?");
    private static final Pattern WITHOUT = Pattern.compile("(\\p{L}[\\p{L}\\d_]*)\\s+without\\s+(.+)");
    private static final Set<String> RESERVED =
            Set.of("it", "if", "where", "and", "or", "not", "og", "eller", "ikke", "highest", "lowest", "last");

    private final Scenario scenario;
    private final ScenarioSection root;
    private final List<LanguageFault> faults = new ArrayList<>();

    PaperReader(Scenario scenario) {
        this.scenario = scenario;
        this.root = scenario.root();
    }

    PaperSource read() {
        Language language = root.findOneOf("language", Set.of("da", "en"))
                .filter("en"::equals)
                .map(_ -> Language.EN)
                .orElse(Language.DA);
        LinkedHashMap<Section.Kind, List<Line>> sections = new LinkedHashMap<>();
        sections.put(Section.Kind.PRESENTATION, text("presentation", true));
        sections.put(Section.Kind.FINANCE, text("finance", true));
        sections.put(Section.Kind.DECIDING_BODY, text("competence", true));
        PaperSource source = new PaperSource(
                language,
                TextParser.paragraph(scenario.title(), root.line("title"), faults),
                root.findText("committee").orElse(""),
                root.findDate("meeting"),
                root.findText("case_number").orElse(""),
                figures(),
                lists(),
                options(),
                scales(),
                sections,
                points(),
                transfers(),
                accepted(),
                root.findText("follows"));
        List<Line> appendices = appendices();
        if (!appendices.isEmpty()) {
            sections.put(Section.Kind.APPENDICES, appendices);
        }
        if (source.points().isEmpty()) {
            root.refuse(
                    "recommendation",
                    Text.of(
                            "en indstilling mangler. Skriv mindst ét punkt: '- text: ...'.",
                            "a recommendation is missing. Write at least one point: '- text: ...'."));
        }
        finish();
        return source;
    }

    /** Everything that is wrong, in the form and in the texts. */
    private void finish() {
        List<ScenarioFault> all = new ArrayList<>();
        try {
            root.done();
        } catch (ScenarioException e) {
            all.addAll(e.faults());
        }
        faults.forEach(fault -> all.add(new ScenarioFault(fault.line(), "", fault.words())));
        if (!all.isEmpty()) {
            throw new ScenarioException(scenario.file(), all);
        }
    }

    private List<Line> text(String key, boolean needed) {
        if (needed) {
            root.text(key);
        } else {
            root.findText(key);
        }
        return scenario.tree().entries().get(key) instanceof ScenarioNode.Value value
                ? TextParser.read(value.text(), value.line() + (value.text().contains("\n") ? 1 : 0), faults)
                : List.of();
    }

    private SequencedMap<String, PaperSource.Definition> figures() {
        SequencedMap<String, PaperSource.Definition> figures = new LinkedHashMap<>();
        root.findSection("figures")
                .ifPresent(section -> section.keys().forEach(name -> {
                    refuseName(section, name);
                    String label = name.replace('_', ' ');
                    String text;
                    if (section.isSection(name)) {
                        ScenarioSection one = section.section(name);
                        label = one.findText("label").orElse(label);
                        text = one.text("is");
                    } else {
                        text = section.text(name);
                    }
                    int line = section.line(name);
                    boolean address = ADDRESS.matcher(text).matches();
                    figures.put(
                            name,
                            new PaperSource.Definition(
                                    address ? Optional.of(text) : Optional.empty(),
                                    address ? Optional.empty() : Optional.of(expression(text, line)),
                                    label,
                                    line));
                }));
        return figures;
    }

    private Expression expression(String text, int line) {
        try {
            return ExpressionParser.expression(text);
        } catch (LanguageFault fault) {
            faults.add(new LanguageFault(line, fault.words()));
            return new Expression.Literal(0);
        }
    }

    private SequencedMap<String, PaperSource.ListDefinition> lists() {
        SequencedMap<String, PaperSource.ListDefinition> lists = new LinkedHashMap<>();
        root.findSection("lists")
                .ifPresent(section -> section.keys().forEach(name -> {
                    refuseName(section, name);
                    String text = section.text(name);
                    int line = section.line(name);
                    var without = WITHOUT.matcher(text);
                    if (ADDRESS.matcher(text).matches()
                            && text.chars().filter(c -> c == '*').count() == 1) {
                        lists.put(
                                name,
                                new PaperSource.ListDefinition(Optional.of(text), Optional.empty(), List.of(), line));
                    } else if (without.matches()) {
                        List<String> keys = List.of(without.group(2).split("[,\\s]+", -1));
                        lists.put(
                                name,
                                new PaperSource.ListDefinition(
                                        Optional.empty(),
                                        Optional.of(without.group(1)),
                                        keys.stream().map(FigureId::key).toList(),
                                        line));
                    } else {
                        section.refuse(
                                name,
                                Text.of(
                                        "'" + shown(text)
                                                + "' er ikke en liste. Skriv en adresse med * for rækken (model/tabel/*/kolonne), eller"
                                                + " 'LISTE without RÆKKE'.",
                                        "'" + shown(text)
                                                + "' is not a list. Write an address with * for the row (model/table/*/column), or"
                                                + " 'LIST without ROW'."));
                    }
                }));
        return lists;
    }

    private static void refuseName(ScenarioSection section, String name) {
        if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
            section.refuse(
                    name,
                    Text.of(
                            "'" + shown(name) + "' kan ikke være et navn. Brug bogstaver, tal og _.",
                            "'" + shown(name) + "' cannot be a name. Use letters, digits and _."));
        }
    }

    private Map<String, SortedMap<String, String>> options() {
        Map<String, SortedMap<String, String>> options = new LinkedHashMap<>();
        root.findSection("options")
                .ifPresent(section -> section.keys().forEach(model -> {
                    ScenarioSection chosen = section.section(model);
                    SortedMap<String, String> all = new TreeMap<>();
                    chosen.keys().forEach(key -> all.put(key, chosen.text(key)));
                    options.put(model, all);
                }));
        return options;
    }

    private Map<String, PaperSource.Scale> scales() {
        Map<String, PaperSource.Scale> scales = new LinkedHashMap<>();
        root.findSection("scales")
                .ifPresent(section -> section.keys().forEach(name -> {
                    List<PaperSource.Step> steps = new ArrayList<>();
                    String otherwise = "";
                    double last = Double.NEGATIVE_INFINITY;
                    for (ScenarioSection step : section.sections(name)) {
                        String word = step.text("word");
                        Optional<String> below = step.findText("below");
                        if (below.isEmpty()) {
                            otherwise = word;
                            continue;
                        }
                        Optional<Double> limit = literal(expression(below.get(), step.line("below")));
                        if (limit.isPresent()) {
                            double number = limit.get();
                            if (number <= last) {
                                step.refuse(
                                        "below",
                                        Text.of(
                                                "grænserne skal stå i stigende orden.",
                                                "the limits must stand in rising order."));
                            }
                            last = number;
                            steps.add(new PaperSource.Step(number, word));
                        } else {
                            step.refuse(
                                    "below",
                                    Text.of(
                                            "'" + shown(below.get()) + "' er ikke et tal.",
                                            "'" + shown(below.get()) + "' is not a number."));
                        }
                    }
                    if (steps.isEmpty() || otherwise.isEmpty()) {
                        section.refuse(
                                name,
                                Text.of(
                                        "en skala består af trin '- {below: TAL, word: ORD}' og til sidst '- {word: ORD}'.",
                                        "a scale is made of steps '- {below: NUMBER, word: WORD}' and at last '- {word: WORD}'."));
                    }
                    scales.put(name, new PaperSource.Scale(steps, otherwise, section.line(name)));
                }));
        return scales;
    }

    private static Optional<Double> literal(Expression expression) {
        return switch (expression) {
            case Expression.Literal(double number) -> Optional.of(number);
            case Expression.Negation(Expression.Literal(double number)) -> Optional.of(-number);
            default -> Optional.empty();
        };
    }

    private List<PaperSource.PointText> points() {
        return root.sections("recommendation").stream()
                .map(point -> new PaperSource.PointText(
                        TextParser.paragraph(point.text("text"), point.line("text"), faults),
                        point.findText("body").orElse("")))
                .toList();
    }

    private List<PaperSource.Transfer> transfers() {
        List<PaperSource.Transfer> transfers = new ArrayList<>();
        for (ScenarioSection one : root.sections("transfers")) {
            transfers.add(new PaperSource.Transfer(
                    one.year("year"),
                    one.findText("from").map(account -> account(one, "from", account)),
                    account(one, "to", one.text("to")),
                    expression(one.text("amount"), one.line("amount")),
                    one.line()));
        }
        return transfers;
    }

    private static String account(ScenarioSection section, String key, String text) {
        try {
            return text.isEmpty() ? text : AccountFunction.parse(text).code();
        } catch (VocabularyException e) {
            section.refuse(key, e.text());
            return text;
        }
    }

    private List<Line> appendices() {
        List<String> texts = root.texts("appendices");
        List<Line.Paragraph> items = new ArrayList<>();
        int line = root.line("appendices");
        for (String text : texts) {
            line++;
            List<Line.Sentence> sentences = TextParser.paragraph(text, line, faults);
            if (!sentences.isEmpty()) {
                items.add(new Line.Paragraph(sentences, line));
            }
        }
        return items.isEmpty() ? List.of() : List.of(new Line.Listing(true, items, root.line("appendices")));
    }

    private List<Paper.Accepted> accepted() {
        return root.sections("accepted").stream()
                .map(one -> new Paper.Accepted(one.text("sentence"), one.text("why")))
                .toList();
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
