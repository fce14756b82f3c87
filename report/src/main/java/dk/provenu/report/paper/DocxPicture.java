package dk.provenu.report.paper;

import static dk.provenu.report.paper.PaperHtml.escape;

import dk.provenu.report.chart.Drawing;

/** A picture in a document, with its point in words. */
final class DocxPicture {

    /** The width of the text on the page, in English metric units (360,000 to a centimetre). */
    private static final long WIDTH = 17L * 360_000;

    private DocxPicture() {}

    static String xml(int number, Drawing drawing, String title, String alternative) {
        long height = Math.round(WIDTH * drawing.height() / drawing.width());
        String size = "cx=\"" + WIDTH + "\" cy=\"" + height + "\"";
        String name = escape(title);
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size
                + "/><wp:docPr id=\"" + number + "\" name=\"" + name + "\" title=\"" + name + "\" descr=\""
                + escape(alternative) + "\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/>"
                + "</wp:cNvGraphicFramePr><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\""
                + number + "\" name=\"image" + number
                + ".png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + DocxParts.picture(number)
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x=\"0\" y=\"0\"/><a:ext " + size
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                + "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }
}
