package dk.provenu.app.service;

import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import dk.provenu.engine.vocabulary.Municipality;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a workspace. */
public final class NewWorkspace {
    private NewWorkspace() {}

    /**
     * Makes a workspace of a folder that is none yet.
     *
     * @param name what people call it; empty for the folder's name
     * @param group the id of a comparison group that comes with Provenu
     * @return the folder, absolute
     * @throws RefusedException when the folder is a workspace already, cannot be made, or the group is not known
     */
    public static Path make(
            Path folder, String name, Optional<Municipality> municipality, Optional<String> group, Language language) {
        if (Files.exists(folder.resolve("workspace.yaml"))) {
            throw new RefusedException(Text.of(
                    folder + " er allerede et arbejdsområde. Ret det i filen workspace.yaml.",
                    folder + " is a workspace already. Change it in its file workspace.yaml."));
        }
        group.ifPresent(NewWorkspace::refuseUnknown);
        WorkspaceSettings settings = new WorkspaceSettings(name, municipality, group, List.of(), Text.EMPTY, language);
        return Refusing.run(() -> Workspace.openOrCreate(folder, settings).root());
    }

    private static void refuseUnknown(String group) {
        if (ComparisonGroups.find(group).isEmpty()) {
            List<ComparisonGroup> known = new ArrayList<>(ComparisonGroups.bundled());
            known.add(ComparisonGroups.allMunicipalities());
            throw Refusing.unknown(
                    Text.of("Sammenligningsgruppen", "The comparison group"),
                    group,
                    known.stream().map(ComparisonGroup::id).toList());
        }
    }
}
