package dk.provenu.app.cli;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of the help, in both languages, as picocli asks for them: by command, option or parameter. */
final class HelpWords extends ResourceBundle {

    private static final Map<String, Text> WORDS = words();

    private final Language language;

    HelpWords(Language language) {
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        Text text = WORDS.get(key);
        return text == null ? null : text.in(language);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(WORDS.keySet());
    }

    private static Map<String, Text> words() {
        Map<String, Text> words = new HashMap<>();
        frame(words);
        commands(words);
        options(words);
        choices(words);
        rules(words);
        return Map.copyOf(words);
    }

    private static void frame(Map<String, Text> words) {
        words.put("usage.synopsisHeading", Text.of("Brug: ", "Usage: "));
        words.put("usage.descriptionHeading", Text.same("%n"));
        words.put("usage.parameterListHeading", Text.same("%n"));
        words.put("usage.optionListHeading", Text.same("%n"));
        words.put("usage.commandListHeading", Text.of("%nKommandoer:%n", "%nCommands:%n"));
        words.put(
                "provenu.usage.footer",
                Text.of(
                        "%nSvar til scripts: 0 udført, 1 input afvist, 2 forkert brug, 3 fejl i programmet,%n4 en kontrol fandt noget, der ikke stemmer (check, paper).%n"
                                + "Resultater skrives på standard output eller --out, meddelelser på standard error.%n"
                                + "provenu KOMMANDO --help forklarer en kommando. --lang en gives English.",
                        "%nExit status: 0 done, 1 the input was refused, 2 wrong usage, 3 a fault of the program,%n4 a check found something that does not hold (check, paper).%n"
                                + "Results go to standard output or --out, messages to standard error.%n"
                                + "provenu COMMAND --help explains a command. --lang da giver dansk."));
    }

