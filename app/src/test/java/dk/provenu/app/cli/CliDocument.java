package dk.provenu.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes docs/cli.md from the commands' own help and from the record that is the JSON form of a result. */
final class CliDocument {

    private static final Path JSON_RESULT =
            Path.of("..", "report", "src", "main", "java", "dk", "provenu", "report", "JsonResult.java");
    private static final Pattern RECORD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record (\\w+)", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) ((?:(?!@param).)*)", Pattern.DOTALL);
    private static final List<String> COMMANDS = List.of(
            "demo",
            "serve",
            "init",
            "import",
            "datasets",
            "models",
            "run",
            "check",
            "explain",
            "sensitivity",
            "reimbursement person",
            "reimbursement settlement",
            "law list",
            "law show",
            "law diff",
            "law reforms",
            "scenario list",
            "scenario show",
            "scenario save",
            "scenario revisions",
            "scenario diff",
            "scenario template",
            "paper list",
            "paper check",
            "paper check-docx",
            "paper build",
            "paper issue",
            "paper decide",
            "paper replay",
            "paper compare",
            "paper next",
            "paper template",
            "rules person",
            "rules posting",
            "rules list",
            "rules show",
            "rebuild",
            "backup",
            "test");

    private CliDocument() {}

    static String text() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The command line

                Made from the code; a test compares. Write it anew with
                `./provenu test -pl app -am -Dtest=CliDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dprovenu.write.docs=true`.

                The program speaks Danish; `--lang en` makes it English, and this page shows that. In a clone it is started
                with `./provenu`.

                **Exit status**: 0 the job was done; 1 the input was refused (a file, a workspace, a figure that is not there, a
                file that cannot be written); 2 the command line is wrong; 3 a fault of the program; 4 a check found what
                does not hold: a printed number that disagrees and that no remark explains, a paper that cannot be issued, an issue
                that is another when it is made again, an edited document. A command that is stopped by a signal ends as any program does (130 for Ctrl-C).

                **Streams**: results go to standard output, or to the file after `--out`, which is then there whole or not at
                all. Messages, warnings and progress go to standard error. Nothing that looks like a CPR number is repeated in
                a message.

                **Two dates**: `--known-on` uses only data that had been fetched when that day ended in Denmark, so that a
                report made in March can be made again in November. `--on` is the day whose law holds, for models that
                ask the law; without it each amount is computed by the law of its own time. `--reform` lays changed rules over
                the law and puts a table first that says what they change.

                """);
        page.append("## provenu\n\n").append(block(help()));
        for (String command : COMMANDS) {
            page.append("\n## provenu ").append(command).append("\n\n").append(block(help(command.split(" "))));
        }
        page.append("""

                ## The address of a figure

                `MODEL/TABLE/ROW/COLUMN`, as JSON results hold it in `id`, or `DATASET/KEY.../COLUMN` for a cell of a dataset;
                then, after `?`, the choices under which it was computed, joined by `&`: `known-on`, `on`, `municipality`,
                `group` and the model's own options. What is not said is the workspace's own. For example
                `investment-profile/profile/net_yield/total?known-on=2026-11-22&to=2018`.

                ## The JSON of `check` and of `run --check`

                `counts` holds `checked` and how many are `agrees`, `rounding` (within the source's own rounding), `differs`, `missing`
                (no such figure, or a number behind it is missing) and `unsettled` (neither agreeing nor explained by a remark;
                the exit status is 4 when there are any). `checks` holds for each printed number `claim`, `model`, `figure` (its
                address), `label`, `unit`, `published`, `decimals`, `computed`, `difference`, `arithmetic` (the last step),
                `verdict`, `settled`, `why` (it could not be recomputed), `remark`, `source`, `place`.

                ## The JSON of `run`

                Numbers have full precision. A field that is empty is left out.
                """);
        Matcher records = RECORD.matcher(Files.readString(JSON_RESULT));
        while (records.find()) {
            fields(page, records.group(2), records.group(1));
        }
        return page.toString();
    }

    private static void fields(StringBuilder page, String record, String comment) {
        page.append("\n### ")
                .append(record.equals("JsonResult") ? "The result" : record)
                .append("\n\n| field | meaning |\n|---|---|\n");
        Matcher params = PARAM.matcher(comment.replaceAll("\\s*\\n\\s*\\*\\s*", " "));
        while (params.find()) {
            String meaning = params.group(2)
                    .strip()
                    .replaceAll("\\{@code ([^}]*)}", "`$1`")
                    .replace("|", "\\|");
            page.append("| `")
                    .append(params.group(1))
                    .append("` | ")
                    .append(meaning)
                    .append(" |\n");
        }
    }

    private static String help(String... command) {
        List<Object> args = new ArrayList<>(List.of((Object[]) command));
        args.addAll(List.of("--help", "--lang", "en"));
        return Captured.of(args.toArray()).out();
    }

    private static String block(String text) {
        return "```text\n" + text.replaceAll("[ \\t]+\\n", "\n") + "```\n";
    }
}
