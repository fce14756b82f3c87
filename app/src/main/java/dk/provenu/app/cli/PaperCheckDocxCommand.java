package dk.provenu.app.cli;

import dk.provenu.app.service.RefusedException;
import dk.provenu.engine.figure.Text;
import dk.provenu.report.paper.PaperDocxCheck;
import dk.provenu.report.paper.PaperDocxException;
import dk.provenu.report.paper.PaperDocxReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says which figures of a paper somebody has written over in the document. */
@Command(name = "check-docx")
final class PaperCheckDocxCommand extends Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "paper.docx")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    PaperCheckDocxCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        PaperDocxCheck check = check();
        context.output(out).text(format == TextOrJson.JSON ? json(check) : text(check));
        return check.isUntouched() ? ExitStatus.DONE : ExitStatus.DISAGREES;
    }

    private PaperDocxCheck check() {
        try (InputStream in = Files.newInputStream(file)) {
            return PaperDocxReader.check(in);
        } catch (PaperDocxException e) {
            throw new RefusedException(
                    Text.of(
                            file + ". " + e.words().da(),
                            file + ". " + e.words().en()),
                    e);
        } catch (IOException e) {
            throw new RefusedException(
                    Text.of(
                            "Filen " + file + " kan ikke læses. Findes den?",
                            "The file " + file + " cannot be read. Is it there?"),
                    e);
        }
    }

    private String text(PaperDocxCheck check) {
        StringBuilder text = new StringBuilder();
        for (PaperDocxCheck.Edit edit : check.edits()) {
            Text line = switch (edit.kind()) {
                case CHANGED ->
                    Text.of(
                            "ændret: '" + edit.was() + "' er blevet til '" + edit.is() + "'",
                            "changed: '" + edit.was() + "' has become '" + edit.is() + "'");
                case REMOVED -> Text.of("fjernet: '" + edit.was() + "'", "removed: '" + edit.was() + "'");
                case ADDED ->
                    Text.of(
                            "kommet til: '" + edit.is() + "' i '" + edit.place() + "'",
                            "added: '" + edit.is() + "' in '" + edit.place() + "'");
            };
            text.append(line.in(context.language()));
            if (!edit.address().isEmpty()) {
                text.append(" (")
                        .append(edit.source())
                        .append("; ")
                        .append(edit.address())
                        .append(')');
            }
            text.append('\n');
        }
        return text.append(verdict(check).in(context.language())).append('\n').toString();
    }

    private static Text verdict(PaperDocxCheck check) {
        int edits = check.edits().size();
        Text paper = Text.of(
                "Papiret " + check.paper() + ", revision " + check.revision() + ": ",
                "Paper " + check.paper() + ", revision " + check.revision() + ": ");
        return edits == 0
                ? paper.plus(Text.of(
                        "alle " + check.figures() + " bundne steder lyder, som da dokumentet blev lavet.",
                        "all " + check.figures() + " bound places read as they did when the document was made."))
                : paper.plus(Text.of(
                        edits + (edits == 1 ? " sted" : " steder")
                                + " er ikke længere, som tallene siger. Ret papirets tekst, og lav dokumentet igen.",
                        edits + (edits == 1 ? " place is" : " places are")
                                + " no longer as the figures say. Mend the paper's text and make the document again."));
    }

    private static String json(PaperDocxCheck check) {
        ObjectNode root = ScenarioTask.json();
        root.put("paper", check.paper());
        root.put("revision", check.revision());
        root.put("figures", check.figures());
        root.put("untouched", check.isUntouched());
        ArrayNode edits = root.putArray("edits");
        for (PaperDocxCheck.Edit edit : check.edits()) {
            ObjectNode node = edits.addObject();
            node.put("kind", edit.kind().name().toLowerCase(Locale.ROOT));
            node.put("address", edit.address());
            node.put("source", edit.source());
            node.put("was", edit.was());
            node.put("is", edit.is());
            node.put("place", edit.place());
        }
        return ScenarioTask.write(root);
    }
}
