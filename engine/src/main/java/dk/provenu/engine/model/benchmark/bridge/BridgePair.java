package dk.provenu.engine.model.benchmark.bridge;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Map;

/**
 * The two bridges that belong together: spending in all, and spending per person, which leaves out the first factor, the
 * number of persons.
 *
 * @param model the model's id
 * @param who whom they join
 * @param parts what spending is made of, name to words
 * @param factors the factors, the number of persons first
 * @param spending what the first bridge shows
 * @param perPerson what the second bridge shows
 */
record BridgePair(
        FigureId model, Bridge.Who who, Map<String, Text> parts, List<Factor> factors, Text spending, Text perPerson) {

    /** Both as tables, pictures and sentences, the one per person first. */
    ModelResult result(Text title, int year, List<Note> notes) {
        Text words = Text.same(", " + year);
        Bridge all = bridge(
                "spending", Text.of("Udgift", "Spending"), spending.plus(words), factors, Unit.MILLION_KRONER, 1);
        Bridge each = bridge(
                "per_person",
                Text.of("Udgift pr. person", "Spending per person"),
                perPerson.plus(words),
                factors.subList(1, factors.size()),
                Units.KRONER_PER_FULL_TIME_PERSON,
                0);
        return new ModelResult(
                model.value(),
                title,
                Map.of("year", Integer.toString(year)),
                List.of(each.sentence(), all.sentence()),
                List.of(each.table(), all.table(), Bridge.factors(model, parts, factors, who)),
                List.of(each.chart(), all.chart()),
                notes);
    }

    private Bridge bridge(String key, Text label, Text title, List<Factor> of, Unit unit, int decimals) {
        FigureId id = model.child(key);
        return new Bridge(id, title, who, Steps.of(id, label, parts, of, unit), decimals);
    }
}
