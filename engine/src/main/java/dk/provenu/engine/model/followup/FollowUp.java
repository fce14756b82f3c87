package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Budget against ledger to date and for the year, by account and frame, and what to do about it. */
public final class FollowUp implements FollowUpModel {

    static final FigureId ID = FigureId.of("follow-up");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Budgetopfølgning", "Budget follow-up");
    }

    @Override
    public Text description() {
        return Text.of(
                "Er vi over eller under budgettet, hvor meget og hvorfor, og hvad skal besluttes nu.",
                "Are we over or under the budget, by how much and why, and what is to be decided now.");
    }

    @Override
    public List<DatasetKind> uses() {
        return USED;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Reckoning reckoning = Reckoning.of(ID, input);
        List<Vessel> vessels = Vessel.of(reckoning, input);
        FollowUpTables tables = new FollowUpTables(reckoning);
        Optional<Months> months = Months.of(reckoning);
        List<FigureTable> all = new ArrayList<>(List.of(tables.accounts(), tables.split()));
        months.ifPresent(each -> all.add(each.table(reckoning.season())));
        return new ModelResult(
                id(),
                titleOf(reckoning, input),
                FollowUpOptions.made(input, reckoning.season()),
                new FollowUpSentences(reckoning, vessels).all(),
                all,
                new FollowUpCharts(reckoning).all(months),
                reckoning.notes());
    }

    static final List<DatasetKind> REQUIRED = List.of(FollowUpData.BUDGET, FollowUpData.LEDGER);
    static final List<DatasetKind> USED = List.of(FollowUpData.PERSONS_KIND, FollowUpData.LINKS);

    /** "Budgetopfølgning, Ballerup, januar-august 2025". */
    private Text titleOf(Reckoning reckoning, ModelInput input) {
        return title().plus(Text.same(", " + input.own().name() + ", "))
                .plus(reckoning.season().words());
    }
}
