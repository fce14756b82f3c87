package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/cli.md says what the commands say of themselves. */
class CliDocumentTest {

    private static final Path PAGE = Path.of("..", "docs", "cli.md");

    @Test
    void thePageIsTheOneTheCodeMakes() throws IOException {
        String made = CliDocument.text();
        if (Boolean.getBoolean("provenu.write.docs")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/cli.md; write it anew with -Dprovenu.write.docs=true")
                .isEqualTo(made);
    }
}