    private static void commands(Map<String, Text> words) {
        describe(
                words,
                "",
                Text.of(
                        "Nettogevinst, benchmark og sporbare tal for kommunale jobcentre.",
                        "Net yield, benchmarks and traceable figures for municipal job centres."));
        describe(
                words,
                "demo",
                Text.of(
                        "Byg eksemplerne, og vis dem i en browser. Skriver adressen.",
                        "Build the examples and show them in a browser. Prints the address."));
        describe(
                words,
                "serve",
                Text.of(
                        "Vis arbejdsområder i en browser på denne maskine. Skriver adressen.",
                        "Show workspaces in a browser on this machine. Prints the address."));
        describe(words, "init", Text.of("Lav et nyt arbejdsområde.", "Make a new workspace."));
        describe(
                words,
                "import",
                Text.of(
                        "Indlæs filer som én hentning: alle rækker eller ingen. Skriver en datarapport.",
                        "Import files as one vintage: all rows or none. Prints a data report."));
        describe(
                words,
                "datasets",
                Text.of(
                        "Vis, hvilke datasæt der kendes, og deres kolonner; med --workspace hentningerne.",
                        "Show the datasets that are known and their columns; with --workspace the vintages."));
        describe(
                words,
                "models",
                Text.of(
                        "Vis modellerne: hvad de svarer på, kræver og lader vælge.",
                        "Show the models: what they answer, need and let you choose."));
        describe(words, "run", Text.of("Kør en model på et arbejdsområde.", "Run a model on a workspace."));
        describe(
                words,
                "check",
                Text.of(
                        "Genberegn alt, hvad kilderne trykker som resultat, og nævn det, der ikke stemmer.",
                        "Recompute everything that the sources print as results, and name what disagrees."));
        describe(
                words,
                "explain",
                Text.of(
                        "Forklar, hvordan et tal er blevet til, ned til filens linje.",
                        "Explain how a figure was made, down to the line of the file."));
        describe(words, "sensitivity", Text.of("Vis, hvad der flytter et tal mest.", "Show what moves a figure most."));
        describe(
                words,
                "law",
                Text.of(
                        "Vis, hvad loven fastsætter: satser, trin og frister med dato og paragraf.",
                        "Show what the law fixes: rates, steps and deadlines with date and paragraph."));
        describe(words, "law.list", Text.of("De parametre, der gælder en dag.", "The parameters in force on a day."));
        describe(words, "law.show", Text.of("En parameter over tid.", "A parameter over time."));
        describe(
                words,
                "law.diff",
                Text.of("Hvad der er forskelligt mellem to dage.", "What differs between two days."));
        describe(
                words,
                "law.reforms",
                Text.of("De reformer, der kan lægges oven på loven.", "The reforms that can be laid over the law."));
        describe(words, "reimbursement", Text.of("Refusion uge for uge.", "Reimbursement week by week."));
        describe(
                words,
                "reimbursement.person",
                Text.of(
                        "En persons uger én for én, med den hændelse, der gav hvert trin.",
                        "A person's weeks one by one, with the event that caused each step."));
        describe(
                words,
                "reimbursement.settlement",
                Text.of(
                        "Vis en persons afregnede uger fra Ydelsesrefusion, holdt op mod reglerne.",
                        "Show a person's settled weeks from Ydelsesrefusion, held against the rules."));
        describe(
                words,
                "rules",
                Text.of(
                        "Jobcentrets regler: hvad gælder for en person, og hvor posteres en opgave?",
                        "The rules of the job centre: what applies to a person, and where is a task posted?"));
        describe(
                words,
                "rules.person",
                Text.of(
                        "Hvad der gælder for en beskrevet person, og hvad der blev af sagens frister.",
                        "What applies to a described person, and what became of the deadlines of a case."));
        describe(
                words,
                "rules.posting",
                Text.of(
                        "Hvilken hovedkonto en opgave hører til, og hvilken regel der afgør det.",
                        "On which main account a task is posted, and which rule decides."));
        describe(words, "rules.list", Text.of("De tabeller af regler, der er.", "The tables of rules that there are."));
        describe(
                words,
                "rules.show",
                Text.of(
                        "En tabel: rækker, betingelser, udfald og hvor de står.",
                        "A table: rows, conditions, outcomes and where they stand."));
        scenarios(words);
        PaperHelp.add(words);
        describe(words, "register", Text.of("Forløb uge for uge.", "Case histories week by week."));
        describe(
                words,
                "register.synthetic",
                Text.of(
                        "Opdigt et land af personer til prøver og målinger, og gem det som en hentning af forløb.",
                        "Make up a country of persons for trials and measurements, and keep it as a vintage of case"
                                + " histories."));
        describe(
                words,
                "rebuild",
                Text.of(
                        "Lav kataloget igen ud fra hentningernes egne oplysninger.",
                        "Make the catalog again from what the vintages say of themselves."));
        describe(words, "backup", Text.of("Pak arbejdsområdet i én zip-fil.", "Pack the workspace into one zip file."));
        describe(words, "test", Text.of("Siger, hvordan prøverne køres.", "Tells how the tests are run."));
    }

    private static void scenarios(Map<String, Text> words) {
        describe(
                words,
                "scenario",
                Text.of(
                        "Planer som tekst: se dem, gem dem, og se, hvad der er ændret.",
                        "Plans as text: see them, keep them, and see what has changed."));
        describe(words, "scenario.list", Text.of("Arbejdsområdets planer.", "The plans of the workspace."));
        describe(
                words,
                "scenario.show",
                Text.of("En plans tekst, som den er eller var.", "The text of a plan as it is or was."));
        describe(
                words,
                "scenario.save",
                Text.of(
                        "Gem en fil som planens næste revision; intet overskrives.",
                        "Keep a file as the next revision of a plan; nothing is overwritten."));
        describe(
                words,
                "scenario.revisions",
                Text.of("De tekster, en plan har haft.", "The texts that a plan has had."));
        describe(
                words,
                "scenario.diff",
                Text.of(
                        "Hvilke værdier der er forskellige i to revisioner; uden tal de to seneste.",
                        "Which values differ between two revisions; without numbers the last two."));
        describe(
                words,
                "scenario.template",
                Text.of(
                        "En lille gyldig plan at begynde med; uden slags vises dem, der er.",
                        "A small valid plan to begin with; without a kind, those that there are."));
        words.put(
                "scenario.name",
                Text.of("Planens navn: filens uden .yaml.", "The plan's name: its file's without .yaml."));
        words.put("scenario.revision", Text.of("Revisionens nummer.", "The number of the revision."));
        words.put("scenario.file", Text.of("Filen med planens tekst.", "The file with the text of the plan."));
        words.put("scenario.note", Text.of("Hvad der er ændret, og hvorfor.", "What has changed, and why."));
        words.put(
                "scenario.base",
                Text.of(
                        "Revisionen, som teksten bygger på; afvises, hvis der er kommet en nyere. 0 for en ny plan.",
                        "The revision on which the text builds; refused if a newer one has come. 0 for a new plan."));
        words.put("scenario.from", Text.of("Den første revision.", "The first revision."));
        words.put("scenario.to", Text.of("Den anden revision.", "The second revision."));
        words.put("scenario.kind", Text.of("Slagsen af plan.", "The kind of plan."));
    }

