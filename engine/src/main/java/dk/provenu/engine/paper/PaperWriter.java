package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.language.Expression;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.paper.language.Line;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a paper of its text and the figures: asks for what is named, brings it together, writes section by section. */
final class PaperWriter {

    private final Scenario scenario;
    private final PaperSource source;
    private final Sources sources;
    private final List<LanguageFault> faults;
    private final Map<Line.Inserted, FigureTable> tables = new HashMap<>();
    private final Map<Line.Inserted, ChartSpec> charts = new HashMap<>();
    private final Map<Line.Inserted, List<Sentence>> findings = new HashMap<>();

    PaperWriter(Scenario scenario, PaperSource source, PaperFigures figures, List<LanguageFault> faults) {
        this.scenario = scenario;
        this.source = source;
        this.faults = faults;
        this.sources = new Sources(figures, source.options(), faults);
    }

    Paper write(Optional<Issue> before) {
        SentenceWriter writer = new SentenceWriter(source, reckoner(), sources, faults);
        List<Section> sections = sections(writer, before);
        List<Piece> title = new ArrayList<>();
        List<Flag> titleFlags = new ArrayList<>();
        for (Line.Sentence part : source.title()) {
            PaperSentence sentence = writer.write(part);
            if (!title.isEmpty()) {
                title.add(new Piece.Words(" "));
            }
            title.addAll(sentence.pieces());
            titleFlags.addAll(sentence.flags());
        }
        Answered answered = Answered.of(sections, source.accepted());
        List<Flag> flags = new ArrayList<>(titleFlags);
        flags.addAll(answered.flags());
        List<Section> marked =
                before.map(issue -> ChangeMarks.of(answered.sections(), issue)).orElse(answered.sections());
        return new Paper(
                scenario.name(),
                scenario.revision(),
                source.language(),
                title,
                source.committee(),
                source.meeting(),
                source.caseNumber(),
                marked,
                flags,
                answered.accepted());
    }

    /** Asks for everything that the text names, and brings it into one graph. */
    private Reckoner reckoner() {
        Map<String, Sources.Found> found = new LinkedHashMap<>();
        source.figures()
                .forEach((name, definition) -> definition
                        .address()
                        .flatMap(address -> sources.figure(address, definition.line()))
                        .ifPresent(figure -> found.put(name, figure)));
        Map<String, List<Sources.Member>> lists = new LinkedHashMap<>();
        source.lists()
                .forEach((name, definition) -> definition
                        .address()
                        .ifPresent(address -> lists.put(name, sources.list(address, definition.line()))));
        source.lists()
                .forEach((name, definition) ->
                        definition.of().ifPresent(of -> lists.put(name, without(of, definition, lists))));
        source.sections()
                .values()
                .forEach(lines -> lines.forEach(line -> {
                    if (line instanceof Line.Inserted inserted) {
                        ask(inserted);
                    }
                }));
        sources.unite();
        found.replaceAll((_, figure) -> sources.here(figure));
        lists.replaceAll((_, members) -> members.stream()
                .map(member -> new Sources.Member(member.key(), sources.here(member.found())))
                .toList());
        Reckoner reckoner = new Reckoner(scenario.name(), source.figures(), found, lists);
        source.figures().forEach((name, definition) -> {
            if (definition.expression().isPresent()) {
                try {
                    reckoner.of(new Expression.Name(name));
                } catch (LanguageFault fault) {
                    faults.add(new LanguageFault(definition.line(), fault.words()));
                }
            }
        });
        return reckoner;
    }

    private List<Sources.Member> without(
            String of, PaperSource.ListDefinition definition, Map<String, List<Sources.Member>> lists) {
        List<Sources.Member> members = lists.get(of);
        if (members == null) {
            faults.add(new LanguageFault(
                    definition.line(),
                    Text.of("Listen '" + of + "' kendes ikke.", "The list '" + of + "' is not known.")));
            return List.of();
        }
        for (String key : definition.without()) {
            if (members.stream().noneMatch(member -> member.isNamed(key))) {
                faults.add(new LanguageFault(
                        definition.line(),
                        Text.of(
                                "Listen '" + of + "' har ingen række '" + key + "'.",
                                "The list '" + of + "' has no row '" + key + "'.")));
            }
        }
        return members.stream()
                .filter(member -> definition.without().stream().noneMatch(member::isNamed))
                .toList();
    }

