package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked at over the years: the whole frame, one of the frames, a group of lines or a line.
 *
 * @param key {@code all}, {@code frame_service} and the like, or the name of a group or line
 * @param root the model, first part of the ids
 * @param lines the lines of all years and versions
 * @param made the amounts that were made before, each once
 */
record PriceYears(FigureId root, FrameLines lines, String key, Map<FigureId, Figure> made) {

    private static final String FRAME = "frame_";

    /**
     * The subject of a name.
     *
     * @throws ModelException when nothing has that name; tells the names
     */
    static PriceYears of(FigureId root, FrameLines lines, String name) {
        PriceYears asked = new PriceYears(root, lines, name, new HashMap<>());
        if (lines.all().stream().noneMatch(asked::holds)) {
            throw new ModelException(Text.of(
                    "Rammen har ingen linje eller gruppe '" + name + "'. Vælg en af: " + String.join(", ", names(lines))
                            + ".",
                    "The frame has no line or group '" + name + "'. Choose one of: " + String.join(", ", names(lines))
                            + "."));
        }
        return asked;
    }

    /** Another subject of the same frame. */
    PriceYears other(String name) {
        return new PriceYears(root, lines, name, made);
    }

    /** Every name that can be asked for. */
    static Set<String> names(FrameLines lines) {
        Set<String> names = new LinkedHashSet<>(List.of("all"));
        FrameLines.byFrame(lines.all()).keySet().forEach(frame -> names.add(FRAME + frame));
        lines.all().forEach(line -> names.add(line.group()));
        return names;
    }

    private boolean holds(FrameLine line) {
        return key.equals("all")
                || key.equals(FRAME + line.frame())
                || line.group().equals(key)
                || line.key().equals(key);
    }

    Text label() {
        if (key.equals("all")) {
            return Text.of("Hele rammen", "The whole frame");
        }
        if (key.startsWith(FRAME)) {
            return FrameLines.frameWords(key.substring(FRAME.length()));
        }
        List<FrameLine> of = lines.all().stream().filter(this::holds).toList();
        return FrameLines.label(of);
    }

    /** The amount of a year and version, mio. kr. in its own prices; none where the version is not there. */
    Optional<Figure> amount(int year, String version) {
        List<FrameLine> all = lines.of(year, version);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        FigureId id = root.child("amounts", key, version, Integer.toString(year));
        Text words = label().plus(Text.of(", ", ", "))
                .plus(FrameLines.words(version))
                .plus(Text.same(" " + year));
        return Optional.of(made.computeIfAbsent(
                id, each -> make(id, words, all.stream().filter(this::holds).toList(), year)));
    }

    private static Figure make(FigureId id, Text words, List<FrameLine> of, int year) {
        return of.isEmpty()
                ? Figure.parameter(
                        id,
                        words,
                        Value.of(0),
                        Unit.MILLION_KRONER,
                        PriceBasis.nominal(year),
                        new Reference("operating-frame", "ingen linje i " + year, ""),
                        List.of())
                : FrameLines.sum(id, words, of);
    }

    /** Whether there is a line of it in a year and version. */
    boolean isIn(int year, String version) {
        return lines.of(year, version).stream().anyMatch(this::holds);
    }
}
