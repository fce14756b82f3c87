package dk.provenu.report.chart;

import dk.provenu.report.Characters;
import dk.provenu.report.Xml;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing as SVG; its words stay words. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    static String of(Drawing drawing, String title, String alternative) {
        Svg svg = new Svg();
        svg.out
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(words(title + ". " + alternative))
                .append("\" viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" font-family=\"IBM Plex Sans, Segoe UI, Arial, sans-serif\">\n");
        drawing.marks().forEach(svg::mark);
        return svg.out.append("</svg>\n").toString();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box(double x, double y, double width, double height, String fill, String edge) ->
                out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>\n"
                        .formatted(number(x), number(y), number(width), number(height), fill, edge));
            case Mark.Line(var spots, String colour, double width, var dash) -> {
                String dashes = dash.isEmpty()
                        ? ""
                        : " stroke-dasharray=\""
                                + dash.stream().map(Svg::number).collect(Collectors.joining(" ")) + "\"";
                out.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
                        .formatted(points(spots), colour, number(width), dashes));
            }
            case Mark.Area(var spots, String fill) ->
                out.append("<polygon points=\"%s\" fill=\"%s\"/>\n".formatted(points(spots), fill));
            case Mark.Dot(double x, double y, double radius, String fill) ->
                out.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>\n"
                        .formatted(number(x), number(y), number(radius), fill));
            case Mark.Words(double x, double y, String text, double size, boolean bold, var anchor, String colour) ->
                out.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
                        .formatted(
                                number(x),
                                number(y),
                                number(size),
                                bold ? " font-weight=\"bold\"" : "",
                                anchor.name().toLowerCase(Locale.ROOT),
                                colour,
                                words(text)));
        }
    }

    private static String points(List<Mark.Spot> spots) {
        return spots.stream()
                .map(spot -> number(spot.x()) + "," + number(spot.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String words(String text) {
        return Xml.escape(Characters.oneLine(text));
    }
}
