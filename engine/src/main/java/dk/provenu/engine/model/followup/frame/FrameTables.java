package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the frame in one year and version. */
final class FrameTables {

    private static final Text MILLIONS = Unit.MILLION_KRONER.words();
    private static final Text PERCENT = Unit.PERCENT.words();

    private final FigureId root;
    private final List<FrameLine> lines;
    private final Text when;
    private final Figure total;
    private final Map<String, Figure> frames = new LinkedHashMap<>();

    FrameTables(FigureId root, List<FrameLine> lines, Text when) {
        this.root = root;
        this.lines = lines;
        this.when = when;
        this.total = FrameLines.sum(
                root.child("lines", "total", "amount"), Text.of("Samlet ramme", "The whole frame"), lines);
        FrameLines.byFrame(lines)
                .forEach((frame, of) -> frames.put(
                        frame,
                        FrameLines.sum(
                                root.child("lines", "frame_" + frame, "amount"), FrameLines.frameWords(frame), of)));
    }

    Figure total() {
        return total;
    }

    /** The sum of each frame that has lines, by its code. */
    Map<String, Figure> frames() {
        return frames;
    }

    /** The lines under their frames, each as a part of the whole. */
    FigureTable lines() {
        List<Row> rows = new ArrayList<>();
        Group column = Group.of(
                root.child("lines", "column"),
                Text.of("Rammens linjer", "The lines of the frame"),
                lines.stream().map(FrameLine::amount).toList());
        FrameLines.byFrame(lines).forEach((frame, of) -> {
            for (FrameLine line : of) {
                rows.add(row(line.key(), line.label(), Row.Kind.ORDINARY, account(line), line.amount(), column));
            }
            rows.add(row(
                    "frame_" + frame,
                    FrameLines.frameWords(frame),
                    Row.Kind.SUMMARY,
                    Cell.empty(),
                    sum(frame),
                    column));
        });
        rows.add(row("total", total.label(), Row.Kind.TOTAL, Cell.empty(), total, column));
        return new FigureTable(
                "lines",
                Text.of("Driftsrammen linje for linje, ", "The operating budget frame line by line, ")
                        .plus(when),
                MILLIONS,
                Text.of("Linje", "Line"),
                List.of(
                        new Column("account", Text.of("Funktion", "Function"), Text.EMPTY, 0),
                        new Column("amount", Text.of("Ramme", "Frame"), MILLIONS, 1),
                        new Column("share", Text.of("Andel af rammen", "Share of the frame"), PERCENT, 1)),
                rows,
                List.of(
                        Text.of(
                                "Linjerne står under den ramme, de tæller i. Service og overførsler styres hver for sig; summen er"
                                        + " aktivitetsområdets og ikke en ramme, som staten aftaler med kommunerne.",
                                "The lines stand under the frame that they count in. Service expenditure and transfers are managed apart;"
                                        + " the sum is that of the activity area, and no frame that the state agrees with municipalities.")));
    }

    private Figure sum(String frame) {
        Figure sum = frames.get(frame);
        if (sum == null) {
            throw new IllegalArgumentException("There is no sum of the frame " + frame);
        }
        return sum;
    }

    private Row row(String key, Text label, Row.Kind kind, Cell account, Figure amount, Group column) {
        FigureId id = root.child("lines", key);
        Figure share = Figure.derived(
                id.child("of_all"),
                Text.of("Andel af rammen: ", "Share of the frame: ").plus(label),
                new Share(),
                amount,
                column);
        Figure percent =
                Figure.derived(id.child("share"), share.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share);
        return new Row(key, label, kind, List.of(account, Cell.of(amount), Cell.of(percent)));
    }

    private static Cell account(FrameLine line) {
        return line.account()
                .map(account ->
                        Cell.of(Text.same(account.function().code() + " ").plus(account.name())))
                .orElseGet(() -> Cell.of(Text.of("ikke oplyst", "not stated")));
    }

    /** What the municipality bears of each line, where the law knows. */
    FigureTable ownNet(List<OwnNet> nets) {
        return new FigureTable(
                "own_net",
                Text.of("Hvad kommunen selv bærer, ", "What the municipality bears itself, ")
                        .plus(when),
                MILLIONS,
                Text.of("Linje", "Line"),
                List.of(
                        new Column("amount", Text.of("Ramme", "Frame"), MILLIONS, 1),
                        new Column("low", Text.of("Mindst, hvis brutto", "Least, if gross"), MILLIONS, 1),
                        new Column("high", Text.of("Højst, hvis brutto", "Most, if gross"), MILLIONS, 1),
                        new Column("own", Text.of("Bæres af kommunen", "Borne by the municipality"), MILLIONS, 1),
                        new Column("why", Text.of("Hvorfor ikke kendt", "Why not known"), Text.EMPTY, 0)),
                nets.stream()
                        .map(net -> new Row(
                                net.line().key(),
                                net.line().label(),
                                Row.Kind.ORDINARY,
                                List.of(
                                        Cell.of(net.line().amount()),
                                        Cell.of(net.low()),
                                        Cell.of(net.high()),
                                        Cell.of(net.own()),
                                        Cell.of(net.why()))))
                        .toList(),
                List.of(
                        Text.of(
                                "Mindst og højst er beløbet under lovens laveste og højeste egenandel for ydelsens uger, hvis beløbet"
                                        + " er før refusion. Er beløbet efter refusion, er det selv det, kommunen bærer.",
                                "Least and most are the amount under the law's lowest and highest own share for the benefit's weeks,"
                                        + " if it is before reimbursement. If it is after, it is itself what the municipality bears."),
                        Text.of(
                                "Hvor loven har flere satser, og kilden ikke siger, hvordan ugerne fordeler sig, vises intet tal.",
                                "Where the law has several rates and the source does not say how the weeks divide, no number is"
                                        + " shown.")));
    }

    /** The amount for each person. */
    FigureTable keyFigures(List<KeyFigure> keys) {
        Text kroner = Unit.KRONER.words();
        return new FigureTable(
                "key_figures",
                Text.of("Nøgletal, ", "Key figures, ").plus(when),
                Text.EMPTY,
                Text.of("Linje", "Line"),
                List.of(
                        new Column("who", Text.of("Personer", "Persons"), Text.EMPTY, 0),
                        new Column("amount", Text.of("Ramme", "Frame"), MILLIONS, 1),
                        new Column("persons", Text.of("Antal", "Number"), Text.EMPTY, 0),
                        new Column("per_person", Text.of("Kr. pr. person", "DKK per person"), kroner, 0)),
                keys.stream()
                        .map(key -> new Row(
                                key.key(),
                                key.label(),
                                key.key().equals("all") ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                                List.of(
                                        Cell.of(key.who()),
                                        Cell.of(key.amount()),
                                        Cell.of(key.persons()),
                                        Cell.of(key.perPerson()))))
                        .toList(),
                List.of());
    }
}
