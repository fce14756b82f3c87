package dk.provenu.report.chart;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.report.Characters;
import java.util.ArrayList;
import java.util.List;

/** A picture while it is drawn. */
final class Sketch {

    static final double WIDTH = 680;
    static final double SIZE = 12.5;
    /** From baseline to baseline. */
    static final double LINE = 15.5;

    private static final double SWATCH = 18;
    private static final double GAP = 22;

    final ChartSpec chart;
    final Language language;
    private final NumberStyle style;
    private final List<Mark> marks = new ArrayList<>();

    Sketch(ChartSpec chart, Language language) {
        this.chart = chart;
        this.language = language;
        this.style = NumberStyle.of(language);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void box(double x, double y, double width, double height, String fill, String edge) {
        add(new Mark.Box(x, y, Math.max(width, 0.5), Math.max(height, 0.5), fill, edge));
    }

    void line(double fromX, double fromY, double toX, double toY, String colour, double width, List<Double> dash) {
        add(new Mark.Line(List.of(new Mark.Spot(fromX, fromY), new Mark.Spot(toX, toY)), colour, width, dash));
    }

    void words(double x, double y, String text, boolean bold, Mark.Anchor anchor, String colour) {
        add(new Mark.Words(x, y, text, SIZE, bold, anchor, colour));
    }

    static double width(String text, boolean bold) {
        return Lettering.of(bold).width(text, SIZE);
    }

    static double widest(List<String> texts) {
        return texts.stream().mapToDouble(text -> width(text, false)).max().orElse(0);
    }

    static double widestWord(String text) {
        return widest(List.of(text.split(" ", -1)));
    }

    /** Whether the categories follow each other in time. */
    boolean isOverTime() {
        return chart.kind() == ChartSpec.Kind.LINES || chart.kind() == ChartSpec.Kind.FAN;
    }

    /** Whether it is what is expected in a fan: a dashed line that goes on from what was observed. */
    boolean isExpected(ChartSpec.Series series) {
        return chart.kind() == ChartSpec.Kind.FAN && series.role() != ChartSpec.Role.OWN;
    }

    String colour(ChartSpec.Series series) {
        return Palette.of(isExpected(series) ? ChartSpec.Role.COUNTRY : series.role());
    }

    List<Double> dash(ChartSpec.Series series) {
        return isExpected(series) ? Palette.DASHED : Palette.dash(chart, series);
    }

    String say(Text text) {
        return Characters.oneLine(text.in(language));
    }

    String value(Figure figure, int decimals) {
        return style.value(figure, decimals);
    }

    String number(double number, int decimals) {
        return style.number(number, decimals);
    }

    /** Words broken into lines that are no wider than this; a word that is too long alone is cut. */
    static List<String> broken(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split(" +", -1)) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer, false) <= width) {
                lines.set(lines.size() - 1, longer);
            } else if (lines.size() < most) {
                lines.add(word);
            } else {
                lines.set(most - 1, lines.getLast() + "…");
                break;
            }
        }
        return lines.stream().map(line -> cut(line, width)).toList();
    }

    private static String cut(String line, double width) {
        if (width(line, false) <= width) {
            return line;
        }
        String rest = line;
        while (rest.length() > 1 && width(rest + "…", false) > width) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest + "…";
    }

    /** The names of the series, each with its sign, and how far down they reach. */
    double legend(List<ChartSpec.Series> all, boolean lines) {
        List<ChartSpec.Series> named = all.stream()
                .filter(series ->
                        series.points().stream().anyMatch(point -> point.value().isPresent()))
                .toList();
        if (named.size() < 2) {
            return 0;
        }
        double x = 0;
        double y = LINE;
        for (ChartSpec.Series series : named) {
            String name = say(series.label());
            double wide = SWATCH + 6 + width(name, false);
            if (x > 0 && x + wide > WIDTH) {
                x = 0;
                y += LINE + 3;
            }
            sign(series, lines || series.line(), x, y);
            words(x + SWATCH + 6, y, name, false, Mark.Anchor.START, Palette.INK);
            x += wide + GAP;
        }
        return y + 10;
    }

    private void sign(ChartSpec.Series series, boolean line, double x, double y) {
        if (series.role() == ChartSpec.Role.BAND) {
            box(x, y - 10, SWATCH, 11, Palette.pale(Palette.GROUP, 0.35), Palette.pale(Palette.GROUP, 0.35));
        } else if (line) {
            line(x, y - 4, x + SWATCH, y - 4, colour(series), 2.5, dash(series));
        } else {
            box(x, y - 10, SWATCH, 11, Palette.fill(chart, series), Palette.of(series.role()));
        }
    }

    Drawing end(double height) {
        return new Drawing(WIDTH, height, marks);
    }
}