    private static void describe(Map<String, Text> words, String command, Text text) {
        words.put((command.isEmpty() ? "provenu" : "provenu." + command) + ".usage.description", text);
    }

    private static void options(Map<String, Text> words) {
        words.put("help", Text.of("Vis denne hjælp.", "Show this help."));
        words.put("version", Text.of("Vis programmets version.", "Show the version of the program."));
        words.put("lang", Text.of("Sprog: da eller en.", "Language: da or en."));
        words.put(
                "debug",
                Text.of(
                        "Vis også, hvor i programmet en fejl skete.",
                        "Also show where in the program a fault happened."));
        words.put("workspace", Text.of("Arbejdsområdets mappe.", "The folder of the workspace."));
        words.put("kind", Text.of("Datasættet; se provenu datasets.", "The dataset; see provenu datasets."));
        words.put("out", Text.of("Skriv til en fil i stedet.", "Write to a file instead."));
        words.put("format", Text.of("text eller json. Standard: text.", "text or json. Default: text."));
        words.put(
                "report-format",
                Text.of(
                        "Datarapporten som text eller json. Standard: text.",
                        "The data report as text or json. Default: text."));
        words.put(
                "port",
                Text.of(
                        "Porten; 0 for en fri. Standard: 8125, eller en fri, hvis den er optaget.",
                        "The port; 0 for a free one. Default: 8125, or a free one when it is taken."));
        words.put(
                "dir",
                Text.of(
                        "Hvor eksemplernes arbejdsområder ligger. Standard: mappen demo ved programmet.",
                        "Where the workspaces of the examples lie. Default: the folder demo beside the program."));
        words.put(
                "serve.dir",
                Text.of("Arbejdsområder. Standard: den mappe, du står i.", "Workspaces. Default: the present folder."));
        words.put("init.dir", Text.of("Mappen, som bliver arbejdsområde.", "The folder that becomes a workspace."));
        words.put(
                "init.municipality",
                Text.of(
                        "Kommunen, som det handler om: navn eller nummer.",
                        "The municipality it is about: name or code."));
        words.put(
                "init.group",
                Text.of(
                        "Sammenligningsgruppe, fx hele-landet. Egne grupper skrives i workspace.yaml.",
                        "Comparison group, such as hele-landet. Your own are written in workspace.yaml."));
        words.put("init.name", Text.of("Navn, som vises på siderne.", "Name that the pages show."));
        words.put("import.file", Text.of("CSV- eller xlsx-filer.", "CSV or xlsx files."));
        words.put(
                "import.decimal",
                Text.of(
                        "Decimaltegnet, når filen ikke selv afgør det.",
                        "The decimal mark, where the file does not settle it."));
        words.put("import.sheet", Text.of("Arkets navn i en xlsx-fil.", "The name of the sheet in an xlsx file."));
        words.put(
                "import.fetched",
                Text.of(
                        "Dagen, da data blev hentet fra kilden, som 2026-11-22. Standard: nu.",
                        "The day when the data were fetched from the source, as 2026-11-22. Default: now."));
        words.put("import.dry-run", Text.of("Kontrollér kun; skriv intet.", "Check only; write nothing."));
        words.put("datasets.kind", Text.of("Kun dette datasæt.", "This dataset only."));
        words.put(
                "datasets.workspace",
                Text.of("Vis hentningerne i dette arbejdsområde.", "Show the vintages in this workspace."));
        words.put(
                "backup.out",
                Text.of("Zip-filen; må ikke findes i forvejen.", "The zip file; must not be there already."));
    }

