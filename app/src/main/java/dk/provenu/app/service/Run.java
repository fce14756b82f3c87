package dk.provenu.app.service;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.source.SourceTable;
import java.util.Comparator;
import java.util.List;

/**
 * A model that was run.
 *
 * @param model the model
 * @param choices what was chosen, as the caller said it
 * @param input what the model was given
 * @param result what it found; its options hold every choice that was made, also those left to the workspace
 */
public record Run(Model model, Choices choices, ModelInput input, ModelResult result) {

    /** The vintages that the model was given, by kind. */
    public List<SourceTable> tables() {
        return input.tables().values().stream()
                .sorted(Comparator.comparing(table -> table.kind().id()))
                .toList();
    }

    /** Where a figure of the result is found again, under the same choices. */
    public Address address(FigureId figure) {
        return Address.of(figure, choices.all());
    }
}
