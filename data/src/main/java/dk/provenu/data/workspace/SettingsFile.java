package dk.provenu.data.workspace;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads and writes workspace.yaml. */
final class SettingsFile {

    private static final String NAME = "name";
    private static final String MUNICIPALITY = "municipality";
    private static final String LANGUAGE = "language";
    private static final String GROUP = "comparison_group";
    private static final String GROUPS = "comparison_groups";
    private static final String NOTICE = "notice";
    private static final Set<String> KEYS = Set.of(NAME, MUNICIPALITY, LANGUAGE, GROUP, GROUPS, NOTICE);

    private static final String ID = "id";
    private static final String MEMBERS = "municipalities";
    private static final String SOURCE = "source";
    private static final String NAME_ENGLISH = "name_english";
    private static final Set<String> GROUP_KEYS = Set.of(ID, NAME, NAME_ENGLISH, MEMBERS, SOURCE);
    private static final Pattern GROUP_ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private SettingsFile() {}

    /**
     * What the file says.
     *
     * @throws WorkspaceException for an unknown key, municipality, language or group, with its line
     */
    static WorkspaceSettings read(Path file) {
        YamlSection yaml = YamlSection.read(file, KEYS);
        List<ComparisonGroup> groups = new ArrayList<>();
        for (YamlSection section : yaml.sections(GROUPS, GROUP_KEYS)) {
            groups.add(group(section, groups));
        }
        return new WorkspaceSettings(
                yaml.find(NAME).orElse(""),
                municipality(yaml),
                chosen(yaml, groups),
                groups,
                yaml.words(NOTICE).orElse(Text.EMPTY),
                language(yaml));
    }

    private static Optional<Municipality> municipality(YamlSection yaml) {
        try {
            return yaml.find(MUNICIPALITY).map(Municipalities::get);
        } catch (VocabularyException e) {
            throw refused(yaml, MUNICIPALITY, e);
        }
    }

    private static Language language(YamlSection yaml) {
        String code = yaml.find(LANGUAGE).orElse("da").toLowerCase(Locale.ROOT);
        return switch (code) {
            case "da" -> Language.DA;
            case "en" -> Language.EN;
            default ->
                throw yaml.refused(
                        yaml.lineOf(LANGUAGE),
                        "sproget '" + code + "' kendes ikke. Skriv da eller en.",
                        "the language '" + code + "' is not known. Write da or en.");
        };
    }

    private static ComparisonGroup group(YamlSection section, List<ComparisonGroup> before) {
        String id = section.get(ID);
        if (!GROUP_ID.matcher(id).matches()) {
            throw section.refused(
                    section.lineOf(ID),
                    "gruppens id '" + id + "' må kun have små bogstaver a-z, tal og bindestreg.",
                    "the group's id '" + id + "' may only have letters a-z, digits and hyphens.");
        }
        boolean taken = before.stream().anyMatch(other -> other.id().equals(id))
                || ComparisonGroups.find(id).isPresent();
        if (taken) {
            throw section.refused(
                    section.lineOf(ID),
                    "der er allerede en gruppe med id '" + id + "'. Vælg et andet id.",
                    "there already is a group of the id '" + id + "'. Choose another id.");
        }
        String name = section.find(NAME).orElse(id);
        try {
            return ComparisonGroup.of(
                    id,
                    Text.of(name, section.find(NAME_ENGLISH).orElse(name)),
                    section.texts(MEMBERS),
                    section.find(SOURCE).orElse("workspace.yaml"));
        } catch (VocabularyException e) {
            throw refused(section, MEMBERS, e);
        }
    }

    private static Optional<String> chosen(YamlSection yaml, List<ComparisonGroup> groups) {
        Optional<String> id = yaml.find(GROUP);
        List<String> known = Stream.concat(
                        groups.stream(),
                        Stream.concat(
                                ComparisonGroups.bundled().stream(), Stream.of(ComparisonGroups.allMunicipalities())))
                .map(ComparisonGroup::id)
                .toList();
        if (id.isPresent() && !known.contains(id.get())) {
            String near = Nearest.of(id.get(), known).orElse(String.join(", ", known));
            throw yaml.refused(
                    yaml.lineOf(GROUP),
                    "sammenligningsgruppen '" + id.get() + "' kendes ikke. Måske: " + near + ".",
                    "the comparison group '" + id.get() + "' is not known. Maybe: " + near + ".");
        }
        return id;
    }

    private static WorkspaceException refused(YamlSection section, String key, VocabularyException cause) {
        return section.refused(
                section.lineOf(key), cause.text().da(), cause.text().en());
    }

    static String write(WorkspaceSettings settings) {
        StringBuilder yaml = new StringBuilder("# Provenu: et arbejdsområde / a workspace\n");
        if (!settings.name().isEmpty()) {
            line(yaml, "", NAME, settings.name());
        }
        settings.municipality().ifPresent(municipality -> line(yaml, "", MUNICIPALITY, municipality.name()));
        if (!settings.notice().isEmpty()) {
            yaml.append(NOTICE).append(":\n");
            line(yaml, "  ", "da", settings.notice().da());
            line(yaml, "  ", "en", settings.notice().en());
        }
        if (settings.language() == Language.EN) {
            line(yaml, "", LANGUAGE, "en");
        }
        settings.group().ifPresent(id -> line(yaml, "", GROUP, id));
        if (!settings.groups().isEmpty()) {
            yaml.append(GROUPS).append(":\n");
            settings.groups().forEach(group -> write(yaml, group));
        }
        return yaml.toString();
    }

    private static void write(StringBuilder yaml, ComparisonGroup group) {
        line(yaml, "  - ", ID, group.id());
        line(yaml, "    ", NAME, group.name().da());
        line(yaml, "    ", NAME_ENGLISH, group.name().en());
        line(yaml, "    ", SOURCE, group.source());
        yaml.append("    ").append(MEMBERS).append(":\n");
        group.municipalities()
                .forEach(member ->
                        yaml.append("      - ").append(quoted(member.name())).append('\n'));
    }

    private static void line(StringBuilder yaml, String before, String key, String value) {
        yaml.append(before).append(key).append(": ").append(quoted(value)).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
