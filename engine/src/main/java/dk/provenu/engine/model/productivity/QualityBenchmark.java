package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Quality indicators beside other job centres, and how they go along with staff per 1,000 full-year persons: the second
 * half of mploy's report of 2013 (source 002). Rank 1 is the highest number. The relation is described by a rank
 * correlation with an interval; fifteen municipalities prove nothing about causes.
 */
public final class QualityBenchmark implements Model {

    static final FigureId ID = FigureId.of("quality-benchmark");

    /** The indicator in the picture. */
    static final ModelOption INDICATOR =
            new ModelOption(ProductivityData.INDICATOR, Text.of("Indikator i figuren", "Indicator in the picture"), "");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Kvalitet mod årsværk", "Quality against staff");
    }

    @Override
    public Text description() {
        return Text.of(
                "Kvalitetsindikatorer ved siden af andre jobcentre, og om flere årsværk følges med højere kvalitet: rangkorrelation med"
                        + " interval. En beskrivelse, ikke en årsag.",
                "Quality indicators beside other job centres, and whether more staff goes along with a higher quality: a rank"
                        + " correlation with an interval. A description, not a cause.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(ProductivityData.QUALITY);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(
                ProductivityData.VALUES,
                ProductivityData.PERSONS,
                TimeRegistration.KIND,
                ProductivityData.SCALE,
                ProductivityData.WORDING,
                Assumptions.KIND,
                PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Benchmark.TABLE, INDICATOR);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<Line> all = Line.all(input.rows(ProductivityData.QUALITY), "value");
        Set<Municipality> members = Benchmark.members(input, all);
        List<Line> lines = all.stream().map(line -> line.of(members)).toList();
        String table = Benchmark.table(input, lines);
        Map<String, Beside> besides = new LinkedHashMap<>();
        for (Line line : lines) {
            besides.put(
                    line.table() + "/" + line.row(), Beside.of(ID, line, input.own(), Rank.Direction.HIGHEST_FIRST));
        }
        List<Beside> shown = besides.values().stream()
                .filter(each -> each.line().table().equals(table))
                .toList();
        if (shown.stream().noneMatch(each -> each.own().isPresent())) {
            throw new ModelException(Text.of(
                    "Der er ingen kvalitetsindikatorer for " + input.own().name() + " i tabel " + table
                            + ". Indlæs kommunens rækker i quality-indicators.",
                    "There are no quality indicators for " + input.own().name() + " in table " + table
                            + ". Import its rows of quality-indicators."));
        }
        Benchmark.requireOthers(input, shown.getFirst());
        Optional<Scale> scale = Scale.find(input, "quality");
        Text title = Text.same(shown.getFirst().line().tableLabel());
        List<FigureTable> tables = new ArrayList<>();
        List<ChartSpec> charts = new ArrayList<>();
        List<Relation> relations = relations(input, table, shown);
        String indicator = indicator(input, shown, lines);
        if (!relations.isEmpty()) {
            tables.add(QualityTables.relations(relations));
            relations.stream()
                    .filter(each ->
                            each.line().first().text(ProductivityData.INDICATOR).equals(indicator))
                    .findFirst()
                    .ifPresent(each -> charts.add(QualityTables.scatter(each, title, input.own())));
        }
        tables.addFirst(QualityTables.own(
                table,
                title,
                shown,
                input.own(),
                each -> scale.flatMap(steps -> steps.of(each)).map(Scale.Verdict::words)));
        tables.add(LineTables.everybody(shown, Text.of("hver række i sin egen enhed", "each row in its own unit")));
        List<Wordings.Claim> claims = Wordings.claims(input, besides, _ -> scale);
        Wordings.table(
                        claims,
                        claims.stream()
                                .filter(claim -> claim.beside().line().table().equals(table))
                                .toList())
                .ifPresent(tables::add);
        if (table.equals(lines.getFirst().table())) {
            new Contradictions(ID)
                    .twice(
                            lines,
                            line -> line.targetGroup() + " " + line.first().text(ProductivityData.INDICATOR))
                    .ifPresent(tables::add);
        }
        Map<String, String> choices = Map.of(Benchmark.TABLE.key(), table, INDICATOR.key(), indicator);
        Set<Figure> figures = new LinkedHashSet<>();
        tables.forEach(each -> figures.addAll(each.figures()));
        PublishedFigures.table(PublishedFigures.check(input, ID.value(), choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                ID.value(),
                Text.of("Kvalitet mod årsværk, ", "Quality against staff, ")
                        .plus(title)
                        .plus(Text.same(": " + input.own().name())),
                choices,
                findings(shown, relations, indicator, input.own()),
                tables,
                charts,
                notes(input, shown));
    }

    /** Each indicator held against the staff of the same table. */
    private static List<Relation> relations(ModelInput input, String table, List<Beside> shown) {
        OwnValues ownValues = new OwnValues(input, Registered.of(input), Persons.of(input));
        return Benchmark.of(table, Line.all(input.rows(ProductivityData.VALUES), "fte_per_1000")).stream()
                .filter(line -> line.is("total"))
                .findFirst()
                .map(ownValues::in)
                .map(staff -> shown.stream()
                        .map(each -> Relation.of(staff, each.line()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The chosen indicator, or the last one of the table (what becomes of people) where that table lacks it.
     *
     * @throws ModelException when no table has such an indicator; names those that there are
     */
    private static String indicator(ModelInput input, List<Beside> shown, List<Line> lines) {
        List<String> known = shown.stream()
                .map(each -> each.line().first().text(ProductivityData.INDICATOR))
                .toList();
        String chosen = input.option(INDICATOR);
        Set<String> anywhere = new LinkedHashSet<>();
        lines.forEach(line -> anywhere.add(line.first().text(ProductivityData.INDICATOR)));
        if (!chosen.isEmpty() && !anywhere.contains(chosen)) {
            throw new ModelException(Text.of(
                    "Der er ingen indikator '" + chosen + "'. Vælg en af: " + String.join(", ", anywhere) + ".",
                    "There is no indicator '" + chosen + "'. Choose one of: " + String.join(", ", anywhere) + "."));
        }
        return known.contains(chosen) ? chosen : known.getLast();
    }

    private static List<Sentence> findings(
            List<Beside> shown, List<Relation> relations, String indicator, Municipality own) {
        List<Sentence> all = new ArrayList<>();
        shown.stream()
                .filter(each ->
                        each.line().first().text(ProductivityData.INDICATOR).equals(indicator))
                .findFirst()
                .flatMap(each -> rank(each, own))
                .ifPresent(all::add);
        relations.stream()
                .filter(each ->
                        each.line().first().text(ProductivityData.INDICATOR).equals(indicator))
                .filter(Relation::isKnown)
                .findFirst()
                .ifPresent(each -> all.add(relation(each)));
        return all;
    }

    private static Optional<Sentence> rank(Beside each, Municipality own) {
        return each.own()
                .flatMap(value -> each.mean()
                        .flatMap(mean -> each.rank()
                                .map(rank -> Sentence.of("quality")
                                        .words(Text.same(own.name() + ": ")
                                                .plus(each.line().label())
                                                .plus(Text.same(" ")))
                                        .number(value, each.line().decimals(), Form.WITH_UNIT)
                                        .words("; gennemsnittet er ", "; the mean is ")
                                        .number(mean, 1, Form.PLAIN)
                                        .words(", og det er plads ", ", and that is rank ")
                                        .number(rank, 0, Form.PLAIN)
                                        .words(
                                                " af " + each.size() + " (1 er højest).",
                                                " of " + each.size() + " (1 is the highest).")
                                        .end())));
    }

    private static Sentence relation(Relation each) {
        return Sentence.of("relation")
                .words("Rangkorrelationen med årsværk pr. 1.000 er ", "The rank correlation with staff per 1,000 is ")
                .number(each.rho(), 2, Form.PLAIN)
                .words(" (95 pct.-interval ", " (95 pct. interval ")
                .number(each.low(), 2, Form.PLAIN)
                .words(" til ", " to ")
                .number(each.high(), 2, Form.PLAIN)
                .words("): ", "): ")
                .words(each.words())
                .words(". Det er en beskrivelse, ikke en årsag.", ". It is a description, not a cause.")
                .end();
    }

    private static List<Note> notes(ModelInput input, List<Beside> shown) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Gennemsnittet er uvægtet, regner " + input.own().name()
                        + " med og er af dem med data. Et højt tal er høj kvalitet; plads 1 er højest.",
                "The mean is unweighted, includes " + input.own().name()
                        + " and is of those with data. A high number is a high quality; rank 1 is the highest."));
        for (Beside each : shown) {
            each.line().values().forEach((member, figure) -> {
                if (!figure.value().isPresent()) {
                    notes.add(Note.footnote(
                            member.name() + " har ingen data for "
                                    + each.line().label().da()
                                    + " og indgår ikke i gennemsnit, plads og rangkorrelation.",
                            member.name() + " has no data for "
                                    + each.line().label().en()
                                    + " and is not part of mean, rank and rank correlation."));
                }
            });
        }
        return notes;
    }
}
