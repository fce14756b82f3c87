package dk.provenu.report.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.paper.Block;
import dk.provenu.engine.paper.Decision;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.paper.PaperSentence;
import dk.provenu.engine.paper.Piece;
import dk.provenu.engine.paper.Section;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Units;
import dk.provenu.report.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Papers made by hand. */
final class PaperSamples {

    static final String ADDRESS = "cost-benchmark/unit_cost/albertslund/cost?known-on=2026-11-22";

    private PaperSamples() {}

    /** A paper with everything in it that a paper can hold. */
    static Paper full(boolean draft) {
        PaperSentence found = sentence(
                words("Albertslund brugte "),
                number("37,8 1.000 kr. pr. fuldtidsperson", "own"),
                words(" i 2016, hvilket er "),
                bound(Piece.Kind.WORD, "lavere", "own <> mean | lavere | på niveau | højere")
                        .changedFrom("højere"),
                words(" end gennemsnittet på "),
                number("40,4 mio. kr.", "mean: 1 mio. kr.").changedFrom("40,1 mio. kr."),
                words("."));
        Flag untrue = new Flag(
                Flag.Kind.UNTRUE,
                12,
                "Kun Ishøj ligger lavere.",
                Text.of("Tallene viser to kommuner, ikke én. Ret sætningen.", "The figures show two. Mend it."));
        PaperSentence wrong = new PaperSentence(
                12,
                List.of(words("Kun "), bound(Piece.Kind.NAMES, "Ishøj", "names(cluster)"), words(" ligger lavere.")),
                draft ? List.of(untrue) : List.of());
        ModelResult benchmark = Samples.benchmark(true);
        ModelResult investment = Samples.investment();
        List<Section> sections = List.of(
                new Section(
                        Section.Kind.PRESENTATION,
                        List.of(
                                new Block.Paragraph(List.of(found, wrong)),
                                new Block.Heading(sentence(words("Klyngen"))),
                                new Block.Listing(
                                        false,
                                        List.of(
                                                paragraph("Æblerne falder ikke langt fra stammen."),
                                                paragraph("Tegn som < & > \" ' skal kunne læses."))),
                                new Block.TableBlock(
                                        "cost-benchmark/unit_cost?known-on=2026-11-22",
                                        benchmark.tables().getFirst()),
                                new Block.ChartBlock(
                                        "cost-benchmark/cost",
                                        benchmark.charts().getFirst(),
                                        benchmark.tables().getFirst()))),
                new Section(
                        Section.Kind.FINANCE,
                        List.of(new Block.TableBlock(
                                "investment-profile/net_yield",
                                investment.tables().getFirst()))),
                new Section(Section.Kind.DECIDING_BODY, List.of(paragraph("Byrådet."))),
                new Section(
                        Section.Kind.RECOMMENDATION,
                        List.of(new Block.Points(List.of(
                                new Block.Point(
                                        1,
                                        paragraph("at orienteringen tages til efterretning,"),
                                        "",
                                        Optional.of(new Decision(1, "Godkendt.", LocalDate.of(2027, 1, 12)))),
                                new Block.Point(
                                        2,
                                        paragraph("at der gives en tillægsbevilling."),
                                        "Byrådet",
                                        Optional.empty()))))),
                new Section(Section.Kind.EARLIER_DECISIONS, List.of()),
                new Section(
                        Section.Kind.APPENDICES,
                        List.of(new Block.Listing(true, List.of(paragraph("Regnskab 2016"), paragraph("Notat"))))));
        return new Paper(
                "benchmark",
                3,
                Language.DA,
                List.of(words("Benchmark af udgifter: "), number("37,8", "own: plain")),
                "Beskæftigelsesudvalget",
                Optional.of(LocalDate.of(2027, 1, 12)),
                "15.20.00-A00-1-27",
                sections,
                draft ? List.of(untrue) : List.of(),
                List.of(new Paper.Accepted("Efteråret var mildt.", "DMI's opgørelse, ikke et tal i Provenu.")));
    }

    /** A paper of these blocks only. */
    static Paper of(Block... blocks) {
        return new Paper(
                "lille",
                1,
                Language.DA,
                List.of(words("Et lille papir")),
                "",
                Optional.empty(),
                "",
                List.of(new Section(Section.Kind.PRESENTATION, List.of(blocks))),
                List.of(),
                List.of());
    }

