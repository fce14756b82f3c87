package dk.provenu.app.cli;

import dk.provenu.engine.figure.Text;
import java.util.Map;

/** The words of the help about papers. */
final class PaperHelp {

    private PaperHelp() {}

    static void add(Map<String, Text> words) {
        commands(words);
        words.put(
                "paper.subject",
                Text.of(
                        "Papirets navn, eller en YAML-fil (sti eller .yaml), der ikke ligger i arbejdsområdet.",
                        "The paper's name, or a YAML file (a path or .yaml) that is not in the workspace."));
        words.put(
                "paper.docx",
                Text.of(
                        "Et papir som .docx, som nogen har redigeret i.",
                        "A paper as .docx that somebody has edited."));
        words.put("paper.name", Text.of("Papirets navn.", "The paper's name."));
        words.put("paper.new", Text.of("Det nye papirs navn.", "The name of the new paper."));
        words.put(
                "paper.draft",
                Text.of(
                        "Svar 0, også når der er noget, der skal afgøres.",
                        "Answer 0 even when something must be decided."));
        words.put(
                "paper.format",
                Text.of(
                        "text, json, docx, pdf, html eller xlsx. Standard: text.",
                        "text, json, docx, pdf, html or xlsx. Default: text."));
        words.put(
                "paper.revision",
                Text.of(
                        "Revisionen af teksten, du har læst; afvises, hvis der er kommet en nyere.",
                        "The revision of the text that you have read; refused if a newer one has come."));
        words.put(
                "paper.issue-number",
                Text.of("Udsendelsens nummer. Standard: den seneste.", "The number of the issue. Default: the last."));
        words.put("paper.date", Text.of("Mødets dag.", "The day of the meeting."));
        words.put(
                "paper.point",
                Text.of(
                        "Hvad der blev besluttet på et punkt: \"1=Godkendt\"; kan gentages.",
                        "What was decided on a point: \"1=Approved\"; may be repeated."));
        words.put(
                "paper.all",
                Text.of(
                        "Hvad der blev besluttet på de punkter, der ikke er nævnt.",
                        "What was decided on the points that are not named."));
        words.put(
                "paper.note",
                Text.of(
                        "En bemærkning, fx punktets nummer i protokollen.",
                        "A note, such as the item's number in the minutes."));
        words.put("paper.meeting", Text.of("Dagen for det næste møde.", "The day of the next meeting."));
    }

    private static void commands(Map<String, Text> words) {
        describe(
                words,
                "",
                Text.of(
                        "Papirer til udvalget: tekst med tal bundet i sig, udsendt og gemt.",
                        "Papers for the committee: text with figures bound in it, issued and kept."));
        describe(
                words,
                ".list",
                Text.of(
                        "Arbejdsområdets papirer, og hvor langt hvert er kommet.",
                        "The papers of the workspace, and how far each has come."));
        describe(
                words,
                ".check",
                Text.of(
                        "Kan papiret udsendes? Svarer 4, når noget skal afgøres.",
                        "Can the paper be issued? Answers 4 when something must be decided."));
        describe(
                words,
                ".check-docx",
                Text.of(
                        "Hvilke bundne tal er skrevet over i et redigeret dokument? Svarer 4, når nogle er.",
                        "Which bound figures were written over in an edited document? Answers 4 when some were."));
        describe(
                words,
                ".build",
                Text.of(
                        "Skriv papiret, som det lyder nu. Noget at afgøre giver en kladde og svaret 4.",
                        "Write the paper as it reads now. Something to decide gives a draft and the answer 4."));
        describe(
                words,
                ".issue",
                Text.of(
                        "Udsend papiret: det gemmes helt og kan laves igen.",
                        "Issue the paper: it is kept whole and can be made again."));
        describe(words, ".decide", Text.of("Skriv ned, hvad der blev besluttet.", "Write down what was decided."));
        describe(
                words,
                ".replay",
                Text.of(
                        "Lav en udsendelse igen af det, der var kendt den dag. Svarer 4, når den ikke er den samme.",
                        "Make an issue again from what was known that day. Answers 4 when it is not the same."));
        describe(
                words,
                ".compare",
                Text.of(
                        "Hvad en udsendelse ville sige i dag, og hvad der flyttede det.",
                        "What an issue would say today, and what moved it."));
        describe(
                words,
                ".next",
                Text.of(
                        "Begynd papiret til næste møde: samme tekst, beslutningerne med.",
                        "Begin the paper of the next meeting: the same text, the decisions with it."));
        describe(words, ".template", Text.of("Et lille papir at begynde med.", "A small paper to begin with."));
    }

    private static void describe(Map<String, Text> words, String command, Text text) {
        words.put("provenu.paper" + command + ".usage.description", text);
    }
}
