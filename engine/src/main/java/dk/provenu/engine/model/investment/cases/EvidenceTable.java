package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.investment.cases.TargetGroup.Leaving;
import dk.provenu.engine.model.investment.evidence.EvidenceDistance;
import dk.provenu.engine.model.investment.evidence.EvidenceEffect;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the plan's effects lie from the evidence that it names. */
final class EvidenceTable {

    private static final String TABLE = "evidence";

    private EvidenceTable() {}

    /** The table; none where no effect names evidence. */
    static Optional<FigureTable> of(CaseResult result) {
        List<Row> rows = new ArrayList<>();
        List<Text> footnotes = new ArrayList<>();
        for (GroupEffect effect : result.effects()) {
            if (effect.group().effect() instanceof Leaving leaving
                    && leaving.evidence().isPresent()) {
                rows.add(row(
                        result,
                        effect.group(),
                        leaving.size(),
                        leaving.evidence().get()));
                footnotes.addAll(remarks(leaving.evidence().get()));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTable(
                        TABLE,
                        Text.of("Effekten og beviset", "The effect and the evidence"),
                        Text.of(
                                "hvor planens effekt ligger blandt de steder, som beviset taler om",
                                "where the plan's effect lies among the places of which the evidence tells"),
                        Text.of("Målgruppe og bevis", "Target group and evidence"),
                        List.of(
                                new Column("own", Text.of("Planens effekt", "The plan's effect"), Text.EMPTY, 1),
                                new Column("evidence", Text.of("Beviset siger", "The evidence says"), Text.EMPTY, 1),
                                new Column("difference", Text.of("Forskel", "Difference"), Text.EMPTY, 1),
                                new Column(
                                        "percentile",
                                        Text.of("Steder med en mindre effekt", "Places with a smaller effect"),
                                        Unit.PERCENT.words(),
                                        0)),
                        rows,
                        footnotes.stream().distinct().toList()));
    }

    private static Row row(CaseResult result, TargetGroup group, Figure own, EvidenceEffect evidence) {
        Optional<EvidenceDistance> distance = evidence.distance(result.ids().id(TABLE, group.key()), own);
        return new Row(
                group.key(),
                group.name().plus(Text.same(": ")).plus(evidence.label()),
                Row.Kind.ORDINARY,
                List.of(
                        Cell.of(own),
                        Cell.of(evidence.estimate()),
                        distance.map(each -> Cell.of(each.difference())).orElseGet(Cell::empty),
                        distance.map(each -> Cell.of(each.percentile())).orElseGet(Cell::empty)));
    }

    private static List<Text> remarks(EvidenceEffect evidence) {
        List<Text> remarks = new ArrayList<>();
        if (evidence.constructed()) {
            remarks.add(Text.of(
                    "Beviset er opfundet til et eksempel og siger intet om virkeligheden.",
                    "The evidence was invented for an example and says nothing of the world."));
        }
        if (evidence.expectation()) {
            remarks.add(Text.of(
                    "Beviset er en forventning, som nogen har skrevet; den er ikke målt.",
                    "The evidence is an expectation that somebody wrote; it was not measured."));
        }
        return remarks;
    }
}
