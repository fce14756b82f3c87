package dk.provenu.report.paper;

import static dk.provenu.report.paper.PaperHtml.escape;

import dk.provenu.engine.table.Row;

/** A table of a document: its heading is repeated on each page, no row is broken, every number is a content control. */
final class DocxTable {

    /** The width of the text on the page, in twentieths of a point. */
    private static final int WIDTH = 9638;
    /** With more columns than this the letters are smaller. */
    private static final int MANY = 6;

    private final Grid grid;
    private final BoundTexts bound;
    private final StringBuilder out = new StringBuilder();

    DocxTable(Grid grid, BoundTexts bound) {
        this.grid = grid;
        this.bound = bound;
    }

    String xml() {
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Provenutabel\"/><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/>"
                        + "<w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\""
                        + " w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"")
                .append(escape(grid.title()))
                .append("\"/></w:tblPr><w:tblGrid>");
        grid.shares()
                .forEach(share -> out.append("<w:gridCol w:w=\"")
                        .append(Math.round(share * WIDTH))
                        .append("\"/>"));
        out.append("</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        cell(false, DocxBody.run("Strong", grid.rowHeading()));
        grid.columns().forEach(this::heading);
        out.append("</w:tr>\n");
        grid.rows().forEach(this::row);
        return out.append("</w:tbl>\n").toString();
    }

    private void heading(Grid.Heading column) {
        cell(
                column.right(),
                DocxBody.run("Strong", column.heading())
                        + (column.unit().isEmpty() ? "" : "<w:r><w:br/></w:r>" + DocxBody.run("Enhed", column.unit())));
    }

    private void row(Grid.Line row) {
        String style = row.kind() == Row.Kind.OWN || row.kind() == Row.Kind.TOTAL ? "Strong" : "";
        out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(false, DocxBody.run(style, row.label()));
        for (int i = 0; i < row.fields().size(); i++) {
            Grid.Heading column = grid.columns().get(i);
            Grid.Field field = row.fields().get(i);
            cell(
                    column.right(),
                    field.address()
                            .map(address -> DocxBody.control(
                                    bound, address, row.label() + ", " + column.heading(), style, field.text()))
                            .orElseGet(() -> DocxBody.run(style, field.text())));
        }
        out.append("</w:tr>\n");
    }

    private void cell(boolean right, String content) {
        String style = (right ? "Tabeltal" : "Tabeltekst") + (grid.columns().size() > MANY ? "Lille" : "");
        out.append("<w:tc><w:tcPr/><w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>")
                .append(content)
                .append("</w:p></w:tc>");
    }
}
