package dk.provenu.data.workspace;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.List;
import java.util.Optional;

/**
 * What workspace.yaml says.
 *
 * @param name what people call the workspace; empty for the name of its folder
 * @param municipality the municipality that it is about
 * @param group the id of the comparison group that is chosen when nothing else is said
 * @param groups the comparison groups that the workspace defines itself
 * @param notice what must be read before any of its results, such as that its persons are invented; may be empty
 * @param language the language of results and messages when nothing else is said
 */
public record WorkspaceSettings(
        String name,
        Optional<Municipality> municipality,
        Optional<String> group,
        List<ComparisonGroup> groups,
        Text notice,
        Language language) {

    /** Nothing chosen yet. */
    public static final WorkspaceSettings NONE =
            new WorkspaceSettings("", Optional.empty(), Optional.empty(), List.of(), Text.EMPTY, Language.DA);

    public WorkspaceSettings {
        groups = List.copyOf(groups);
    }
}
