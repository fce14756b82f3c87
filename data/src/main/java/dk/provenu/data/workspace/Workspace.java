package dk.provenu.data.workspace;

import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with workspace.yaml, catalog.sqlite, vintages/ and scenarios/. */
public final class Workspace {

    private static final String SETTINGS = "workspace.yaml";

    private final Path root;
    private final WorkspaceSettings settings;

    private Workspace(Path root, WorkspaceSettings settings) {
        this.root = root;
        this.settings = settings;
    }

    /**
     * Opens a workspace.
     *
     * @throws WorkspaceException when the folder is none, its settings cannot be read, or it lies on a network share
     */
    public static Workspace open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(SETTINGS);
        if (!Files.isRegularFile(file)) {
            throw new WorkspaceException(Text.of(
                    "Mappen " + root + " er ikke et arbejdsområde: den har ingen " + SETTINGS
                            + ". Ret stien, eller opret et arbejdsområde.",
                    "The folder " + root + " is not a workspace: it has no " + SETTINGS
                            + ". Correct the path, or create a workspace."));
        }
        refuseNetworkShare(root);
        return new Workspace(root, SettingsFile.read(file));
    }

    /**
     * Opens a workspace, or makes one of a folder that is none yet.
     *
     * @throws WorkspaceException as {@link #open}, or when the folder cannot be made
     */
    public static Workspace openOrCreate(Path folder, WorkspaceSettings settings) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.exists(root.resolve(SETTINGS))) {
            refuseNetworkShare(root);
            try {
                Files.createDirectories(root);
                Files.writeString(root.resolve(SETTINGS), SettingsFile.write(settings));
            } catch (IOException e) {
                throw new WorkspaceException(
                        Text.of(
                                "Arbejdsområdet " + root + " kan ikke oprettes. Har du skriveadgang til mappen?",
                                "The workspace " + root + " cannot be created. May you write to the folder?"),
                        e);
            }
        }
        return open(root);
    }

    private static void refuseNetworkShare(Path root) {
        try {
            String type = NetworkShares.typeOf(root);
            if (NetworkShares.isNetwork(type)) {
                throw new WorkspaceException(Text.of(
                        "Mappen " + root + " ligger på et netværksdrev (" + type
                                + "), hvor data kan gå tabt. Brug en mappe på en lokal disk, og tag kopier med"
                                + " 'provenu backup'.",
                        "The folder " + root + " lies on a network share (" + type
                                + "), where data can be lost. Use a folder on a local disk, and make copies by"
                                + " 'provenu backup'."));
            }
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of("Mappen " + root + " kan ikke læses.", "The folder " + root + " cannot be read."), e);
        }
    }

    /** The folder itself, absolute. */
    public Path root() {
        return root;
    }

    /** What workspace.yaml says. */
    public WorkspaceSettings settings() {
        return settings;
    }

    /** The folder of all vintages. */
    public Path vintages() {
        return root.resolve("vintages");
    }

    /** The folder of plans as text. */
    public Path scenarios() {
        return root.resolve("scenarios");
    }

    /** The folder of the reforms that people here have written, to be laid over the law. */
    public Path reforms() {
        return root.resolve("reforms");
    }

    /** The catalog's file. */
    public Path catalogFile() {
        return root.resolve("catalog.sqlite");
    }

    /** The file that a writer locks. */
    Path lockFile() {
        return root.resolve(".lock");
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
