package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.RulesView;
import dk.provenu.app.web.view.RulesViews;
import dk.provenu.app.web.view.Template;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.data.guard.CprGuard;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.rules.EventLines;
import dk.provenu.engine.model.rules.PersonAnswer;
import dk.provenu.engine.model.rules.Rulebook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of the rules: describe a person, see what applies. Nothing that is written here is stored. */
public final class RulesPage {

    private final Site site;
    private final Explainer explainer;

    public RulesPage(Site site, Explainer explainer) {
        this.site = site;
        this.explainer = explainer;
    }

    /**
     * A page, and whether what was described was refused.
     *
     * @param values what the template is filled with
     * @param refused whether the page says what is wrong instead of an answer
     */
    public record Shown(Map<String, Object> values, boolean refused) {
        /** The page as HTML. */
        public byte[] html() {
            return Template.fill("rules", values);
        }
    }

    /** The names that this page's address may have besides the common ones. */
    public List<String> names() {
        return PersonForm.addressNames(form(site.workspaces().getFirst().law(Optional.empty())));
    }

    /** The rules whose words the form uses. */
    private static Rulebook form(Law law) {
        return Rulebook.ofPersons(law, Rulebook.firstDay(law).orElse(LocalDate.EPOCH));
    }

    /** The page. */
    public Shown show(Choice choice) {
        Tongue t = new Tongue(choice.language());
        OpenWorkspace workspace = site.workspace(choice);
        Law law = workspace.law(choice.knownOn());
        Rulebook form = form(law);
        Links links = new Links(DataTab.RULES.path(), choice);
        PersonAnswer answer = null;
        Text wrong = Text.EMPTY;
        if (PersonForm.isFilled(choice)) {
            try {
                answer = answer(law, form, choice);
            } catch (ModelException e) {
                wrong = e.words();
            }
        }
        RulesView view = view(form, choice, workspace, answer, CprGuard.mask(t.of(wrong)), links);
        Map<String, Object> values = new HashMap<>();
        ChoiceFields fields = ChoiceFields.of(site.workspaces(), workspace, choice);
        values.put(
                "shell",
                new Frame(site)
                        .of(
                                Door.DATA,
                                DataTab.RULES.path(),
                                DataTab.RULES.title(t),
                                choice,
                                fields,
                                explainer.openFrom(choice, links)));
        values.put("tabs", DataTab.RULES.among(choice));
        values.put("view", view);
        return new Shown(values, !wrong.isEmpty());
    }

    private static PersonAnswer answer(Law law, Rulebook form, Choice choice) {
        String events = choice.options().getOrDefault(PersonForm.EVENTS, "");
        if (events.length() > PersonForm.LONGEST_EVENTS) {
            throw new ModelException(Text.of(
                    "Hændelserne fylder " + events.length() + " tegn. Skriv højst " + PersonForm.LONGEST_EVENTS
                            + ", eller brug: provenu rules person --events FIL.",
                    "The events take " + events.length() + " characters. Write at most " + PersonForm.LONGEST_EVENTS
                            + ", or use: provenu rules person --events FILE."));
        }
        return PersonAnswer.of(
                law,
                PersonForm.given(form, choice),
                date(choice, PersonForm.CONTACT, Text.of("Første henvendelse", "First contact")),
                events,
                date(choice, PersonForm.JUDGED, Text.of("Prøv fristerne pr.", "Judge the deadlines on")));
    }

    private static Optional<LocalDate> date(Choice choice, String name, Text label) {
        return Optional.ofNullable(choice.options().get(name)).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException _) {
                String shown = text.length() > 20 ? text.substring(0, 20) + "…" : text;
                throw new ModelException(Text.of(
                        label.da() + ": '" + shown + "' er ikke en dato. Skriv den som 2014-02-01.",
                        label.en() + ": '" + shown + "' is not a date. Write it as 2014-02-01."));
            }
        });
    }

    private static RulesView view(
            Rulebook form,
            Choice choice,
            OpenWorkspace workspace,
            @Nullable PersonAnswer answer,
            String wrong,
            Links links) {
        Tongue t = new Tongue(choice.language());
        Map<String, String> kept = new HashMap<>();
        kept.put(Choice.WORKSPACE, workspace.key());
        if (t.code().equals("en")) {
            kept.put(Choice.LANGUAGE, "en");
        }
        return new RulesView(
                answer == null ? intro(t) : RulesViews.finding(answer, t),
                PersonForm.fields(form, choice, t),
                choice.options().getOrDefault(PersonForm.CONTACT, ""),
                choice.options().getOrDefault(PersonForm.JUDGED, ""),
                choice.options().getOrDefault(PersonForm.EVENTS, ""),
                EventLines.kinds(form).stream().map(code -> t.of(code.title())).toList(),
                wrong,
                kept,
                answer == null ? null : RulesViews.of(answer, links));
    }

    private static String intro(Tongue t) {
        return t.of(
                "Beskriv en person, og se ydelse, målgruppe, tilbud, frister og sanktioner efter reglerne i 2014. Skriv ikke navn eller cpr-nummer; intet gemmes.",
                "Describe a person, and see benefit, target group, offers, deadlines and sanctions by the rules of 2014. Write no name and no CPR number; nothing is stored.");
    }
}
