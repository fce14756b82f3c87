package dk.provenu.app.web.page;

import dk.provenu.app.service.RefusedException;
import dk.provenu.app.web.view.PlansView.Fault;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.guard.CprGuard;
import dk.provenu.engine.scenario.ScenarioException;
import java.util.List;

/** What is wrong with a text, each fault with its line where it has one. */
public final class Faults {

    private Faults() {}

    /** The faults for which a text was refused; a number that looks like a person's is not repeated. */
    public static List<Fault> of(RefusedException refused, Tongue t) {
        return refused.getCause() instanceof ScenarioException scenario
                ? scenario.faults().stream()
                        .map(fault -> new Fault(fault.line(), CprGuard.mask(t.of(fault.told()))))
                        .toList()
                : List.of(new Fault(0, CprGuard.mask(t.of(refused.words()))));
    }
}
