package dk.provenu.app.paper;

import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.PaperSentence;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** docs/wrong-sentences.md, made of what was tried. */
final class TriedSentencesDocument {

    private TriedSentencesDocument() {}

    /** @param tried workspace and text to the sentence that becomes of it */
    static String of(TriedSentences all, BiFunction<String, String, PaperSentence> tried) {
        StringBuilder page = new StringBuilder("""
                # The sources' sentences, tried

                The five documents that Provenu was made from hold figures and sentences that do not follow from their own
                tables. Each was written into a committee paper ([papers.md](papers.md)) as the document has it, its numbers and
                words held against the figures of the example workspaces. None of them can be printed. The same sentence with
                its words computed reads as the last column says. What the documents have right passes as it stands.

                This page is made by a test from `app/src/test/resources/dk/provenu/app/paper/tried_sentences.yaml`, which also
                holds each sentence as it is bound. Documents: 000 Ballerup, investment profile; 001 Ballerup, employment plan
                2015; 002 Lyngby-Taarbæk, committee 18-02-2014 with attachments; 003 Ballerup, case; 004 Albertslund, benchmark.

                ## Wrong: refused and corrected

                """);
        page.append("%d sentences.%n%n".formatted(all.wrong().size()));
        page.append("| place | as the document has it | what Provenu says | computed |\n| --- | --- | --- | --- |\n");
        for (TriedSentences.Wrong one : all.wrong()) {
            PaperSentence printed = tried.apply(one.workspace(), one.asPrinted());
            PaperSentence computed = tried.apply(one.workspace(), one.bound());
            row(
                    page,
                    List.of(
                            one.source() + ", " + one.place(),
                            printed.text(),
                            printed.flags().stream()
                                            .filter(Flag::blocks)
                                            .map(flag ->
                                                    withoutSource(flag.message().da()))
                                            .collect(Collectors.joining(" "))
                                    + " " + one.why(),
                            computed.text()));
        }
        page.append("""

                ## Not in the material: nothing to bind to

                What these say cannot be reckoned from the documents. Typed, their numbers and comparing words are flagged as
                unbound; bound, the address does not exist. A paper prints neither.

                | place | as the document has it | why |
                | --- | --- | --- |
                """);
        for (TriedSentences.Impossible one : all.impossible()) {
            row(
                    page,
                    List.of(
                            one.source() + ", " + one.place(),
                            tried.apply(one.workspace(), one.text()).text(),
                            one.why()));
        }
        page.append("\n## Right: passed as they stand\n\n%d sentences.%n%n"
                .formatted(all.right().size()));
        page.append("| document | sentence |\n| --- | --- |\n");
        for (TriedSentences.Right one : all.right()) {
            row(
                    page,
                    List.of(
                            one.source(),
                            tried.apply(one.workspace(), one.text()).text()));
        }
        return page.toString().replace('\u00a0', ' ');
    }

    /** The message without the binding at its end. */
    private static String withoutSource(String message) {
        int open = message.lastIndexOf(" (");
        return open > 0 && message.endsWith(").") ? message.substring(0, open) + "." : message;
    }

    private static void row(StringBuilder page, List<String> cells) {
        cells.forEach(cell -> page.append("| ").append(cell.replace("|", "\\|")).append(' '));
        page.append("|\n");
    }
}