    private static void choices(Map<String, Text> words) {
        words.put("run.model", Text.of("Modellen; se provenu models.", "The model; see provenu models."));
        words.put(
                "known-on",
                Text.of(
                        "Regn kun på, hvad der var hentet, da denne dag sluttede (2026-11-22).",
                        "Use only what had been fetched when this day ended (2026-11-22)."));
        words.put(
                "on",
                Text.of(
                        "Regn efter loven, som den gjaldt denne dag. Standard: hvert beløbs egen tid.",
                        "Compute by the law as it was in force on this day. Default: each amount's own time."));
        words.put(
                "reform",
                Text.of(
                        "Læg en reform oven på loven, og vis, hvad den ændrer; se provenu law reforms.",
                        "Lay a reform over the law and show what it changes; see provenu law reforms."));
        words.put(
                "law.workspace",
                Text.of(
                        "Tag også reformerne i dette arbejdsområdes mappe reforms.",
                        "Take the reforms in this workspace's folder reforms too."));
        words.put(
                "law.prefix",
                Text.of("Kun de parametre, hvis navn begynder sådan.", "Only parameters whose name begins so."));
        words.put("law.id", Text.of("Parameterens navn; se provenu law list.", "The parameter; see provenu law list."));
        words.put(
                "register.persons",
                Text.of("Hvor mange personer. Standard: 2.900.000.", "How many persons. Default: 2,900,000."));
        words.put(
                "register.seed",
                Text.of(
                        "Frøet: det samme giver de samme personer. Standard: 1.",
                        "The seed: the same gives the same persons. Default: 1."));
        words.put(
                "register.municipality",
                Text.of("Alle bor i denne kommune. Standard: i alle 98.", "All live in this one. Default: in all 98."));
        words.put("reimbursement.id", Text.of("Personens pseudonym.", "The person's pseudonym."));
        words.put("law.on", Text.of("Dagen. Standard: i dag.", "The day. Default: today."));
        words.put("law.show.on", Text.of("Kun værdien den dag.", "Only the value of that day."));
        words.put("law.first", Text.of("Den første dag.", "The first day."));
        words.put("law.second", Text.of("Den anden dag.", "The second day."));
        words.put(
                "municipality",
                Text.of(
                        "Kommunen, navn eller nummer. Standard: arbejdsområdets.",
                        "The municipality, name or code. Default: the workspace's."));
        words.put(
                "group",
                Text.of(
                        "Sammenligningsgruppens id. Standard: arbejdsområdets.",
                        "The id of the comparison group. Default: the workspace's."));
        words.put(
                "run.measure",
                Text.of(
                        "Prognoser: det mål eller de mål, der fremskrives, skilt af komma. Standard: modellens.",
                        "Forecasts: the measure or measures, separated by commas. Default: the model's."));
        words.put(
                "run.area",
                Text.of(
                        "Prognoser: områder, nummer eller navn, skilt af komma; 000 er hele landet. Standard: alle i CSV,"
                                + " ellers kommunen.",
                        "Forecasts: areas by code or name, separated by commas; 000 is Denmark. Default: all in CSV,"
                                + " else the municipality."));
        words.put(
                "run.horizon",
                Text.of(
                        "Prognoser: hvor mange måneder frem. Standard: 12.",
                        "Forecasts: how many months ahead. Default: 12."));
        words.put(
                "run.origin",
                Text.of(
                        "Prognoser: den sidste måned, der bruges, fx 2025M07. Standard: den sidste, der er.",
                        "Forecasts: the last month used, e.g. 2025M07. Default: the last there is."));
        words.put(
                "run.scenario",
                Text.of(
                        "Planen, som modellen regner på; flere med komma imellem. Standard: den første efter navn.",
                        "The plan that the model reckons on; several with commas between. Default: the first by name."));
        words.put(
                "run.set",
                Text.of(
                        "Et tal lagt over planen for denne beregning: effect.likely=2,3; kan gentages.",
                        "A number laid over the plan for this run: effect.likely=2.3; may be repeated."));
        words.put(
                "run.option",
                Text.of(
                        "Et af modellens egne valg; kan gentages.",
                        "One of the model's own options; may be repeated."));
        words.put(
                "run.format",
                Text.of("text, json, csv eller xlsx. Standard: text.", "text, json, csv or xlsx. Default: text."));
        words.put(
                "run.check",
                Text.of(
                        "Vis i stedet kildens trykte tal ved siden af de genberegnede (text eller json).",
                        "Show instead the numbers printed in the source beside the recomputed ones (text or json)."));
        words.put("check.all", Text.of("Vis også dem, der stemmer.", "Show those that agree too."));
        words.put(
                "address",
                Text.of(
                        "Tallets adresse: dets id i json-resultatet og eventuelt ?known-on=DATO&municipality=NAVN ...",
                        "The figure's address: its id in the json result and perhaps ?known-on=DATE&municipality=NAME ..."));
        words.put(
                "explain.depth",
                Text.of(
                        "Hvor mange led der foldes ud i teksten. Standard: 3.",
                        "How many levels the text unfolds. Default: 3."));
        words.put(
                "sensitivity.top",
                Text.of("Vis de N, der flytter mest. Standard: 20.", "Show the N that move it most. Default: 20."));
        words.put(
                "explain.format",
                Text.of("text eller json (alle led). Standard: text.", "text or json (all levels). Default: text."));
    }

