package dk.provenu.engine.model.survival;

import dk.provenu.engine.disclosure.CountTable;
import dk.provenu.engine.disclosure.Dimension;
import dk.provenu.engine.disclosure.Disclosure;
import dk.provenu.engine.disclosure.ProtectedTable;
import dk.provenu.engine.disclosure.ProtectedTables;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.statistics.survival.RiskTable;
import dk.provenu.engine.statistics.survival.ThinnedTable;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long people stay on a benefit: curves by group, where they go, and the critical times. Source 002: timing and dose. */
public final class SurvivalCurves implements Model {

    static final String ID = "survival-curves";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Forløb", "Spells");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor længe borgerne er på en ydelse, hvor de går hen, og hvornår i forløbet afgangen er stor eller"
                        + " tørrer ud; egen kommune mod andre, eller efter alder, køn, parathed og år.",
                "How long people stay on a benefit, where they go, and when in the spell many leave or exits dry up;"
                        + " own municipality against others, or by age, sex, readiness and year.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of();
    }

    @Override
    public boolean usesHistories() {
        return true;
    }

    @Override
    public List<ModelOption> options() {
        return List.of(
                SurvivalOptions.BENEFIT,
                SurvivalOptions.BY,
                SurvivalOptions.AREA,
                SurvivalOptions.SEEN,
                SurvivalOptions.FROM,
                SurvivalOptions.TO,
                SurvivalOptions.PAUSE,
                SurvivalOptions.HORIZON,
                SurvivalOptions.AGES,
                SurvivalOptions.LEAST,
                SurvivalOptions.CHANCE,
                SurvivalOptions.RATIO,
                SurvivalOptions.REACH,
                SurvivalOptions.DRY,
                SurvivalOptions.SHORTEST);
    }

    @Override
    public ModelResult run(ModelInput input) {
        Choice choice = Choice.of(input);
        Choice.Counted benefit = choice.benefit();
        int least = choice.least();
        Followed followed = Followed.of(choice, benefit);
        Map<String, String> settings = settings(choice, benefit, least);
        ProtectedTables persons = persons(choice, benefit, followed, least);
        List<GroupCurve> curves = new ArrayList<>();
        for (int place = 0; place < followed.groups().groups().size(); place++) {
            if (followed.persons()[place] > 0) {
                RiskTable weekly = followed.counts().table(place);
                boolean isShown = isShown(persons.tables().getFirst(), followed, place);
                ThinnedTable thinned = ThinnedTable.of(isShown ? weekly : weekly.head(0), least);
                curves.add(new GroupCurve(followed.groups().groups().get(place), thinned, settings));
            }
        }
        if (curves.isEmpty()) {
            throw nothing(choice, benefit);
        }
        List<Moments> moments = curves.stream()
                .filter(curve -> !curve.isEmpty())
                .map(curve -> Moments.of(curve, choice))
                .toList();
        return result(choice, benefit, followed, curves, moments, settings).releasing(persons.cells());
    }

    /** The persons of each group, and of all, so that a small group cannot be found by subtracting the others. */
    private static ProtectedTables persons(Choice choice, Choice.Counted benefit, Followed followed, int least) {
        String by = choice.oneOf(SurvivalOptions.BY);
        boolean isWhole = by.equals("none");
        String whose = by.equals("area") ? SurvivalOptions.ALL : choice.oneOf(SurvivalOptions.AREA);
        String population = String.join(
                "|",
                ID,
                choice.histories().vintage(),
                String.join(",", benefit.codes()),
                choice.oneOf(SurvivalOptions.SEEN),
                Weeks.label(choice.from()),
                Weeks.label(choice.to()),
                Integer.toString(choice.whole(SurvivalOptions.PAUSE, 1, 52)),
                whose,
                whose.equals(SurvivalOptions.ALL) ? "" : choice.input().own().code());
        List<String> codes =
                followed.groups().groups().stream().map(Groups.Group::code).toList();
        long[] counts = new long[isWhole ? 1 : codes.size() + 1];
        counts[0] = followed.whole();
        if (!isWhole) {
            System.arraycopy(followed.persons(), 0, counts, 1, codes.size());
        }
        return Choice.showable(Disclosure.protect(
                List.of(new CountTable(
                        population, isWhole ? List.of() : List.of(Dimension.parts(by, "all", codes)), counts)),
                least,
                choice.input().earlier()));
    }

    private static boolean isShown(ProtectedTable persons, Followed followed, int place) {
        return followed.groups().groups().size() == 1 ? persons.shows() : persons.shows(place + 1);
    }

    private static ModelResult result(
            Choice choice,
            Choice.Counted benefit,
            Followed followed,
            List<GroupCurve> curves,
            List<Moments> moments,
            Map<String, String> settings) {
        Text population = population(choice, benefit);
        SurvivalTables tables = new SurvivalTables(curves, population, choice.horizon());
        List<Sentence> findings = SurvivalSentences.of(
                curves, moments, benefit.words(), tables, choice.number(SurvivalOptions.CHANCE, 1e-6, 0.5));
        FigureTable causes = tables.causes();
        FigureTable summary = tables.summary();
        FigureTable phases = tables.phases(moments);
        List<FigureTable> shown = new ArrayList<>(List.of(summary, phases));
        FigureTable peaks = tables.peaks(moments);
        if (!peaks.rows().isEmpty()) {
            shown.add(peaks);
        }
        shown.addAll(List.of(causes, tables.weeks(), tables.counts()));
        GroupCurve first = curves.getFirst();
        List<ChartSpec> charts = new ArrayList<>();
        moments.stream().filter(each -> each.curve() == first).forEach(own -> {
            charts.add(SurvivalCharts.curves(curves, own, summary, findings.getFirst(), population));
            charts.add(SurvivalCharts.hazards(first, own, phases, findings.getFirst()));
            if (first.thinned().causes()) {
                charts.add(SurvivalCharts.causes(first, causes, findings.getFirst()));
            }
        });
        return new ModelResult(
                ID,
                Text.of("Forløb: ", "Spells: ").plus(population),
                new TreeMap<>(Map.of(
                        "benefit", String.join(",", benefit.codes()),
                        "by", choice.oneOf(SurvivalOptions.BY),
                        "area", choice.oneOf(SurvivalOptions.AREA),
                        "seen", choice.oneOf(SurvivalOptions.SEEN),
                        "from", Weeks.label(choice.from()),
                        "to", Weeks.label(choice.to() - 1),
                        "pause", settings.get("pause, weeks"),
                        "horizon", Integer.toString(choice.horizon()))),
                findings,
                shown,
                charts,
                notes(choice, followed, settings));
    }

    private static Text population(Choice choice, Choice.Counted benefit) {
        Text period = Text.same(Weeks.label(choice.from()) + " - " + Weeks.label(choice.to() - 1));
        Text words = benefit.words()
                .plus(Text.of(
                        choice.oneOf(SurvivalOptions.SEEN).equals("begun") ? ", begyndt " : ", i gang ",
                        choice.oneOf(SurvivalOptions.SEEN).equals("begun") ? ", begun " : ", current "))
                .plus(period);
        if (!choice.oneOf(SurvivalOptions.BY).equals("area")) {
            words = words.plus(Text.same(", ")).plus(Groups.whose(choice));
        }
        return choice.histories().synthetic()
                ? words.plus(Text.of(" (konstruerede personer)", " (made-up persons)"))
                : words;
    }

    private static Map<String, String> settings(Choice choice, Choice.Counted benefit, int least) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("benefit", String.join(",", benefit.codes()));
        settings.put("pause, weeks", Integer.toString(choice.whole(SurvivalOptions.PAUSE, 1, 52)));
        settings.put("followed", choice.oneOf(SurvivalOptions.SEEN));
        settings.put("period", Weeks.label(choice.from()) + " - " + Weeks.label(choice.to() - 1));
        settings.put("least count shown", Integer.toString(least));
        settings.put("vintage", choice.histories().vintage());
        settings.put("source", choice.histories().source());
        return settings;
    }

    private static ModelException nothing(Choice choice, Choice.Counted benefit) {
        List<String> present = choice.histories().states().all().stream()
                .flatMap(state -> state.benefit().stream())
                .map(each -> each.code())
                .distinct()
                .toList();
        String list = String.join(", ", present);
        return new ModelException(Text.of(
                "Der er ingen forløb på " + benefit.words().lowered().da()
                        + " i perioden for de valgte kommuner. Kendte ydelser: " + list
                        + ". Vælg en anden med benefit=..., eller area=all.",
                "There are no spells on " + benefit.words().lowered().en()
                        + " in the period for the chosen municipalities. Known" + " benefits: " + list
                        + ". Choose another with benefit=..., or area=all."));
    }

    private static List<Note> notes(Choice choice, Followed followed, Map<String, String> settings) {
        List<Note> notes = new ArrayList<>();
        if (choice.histories().synthetic()) {
            notes.add(Note.doubt(
                    "Personerne er konstruerede: tallene siger intet om nogen kommune.",
                    "The persons are made up: the figures say nothing of any municipality."));
        }
        String pause = settings.get("pause, weeks");
        int least = choice.least();
        boolean isFew = followed.leftOut() > 0 && followed.leftOut() < least;
        Text leftOut = isFew
                ? Text.of("Færre end " + least, "Fewer than " + least)
                : Text.same(Integer.toString(followed.leftOut()));
        notes.add(Note.footnote(
                "Et forløb er slut, når der er gået " + pause
                        + " uger i træk uden ydelsen; kortere pauser hører med. Det følges"
                        + " højst til " + pause
                        + " uger før data slutter, for først da kan afgang skelnes fra pause. Grupper er, som"
                        + " de var, da forløbet begyndte.",
                "A spell has ended after " + pause
                        + " weeks in a row without the benefit; shorter pauses are part of it. It is"
                        + " followed to " + pause
                        + " weeks before the data end at most, for only then can leaving be told from a"
                        + " pause. Groups are as they were when the spell began."));
        notes.add(Note.footnote(
                leftOut.da()
                        + " forløb i data kan være begyndt, før data begynder, og er udeladt; de, som kilden selv siger"
                        + " begyndte før, følges fra datas første uge.",
                leftOut.en()
                        + " spells in the data may have begun before the data begin and are left out; those that the"
                        + " source itself says began before are followed from the first week of the data."));
        notes.add(Note.footnote(
                "Uger med færre end " + settings.get("least count shown")
                        + " afgange, frafald eller tilbageblevne er lagt sammen med nabouger; er det i alt så få, der"
                        + " falder fra, er deres forløb udeladt. Alt er regnet af de sammenlagte tal: intet på siden"
                        + " kan regnes tilbage til et mindre antal. Grupper med for få personer er skjult, og med dem"
                        + " så mange, at de ikke kan regnes ud. Ugetal i opdelinger, der vises hver for sig, er ikke"
                        + " beskyttet mod at blive trukket fra hinanden.",
                "Weeks with fewer than " + settings.get("least count shown")
                        + " exits, lost from view or remaining are joined with their neighbours; where so few are lost"
                        + " in all, their spells are left out. Everything is computed of the joined counts: nothing"
                        + " here can be computed back to a smaller count. Groups of too few persons are hidden, and"
                        + " with them as many as it takes that they cannot be computed. Counts by week of divisions"
                        + " shown one by one are not protected against being subtracted."));
        notes.add(Note.footnote(
                "Data: " + settings.get("source") + ", " + settings.get("vintage") + ".",
                "Data: " + settings.get("source") + ", " + settings.get("vintage") + "."));
        return notes;
    }
}
