package dk.provenu.report.xlsx;

import dk.provenu.report.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The looks that a workbook uses, each once, as the part that the cells point into. */
final class Styles {

    /** Numbers below belong to the formats that Excel brings along. */
    private static final int FIRST_OWN_FORMAT = 164;

    private static final List<Look.Face> FACES = List.of(Look.Face.values());
    private static final List<Look.Ground> GROUNDS = List.of(Look.Ground.values());
    private static final List<Look.Line> LINES = List.of(Look.Line.values());

    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    Styles() {
        index(Look.PLAIN);
    }

    /** The number by which cells name the look. */
    int index(Look look) {
        if (!look.format().isEmpty()) {
            formats.computeIfAbsent(look.format(), _ -> FIRST_OWN_FORMAT + formats.size());
        }
        return looks.computeIfAbsent(look, _ -> looks.size());
    }

    String xml() {
        StringBuilder xml = new StringBuilder(Xml.START)
                .append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (!formats.isEmpty()) {
            xml.append("<numFmts count=\"").append(formats.size()).append("\">");
            formats.forEach((code, id) -> xml.append("<numFmt numFmtId=\"")
                    .append(id)
                    .append("\" formatCode=\"")
                    .append(Xml.escape(code))
                    .append("\"/>"));
            xml.append("</numFmts>");
        }
        xml.append("<fonts count=\"").append(FACES.size()).append("\">");
        for (Look.Face face : FACES) {
            xml.append(face.xml);
        }
        xml.append("</fonts><fills count=\"").append(GROUNDS.size()).append("\">");
        for (Look.Ground ground : GROUNDS) {
            xml.append(ground.xml);
        }
        xml.append("</fills><borders count=\"").append(LINES.size()).append("\">");
        for (Look.Line line : LINES) {
            xml.append(line.xml);
        }
        xml.append("</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                .append("</cellStyleXfs><cellXfs count=\"")
                .append(looks.size())
                .append("\">");
        looks.keySet().forEach(look -> xml.append(xf(look)));
        return xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>")
                .append("</cellStyles></styleSheet>")
                .toString();
    }

    private String xf(Look look) {
        return "<xf numFmtId=\"" + formats.getOrDefault(look.format(), 0) + "\" fontId=\""
                + FACES.indexOf(look.face()) + "\" fillId=\"" + GROUNDS.indexOf(look.ground()) + "\" borderId=\""
                + LINES.indexOf(look.line()) + "\" xfId=\"0\"" + (look.literal() ? " quotePrefix=\"1\"" : "")
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                + alignment(look) + "</xf>";
    }

    private static String alignment(Look look) {
        return "<alignment horizontal=\"" + (look.side() == Look.Side.RIGHT ? "right" : "left")
                + "\" vertical=\"top\"" + (look.wraps() ? " wrapText=\"1\"" : "")
                + (look.side() == Look.Side.INDENTED ? " indent=\"1\"" : "") + "/>";
    }
}
