package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.Optional;

/**
 * The money of one benefit, period and step, or of several put together.
 *
 * @param benefit its code, or {@link SmallCounts#OTHERS}
 * @param label the step in words
 * @param step the step of the ladder; 0 off it, -1 where several are put together
 * @param gross what the benefit cost, in kroner
 * @param reimbursement what the state pays back; empty where the municipality co-finances instead
 * @param cofinancing what the municipality pays to others; empty where it pays the benefit itself
 * @param net what the municipality bears
 * @param weeks weeks on the benefit
 */
record Leaf(
        String benefit,
        Text label,
        int step,
        Figure gross,
        Optional<Figure> reimbursement,
        Optional<Figure> cofinancing,
        Figure net,
        Figure weeks) {}
