package dk.provenu.app.cli;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Paper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The paper that a command is about: one of the workspace's by name, or a file that is not in the workspace. What has a
 * slash in it or ends in .yaml is a file.
 *
 * @param text as it was written
 */
record PaperSubject(String text) {

    Paper read(OpenWorkspace open, Choices choices) {
        boolean file = text.contains("/") || text.contains("\\") || text.endsWith(".yaml") || text.endsWith(".yml");
        return file ? ofFile(open, choices) : open.papers().evaluate(text, choices);
    }

    private Paper ofFile(OpenWorkspace open, Choices choices) {
        Path file = Path.of(text);
        String name = FigureId.key(String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", ""));
        return open.papers().tryOut(name, text, content(file), choices);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new RefusedException(
                    Text.of(
                            "Filen " + file + " er ikke UTF-8. Gem den som UTF-8.",
                            "The file " + file + " is not UTF-8. Save it as UTF-8."),
                    e);
        } catch (IOException e) {
            throw new RefusedException(
                    Text.of(
                            "Filen " + file + " kan ikke læses. Findes den?",
                            "The file " + file + " cannot be read. Is it there?"),
                    e);
        }
    }
}
