package dk.provenu.report.chart;

import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import java.util.List;

/** The colours of the pages. In grey print country, own and group stay apart; so do the series of one role. */
final class Palette {

    static final String INK = "#1a1a1a";
    static final String SOFT = "#555b62";
    static final String RULE = "#d5d9de";
    static final String WHITE = "#ffffff";
    static final String OWN = "#1f6fb8";
    static final String GROUP = "#8296ab";
    static final String NEGATIVE = "#b5562a";

    /** What a second, third and fourth series of one role keeps of the colour. */
    private static final double[] FADED = {1, 0.6, 0.35, 0.2};

    static final List<Double> DASHED = List.of(7.0, 3.0);

    private static final List<List<Double>> DASHES =
            List.of(List.of(), DASHED, List.of(2.0, 2.5), List.of(9.0, 3.0, 2.0, 3.0));

    private static final int BYTE = 255;

    private Palette() {}

    static String of(Role role) {
        return switch (role) {
            case OWN, POSITIVE -> OWN;
            case GROUP, FORECAST, PLAIN, BAND -> GROUP;
            case COUNTRY -> "#333333";
            case TARGET -> INK;
            case NEGATIVE -> NEGATIVE;
        };
    }

    /** A bar's fill; series of one role grow paler. */
    static String fill(ChartSpec chart, ChartSpec.Series series) {
        return pale(of(series.role()), FADED[Math.min(earlier(chart, series), FADED.length - 1)]);
    }

    /** A line's strokes: targets are dashed, and so are further series of one role. */
    static List<Double> dash(ChartSpec chart, ChartSpec.Series series) {
        int place = earlier(chart, series) + (series.role() == Role.TARGET ? 1 : 0);
        return DASHES.get(Math.min(place, DASHES.size() - 1));
    }

    private static int earlier(ChartSpec chart, ChartSpec.Series series) {
        return (int) chart.series().stream()
                .takeWhile(each -> !each.key().equals(series.key()))
                .filter(each -> each.role() == series.role() && each.line() == series.line())
                .count();
    }

    /** A colour of which only a share is left, the rest white. */
    static String pale(String colour, double share) {
        StringBuilder pale = new StringBuilder("#");
        for (int at = 1; at < colour.length(); at += 2) {
            int part = Integer.parseInt(colour.substring(at, at + 2), 16);
            pale.append("%02x".formatted((int) Math.round(BYTE - (BYTE - part) * share)));
        }
        return pale.toString();
    }
}