    private static void rules(Map<String, Text> words) {
        words.put("rules.age", Text.of("Alder i år ved første henvendelse.", "Age in years at the first contact."));
        words.put(
                "rules.education",
                Text.of(
                        "Uddannelse: none (højst grundskole), upper_secondary eller qualifying (erhvervskompetencegivende).",
                        "Education: none (lower secondary at most), upper_secondary or qualifying (vocational or higher)."));
        words.put(
                "rules.readiness",
                Text.of(
                        "Visitationskategori: not_assessed, evidently_education_ready, education_ready, activity_ready, job_ready.",
                        "Readiness category: not_assessed, evidently_education_ready, education_ready, activity_ready, job_ready."));
        words.put(
                "rules.benefit",
                Text.of(
                        "education_benefit, social_assistance eller sickness_benefit. Standard: som reglerne siger.",
                        "education_benefit, social_assistance or sickness_benefit. Default: as the rules say."));
        words.put(
                "rules.household",
                Text.of(
                        "living_at_home, living_away, provider_single, provider_with_student, provider_with_other; uden den ingen sats.",
                        "living_at_home, living_away, provider_single, provider_with_student, provider_with_other; no rate without it."));
        words.put(
                "rules.partner",
                Text.of(
                        "none, married eller cohabiting. Standard: none.",
                        "none, married or cohabiting. Default: none."));
        words.put("rules.months", Text.of("Måneder på ydelsen. Standard: 0.", "Months on the benefit. Default: 0."));
        words.put(
                "rules.with",
                Text.of(
                        "Noget, der gælder: on_leave, psychiatric_ward, local_strategy eller en betingelse i § 27; kan gentages.",
                        "Something that holds: on_leave, psychiatric_ward, local_strategy or a condition of section 27; may be repeated."));
        words.put(
                "rules.first-contact",
                Text.of(
                        "Dagen for første henvendelse; dens regler bruges.",
                        "The day of the first contact; its rules are used."));
        words.put(
                "rules.events",
                Text.of(
                        "Sagens hændelser, en linje for hver, fx 2014-02-07 visitationssamtale.",
                        "The events of the case, a line each, such as 2014-02-07 readiness assessment meeting."));
        words.put(
                "rules.judged",
                Text.of(
                        "Dagen, fristerne prøves. Standard: den seneste, der er nævnt.",
                        "The day on which the deadlines are judged. Default: the latest that is named."));
        words.put(
                "rules.task",
                Text.of("Opgavens navn fra --list, eller ord i den.", "The task's name from --list, or words of it."));
        words.put("rules.tasks", Text.of("Vis alle opgaver.", "Show all tasks."));
        words.put(
                "rules.contract",
                Text.of(
                        "Der er en mentorkontrakt mellem virksomhedskonsulent og borger.",
                        "There is a mentor contract between company consultant and citizen."));
        words.put(
                "rules.posting.on",
                Text.of(
                        "Dagen, hvis vejledning bruges. Standard: den seneste vejledning.",
                        "The day whose guidance is used. Default: the latest guidance."));
        words.put(
                "rules.table", Text.of("Tabellens navn; se provenu rules list.", "The table; see provenu rules list."));
        words.put(
                "rules.show.on", Text.of("Tabellen, som den gælder denne dag.", "The table as it holds on this day."));
    }
}
