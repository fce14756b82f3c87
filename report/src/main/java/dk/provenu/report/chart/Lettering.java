package dk.provenu.report.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * IBM Plex Sans as outlines and widths. It is read without the system's fonts, so that a picture is the same everywhere, on a
 * server without any fonts too.
 */
public final class Lettering {

    private static final Lettering REGULAR = new Lettering(regular());
    private static final Lettering BOLD = new Lettering(bold());

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Lettering(InputStream in) {
        try (in) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            this.glyphs = font.getUnicodeCmapLookup();
            this.unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface stands beside the class", e);
        }
    }

    static Lettering of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The typeface's file, ordinary. */
    public static InputStream regular() {
        return file("IBMPlexSans-Regular.ttf");
    }

    /** The typeface's file, bold. */
    public static InputStream bold() {
        return file("IBMPlexSans-Bold.ttf");
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Lettering.class.getResourceAsStream(name), name);
    }

    /** How wide words are in a size. */
    double width(String words, double size) {
        return words.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    private double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface is held in memory", e);
        }
    }

    /** The outlines of words whose baseline begins at a point. */
    synchronized Path2D outline(String words, double x, double y, double size) {
        double scale = size / unitsPerEm;
        Path2D path = new Path2D.Double();
        double[] at = {x};
        words.codePoints().forEach(each -> {
            try {
                GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(each));
                if (glyph != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at[0], y);
                    path.append(glyph.getPath().getPathIterator(place), false);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The typeface is held in memory", e);
            }
            at[0] += advance(each) * scale;
        });
        return path;
    }
}
