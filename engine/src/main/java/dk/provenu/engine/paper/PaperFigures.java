package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import java.util.SortedMap;

/** Where a paper's figures come from: the workspace, under the choices of one moment. */
public interface PaperFigures {

    /** Whether there is a model of that name. */
    boolean isModel(String id);

    /**
     * What a model finds. Asked several times for the same, it answers the same result.
     *
     * @param options the model's own options; empty for the workspace's choices
     * @throws ModelException when the model refuses
     */
    ModelResult result(String model, SortedMap<String, String> options);

    /**
     * A figure that no model shows: a cell of a dataset, a number of the law.
     *
     * @throws ModelException when there is none there
     */
    Figure figure(Address address);
}
