package dk.provenu.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A drawing as dots. Words are filled outlines, so that no font of the system has a part in it. */
final class Png {

    /** Dots to a unit: 300 to an inch on a page whose text is 17 cm wide. */
    private static final double SCALE = 3;

    private final Graphics2D ink;

    private Png(Graphics2D ink) {
        this.ink = ink;
    }

    static byte[] of(Drawing drawing) {
        int width = (int) Math.ceil(drawing.width() * SCALE);
        int height = (int) Math.ceil(drawing.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, width, height);
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ink.scale(SCALE, SCALE);
        drawing.marks().forEach(new Png(ink)::mark);
        ink.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can fail when memory is written to", e);
        }
        return out.toByteArray();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box(double x, double y, double width, double height, String fill, String edge) -> {
                Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
                ink.setColor(Color.decode(fill));
                ink.fill(box);
                ink.setColor(Color.decode(edge));
                ink.setStroke(new BasicStroke(1));
                ink.draw(box);
            }
            case Mark.Line(var spots, String colour, double width, var dash) -> {
                ink.setColor(Color.decode(colour));
                ink.setStroke(stroke(width, dash));
                ink.draw(path(spots));
            }
            case Mark.Area(var spots, String fill) -> {
                Path2D path = path(spots);
                path.closePath();
                ink.setColor(Color.decode(fill));
                ink.fill(path);
            }
            case Mark.Dot(double x, double y, double radius, String fill) -> {
                ink.setColor(Color.decode(fill));
                ink.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
            }
            case Mark.Words words -> {
                ink.setColor(Color.decode(words.colour()));
                ink.fill(Lettering.of(words.bold()).outline(words.text(), words.start(), words.y(), words.size()));
            }
        }
    }

    private static BasicStroke stroke(double width, List<Double> dash) {
        if (dash.isEmpty()) {
            return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i).floatValue();
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
    }

    private static Path2D path(List<Mark.Spot> spots) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < spots.size(); i++) {
            Mark.Spot spot = spots.get(i);
            if (i == 0) {
                path.moveTo(spot.x(), spot.y());
            } else {
                path.lineTo(spot.x(), spot.y());
            }
        }
        return path;
    }
}
