package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Accounts that belong together ("de forbundne kar"): what moved between them and what is left. */
public final class FollowUpVessels implements FollowUpModel {

    static final FigureId ID = FigureId.of("follow-up-vessels");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("De forbundne kar", "Connected accounts");
    }

    @Override
    public Text description() {
        return Text.of(
                "Konti, som personer flytter imellem, set som én: hvad der blot er flyttet, og hvad der er sparet eller brugt.",
                "Accounts between which persons move, seen as one: what has merely moved, and what is saved or spent.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FollowUpData.BUDGET, FollowUpData.LEDGER, FollowUpData.LINKS);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Reckoning reckoning = Reckoning.of(ID, input);
        List<Vessel> vessels = Vessel.of(reckoning, input);
        Said said = new Said(reckoning.make());
        List<Note> notes = new ArrayList<>(reckoning.notes());
        vessels.forEach(vessel -> {
            notes.add(new Note(
                    Note.Kind.FOOTNOTE, vessel.title().plus(Text.same(": ")).plus(vessel.why())));
            if (frames(vessel) > 1) {
                notes.add(Note.doubt(
                        vessel.title().da()
                                + ": kontiene hører til hver sin ramme. En omplacering imellem dem flytter også"
                                + " bevilling mellem rammer.",
                        vessel.title().en() + ": the accounts belong to different frames. A transfer between them moves"
                                + " appropriation between frames too."));
            }
        });
        return new ModelResult(
                id(),
                title().plus(Text.same(", " + input.own().name() + ", "))
                        .plus(reckoning.season().words()),
                FollowUpOptions.made(input, reckoning.season()),
                vessels.stream().map(vessel -> sentence(said, vessel)).toList(),
                List.of(sets(vessels), accounts(vessels)),
                List.of(),
                notes);
    }

    private static long frames(Vessel vessel) {
        return vessel.accounts().stream()
                .map(found -> found.split().account().frame())
                .distinct()
                .count();
    }

    /** "Sygedagpenge er 1,2 mio. kr. under budget, jobafklaring 0,9 mio. kr. over: 0,9 mio. kr. er flyttet, netto ...". */
    private static Sentence sentence(Said said, Vessel vessel) {
        Sentence.Builder sentence = Sentence.of("vessel_" + FigureId.key(vessel.key()));
        sentence.words(vessel.title().plus(Text.same(": ")));
        for (int i = 0; i < vessel.accounts().size(); i++) {
            Line line = vessel.accounts().get(i).line();
            sentence.words(i == 0 ? Text.EMPTY : Text.same(", "));
            sentence.words(line.name().plus(Text.of(" er ", " is ")));
            said.against(sentence, line.deviation(), Text.of("budgettet", "the budget"));
        }
        Vessel.Moves moves = vessel.toDate();
        if (Said.sign(moves.moved()) == 0) {
            sentence.words(". Intet er flyttet imellem dem, ", ". Nothing has moved between them, ");
        } else {
            sentence.words(". ", ". ");
            said.size(sentence, moves.moved());
            sentence.words(" er flyttet imellem dem, ", " has moved between them, ");
        }
        sentence.words(Text.of("og netto er de ", "and net they are "));
        said.against(sentence, moves.net(), Text.of("budgettet", "the budget"));
        return sentence.words(".", ".").end();
    }

    private static FigureTable sets(List<Vessel> vessels) {
        List<Row> rows = new ArrayList<>();
        for (Vessel vessel : vessels) {
            List<Cell> cells = new ArrayList<>();
            for (Vessel.Moves moves : List.of(vessel.toDate(), vessel.year())) {
                for (Figure figure : List.of(moves.rose(), moves.fell(), moves.moved(), moves.net())) {
                    cells.add(Cell.of(figure));
                }
            }
            rows.add(new Row(FigureId.key(vessel.key()), vessel.title(), Row.Kind.ORDINARY, cells));
        }
        List<Column> heads = new ArrayList<>();
        for (String when : List.of("", "_year")) {
            Text suffix = when.isEmpty() ? Text.of(", til dato", ", to date") : Text.of(", hele året", ", whole year");
            heads.add(
                    column("rose" + when, Text.of("Over budget", "Above budget").plus(suffix)));
            heads.add(column(
                    "fell" + when, Text.of("Under budget", "Below budget").plus(suffix)));
            heads.add(column("moved" + when, Text.of("Flyttet", "Moved").plus(suffix)));
            heads.add(column("net" + when, Text.of("Netto", "Net").plus(suffix)));
        }
        return new FigureTable(
                "vessels",
                Text.of("Flyttet og netto", "Moved and net"),
                Text.of("Kr.", "DKK"),
                Text.of("Sæt", "Set"),
                heads,
                rows,
                List.of(
                        Text.of(
                                "Flyttet er den mindste af det, der er over, og det, der er under: så meget vejer hinanden op inden for"
                                        + " sættet.",
                                "Moved is the smaller of what is above and what is below: so much makes up for itself within the set.")));
    }

    private static Column column(String key, Text heading) {
        return new Column(key, heading, Unit.KRONER.words(), 0);
    }

    private static FigureTable accounts(List<Vessel> vessels) {
        List<Row> rows = new ArrayList<>();
        for (Vessel vessel : vessels) {
            vessel.accounts()
                    .forEach(found -> rows.add(new Row(
                            FigureId.key(vessel.key()) + "." + found.line().key(),
                            vessel.title()
                                    .plus(Text.same(": "))
                                    .plus(found.line().name()),
                            Row.Kind.ORDINARY,
                            List.of(
                                    Cell.of(found.line().budget()),
                                    Cell.of(found.line().booked()),
                                    Cell.of(found.line().deviation()),
                                    Cell.of(found.line().appropriation())))));
        }
        return new FigureTable(
                "vessel_accounts",
                Text.of("Kontiene i hvert sæt", "The accounts of each set"),
                Text.of("Kr.", "DKK"),
                Text.of("Sæt og funktion", "Set and function"),
                List.of(
                        column("budget", Text.of("Korrigeret budget til dato", "Revised budget to date")),
                        column("booked", Text.of("Bogført til dato", "Booked to date")),
                        column("deviation", Text.of("Afvigelse til dato", "Deviation to date")),
                        column(
                                "appropriation",
                                Text.of("Anslået over budget, hele året", "Outturn above budget, whole year"))),
                rows,
                List.of());
    }
}
