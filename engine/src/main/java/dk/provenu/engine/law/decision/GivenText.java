package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values given as texts, by the names of the inputs. */
final class GivenText {

    private GivenText() {}

    static long[] read(DecisionTable table, Map<String, String> given) {
        List<Text> wrong = new ArrayList<>();
        List<String> names = table.inputs().stream().map(Input::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                String near = Nearest.of(name, names).orElse(String.join(", ", names));
                wrong.add(Text.of(
                        "'" + name + "' kendes ikke. Måske: " + near + ".",
                        "'" + name + "' is not known. Maybe: " + near + "."));
            }
        }
        long[] values = new long[names.size()];
        for (int i = 0; i < values.length; i++) {
            Input input = table.inputs().get(i);
            String text = given.get(input.name());
            try {
                values[i] = input.read(text == null ? "" : text);
            } catch (InputRefusedException e) {
                wrong.add(e.words());
            }
        }
        if (!wrong.isEmpty()) {
            Text between = Text.same(" ");
            throw new InputRefusedException(DomainWords.either(wrong, between, between));
        }
        return values;
    }
}
