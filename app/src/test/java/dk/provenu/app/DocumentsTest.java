package dk.provenu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents at the root and in docs say what is there, and nothing else. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#]+)");

    @Test
    void everyPackageHasItsLineInTheArchitecture() throws IOException {
        String architecture = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        List<String> packages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.provenu").stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();
        assertThat(packages)
                .as("packages without a line in ARCHITECTURE.md")
                .allMatch(name -> architecture.contains("`" + name + "`"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assertThat(documents().flatMap(DocumentsTest::brokenLinks))
                .as("broken links")
                .isEmpty();
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> root = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(root, docs).filter(path -> path.toString().endsWith(".md")).toList().stream();
        }
    }

    private static Stream<String> brokenLinks(Path document) {
        Path folder = document.resolveSibling("");
        return LINK.matcher(read(document))
                .results()
                .map(match -> match.group(1))
                .filter(target -> Files.notExists(folder.resolve(target)))
                .map(target -> document + " -> " + target);
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + document, e);
        }
    }
}
