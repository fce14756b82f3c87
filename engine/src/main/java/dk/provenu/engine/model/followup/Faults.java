package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the rows, gathered so that all of it is said at once. */
final class Faults {

    private static final int MOST = 12;

    private final List<Text> all = new ArrayList<>();

    void add(SourceRow row, String da, String en) {
        all.add(Text.of(
                "Linje " + row.line() + " i " + row.file() + ": " + da,
                "Line " + row.line() + " of " + row.file() + ": " + en));
    }

    /** @throws ModelException when there is any */
    void throwIfAny() {
        if (all.isEmpty()) {
            return;
        }
        Text text = Text.EMPTY;
        for (Text fault : all.subList(0, Math.min(MOST, all.size()))) {
            text = text.plus(text.isEmpty() ? Text.EMPTY : Text.same("\n")).plus(fault);
        }
        int more = all.size() - MOST;
        throw new ModelException(
                more > 0
                        ? text.plus(Text.of("\nog " + more + " linjer mere.", "\nand " + more + " more lines."))
                        : text);
    }
}
