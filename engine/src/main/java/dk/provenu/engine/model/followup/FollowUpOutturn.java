package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What the year is expected to come to by each method, beside the original and the revised budget. */
public final class FollowUpOutturn implements FollowUpModel {

    static final FigureId ID = FigureId.of("follow-up-outturn");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Anslået regnskab", "Forecast outturn");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad året ventes at ende på efter hver metode, mod oprindeligt og korrigeret budget, og den bevilling, der"
                        + " skal søges.",
                "What the year is expected to come to by each method, against the original and the revised budget, and the"
                        + " appropriation to ask for.");
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Reckoning reckoning = Reckoning.of(ID, input);
        return new ModelResult(
                id(),
                title().plus(Text.same(
                        ", " + input.own().name() + " " + reckoning.season().year())),
                FollowUpOptions.made(input, reckoning.season()),
                sentences(reckoning),
                List.of(outturns(reckoning)),
                List.of(),
                reckoning.notes());
    }

    private static List<Sentence> sentences(Reckoning reckoning) {
        Said said = new Said(reckoning.make());
        List<Sentence> sentences = new ArrayList<>();
        reckoning.frames().forEach((key, frame) -> {
            Sentence.Builder sentence = Sentence.of("outturn_" + key.code())
                    .words(frame.frame().words().plus(Text.of(" ventes at ende på ", ": expected to come to ")));
            said.size(sentence, frame.line().outturn());
            sentence.words(", ", ", ");
            said.against(
                    sentence, frame.line().appropriation(), Text.of("det korrigerede budget", "the revised budget"));
            sentence.words(Text.of(" og ", " and "));
            said.against(sentence, frame.line().against(), Text.of("det oprindelige", "the original"));
            sentences.add(sentence.words(".", ".").end());
        });
        return sentences;
    }

    private static FigureTable outturns(Reckoning reckoning) {
        List<Row> rows = new ArrayList<>();
        reckoning.frames().forEach((key, frame) -> {
            List<Reckoning.Found> of = new ArrayList<>();
            reckoning.accounts().forEach((account, found) -> {
                if (account.frame() == key) {
                    of.add(found);
                    List<Figure> methods = new ArrayList<>();
                    for (Method method : Method.values()) {
                        Figure year = found.outturn().years().get(method);
                        if (year != null) {
                            methods.add(year);
                        }
                    }
                    rows.add(row(
                            account.key(),
                            account.label(),
                            Row.Kind.ORDINARY,
                            found.line(),
                            methods,
                            found.outturn().used().words()));
                }
            });
            List<Figure> methods = new ArrayList<>();
            for (Method method : Method.values()) {
                methods.add(reckoning
                        .make()
                        .below("outturn", key.code())
                        .oreSum(
                                method.code(),
                                Text.of("Anslået regnskab, ", "Forecast outturn, ")
                                        .plus(method.words())
                                        .plus(Text.same(", "))
                                        .plus(frame.frame().words()),
                                of.stream()
                                        .map(found -> found.outturn().year(method))
                                        .toList(),
                                Text.EMPTY));
            }
            rows.add(row(
                    key.code(),
                    frame.frame().words().plus(Text.of(" i alt", " in all")),
                    Row.Kind.TOTAL,
                    frame.line(),
                    methods,
                    Text.EMPTY));
        });
        return new FigureTable(
                "outturn",
                Text.of("Anslået regnskab efter metode", "Forecast outturn by method"),
                Text.of("Kr., hele året", "DKK, whole year"),
                Text.of("Funktion", "Function"),
                columns(),
                rows,
                List.of(Text.of(
                        "Hvor en metode ikke har et svar for en konto, er kontoen i rammens sum med den næste metode i rækken:"
                                + " ventede personer, budget × forbrug til dato, resten som budget.",
                        "Where a method has no answer for an account, the account is in the frame's sum by the next method in"
                                + " turn: expected persons, budget × use to date, the rest as budgeted.")));
    }

    private static Row row(String key, Text label, Row.Kind kind, Line line, List<Figure> methods, Text used) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.original()), Cell.of(line.revised())));
        methods.forEach(figure -> cells.add(Cell.of(figure)));
        cells.add(used.isEmpty() ? Cell.empty() : Cell.of(used));
        cells.add(Cell.of(line.outturn()));
        cells.add(Cell.of(line.appropriation()));
        cells.add(Cell.of(line.against()));
        return new Row(key, label, kind, cells);
    }

    private static List<Column> columns() {
        Text kroner = Unit.KRONER.words();
        List<Column> heads = new ArrayList<>(List.of(
                new Column("original", Text.of("Oprindeligt budget", "Original budget"), kroner, 0),
                new Column("revised", Text.of("Korrigeret budget", "Revised budget"), kroner, 0)));
        for (Method method : Method.values()) {
            heads.add(new Column(method.code(), method.words().capital(), kroner, 0));
        }
        heads.addAll(List.of(
                new Column("used", Text.of("Brugt metode", "Method used"), Text.EMPTY, 0),
                new Column("outturn", Text.of("Anslået regnskab", "Forecast outturn"), kroner, 0),
                new Column(
                        "appropriation",
                        Text.of("Behov for bevilling (minus: tilovers)", "Appropriation needed (minus: left over)"),
                        kroner,
                        0),
                new Column("against_original", Text.of("Over oprindeligt budget", "Above the original"), kroner, 0)));
        return heads;
    }
}
