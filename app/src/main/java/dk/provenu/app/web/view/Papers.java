package dk.provenu.app.web.view;

import dk.provenu.app.web.view.PaperView.BlockView;
import dk.provenu.app.web.view.PaperView.ChartBlockView;
import dk.provenu.app.web.view.PaperView.FlagView;
import dk.provenu.app.web.view.PaperView.HeadingView;
import dk.provenu.app.web.view.PaperView.ListingView;
import dk.provenu.app.web.view.PaperView.ParagraphView;
import dk.provenu.app.web.view.PaperView.PieceView;
import dk.provenu.app.web.view.PaperView.PointView;
import dk.provenu.app.web.view.PaperView.PointsView;
import dk.provenu.app.web.view.PaperView.SectionView;
import dk.provenu.app.web.view.PaperView.SentenceLine;
import dk.provenu.app.web.view.PaperView.TableBlockView;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import dk.provenu.engine.table.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns an evaluated committee paper into a page: its words in place, each bound piece open to be explained. */
public final class Papers {

    /** The name under which an address says which place of the paper a number stands at. */
    public static final String PLACE = "sted";

    private final Links links;
    private final PaperPlaces places;
    private final Tongue t;
    private int sentences;

    private Papers(PaperPlaces places, Links links) {
        this.places = places;
        this.links = links;
        this.t = new Tongue(links.choice().language());
    }

    /** The paper in the words of the language in which it is written; what is said about it in the reader's. */
    public static PaperView of(Paper paper, Links links) {
        return new Papers(PaperPlaces.of(paper), links).view(paper);
    }