    /** A table of as many rows and columns, with figures. */
    static FigureTable table(int rows, int columns) {
        List<Column> headings = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            headings.add(new Column("c" + column, Text.same("Kolonne " + column), Text.same("kr."), 1));
        }
        List<Row> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(Cell.of(
                        Samples.observed("big", "r" + row, row + 2, "c" + column, Unit.NUMBER, row * 1000.5 + column)));
            }
            lines.add(new Row("r" + row, Text.same("Række " + row), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "big",
                Text.same("En stor tabel"),
                Text.same("2016"),
                Text.same("Kommune"),
                headings,
                lines,
                List.of(Text.same("Opgjort i januar.")));
    }

    /** A chart of a kind, with a missing point and a negative one. */
    static ChartSpec chart(ChartSpec.Kind kind, ChartSpec.Role... roles) {
        List<Text> categories = new ArrayList<>();
        List<List<Figure>> points = new ArrayList<>();
        for (int series = 0; series < roles.length; series++) {
            points.add(new ArrayList<>());
        }
        double[] numbers = {120, 80.5, Double.NaN, -40, 60, 200};
        for (int i = 0; i < numbers.length; i++) {
            categories.add(Text.same(String.valueOf(2012 + i)));
            for (int series = 0; series < roles.length; series++) {
                points.get(series)
                        .add(Samples.observed(
                                "chart" + series,
                                "r" + i,
                                i + 2,
                                "c",
                                Units.FULL_TIME_PERSON,
                                numbers[i] + 30 * series));
            }
        }
        List<ChartSpec.Series> series = new ArrayList<>();
        for (int at = 0; at < roles.length; at++) {
            series.add(
                    new ChartSpec.Series("s" + at, Text.same("Serie " + at), roles[at], false, points.get(at), -1, 1));
        }
        return new ChartSpec(
                "chart",
                Text.same("Modtagere " + kind),
                Text.same("fuldtidspersoner"),
                Sentence.of("alt")
                        .words("Antallet stiger til 200.", "It rises to 200.")
                        .end(),
                kind,
                "big",
                categories,
                series);
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(sentence(words(text))));
    }

    static PaperSentence sentence(Piece... pieces) {
        return new PaperSentence(1, List.of(pieces), List.of());
    }

    static Piece.Words words(String text) {
        return new Piece.Words(text);
    }

    static Piece.Bound number(String shown, String source) {
        return bound(Piece.Kind.NUMBER, shown, source);
    }

    static Piece.Bound bound(Piece.Kind kind, String shown, String source) {
        Figure figure = Samples.benchmark(false).tables().getFirst().figures().getFirst();
        return new Piece.Bound(
                kind, shown, source, List.of(new Piece.Tie(figure, ADDRESS)), true, Optional.empty(), Optional.empty());
    }

    /** One paper of every kind of chart, long tables, two hundred figures and words that files cannot hold. */
    static Paper everything() {
        FigureTable behind = table(4, 3);
        List<Block> blocks = new ArrayList<>();
        for (ChartSpec.Kind kind : ChartSpec.Kind.values()) {
            blocks.add(
                    new Block.ChartBlock("a/" + kind, chart(kind, ChartSpec.Role.OWN, ChartSpec.Role.GROUP), behind));
        }
        blocks.add(new Block.TableBlock("big/big", table(60, 14)));
        blocks.add(new Block.TableBlock("big/none", table(0, 2)));
        blocks.add(new Block.Listing(true, List.of()));
        blocks.add(new Block.Points(List.of()));
        blocks.add(new Block.Paragraph(List.of()));
        blocks.add(paragraph(HOSTILE));
        List<PaperSentence> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(sentence(words("Tal nummer "), number(String.valueOf(i), "n" + i), words(".")));
        }
        blocks.add(new Block.Paragraph(many));
        return of(blocks.toArray(Block[]::new));
    }

    /** Markup, control characters, emoji, right-to-left marks and a word longer than a line. */
    static final String HOSTILE = "</w:t><script>&amp;]]>\u0000\u001b[31m\u202e\uFFFF 😀 \ud800 "
            + "Speciallægepraksisplanlægningsstabiliseringsperiode".repeat(6);
}
