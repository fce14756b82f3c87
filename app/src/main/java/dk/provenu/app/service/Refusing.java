package dk.provenu.app.service;

import dk.provenu.data.catalog.CatalogException;
import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.Collection;
import java.util.function.Supplier;

/** Gathers what each floor refuses under one exception, so that commands and pages catch one. */
final class Refusing {

    private static final int LONGEST_SHOWN = 80;
    private static final int MOST_LISTED = 12;

    private Refusing() {}

    static <T> T run(Supplier<T> work) {
        try {
            return work.get();
        } catch (ModelException e) {
            throw new RefusedException(e.words(), e);
        } catch (ScenarioException e) {
            throw new RefusedException(e.words(), e);
        } catch (WorkspaceException e) {
            throw new RefusedException(e.words(), e);
        } catch (CatalogException e) {
            throw new RefusedException(e.words(), e);
        } catch (VocabularyException e) {
            throw new RefusedException(e.text(), e);
        } catch (UnitException e) {
            throw new RefusedException(e.words(), e);
        }
    }

    /** A name that is not among the known ones. */
    static RefusedException unknown(Text thing, String name, Collection<String> known) {
        String shown = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
        String da = "%s '%s' kendes ikke.".formatted(thing.da(), shown);
        String en = "%s '%s' is not known.".formatted(thing.en(), shown);
        return new RefusedException(Nearest.of(name, known)
                .map(near -> Text.of(da + " Måske: " + near + ".", en + " Maybe: " + near + "."))
                .orElseGet(() -> {
                    String list =
                            String.join(", ", known.stream().limit(MOST_LISTED).toList())
                                    + (known.size() > MOST_LISTED ? ", …" : "");
                    return list.isEmpty()
                            ? Text.of(da, en)
                            : Text.of(da + " Kendte: " + list + ".", en + " Known: " + list + ".");
                }));
    }
}