    private PaperView view(Paper paper) {
        List<PieceView> title = pieces(paper.title());
        List<SectionView> sections = paper.sections().stream()
                .map(section -> section(section, paper))
                .toList();
        List<FlagView> inText = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Papers::lines)
                .flatMap(line -> line.flags().stream())
                .toList();
        // What is wrong with the title or with a table stands at no sentence.
        List<FlagView> all = new ArrayList<>(inText);
        paper.flags().stream()
                .map(flag -> flag("", flag))
                .filter(flag -> inText.stream().noneMatch(each -> same(each, flag)))
                .forEach(all::add);
        long changed = Stream.concat(
                        Stream.of(paper.title()), paper.sentences().stream().map(PaperSentence::pieces))
                .flatMap(List::stream)
                .filter(piece ->
                        piece instanceof Piece.Bound bound && bound.before().isPresent())
                .count();
        return new PaperView(
                new Tongue(paper.language()).code(),
                title,
                facts(paper),
                all.stream().filter(FlagView::blocks).toList(),
                all.stream().filter(flag -> !flag.blocks()).toList(),
                sections,
                paper.accepted().stream()
                        .map(each -> new Line(each.sentence(), each.why()))
                        .toList(),
                (int) changed);
    }

    private static boolean same(FlagView one, FlagView other) {
        return one.line() == other.line()
                && one.words().equals(other.words())
                && one.kind().equals(other.kind());
    }

    private List<String> facts(Paper paper) {
        List<String> facts = new ArrayList<>();
        if (!paper.committee().isEmpty()) {
            facts.add(paper.committee());
        }
        paper.meeting()
                .map(day ->
                        t.of("møde ", "meeting ") + NumberStyle.of(t.language()).date(day))
                .ifPresent(facts::add);
        if (!paper.caseNumber().isEmpty()) {
            facts.add(t.of("sag ", "case ") + paper.caseNumber());
        }
        return facts;
    }

    private SectionView section(Section section, Paper paper) {
        return new SectionView(
                section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                section.kind().heading().in(paper.language()),
                section.blocks().stream().map(this::block).toList());
    }

    private BlockView block(Block block) {
        return switch (block) {
            case Block.Heading(var words) -> new HeadingView(line(words));
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Listing(var numbered, var items) ->
                new ListingView(numbered, items.stream().map(this::paragraph).toList());
            case Block.TableBlock table -> new TableBlockView(Tables.of(table.table(), at(places.place(table))));
            case Block.ChartBlock chart ->
                new ChartBlockView(Charts.of("paper", chart.chart(), at(places.place(chart))));
            case Block.Points(var points) ->
                new PointsView(points.stream().map(this::point).toList());
        };
    }

    private PointView point(Block.Point point) {
        return new PointView(
                point.number(),
                paragraph(point.text()),
                point.decidingBody(),
                point.decision()
                        .map(decision -> decision.outcome() + " ("
                                + NumberStyle.of(t.language()).date(decision.date()) + ")")
                        .orElse(""));
    }

    private ParagraphView paragraph(Block.Paragraph paragraph) {
        return new ParagraphView(paragraph.of().stream().map(this::line).toList());
    }

    private SentenceLine line(PaperSentence sentence) {
        String id = "s-" + ++sentences;
        return new SentenceLine(
                id,
                pieces(sentence.pieces()),
                sentence.flags().stream().map(flag -> flag(id, flag)).toList());
    }

    private List<PieceView> pieces(List<Piece> pieces) {
        List<PieceView> views = new ArrayList<>();
        String before = "";
        for (Piece piece : pieces) {
            // "9,5 mio. kr." ends the sentence by itself.
            boolean twice = before.endsWith(".") && piece.shown().startsWith(".");
            String text = twice ? piece.shown().substring(1) : piece.shown();
            views.add(
                    switch (piece) {
                        case Piece.Words _ -> new PieceView(text, null, "", "");
                        case Piece.Bound bound -> bound(bound, text);
                    });
            before = piece.shown();
        }
        return views;
    }

    private PieceView bound(Piece.Bound bound, String text) {
        String style = (bound.kind() == Piece.Kind.NUMBER ? "" : " claim")
                + (bound.before().isPresent() ? " changed" : "")
                + (bound.holds() ? "" : " wrong");
        FigureLink link =
                Figures.of(at(places.place(bound))).link(bound.ties().getFirst().figure(), text);
        return new PieceView(text, link, style, bound.before().orElse(""));
    }

    private FlagView flag(String sentence, Flag flag) {
        return new FlagView(
                sentence,
                t.of(kind(flag.kind())),
                flag.message().in(t.language()),
                flag.sentence(),
                flag.line(),
                flag.blocks());
    }

    private static Text kind(Flag.Kind kind) {
        return switch (kind) {
            case UNTRUE -> Text.of("Stemmer ikke længere", "No longer true");
            case DIFFERS -> Text.of("Andet end tallene giver", "Other than the figures give");
            case NO_WORD -> Text.of("Mangler et ord", "Lacks a word");
            case MISSING -> Text.of("Tal mangler", "A figure is missing");
            case UNBOUND_NUMBER -> Text.of("Tal uden binding", "A number that is bound to nothing");
            case UNBOUND_WORD -> Text.of("Sammenligning uden binding", "A comparison that is bound to nothing");
            case PERHAPS_COMPARES -> Text.of("Måske en sammenligning", "Perhaps a comparison");
            case ACCEPTED_BEFORE -> Text.of("Godtaget, men læses anderledes nu", "Accepted, but reads otherwise now");
        };
    }

    private Links at(int place) {
        return new Links(links.path(), links.choice().with(PLACE, Integer.toString(place)));
    }

    private static Stream<SentenceLine> lines(BlockView block) {
        return switch (block) {
            case HeadingView(var words) -> Stream.of(words);
            case ParagraphView(var of) -> of.stream();
            case ListingView(var _, var items) -> items.stream().flatMap(item -> item.sentences().stream());
            case PointsView(var points) -> points.stream().flatMap(point -> point.text().sentences().stream());
            case TableBlockView _, ChartBlockView _ -> Stream.empty();
        };
    }
}
