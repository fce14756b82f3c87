package dk.provenu.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipalities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void readsEverySetting() throws IOException {
        WorkspaceSettings settings = read("""
                name: Mit område
                municipality: Høje-Tåstrup Kommune
                language: en
                comparison_group: naboer
                comparison_groups:
                  - id: naboer
                    name: Naboer
                    name_english: Neighbours
                    source: aftalt med direktionen
                    municipalities: [Albertslund, 0151, Høje-Taastrup]
                """);
        assertThat(settings.name()).isEqualTo("Mit område");
        assertThat(settings.municipality()).contains(Municipalities.get("169"));
        assertThat(settings.language()).isEqualTo(Language.EN);
        assertThat(settings.group()).contains("naboer");
        ComparisonGroup group = settings.groups().getFirst();
        assertThat(group.name()).isEqualTo(Text.of("Naboer", "Neighbours"));
        assertThat(group.municipalities()).extracting("code").containsExactly("165", "151", "169");
    }

    @Test
    void nothingSaidIsNothingChosen() throws IOException {
        assertThat(read("# tom\n")).isEqualTo(WorkspaceSettings.NONE);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        WorkspaceSettings settings = new WorkspaceSettings(
                "Navn: \"med\" tegn",
                Optional.of(Municipalities.get("Ballerup")),
                Optional.of("en-gruppe"),
                List.of(ComparisonGroup.of("en-gruppe", Text.of("Én", "One"), List.of("Ærø", "Greve"), "os")),
                Text.of("Opdigtet: \"alt\"", "Invented"),
                Language.EN);
        assertThat(read(SettingsFile.write(settings))).isEqualTo(settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'muncipality: Greve'|linje 1|'muncipality'|Måske: municipality",
                "'name: a\nname: b'|linje 2|to gange|Slet den ene",
                "'municipality: Grve'|linje 1|Grve|Måske: Greve (253)",
                "'municipality: [Greve, Solrød]'|linje 1|én værdi|ikke en liste",
                "'language: dk'|linje 1|'dk'|da eller en",
                "'comparison_group: hele-lande'|linje 1|'hele-lande'|Måske: hele-landet",
                "'comparison_groups:\n  - id: Naboer\n    municipalities: [Greve]'|linje 2|'Naboer'|små bogstaver",
                "'comparison_groups:\n  - id: a\n    municipalities: [Greve, Greve]'|linje 3|'a'|hver kommune én gang",
                "'comparison_groups:\n  - id: a\n    members: [Greve]'|linje 3|members|municipalities",
                "'comparison_groups: naboer'|linje 1|liste|municipalities",
                "'- a\n- b'|linje 1|YAML|nøgle: værdi",
                "'name: [a'|linje|YAML|nøgle: værdi",
            })
    void saysWhatIsWrongWhereAndWhatToDo(String yaml, String where, String what, String advice) {
        WorkspaceException refused = catchThrowableOfType(WorkspaceException.class, () -> read(yaml));
        assertThat(refused.words().da()).contains(where, what, advice, "workspace.yaml");
    }

    @Test
    void noCprNumberIsEchoed() {
        String cpr = "0101" + "80" + "1234";
        WorkspaceException refused =
                catchThrowableOfType(WorkspaceException.class, () -> read("municipality: " + cpr + "\n"));
        assertThat(refused.words().da()).doesNotContain(cpr);
        assertThat(refused.words().en()).doesNotContain(cpr);
    }

    private WorkspaceSettings read(String yaml) throws IOException {
        Path file = folder.resolve("workspace.yaml");
        Files.writeString(file, yaml);
        return SettingsFile.read(file);
    }
}
