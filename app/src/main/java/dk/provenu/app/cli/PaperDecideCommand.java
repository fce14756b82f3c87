package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.paper.Decisions;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Decision;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what was decided on an issue, point by point. */
@Command(name = "decide")
final class PaperDecideCommand extends Task {

    @Parameters(paramLabel = "NAME", descriptionKey = "paper.name")
    private String name = "";

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--date", paramLabel = "DATE", required = true, descriptionKey = "paper.date")
    private @Nullable LocalDate date;

    @Option(names = "--point", paramLabel = "N=TEXT", descriptionKey = "paper.point")
    private List<String> points = new ArrayList<>();

    @Option(names = "--all", paramLabel = "TEXT", descriptionKey = "paper.all")
    private Optional<String> all = Optional.empty();

    @Option(names = "--issue", paramLabel = "N", descriptionKey = "paper.issue-number")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "paper.note")
    private String note = "";

    PaperDecideCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        List<Decision> written = points.stream().map(this::point).toList();
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            KeptIssue issue = number.map(each -> open.papers().issue(name, each))
                    .orElseGet(() -> open.papers().lastIssue(name));
            List<Decision> decisions = new ArrayList<>(written);
            all.ifPresent(outcome -> IntStream.rangeClosed(1, issue.basis().points())
                    .filter(point -> written.stream().noneMatch(each -> each.point() == point))
                    .forEach(point -> decisions.add(new Decision(point, outcome, day()))));
            Decisions kept = open.papers().decide(name, issue.issue().number(), decisions, note, Optional.empty());
            context.messages()
                    .say(Text.of(
                            "Beslutningerne på " + name + " nr. "
                                    + issue.issue().number() + " er gemt ("
                                    + kept.points().size() + " af "
                                    + issue.basis().points() + " punkter). De følger med til det næste papir.",
                            "The decisions on " + name + " no. " + issue.issue().number() + " are kept ("
                                    + kept.points().size() + " of "
                                    + issue.basis().points() + " points). They go with the next paper."));
        }
        return ExitStatus.DONE;
    }

    private Decision point(String text) {
        int equals = text.indexOf('=');
        String point = equals < 0 ? text : text.substring(0, equals);
        if (equals < 0 || !point.strip().matches("\\d{1,3}")) {
            throw new UsageException(Text.of(
                    "--point: skriv punktets nummer og beslutningen: --point \"1=Godkendt\".",
                    "--point: write the point's number and the decision: --point \"1=Approved\"."));
        }
        return new Decision(
                Integer.parseInt(point.strip()), text.substring(equals + 1).strip(), day());
    }

    private LocalDate day() {
        return Objects.requireNonNull(date, "required");
    }
}
