package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.PostingView;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.rules.PostingAnswer;
import dk.provenu.engine.model.rules.Rulebook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of posting: on which main account a task belongs, and which rule says so. */
public final class PostingPage {

    private static final String SEARCH = "soeg";
    private static final String CONTRACT = "kontrakt";
    private static final int LONGEST_SEARCH = 100;

    private final Site site;

    public PostingPage(Site site) {
        this.site = site;
    }

    /** The names that this page's address may have besides the common ones. */
    public static List<String> names() {
        return List.of(SEARCH, CONTRACT);
    }

    /**
     * The page as HTML.
     *
     * @throws BadRequest when a choice has not one of its values
     */
    public byte[] html(Choice choice) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        Law law = workspace.law(choice.knownOn());
        Rulebook rules = Rulebook.ofPosting(law, Rulebook.firstDayOfPosting(law).orElse(LocalDate.EPOCH));
        String search = search(choice);
        boolean contract = contract(choice);
        List<PostingAnswer> found = search.isEmpty()
                ? PostingAnswer.tasks(rules).stream()
                        .map(task -> PostingAnswer.of(rules, task, contract))
                        .toList()
                : PostingAnswer.search(rules, search, contract);
        Map<String, String> kept = new HashMap<>();
        kept.put(Choice.WORKSPACE, workspace.key());
        if (t.code().equals("en")) {
            kept.put(Choice.LANGUAGE, "en");
        }
        PostingView view = new PostingView(
                finding(search, found, t),
                search,
                contract,
                kept,
                found.stream().map(answer -> task(answer, t)).toList(),
                found.stream()
                        .map(answer -> answer.basis().reference().title())
                        .distinct()
                        .collect(Collectors.joining("; ")));
        ChoiceFields fields = ChoiceFields.of(site.workspaces(), workspace, choice);
        Map<String, Object> values = new HashMap<>();
        values.put(
                "shell",
                new Frame(site).of(Door.DATA, DataTab.POSTING.path(), DataTab.POSTING.title(t), choice, fields, null));
        values.put("tabs", DataTab.POSTING.among(choice));
        values.put("view", view);
        return Template.fill("posting", values);
    }

    private static String search(Choice choice) {
        String search = choice.options().getOrDefault(SEARCH, "");
        if (search.length() > LONGEST_SEARCH) {
            throw BadRequest.unknown(
                    SEARCH,
                    search.substring(0, LONGEST_SEARCH),
                    Text.of("Søg på højst 100 tegn.", "Search for at most 100 characters."));
        }
        return search;
    }

    private static boolean contract(Choice choice) {
        String contract = choice.options().getOrDefault(CONTRACT, "nej");
        if (!Set.of("ja", "nej").contains(contract)) {
            throw BadRequest.unknown(CONTRACT, contract, Text.of("Skriv ja eller nej.", "Write ja or nej."));
        }
        return contract.equals("ja");
    }

    private static PostingView.Task task(PostingAnswer answer, Tongue t) {
        return new PostingView.Task(
                t.of(answer.title()),
                t.of(answer.account()),
                t.of(answer.kind()),
                t.of(answer.category()),
                t.of(answer.condition()),
                answer.inDoubt(),
                answer.basis().row(),
                answer.basis().reference().title() + ", "
                        + answer.basis().reference().place(),
                answer.basis().doubt().map(t::of).orElse(""));
    }

    private static String finding(String search, List<PostingAnswer> found, Tongue t) {
        if (search.isEmpty()) {
            return t.of(
                    "Opgaven afgør kontoen, ikke stillingsbetegnelsen. I tvivlstilfælde er det konto 6.",
                    "The task decides the account, not the title of the employee. In doubt it is main account 6.");
        }
        if (found.size() == 1) {
            PostingAnswer only = found.getFirst();
            return only.task().equals("other")
                    ? t.of(
                            "Opgaven er ikke nævnt i vejledningen: i tvivl, altså konto 6.",
                            "The guidance does not name the task: in doubt, so main account 6.")
                    : t.of(only.title()) + ": " + t.of(only.account()) + ".";
        }
        return t.of(
                "%d opgaver passer på ordene.".formatted(found.size()),
                "%d tasks fit the words.".formatted(found.size()));
    }
}
