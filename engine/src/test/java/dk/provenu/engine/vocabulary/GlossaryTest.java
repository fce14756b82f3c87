package dk.provenu.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** GLOSSARY.md says nothing that the code does not. */
class GlossaryTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private record Entry(String danish, String english, List<String> names) {}

    @Test
    void everyNameInCodeExists() throws IOException {
        Set<String> words = wordsOfTheCode();
        List<String> absent = entries().stream()
                .flatMap(entry -> entry.names().stream())
                .filter(name -> !words.contains(name))
                .toList();
        assertThat(absent).as("names in GLOSSARY.md that are in no source").isEmpty();
    }

    @Test
    void termsStandOnceInDanishOrder() throws IOException {
        List<String> terms = entries().stream().map(Entry::danish).toList();
        assertThat(terms).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(terms).isSortedAccordingTo(DanishOrder.NAMES);
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.english()).isNotBlank());
    }

    private static List<Entry> entries() throws IOException {
        return Files.readAllLines(ROOT.resolve("GLOSSARY.md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(GlossaryTest::entry)
                .toList();
    }

    private static Entry entry(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        assertThat(cells).as(line).hasSize(6);
        List<String> names =
                NAME.matcher(cells.get(3)).results().map(r -> r.group(1)).toList();
        return new Entry(cells.get(1), cells.get(2), names);
    }

    /** Every word in Java sources and resources of all modules, tests left out. */
    private static Set<String> wordsOfTheCode() throws IOException {
        Set<String> words = new HashSet<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = Set.of("target", "node_modules", ".git", "test")
                        .contains(folder.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.toString();
                if (name.contains("main") && (name.endsWith(".java") || name.endsWith(".csv"))) {
                    WORD.matcher(Files.readString(file))
                            .results()
                            .map(MatchResult::group)
                            .forEach(words::add);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return words;
    }
}
