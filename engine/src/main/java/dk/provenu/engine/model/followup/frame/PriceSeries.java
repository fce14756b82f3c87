package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.YearPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One price and wage index: a number for each year. */
final class PriceSeries {

    static final ModelOption INDEX = new ModelOption("price-index", Text.of("Indeks", "Index"), "");

    private static final int MONTHS = 12;

    private final FigureId root;
    private final Text label;
    private final String name;
    private final Map<Integer, SourceRow> years = new HashMap<>();
    private final Map<Integer, List<SourceRow>> months = new HashMap<>();
    private final Map<Integer, Figure> made = new HashMap<>();
    private final Map<String, Figure> grown = new HashMap<>();

    private PriceSeries(FigureId root, String name, List<SourceRow> rows) {
        this.root = root;
        this.name = name;
        this.label = Text.same(rows.getFirst().text("label"));
        for (SourceRow row : rows) {
            switch (Period.parse(row.text("period"))) {
                case YearPeriod(int year) -> years.put(year, row);
                case MonthPeriod(int year, int month) ->
                    months.computeIfAbsent(year, key -> new ArrayList<>()).add(row);
                case Period other ->
                    throw fault(
                            row,
                            "period",
                            "'" + other.code() + "' er hverken et år eller en måned. Skriv fx 2025 eller 2025-07.",
                            "'" + other.code() + "' is neither a year nor a month. Write e.g. 2025 or 2025-07.");
            }
        }
    }

    /**
     * The chosen index, or the first of the dataset.
     *
     * @throws ModelException when there is none of that name, a period is neither year nor month, or its rows have
     *     different base years
     */
    static PriceSeries of(FigureId root, ModelInput input) {
        List<SourceRow> rows = input.rows(FrameData.PRICES);
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.add(row.text("price_index")));
        if (names.isEmpty()) {
            throw new ModelException(Text.of(
                    "Datasættet price-index har ingen rækker. Indlæs det indeks, som kommunen bruger, fx KL's pris- og lønskøn.",
                    "The dataset price-index has no rows. Import the index that the municipality uses."));
        }
        String asked = input.option(INDEX);
        String name = asked.isEmpty() ? names.iterator().next() : asked;
        if (!names.contains(name)) {
            throw new ModelException(Text.of(
                    "Der er intet indeks '" + name + "'. Vælg et af: " + String.join(", ", names) + ".",
                    "There is no index '" + name + "'. Choose one of: " + String.join(", ", names) + "."));
        }
        List<SourceRow> own = rows.stream()
                .filter(row -> row.text("price_index").equals(name))
                .toList();
        oneBase(own);
        return new PriceSeries(root, name, own);
    }

    /** Numbers on two bases are not of one row until somebody has chained them. */
    private static void oneBase(List<SourceRow> rows) {
        String base = rows.getFirst().text("base_year");
        for (SourceRow row : rows) {
            if (!row.text("base_year").equals(base)) {
                throw fault(
                        row,
                        "base_year",
                        "indekset er 100 i " + row.text("base_year") + ", men i " + base + " i linje "
                                + rows.getFirst().line()
                                + ". Omregn tallene til ét basisår, eller giv de to rækker hver sit navn.",
                        "the index is 100 in " + row.text("base_year") + ", but in " + base + " in line "
                                + rows.getFirst().line() + ". Chain the numbers to one base year, or name them apart.");
            }
        }
    }

    private static ModelException fault(SourceRow row, String column, String da, String en) {
        return new ModelException(Text.of(
                "Linje " + row.line() + " i " + row.file() + ", kolonne " + column + ": " + da,
                "Line " + row.line() + " of " + row.file() + ", column " + column + ": " + en));
    }

    String name() {
        return name;
    }

    Text label() {
        return label;
    }

    /** The years that have a number, of their own or by twelve months. */
    Set<Integer> years() {
        Set<Integer> all = new LinkedHashSet<>(years.keySet());
        months.forEach((year, rows) -> {
            if (rows.size() == MONTHS) {
                all.add(year);
            }
        });
        return all;
    }

    /** The index's growth from one year to another, as a share. */
    Figure growth(int from, int to) {
        String years = from + "-" + to;
        return grown.computeIfAbsent(
                years,
                key -> Figure.derived(
                        root.child("growth", key),
                        Text.of("Indeksets vækst " + key, "Growth of the index " + key),
                        new Growth(),
                        of(to),
                        of(from)));
    }

    /** Whether the year's number is an estimate. */
    boolean isEstimate(int year) {
        SourceRow row = years.get(year);
        return row == null
                ? months.getOrDefault(year, List.of()).stream()
                        .anyMatch(month -> !month.text("status").isEmpty())
                : !row.text("status").isEmpty();
    }

    /** The number of a year; missing with the reason where there is none. */
    Figure of(int year) {
        return made.computeIfAbsent(year, this::make);
    }

    private Figure make(int year) {
        SourceRow row = years.get(year);
        if (row != null) {
            return row.figure("value");
        }
        FigureId id = root.child("index", Integer.toString(year));
        Text words = label.plus(Text.same(", " + year));
        List<SourceRow> of = months.getOrDefault(year, List.of());
        if (of.size() == MONTHS) {
            return Figure.derived(
                    id,
                    words,
                    new Mean(),
                    Group.of(
                            id.child("months"),
                            words,
                            of.stream().map(month -> month.figure("value")).toList()));
        }
        Text why = of.isEmpty()
                ? Text.of("indekset har intet tal for " + year, "the index has no number for " + year)
                : Text.of(
                        "indekset har kun " + of.size() + " af årets 12 måneder",
                        "the index has only " + of.size() + " of the year's 12 months");
        return Figure.modelled(
                id,
                words,
                Value.missing(MissingReason.NOT_PUBLISHED, why),
                Unit.INDEX,
                PriceBasis.none(),
                new Origin.Modelled(Text.of("opslag i indekset", "look-up in the index"), Map.of(), List.of()),
                List.of());
    }
}
