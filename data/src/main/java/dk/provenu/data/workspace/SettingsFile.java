package dk.provenu.data.workspace;

import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads and writes workspace.yaml. */
final class SettingsFile {

    private static final String MUNICIPALITY = "municipality";
    private static final String GROUP = "comparison_group";
    private static final Set<String> KEYS = Set.of(MUNICIPALITY, GROUP);

    private SettingsFile() {}

    static WorkspaceSettings read(Path file) {
        try {
            Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            if (yaml == null) {
                return WorkspaceSettings.NONE;
            }
            if (!(yaml instanceof Map<?, ?> map)) {
                throw unreadable(file, null);
            }
            for (Object key : map.keySet()) {
                if (!KEYS.contains(String.valueOf(key))) {
                    throw unknownKey(file, String.valueOf(key));
                }
            }
            List<String> municipality = texts(map.get(MUNICIPALITY));
            return new WorkspaceSettings(municipality.isEmpty() ? "" : municipality.getFirst(), texts(map.get(GROUP)));
        } catch (IOException | YamlEngineException e) {
            throw unreadable(file, e);
        }
    }

    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> texts.add(String.valueOf(item)));
        } else if (value != null) {
            texts.add(String.valueOf(value));
        }
        return texts;
    }

    static String write(WorkspaceSettings settings) {
        StringBuilder yaml = new StringBuilder("# Provenu: et arbejdsområde / a workspace\n");
        if (!settings.municipality().isEmpty()) {
            yaml.append(MUNICIPALITY)
                    .append(": ")
                    .append(quoted(settings.municipality()))
                    .append('\n');
        }
        if (!settings.comparisonGroup().isEmpty()) {
            yaml.append(GROUP).append(":\n");
            settings.comparisonGroup()
                    .forEach(name -> yaml.append("  - ").append(quoted(name)).append('\n'));
        }
        return yaml.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static WorkspaceException unreadable(Path file, @Nullable Throwable cause) {
        Text words = Text.of(
                "Filen " + file + " kan ikke læses som YAML. Ret den, eller slet den og opret den igen.",
                "The file " + file + " cannot be read as YAML. Correct it, or delete it and make it again.");
        return cause == null ? new WorkspaceException(words) : new WorkspaceException(words, cause);
    }

    private static WorkspaceException unknownKey(Path file, String key) {
        String keys = String.join(", ", KEYS.stream().sorted().toList());
        return new WorkspaceException(Text.of(
                "Filen " + file + " har nøglen '" + key + "', som ikke kendes. Måske: en af " + keys + ".",
                "The file " + file + " has the key '" + key + "', which is not known. Maybe: one of " + keys + "."));
    }
}
