package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.vocabulary.BudgetFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lines of the frame of all years, and which year and version are shown. */
record FrameLines(List<FrameLine> all) {

    static final ModelOption YEAR = new ModelOption("year", Text.of("År", "Year"), "");
    static final ModelOption VERSION = new ModelOption(
            "version",
            Text.of("Udgave", "Version"),
            "",
            FrameData.VERSIONS,
            FrameData.VERSIONS.stream().map(FrameLines::words).toList());

    FrameLines {
        all = List.copyOf(all);
    }

    /**
     * The lines of the dataset.
     *
     * @throws ModelException when a line cannot be read
     */
    static FrameLines of(FigureId root, ModelInput input) {
        return new FrameLines(input.rows(FrameData.FRAME).stream()
                .map(row -> FrameLine.of(root, row))
                .toList());
    }

    /** The name of a version for people. */
    static Text words(String version) {
        return switch (version) {
            case FrameData.ORIGINAL -> Text.of("vedtaget budget", "original budget");
            case FrameData.REVISED -> Text.of("korrigeret budget", "revised budget");
            case FrameData.ACCOUNTS -> Text.of("regnskab", "accounts");
            default -> Text.same(version);
        };
    }

    /** The name of a frame for people. */
    static Text frameWords(String frame) {
        return Arrays.stream(BudgetFrame.values())
                .filter(each -> each.code().equals(frame))
                .findFirst()
                .map(BudgetFrame::words)
                .orElseGet(() -> frame.equals(FrameData.MIXED)
                        ? Text.of("Blandet", "Mixed")
                        : Text.of("Ramme ikke oplyst", "Frame not stated"));
    }

    NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        all.forEach(line -> years.add(line.year()));
        return years;
    }

    /** The versions that there are of a year, in the order in which they come to be. */
    List<String> versions(int year) {
        return FrameData.VERSIONS.stream()
                .filter(version -> !of(year, version).isEmpty())
                .toList();
    }

    List<FrameLine> of(int year, String version) {
        return all.stream()
                .filter(line -> line.year() == year && line.version().equals(version))
                .toList();
    }

    /**
     * The chosen year, or the latest.
     *
     * @throws ModelException naming the years that there are
     */
    int year(ModelInput input) {
        String asked = input.option(YEAR);
        NavigableSet<Integer> years = years();
        if (years.isEmpty()) {
            throw new ModelException(Text.of(
                    "Datasættet operating-frame har ingen rækker. Indlæs rammens linjer.",
                    "The dataset operating-frame has no rows. Import the lines of the frame."));
        }
        return asked.isEmpty()
                ? years.last()
                : years.stream()
                        .filter(year -> Integer.toString(year).equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new ModelException(Text.of(
                                "Rammen har ingen linjer for år '" + asked + "'. Vælg et af: " + years + ".",
                                "The frame has no lines for the year '" + asked + "'. Choose one of: " + years + ".")));
    }

    /**
     * The chosen version of a year, or the latest that there is.
     *
     * @throws ModelException naming the versions that there are
     */
    String version(ModelInput input, int year) {
        String asked = input.option(VERSION);
        List<String> versions = versions(year);
        if (asked.isEmpty()) {
            return versions.getLast();
        }
        if (!versions.contains(asked)) {
            throw new ModelException(Text.of(
                    "Rammen for " + year + " findes ikke i udgaven '" + asked + "'. Vælg en af: " + versions + ".",
                    "The frame of " + year + " is not there in the version '" + asked + "'. Choose one of: " + versions
                            + "."));
        }
        return asked;
    }

    /** Lines by the code of their frame, in the order of the frames; those without one last. */
    static Map<String, List<FrameLine>> byFrame(List<FrameLine> lines) {
        List<String> order = new ArrayList<>();
        Arrays.stream(BudgetFrame.values()).forEach(frame -> order.add(frame.code()));
        order.addAll(List.of(FrameData.MIXED, FrameData.UNKNOWN));
        Map<String, List<FrameLine>> sorted = new LinkedHashMap<>();
        for (String frame : order) {
            List<FrameLine> of =
                    lines.stream().filter(line -> line.frame().equals(frame)).toList();
            if (!of.isEmpty()) {
                sorted.put(frame, of);
            }
        }
        return sorted;
    }

    /** The sum of lines, mio. kr. */
    static Figure sum(FigureId id, Text label, List<FrameLine> lines) {
        return Figure.derived(
                id, label, new Sum(), lines.stream().map(FrameLine::amount).toList(), List.of());
    }

    /** The lines of a line or a group of lines; all of them under {@code all}. */
    static List<FrameLine> named(List<FrameLine> lines, String name) {
        return lines.stream()
                .filter(line -> name.equals("all")
                        || line.group().equals(name)
                        || line.key().equals(name))
                .toList();
    }

    /** The label of a line or a group of lines. */
    static Text label(List<FrameLine> lines) {
        return Text.same(
                lines.stream().map(line -> line.label().da()).distinct().collect(Collectors.joining(" + ")));
    }
}
