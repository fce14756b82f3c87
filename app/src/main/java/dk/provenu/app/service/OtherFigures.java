package dk.provenu.app.service;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.Quotes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the figures of other models that a model shows, under the choices under which it runs itself. */
final class OtherFigures {

    private static final int MOST_TOLD = 10;

    private final OpenWorkspace workspace;
    private final Model model;
    private final Choices choices;

    OtherFigures(OpenWorkspace workspace, Model model, Choices choices) {
        this.workspace = workspace;
        this.model = model;
        this.choices = choices;
    }

    /**
     * The figures at some addresses, brought into one graph.
     *
     * @param input what the model is given, by which it says who asks
     * @throws RefusedException for every address that is none, that leads nowhere, or that leads back to a model that asks itself
     */
    Map<String, Figure> get(Collection<String> addresses, ModelInput input) {
        Map<String, Map<String, Figure>> runs = new LinkedHashMap<>();
        Map<Text, Text> faults = new LinkedHashMap<>(); // one for each who asks: a goal may ask for a month after month
        for (String address : new TreeSet<>(addresses)) {
            try {
                Address read = parse(address);
                runs.computeIfAbsent(read.model() + read.options(), _ -> new LinkedHashMap<>())
                        .put(address, workspace.figure(read));
            } catch (RefusedException e) {
                Text who = model.asking(input, address);
                faults.putIfAbsent(who.isEmpty() ? Text.same(address) : who, who.plus(e.words()));
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults.values().stream()
                    .limit(MOST_TOLD)
                    .reduce((all, next) -> all.plus(Text.same("\n")).plus(next))
                    .orElseThrow());
        }
        Quotes quotes = new Quotes();
        Map<String, Figure> found = new HashMap<>();
        runs.values().forEach(run -> {
            Map<Figure, Figure> here = quotes.add(run.values());
            run.forEach((address, figure) -> found.put(address, here.getOrDefault(figure, figure)));
        });
        return found;
    }

    private Address parse(String text) {
        Address read;
        try {
            read = Address.parse(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Text.of(
                    "'" + text + "' er ikke adressen på et tal. Skriv den som model/tabel/række/kolonne.",
                    "'" + text + "' is not the address of a figure. Write it as model/table/row/column."));
        }
        if (read.model().equals(model.id())) {
            throw new RefusedException(Text.of(
                    "'" + text + "' er et tal fra " + model.id()
                            + ", som selv spørger om det. Vælg et tal fra en anden model.",
                    "'" + text + "' is a figure of " + model.id()
                            + ", which itself asks for it. Choose one of another model."));
        }
        SortedMap<String, String> all = new TreeMap<>(read.options());
        choices.municipality().ifPresent(value -> all.putIfAbsent(Choices.MUNICIPALITY, value));
        choices.group().ifPresent(value -> all.putIfAbsent(Choices.GROUP, value));
        choices.knownOn().ifPresent(value -> all.putIfAbsent(Choices.KNOWN_ON, value.toString()));
        choices.on().ifPresent(value -> all.putIfAbsent(Choices.ON, value.toString()));
        choices.reform().ifPresent(value -> all.putIfAbsent(Choices.REFORM, value));
        return Address.of(read.id(), all);
    }
}
