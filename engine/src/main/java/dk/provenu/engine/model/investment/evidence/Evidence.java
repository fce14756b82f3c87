package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.SourceFigures;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.statistics.MetaAnalysis.Method;
import dk.provenu.engine.vocabulary.CsvResource;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The evidence that a workspace has: the entries that come with Provenu, and its own laid over them by id.
 *
 * @param entries in the order of the files, those that come with Provenu first
 */
public record Evidence(List<Entry> entries) {

    private static final String FILE = "evidence.csv";

    public Evidence {
        entries = List.copyOf(entries);
    }

    /** The bundled entries and the workspace's own, which may also be none. */
    public static Evidence of(ModelInput input) {
        Map<String, Entry> all = new LinkedHashMap<>();
        bundled().forEach(row -> all.put(row.text("id"), Entry.of(row)));
        input.rows(EvidenceEntries.KIND).forEach(row -> all.put(row.text("id"), Entry.of(row)));
        return new Evidence(List.copyOf(all.values()));
    }

    /** The rows that come with Provenu. */
    static List<SourceRow> bundled() {
        List<Map<String, String>> lines = CsvResource.cells(Evidence.class, FILE);
        List<SourceRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i + 2, lines.get(i)));
        }
        return rows;
    }

    private static SourceRow row(int line, Map<String, String> texts) {
        Map<String, Figure> figures = new HashMap<>();
        for (ColumnSpec column : EvidenceEntries.KIND.columns()) {
            if (column.type().isNumber()) {
                String text = texts.getOrDefault(column.name(), "");
                SourceCell cell = new SourceCell(
                        EvidenceEntries.KIND.id(),
                        "provenu",
                        FILE,
                        line,
                        column.name(),
                        "",
                        texts.getOrDefault("source", ""),
                        texts.getOrDefault("place", ""));
                figures.put(
                        column.name(),
                        SourceFigures.observed(
                                EvidenceEntries.KIND,
                                column,
                                texts,
                                text.isEmpty() ? Value.missing(column.whenEmpty()) : Value.of(Double.parseDouble(text)),
                                cell));
            }
        }
        return new SourceRow(FILE, line, texts, figures);
    }

    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * The entry of that id.
     *
     * @throws ModelException with the nearest id when there is none
     */
    public Entry get(String id) {
        return find(id).orElseThrow(() -> {
            List<String> known = entries.stream().map(Entry::id).toList();
            Optional<String> near = Nearest.of(id, known);
            return new ModelException(Text.of(
                    "Beviset '" + id + "' findes ikke. "
                            + near.map(name -> "Måske: " + name + ".")
                                    .orElse("Kendte: " + String.join(", ", known) + "."),
                    "There is no evidence '" + id + "'. "
                            + near.map(name -> "Maybe: " + name + ".")
                                    .orElse("Known: " + String.join(", ", known) + ".")));
        });
    }

    /**
     * What a case chooses: one entry by its id, or several, separated by commas, pooled.
     *
     * @param reference ids separated by commas
     * @param method how several are pooled; random effects are what a new place needs
     * @param id below which the figures of a pooling lie
     * @throws ModelException when an id is unknown, or entries do not tell of the same thing
     */
    public EvidenceEffect choose(String reference, Method method, FigureId id) {
        List<Entry> chosen = new ArrayList<>();
        for (String part : reference.split("[,;]", -1)) {
            if (!part.isBlank()) {
                chosen.add(get(part.strip()));
            }
        }
        if (chosen.isEmpty()) {
            throw new ModelException(Text.of(
                    "Der er ikke nævnt noget bevis. Skriv et løbenavn fra bevisbiblioteket.",
                    "No evidence is named. Write an id from the evidence library."));
        }
        Entry first = chosen.getFirst();
        if (chosen.size() == 1) {
            return new EvidenceEffect(first.label(), first.estimate(), first.error(), chosen);
        }
        chosen.forEach(entry -> requirePoolable(first, entry));
        Text label = Text.of(chosen.size() + " undersøgelser samlet", chosen.size() + " studies pooled");
        Pool pool = Pool.of(id, label, chosen, method);
        return new EvidenceEffect(
                label, pool.effect(), OptionalDouble.of(pool.found().errorOfNext()), chosen);
    }

    private static void requirePoolable(Entry first, Entry entry) {
        if (!entry.poolable()) {
            throw new ModelException(Text.of(
                    "Beviset '" + entry.id() + "' kan ikke samles med andre: "
                            + (entry.expectation()
                                    ? "det er en forventning"
                                    : "dets tal eller usikkerhed er ikke kendt")
                            + ".",
                    "The evidence '" + entry.id() + "' cannot be pooled with others: "
                            + (entry.expectation() ? "it is an expectation" : "its number or its error is not known")
                            + "."));
        }
        if (!entry.measure().equals(first.measure())) {
            throw new ModelException(Text.of(
                    "Beviserne '" + first.id() + "' (" + first.measure() + ") og '" + entry.id() + "' ("
                            + entry.measure() + ") måler ikke det samme og kan ikke samles.",
                    "The evidence '" + first.id() + "' (" + first.measure() + ") and '" + entry.id() + "' ("
                            + entry.measure() + ") does not measure the same and cannot be pooled."));
        }
        if (entry.constructed() != first.constructed()) {
            throw new ModelException(Text.of(
                    "Beviserne '" + first.id() + "' og '" + entry.id()
                            + "' kan ikke samles: kun det ene er opfundet til et eksempel.",
                    "The evidence '" + first.id() + "' and '" + entry.id()
                            + "' cannot be pooled: only one of them was invented for an example."));
        }
    }
}
