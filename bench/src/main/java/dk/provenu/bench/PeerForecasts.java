package dk.provenu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What forecast-peers.R wrote: forecasts of R's methods, by method and by series, known months and month ahead. */
final class PeerForecasts {

    /** One forecast, with its 80 and 95 pct. intervals. */
    record Peer(double mean, double lower80, double upper80, double lower95, double upper95) {}

    private static final int CELLS = 10;

    private PeerForecasts() {}

    /** By method, then by {@link #key}. */
    static SortedMap<String, Map<String, Peer>> read(List<Path> files) {
        SortedMap<String, Map<String, Peer>> found = new TreeMap<>();
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.skip(1)
                        .map(line -> line.split(",", -1))
                        .filter(cells -> cells.length == CELLS)
                        .forEach(cells -> found.computeIfAbsent(cells[0], unused -> new HashMap<>())
                                .put(
                                        key(cells[1], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4])),
                                        new Peer(
                                                Math.max(0, number(cells[5])),
                                                number(cells[6]),
                                                number(cells[7]),
                                                number(cells[8]),
                                                number(cells[9]))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    static String key(String measure, String area, int known, int ahead) {
        return measure + " " + area + " " + known + " " + ahead;
    }

    private static double number(String cell) {
        return cell.equals("NaN") || cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
    }
}
