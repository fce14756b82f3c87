package dk.provenu.report.xlsx;

import dk.provenu.report.Xml;
import java.util.List;
import java.util.Map;

/** The small parts of the file around the sheets. */
final class Parts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Parts() {}

    static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder(Xml.START)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.")
                .append("relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/xl/workbook.xml", "officedocument.spreadsheetml.sheet.main");
        override(xml, "/xl/styles.xml", "officedocument.spreadsheetml.styles");
        for (int i = 1; i <= sheets; i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", "officedocument.spreadsheetml.worksheet");
        }
        override(xml, "/docProps/core.xml", "package.core-properties");
        override(xml, "/docProps/app.xml", "officedocument.extended-properties");
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-" + type
                + "+xml\"/>");
    }

    static String packageRelations() {
        return Xml.START + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", RELATIONS + "/officeDocument", "xl/workbook.xml")
                + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + relation("rId3", RELATIONS + "/extended-properties", "docProps/app.xml")
                + "</Relationships>";
    }

    static String workbookRelations(int sheets) {
        StringBuilder xml =
                new StringBuilder(Xml.START).append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets; i++) {
            xml.append(relation("rId" + i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation("rId" + (sheets + 1), RELATIONS + "/styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /**
     * The workbook's own part.
     *
     * @param sheets the sheets' names
     * @param names cell name to reference
     * @param frozen the rows that every printed page repeats, by sheet; 0 for none
     */
    static String workbook(List<String> sheets, Map<String, String> names, List<String> quoted, List<Integer> frozen) {
        StringBuilder xml = new StringBuilder(Xml.START)
                .append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"")
                .append(RELATIONS)
                .append("\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"" + Xml.escape(sheets.get(i)) + "\" sheetId=\"" + (i + 1) + "\" r:id=\"rId"
                    + (i + 1) + "\"/>");
        }
        xml.append("</sheets><definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            if (frozen.get(i) > 0) {
                xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">"
                        + Xml.escape(quoted.get(i)) + "!$1:$" + frozen.get(i) + "</definedName>");
            }
        }
        names.forEach((name, reference) ->
                xml.append("<definedName name=\"" + name + "\">" + Xml.escape(reference) + "</definedName>"));
        // Excel computes everything once when it opens the file, so that a doubt about the kept values cannot arise.
        return xml.append("</definedNames><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
    }

    /**
     * Title and date.
     *
     * @param created ISO 8601 in UTC; empty when no date is known, for there is no clock here
     */
    static String core(String title, String created) {
        return Xml.START + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + Xml.escape(title)
                + "</dc:title><dc:creator>Provenu</dc:creator>"
                + (created.isEmpty()
                        ? ""
                        : "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created + "</dcterms:created>")
                + "</cp:coreProperties>";
    }

    static String application() {
        return Xml.START + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "extended-properties\"><Application>Provenu</Application></Properties>";
    }
}
