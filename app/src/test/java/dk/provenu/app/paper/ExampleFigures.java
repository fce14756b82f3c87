package dk.provenu.app.paper;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.Examples;
import dk.provenu.app.service.Models;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.paper.PaperFigures;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** The figures of an example's workspace for papers; each result is made once. */
final class ExampleFigures implements PaperFigures, AutoCloseable {

    private final OpenWorkspace workspace;
    private final Map<String, ModelResult> kept = new HashMap<>();

    ExampleFigures(String example, Path folder) {
        this(Path.of("..", "examples"), example, folder);
    }

    ExampleFigures(Path examples, String example, Path folder) {
        Examples.in(examples).build(example, folder, ImportProgress.NONE);
        this.workspace = OpenWorkspace.of(folder);
    }

    @Override
    public boolean isModel(String id) {
        return Models.find(id).isPresent();
    }

    @Override
    public ModelResult result(String model, SortedMap<String, String> options) {
        return kept.computeIfAbsent(model + options, _ -> {
            try {
                return workspace.run(Models.get(model), Choices.of(options)).result();
            } catch (RefusedException e) {
                throw new ModelException(e.words());
            }
        });
    }

    @Override
    public Figure figure(Address address) {
        throw new ModelException(
                Text.of("Tallet " + address + " findes ikke.", "The figure " + address + " does not exist."));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