    private void ask(Line.Inserted inserted) {
        switch (inserted.what()) {
            case "table" ->
                sources.table(inserted.address(), inserted.line())
                        .map(table -> Excerpt.of(table, inserted, faults))
                        .ifPresent(table -> tables.put(inserted, table));
            case "chart" ->
                sources.chart(inserted.address(), inserted.line()).ifPresent(chart -> {
                    charts.put(inserted, chart);
                    sources.behind(chart, inserted.address(), inserted.line())
                            .ifPresent(table -> tables.put(inserted, table));
                });
            default ->
                findings.put(
                        inserted,
                        sources.findings(
                                inserted.address(),
                                inserted.settings().getOrDefault("only", List.of()),
                                inserted.line()));
        }
    }

    private List<Section> sections(SentenceWriter writer, Optional<Issue> before) {
        List<Section> sections = new ArrayList<>();
        for (Section.Kind kind : Section.Kind.values()) {
            List<Block> blocks = new ArrayList<>();
            for (Line line : source.sections().getOrDefault(kind, List.of())) {
                block(line, writer).forEach(blocks::add);
            }
            switch (kind) {
                case FINANCE ->
                    TransferTable.of(scenario.name(), source.transfers(), writer.reckoner(), faults)
                            .ifPresent(table -> blocks.add(
                                    new Block.TableBlock(Reckoner.ROOM + "/" + scenario.name() + "/transfers", table)));
                case RECOMMENDATION -> blocks.add(points(writer));
                case EARLIER_DECISIONS ->
                    before.map(Issue::decisions)
                            .filter(decisions -> !decisions.isEmpty())
                            .ifPresent(decisions -> blocks.add(earlier(decisions)));
                default -> {}
            }
            if (!blocks.isEmpty()) {
                sections.add(new Section(kind, blocks));
            }
        }
        return sections;
    }

    private List<Block> block(Line line, SentenceWriter writer) {
        return switch (line) {
            case Line.Paragraph paragraph -> List.of(paragraph(paragraph, writer));
            case Line.Heading(var words, var _) -> List.of(new Block.Heading(writer.write(words)));
            case Line.Listing(var numbered, var items, var _) ->
                List.of(new Block.Listing(
                        numbered,
                        items.stream().map(item -> paragraph(item, writer)).toList()));
            case Line.Inserted inserted -> inserted(inserted, writer);
        };
    }

    private static Block.Paragraph paragraph(Line.Paragraph paragraph, SentenceWriter writer) {
        return new Block.Paragraph(
                paragraph.sentences().stream().map(writer::write).toList());
    }

    private List<Block> inserted(Line.Inserted inserted, SentenceWriter writer) {
        FigureTable table = Optional.ofNullable(tables.get(inserted))
                .map(asked -> Excerpt.with(asked, sources::here))
                .orElse(null);
        ChartSpec chart = charts.get(inserted);
        if (chart != null && table != null) {
            return List.of(new Block.ChartBlock(inserted.address(), Excerpt.with(chart, sources::here), table));
        }
        if (table != null) {
            return List.of(new Block.TableBlock(inserted.address(), table));
        }
        List<PaperSentence> sentences = findings.getOrDefault(inserted, List.of()).stream()
                .map(sentence -> writer.write(sentence, inserted.address(), inserted.line()))
                .toList();
        return sentences.isEmpty() ? List.of() : List.of(new Block.Paragraph(sentences));
    }

    private Block.Points points(SentenceWriter writer) {
        List<Block.Point> points = new ArrayList<>();
        for (PaperSource.PointText point : source.points()) {
            points.add(new Block.Point(
                    points.size() + 1,
                    new Block.Paragraph(point.text().stream().map(writer::write).toList()),
                    point.body(),
                    Optional.empty()));
        }
        return new Block.Points(points);
    }

    private Block earlier(List<Decision> decisions) {
        NumberStyle style = NumberStyle.of(source.language());
        return new Block.Listing(
                false,
                decisions.stream()
                        .map(decision -> {
                            Text told = Text.of("Ad ", "Point ")
                                    .plus(Text.same(decision.point() + ": " + decision.outcome() + " ("
                                            + style.date(decision.date()) + ")"));
                            return new Block.Paragraph(List.of(new PaperSentence(
                                    0, List.of(new Piece.Words(told.in(source.language()))), List.of())));
                        })
                        .toList());
    }
}
