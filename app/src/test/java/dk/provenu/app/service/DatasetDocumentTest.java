package dk.provenu.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.importing.DatasetDocs;
import dk.provenu.engine.figure.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/datasets.md says what the code says. After a change of a dataset write it anew with
 * {@code ./provenu test -pl app -am -Dtest=DatasetDocumentTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dprovenu.write.docs=true}.
 */
class DatasetDocumentTest {

    private static final Path PAGE = Path.of("..", "docs", "datasets.md");

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        String made = DatasetDocs.markdown(DatasetKinds.all(), Language.DA);
        if (Boolean.getBoolean("provenu.write.docs")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/datasets.md; write it anew with -Dprovenu.write.docs=true")
                .isEqualTo(made);
    }
}
