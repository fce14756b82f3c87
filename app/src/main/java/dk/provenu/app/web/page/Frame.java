package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.ExplanationView;
import dk.provenu.app.web.view.Links;
import dk.provenu.app.web.view.Shell;
import dk.provenu.app.web.view.Tongue;
import dk.provenu.engine.figure.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a page: the doors that hold something, and what can be chosen. */
final class Frame {
    private final Site site;

    Frame(Site site) {
        this.site = site;
    }

    /** The frame of a page that shows something of a workspace. */
    Shell of(Door door, Choice choice, ChoiceFields fields, @Nullable ExplanationView explanation) {
        return of(door, door.path(), door.title(new Tongue(choice.language())), choice, fields, explanation);
    }

    /** The frame of one of the pages behind a door. */
    Shell of(
            Door door,
            String path,
            String title,
            Choice choice,
            ChoiceFields fields,
            @Nullable ExplanationView explanation) {
        Tongue t = new Tongue(choice.language());
        return new Shell(
                t,
                title,
                path,
                choice.common().at(Door.OVERVIEW.path()).toString(),
                doors(door, choice, t),
                fields.shell(),
                languages(new Links(path, choice)),
                "/forklaring",
                explanation,
                door == Door.DATA || door == Door.OVERVIEW
                        ? ""
                        : t.of(site.workspace(choice).notice()),
                footer(t));
    }

    /** The frame of a page that says what went wrong. */
    Shell ofProblem(String title, Choice choice) {
        Tongue t = new Tongue(choice.language());
        return new Shell(
                t,
                title,
                Door.OVERVIEW.path(),
                Door.OVERVIEW.path(),
                doors(null, Choice.none().in(choice.language()), t),
                ChoiceFields.none().shell(),
                languages(new Links(Door.OVERVIEW.path(), Choice.none().in(choice.language()))),
                "/forklaring",
                null,
                "",
                footer(t));
    }

    private List<Shell.Door> doors(@Nullable Door current, Choice choice, Tongue t) {
        List<Shell.Door> doors = new ArrayList<>();
        for (Door door : Door.values()) {
            home(door, choice)
                    .ifPresent(there -> doors.add(new Shell.Door(
                            there.at(door.path()).toString(), door.title(t), door.icon(), door == current)));
        }
        return doors;
    }

    /** The choices with which a door is entered: in this workspace when it holds something there, else in another. */
    private Optional<Choice> home(Door door, Choice choice) {
        if (door == Door.OVERVIEW || door == Door.DATA) {
            return Optional.of(choice.common());
        }
        if (holds(door, site.workspace(choice), choice)) {
            return Optional.of(choice.common());
        }
        return site.holding(door, choice.knownOn()).stream()
                .findFirst()
                .map(workspace -> choice.common().in(workspace.key()));
    }

    private boolean holds(Door door, OpenWorkspace workspace, Choice choice) {
        return !site.runnable(door, workspace, choice.knownOn()).isEmpty()
                || (door == Door.GOALS
                        && !workspace.papers().names(choice.knownOn()).isEmpty());
    }

    private static List<Shell.LanguageLink> languages(Links links) {
        Choice choice = links.choice();
        return List.of(
                language("da", "Dansk", Language.DA, links, choice),
                language("en", "English", Language.EN, links, choice));
    }

    private static Shell.LanguageLink language(
            String code, String name, Language language, Links links, Choice choice) {
        var address = choice.in(language).at(links.path());
        String href = choice.figure()
                .map(figure -> address.with(Choice.FIGURE, figure.value()))
                .orElse(address)
                .toString();
        return new Shell.LanguageLink(code, name, href, language == choice.language());
    }

    private static String footer(Tongue t) {
        return t.of(
                "Provenu – alle tal kan åbnes og føres tilbage til deres kilde. Siderne henter intet uden for denne maskine.",
                "Provenu – every number can be opened and followed back to its source. The pages fetch nothing from outside this machine.");
    }
}
