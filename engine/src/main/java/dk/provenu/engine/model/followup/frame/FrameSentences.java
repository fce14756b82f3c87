package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the frame says in words, and its picture. */
final class FrameSentences {

    private FrameSentences() {}

    static List<Sentence> of(FrameTables tables, List<FrameLine> lines, List<OwnNet> nets) {
        List<Sentence> said = new ArrayList<>();
        Figure total = tables.total();
        if (total.value().isPresent()) {
            Sentence.Builder whole =
                    Sentence.of("total").words("Rammen er ", "The frame is ").number(total, 1, Form.WITH_UNIT);
            String between = ": ";
            for (Map.Entry<String, Figure> frame : tables.frames().entrySet()) {
                whole.words(between, between)
                        .words(FrameLines.frameWords(frame.getKey()).lowered())
                        .words(" ", " ")
                        .number(frame.getValue(), 1, Form.WITH_UNIT);
                between = ", ";
            }
            said.add(whole.words(".", ".").end());
        }
        largest(lines, tables.total()).ifPresent(said::add);
        long silent =
                nets.stream().filter(net -> !net.own().value().isPresent()).count();
        if (silent > 0 && !nets.isEmpty()) {
            said.add(Sentence.of("own_net")
                    .words(
                            "For " + silent + " af " + nets.size()
                                    + " linjer kan det ikke siges, hvad kommunen selv bærer; grunden står ved hver.",
                            "For " + silent + " of " + nets.size()
                                    + " lines it cannot be said what the municipality bears itself; each has its reason.")
                    .end());
        }
        return said;
    }

    private static Optional<Sentence> largest(List<FrameLine> lines, Figure total) {
        List<FrameLine> sorted = sorted(lines);
        if (sorted.isEmpty() || !total.value().isPresent()) {
            return Optional.empty();
        }
        FrameLine first = sorted.getFirst();
        return Optional.of(Sentence.of("largest")
                .words("Den største linje er ", "The largest line is ")
                .words(first.label())
                .words(" med ", " with ")
                .number(first.amount(), 1, Form.WITH_UNIT)
                .words(".", ".")
                .end());
    }

    private static List<FrameLine> sorted(List<FrameLine> lines) {
        return lines.stream()
                .filter(line -> line.amount().value().isPresent())
                .sorted(Comparator.comparingDouble(
                        (FrameLine line) -> -line.amount().number()))
                .toList();
    }

    /** The lines in order of size. */
    static List<ChartSpec> charts(List<FrameLine> lines, Text when) {
        List<FrameLine> sorted = sorted(lines);
        if (sorted.size() < 2) {
            return List.of();
        }
        Sentence point = Sentence.of("lines_chart")
                .words("Den største linje er ", "The largest line is ")
                .words(sorted.getFirst().label())
                .words(", den mindste ", ", the smallest ")
                .words(sorted.getLast().label())
                .words(".", ".")
                .end();
        return List.of(new ChartSpec(
                "lines",
                Text.of("Driftsrammens linjer, ", "The lines of the frame, ").plus(when),
                sorted.getFirst().amount().unit().words(),
                point,
                ChartSpec.Kind.RANKED_BARS,
                "lines",
                sorted.stream().map(FrameLine::label).toList(),
                List.of(new ChartSpec.Series(
                        "amount",
                        Text.of("Ramme", "Frame"),
                        ChartSpec.Role.OWN,
                        false,
                        sorted.stream().map(FrameLine::amount).toList(),
                        -1,
                        1))));
    }
}
