package dk.provenu.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.provenu.engine.paper.Paper;
import dk.provenu.report.chart.Lettering;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A paper as PDF that screen readers and archives take: PDF/UA-1 and PDF/A-3a, made from the HTML. Its date is the meeting's,
 * not the clock's, so that the same paper gives the same bytes.
 */
final class PaperPdf {

    private static final String FAMILY = "IBM Plex Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** Stands for what the typeface cannot show, such as emoji. */
    private static final String UNKNOWN = "□";
    /** The date of a paper that says none. */
    private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

    private static final Pattern DATES = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PaperPdf() {}

    static void write(Paper paper, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(Lettering::regular, FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(Lettering::bold, FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useReplacementText(UNKNOWN);
        builder.withProducer("Provenu");
        // Nothing is fetched: pictures stand in the HTML itself.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(PaperHtml.document(paper, Pictures.DOTS), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            LocalDate day = paper.meeting().orElse(UNDATED);
            date(document, day);
            document.setDocumentId(day.toEpochDay());
            document.save(out);
        }
    }

    private static void date(PDDocument document, LocalDate day) throws IOException {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        date.setTimeInMillis(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = DATES.matcher(xmp).replaceAll("$1" + Matcher.quoteReplacement(day + "T00:00:00+00:00"));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
