package dk.provenu.data.workspace;

import java.util.List;

/**
 * What workspace.yaml says.
 *
 * @param municipality the municipality that the workspace is about, by name or code; empty when not chosen
 * @param comparisonGroup the municipalities to compare with, by name or code, or one id of a known group; may be empty
 */
public record WorkspaceSettings(String municipality, List<String> comparisonGroup) {

    /** Nothing chosen yet. */
    public static final WorkspaceSettings NONE = new WorkspaceSettings("", List.of());

    public WorkspaceSettings {
        comparisonGroup = List.copyOf(comparisonGroup);
    }
}
