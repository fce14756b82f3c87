package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/vocabulary.md says what the code says. After a change of the vocabulary write it anew with
 * {@code mvn -pl engine test -Dtest=VocabularyDocumentTest -Dprovenu.write.docs=true}.
 */
class VocabularyDocumentTest {
    private static final Path PAGE = Path.of("..", "docs", "vocabulary.md");

    @Test
    void thePageIsTheOneTheCodeMakes() throws IOException {
        String made = VocabularyDocument.text();
        if (Boolean.getBoolean("provenu.write.docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/vocabulary.md; write it anew with -Dprovenu.write.docs=true")
                .isEqualTo(made);
    }
}
