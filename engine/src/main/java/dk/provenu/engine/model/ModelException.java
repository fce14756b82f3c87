package dk.provenu.engine.model;

import dk.provenu.engine.figure.Text;
import java.util.List;

/** Data or choices with which a model cannot run; what, which value, and what to do. */
public final class ModelException extends RuntimeException {

    private final transient Text words;

    public ModelException(Text words) {
        super(words.en());
        this.words = words;
    }

    static ModelException missingDatasets(List<String> kinds) {
        String list = String.join(", ", kinds);
        return new ModelException(Text.of(
                "Datasæt mangler: " + list + ". Indlæs med: provenu import " + kinds.getFirst() + " FIL",
                "Datasets are missing: " + list + ". Import with: provenu import " + kinds.getFirst() + " FILE"));
    }

    public Text words() {
        return words;
    }
}
