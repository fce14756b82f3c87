package dk.provenu.report.paper;

import static dk.provenu.report.paper.PaperHtml.escape;

import dk.provenu.engine.paper.Paper;
import dk.provenu.report.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The parts of a document beside its text. */
final class DocxParts {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n";

    /** The relations of a document before its pictures. */
    private static final List<String> RELATED =
            List.of("styles", "settings", "numbering", "footnotes", "header1", "footer1", "../customXml/item1");

    private DocxParts() {}

    static String contentTypes() {
        String overrides = List.of(
                        "document:document.main",
                        "styles:styles",
                        "settings:settings",
                        "numbering:numbering",
                        "footnotes:footnotes",
                        "header1:header",
                        "footer1:footer")
                .stream()
                .map(each -> each.split(":", 2))
                .map(each -> override("/word/" + each[0] + ".xml", WORD + each[1] + "+xml"))
                .collect(Collectors.joining());
        return Xml.START + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>\n" + overrides
                + override(
                        "/customXml/itemProps1.xml",
                        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + "</Types>\n";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>\n";
    }

    static String packageRelations() {
        return Xml.START + RELATIONSHIPS + relation("rId1", RELATION + "officeDocument", "word/document.xml")
                + relation(
                        "rId2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml")
                + relation("rId3", RELATION + "extended-properties", "docProps/app.xml") + "</Relationships>\n";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>\n";
    }

    /** The name by which the text refers to a picture, from 1. */
    static String picture(int number) {
        return "rId" + (RELATED.size() + number);
    }

    static String relations(int pictures) {
        StringBuilder out = new StringBuilder(Xml.START).append(RELATIONSHIPS);
        for (int i = 0; i < RELATED.size(); i++) {
            String target = RELATED.get(i);
            String kind = target.startsWith("..") ? "customXml" : target.replaceFirst("\\d$", "");
            out.append(relation("rId" + (i + 1), RELATION + kind, target + ".xml"));
        }
        for (int i = 1; i <= pictures; i++) {
            out.append(relation(picture(i), RELATION + "image", "media/image" + i + ".png"));
        }
        return out.append("</Relationships>\n").toString();
    }

    static String core(Paper paper, PaperWords words) {
        String created = paper.meeting()
                .map(day -> "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day + "T00:00:00Z</dcterms:created>")
                .orElse("");
        return Xml.START + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" + created
                + "<dc:creator>Provenu</dc:creator>"
                + "<dc:language>" + words.tag() + "</dc:language><dc:title>" + escape(paper.titleText())
                + "</dc:title></cp:coreProperties>\n";
    }

    static String application() {
        return Xml.START
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>Provenu</Application></Properties>\n";
    }

    static String styles(String language) {
        try (InputStream in = Objects.requireNonNull(
                DocxParts.class.getResourceAsStream("docx/styles.xml"), "docx/styles.xml stands beside the class")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("LANGUAGE", language);
        } catch (IOException e) {
            throw new UncheckedIOException("docx/styles.xml stands beside the class", e);
        }
    }

    static String settings(String language) {
        return Xml.START + "<w:settings " + W + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/>"
                + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
                + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"" + language + "\"/></w:settings>\n";
    }

    /**
     * Bullets are list 1, numbers list 2; every numbered list of the text is one of its own.
     *
     * @param starts the first number of each
     */
    static String numbering(List<Integer> starts) {
        StringBuilder out =
                new StringBuilder(Xml.START).append("<w:numbering ").append(W).append(">\n");
        out.append(abstractNumber(0, "bullet", "•")).append(abstractNumber(1, "decimal", "%1."));
        out.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>\n");
        out.append("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>\n");
        for (int i = 0; i < starts.size(); i++) {
            out.append("<w:num w:numId=\"")
                    .append(DocxBody.FIRST_NUMBERED + i)
                    .append("\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"")
                    .append(starts.get(i))
                    .append("\"/></w:lvlOverride></w:num>\n");
        }
        return out.append("</w:numbering>\n").toString();
    }

    private static String abstractNumber(int id, String form, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form + "\"/><w:lvlText w:val=\""
                + text
                + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl>"
                + "</w:abstractNum>\n";
    }

    static String footnotes(List<String> notes) {
        StringBuilder out =
                new StringBuilder(Xml.START).append("<w:footnotes ").append(W).append(">\n");
        out.append("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\n");
        out.append("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r>"
                + "</w:p></w:footnote>\n");
        for (int i = 0; i < notes.size(); i++) {
            out.append("<w:footnote w:id=\"")
                    .append(i + 1)
                    .append("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle"
                            + " w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
                    .append(DocxBody.run("", " " + notes.get(i)))
                    .append("</w:p></w:footnote>\n");
        }
        return out.append("</w:footnotes>\n").toString();
    }

    static String header(Paper paper, PaperWords words) {
        String left = words.head(paper).stream()
                .map(line -> line.name() + ": " + line.value())
                .collect(Collectors.joining(" · "));
        boolean draft = !paper.isIssuable();
        return Xml.START + "<w:hdr " + W + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
                + DocxBody.run("", left)
                + (draft ? "<w:r><w:tab/></w:r>" + DocxBody.run("Strong", words.shortDraft()) + watermark(words) : "")
                + "</w:p></w:hdr>\n";
    }

    private static String watermark(PaperWords words) {
        return "<w:r><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\""
                + " path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/>"
                + "<v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>"
                + "<v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/>"
                + "<v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/></v:formulas><v:path textpathok=\"t\""
                + " o:connecttype=\"rect\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>"
                + "<v:shape id=\"PowerPlusWaterMarkObject1\" o:spid=\"_x0000_s2049\" type=\"#_x0000_t136\" alt=\"\""
                + " style=\"position:absolute;margin-left:0;margin-top:0;width:440pt;height:130pt;rotation:315;"
                + "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                + "mso-position-vertical:center;mso-position-vertical-relative:margin\" o:allowincell=\"f\""
                + " fillcolor=\"#ececec\" stroked=\"f\"><v:textpath style=\"font-family:&quot;Arial&quot;;"
                + "font-size:1pt\" string=\"" + words.shortDraft() + "\"/></v:shape></w:pict></w:r>";
    }

    static String footer(Paper paper, PaperWords words) {
        return Xml.START + "<w:ftr " + W + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                + DocxBody.run("", paper.titleText()) + "<w:r><w:tab/></w:r>"
                + DocxBody.run("", words.say("Side ", "Page ")) + field("PAGE")
                + DocxBody.run("", words.say(" af ", " of ")) + field("NUMPAGES") + "</w:p></w:ftr>\n";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    static String itemProperties() {
        return Xml.START + "<ds:datastoreItem ds:itemID=\"{7D0E6E0A-2B1C-4C55-9E0B-5052564E5531}\""
                + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
                + "<ds:schemaRef ds:uri=\"" + BoundTexts.NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>\n";
    }

    static String itemRelations() {
        return Xml.START + RELATIONSHIPS + relation("rId1", RELATION + "customXmlProps", "itemProps1.xml")
                + "</Relationships>\n";
    }
}
