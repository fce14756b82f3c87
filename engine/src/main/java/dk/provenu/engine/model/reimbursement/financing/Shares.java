package dk.provenu.engine.model.reimbursement.financing;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ModelInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The municipality's own shares of what all municipalities have, from the assumptions; each as a share. */
final class Shares {

    /** Its share of the block grant. */
    static final String BLOCK_GRANT = "block_grant_share";

    /** Its share of the employment grant. */
    static final String EMPLOYMENT_GRANT = "employment_grant_share";

    /** Its share of all recipients of a benefit: followed by the benefit's code. */
    static final String ACTIVITY = "activity_share.";

    private final ModelInput input;
    private final Map<String, Figure> made = new HashMap<>();

    Shares(ModelInput input) {
        this.input = input;
    }

    Figure blockGrant() {
        return share(BLOCK_GRANT, Text.of("Egen andel af bloktilskuddet", "Own share of the block grant"));
    }

    Figure employmentGrant() {
        return share(
                EMPLOYMENT_GRANT,
                Text.of("Egen andel af beskæftigelsestilskuddet", "Own share of the employment grant"));
    }

    Figure activity(String benefit, Text name) {
        return share(
                ACTIVITY + benefit,
                Text.of("Egen andel af landets modtagere: ", "Own share of the country's recipients: ")
                        .plus(name));
    }

    private Figure share(String name, Text label) {
        return made.computeIfAbsent(name, key -> make(key, label));
    }

    private Figure make(String name, Text label) {
        Optional<Figure> found = Assumptions.find(input, name);
        FigureId id = FigureId.of(Financing.ID, "shares", name);
        if (found.isEmpty()) {
            return Figure.assumption(
                    id,
                    label,
                    Value.missing(
                            MissingReason.NOT_PUBLISHED,
                            Text.of(
                                    "forudsætningen " + name + " er ikke indlæst",
                                    "the assumption " + name + " has not been imported")),
                    Unit.SHARE,
                    PriceBasis.none(),
                    new Origin.Assumption(Text.EMPTY, Optional.empty(), Optional.empty()),
                    List.of());
        }
        Figure figure = found.get();
        return figure.unit().equals(Unit.SHARE)
                ? figure
                : Figure.derived(id, label, Convert.between(figure.unit(), Unit.SHARE), figure);
    }
}
