package dk.provenu.engine.model.followup;

import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.source.DatasetKind;
import java.util.List;

/** What the models of the monthly follow-up have in common: budget and ledger, persons where there are any, the law. */
public interface FollowUpModel extends Model {

    @Override
    default List<DatasetKind> requires() {
        return FollowUp.REQUIRED;
    }

    @Override
    default List<DatasetKind> uses() {
        return List.of(FollowUpData.PERSONS_KIND);
    }

    @Override
    default List<ModelOption> options() {
        return FollowUpOptions.ALL;
    }

    @Override
    default boolean asksTheLaw() {
        return true;
    }

    /** Each month is reckoned by the law of its own time. */
    @Override
    default boolean asksTheLawOfADay() {
        return false;
    }
}
