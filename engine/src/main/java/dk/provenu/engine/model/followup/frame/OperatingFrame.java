package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operating budget frame: its lines under the frames that they count in, what the municipality bears, key figures. */
public final class OperatingFrame implements Model {

    static final FigureId ID = FigureId.of("follow-up-frame");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Driftsrammen", "Operating budget frame");
    }

    @Override
    public Text description() {
        return Text.of(
                "Aktivitetsområdets ramme linje for linje: hvilken ramme linjen tæller i, dens andel, hvad kommunen selv bærer, og"
                        + " hvad den koster pr. person.",
                "The frame of the activity area line by line: which frame a line counts in, its share, what the municipality bears"
                        + " itself, and what it costs per person.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FrameData.FRAME);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(FrameData.PERSONS, FrameData.CEILINGS, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(FrameLines.YEAR, FrameLines.VERSION);
    }

    @Override
    public boolean asksTheLaw() {
        return true;
    }

    @Override
    public boolean asksTheLawOfADay() {
        return false;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        FrameLines all = FrameLines.of(ID, input);
        int year = all.year(input);
        String version = all.version(input, year);
        List<FrameLine> lines = all.of(year, version);
        Text when = FrameLines.words(version).plus(Text.same(" " + year));
        FrameTables made = new FrameTables(ID, lines, when);
        LawShares law = new LawShares(input.law());
        List<OwnNet> nets = lines.stream()
                .map(line -> OwnNet.of(ID.child("own_net"), line, law))
                .toList();
        List<KeyFigure> keys = KeyFigure.of(ID.child("key_figures"), input, lines, year, version);
        List<FigureTable> tables = new ArrayList<>(List.of(made.lines(), made.ownNet(nets)));
        if (!keys.isEmpty()) {
            tables.add(made.keyFigures(keys));
        }
        Ceilings.table(input, year).ifPresent(tables::add);
        Optional<AgainstBudget> against = AgainstBudget.of(input, all, year, version);
        against.ifPresent(each -> tables.add(1, each.table()));
        List<Sentence> findings = new ArrayList<>(FrameSentences.of(made, lines, nets));
        against.ifPresent(each -> findings.addAll(Math.min(1, findings.size()), each.findings()));
        Map<String, String> choices =
                Map.of(FrameLines.YEAR.key(), Integer.toString(year), FrameLines.VERSION.key(), version);
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, id(), choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                id(),
                Text.of(
                                "Driftsrammen, " + input.own().name() + ", ",
                                "Operating budget frame, " + input.own().name() + ", ")
                        .plus(when),
                choices,
                findings,
                tables,
                FrameSentences.charts(lines, when),
                notes(lines));
    }

    private static List<Note> notes(List<FrameLine> lines) {
        List<Note> notes = new ArrayList<>();
        boolean unsaid =
                lines.stream().anyMatch(line -> line.row().text("reimbursement").isEmpty());
        if (unsaid) {
            notes.add(Note.doubt(
                    "Kilden siger ikke for alle linjer, om statens refusion er trukket fra. Udgiftsbaseret er det modsatte af"
                            + " omkostningsbaseret og svarer ikke på det.",
                    "The source does not say of all lines whether the state's reimbursement is deducted. Expenditure-based is"
                            + " the opposite of accrual-based and does not answer that."));
        }
        return notes;
    }
}
