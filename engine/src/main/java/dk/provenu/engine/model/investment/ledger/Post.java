package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.model.investment.ledger.Claim.Slot;
import java.util.Optional;

/**
 * A line of the ledger: what a case promised for a group and period, what of it counts, and what came of it.
 *
 * @param name the case
 * @param slot the group, outcome and period
 * @param claim the promise; empty where something was realised that nobody promised
 * @param counted the promise less what another case has claimed already, in mio. kr.
 * @param realised what was saved, in mio. kr.; empty until it has been followed up
 */
record Post(String name, Slot slot, Optional<Claim> claim, Optional<Figure> counted, Optional<Figure> realised) {

    int year() {
        return slot.period().start().getYear();
    }

    /** Whether promise and outcome can be held against each other. */
    boolean isFollowedUp() {
        return claim.isPresent() && realised.isPresent();
    }
}
