package dk.provenu.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/indicators.md says what the definitions say. After a change write it anew with
 * {@code ./provenu test -pl app -am -Dtest=IndicatorDocumentTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dprovenu.write.docs=true}.
 */
class IndicatorDocumentTest {

    private static final Path PAGE = Path.of("..", "docs", "indicators.md");

    @Test
    void thePageSaysWhatTheDefinitionsSay() throws IOException {
        String made = IndicatorDocument.markdown();
        if (Boolean.getBoolean("provenu.write.docs")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/indicators.md; write it anew with -Dprovenu.write.docs=true")
                .isEqualTo(made);
    }
}
