package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.certainty.Conclusions.Tried;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How sure a rank is: every defensible combination of denominator, correction, year, account group, method and level run at
 * once, and the inputs drawn within their uncertainty. The figures are those of the other benchmarks; nothing is computed
 * a second time.
 */
public final class BenchmarkCertainty implements Model {

    static final FigureId ID = FigureId.of("benchmark-certainty");
    static final ModelOption MEASURE = new ModelOption(
            "measure", Text.of("Opgørelse, som usikkerheden vises for", "Measure whose uncertainty is shown"), "");
    static final ModelOption DRAWS = new ModelOption("draws", Text.of("Antal udtræk", "Number of draws"), "4000");
    static final ModelOption SEED = new ModelOption("seed", Text.of("Startværdi for udtræk", "Seed of the draws"), "1");

    private static final int MOST_DRAWS = 1_000_000;

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Sikkerhed", "Certainty");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor sikker kommunens plads er: hvor meget valget af nævner, korrektion, år og kontogruppe betyder, hvor meget"
                        + " usikkerheden i tallene betyder, og hvilke af kildens konklusioner der holder uanset valg.",
                "How sure the municipality's rank is: how much the choice of denominator, correction, year and account group means,"
                        + " how much chance in the numbers means, and which of the source's conclusions hold whatever is chosen.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(BenchmarkData.EXPENDITURE, BenchmarkData.PERSONS);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(
                BenchmarkData.UNIT_COSTS, CertaintyData.CHOICES, CertaintyData.CONCLUSIONS, CertaintyData.UNCERTAINTY);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(MEASURE, Posting.PCT, DRAWS, SEED);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Municipality own = input.own();
        Choices choices = choices(input);
        Measure measure = measure(input, choices);
        Figure posting = Posting.pct(input);
        int draws = (int) whole(input, DRAWS, 100, MOST_DRAWS);
        long seed = whole(input, SEED, Long.MIN_VALUE, Long.MAX_VALUE);
        List<Municipality> members = List.copyOf(measure.values().keySet());
        Chance rounding = Chance.of(input, measure, members, 0, draws, seed);
        Chance posted = Chance.of(input, measure, members, posting.number(), draws, seed);
        List<Chance> chances = choices.measures().stream()
                .map(each -> Chance.of(input, each, List.of(own), posting.number(), draws, seed))
                .toList();

        FigureTable summary = CertaintyTables.summary(choices, own);
        FigureTable movers = CertaintyTables.movers(Movers.of(choices, own), own);
        FigureTable chance = CertaintyTables.chance(rounding, posted, choices, own);
        List<Tried> tried = Conclusions.of(input, choices);
        List<FigureTable> tables = new ArrayList<>(List.of(summary));
        if (!tried.isEmpty()) {
            tables.add(CertaintyTables.conclusions(tried, choices));
        }
        tables.add(movers);
        tables.add(CertaintyTables.heat(choices, summary, own));
        tables.add(chance);
        tables.add(CertaintyTables.intervals(chances, own));
        tables.add(CertaintyTables.index(choices, own));
        List<ChartSpec> charts = new ArrayList<>(List.of(CertaintyCharts.cheaper(summary, choices, own)));
        if (chance.columns().stream().anyMatch(column -> column.key().equals("p1"))) {
            charts.add(CertaintyCharts.places(chance, posted, own));
        }
        Map<String, String> options = new TreeMap<>();
        options.put(MEASURE.key(), measure.key());
        options.put(DRAWS.key(), Integer.toString(draws));
        options.put(SEED.key(), Long.toString(seed));
        return new ModelResult(
                id(),
                Text.of("Hvor sikker er pladsen? " + own.name(), "How sure is the rank? " + own.name()),
                options,
                CertaintySentences.of(choices, movers, chance, tried, posting, own),
                tables,
                charts,
                notes(input));
    }

    /**
     * The table of choices alone, without draws: in what pct. of the choices each municipality is cheaper than the level, by
     * code. What moves the rank is computed too; this is what {@code ./provenu bench certainty} measures.
     *
     * @throws ModelException as {@link #run} does
     */
    public static Map<String, Double> cheaper(ModelInput input) {
        Choices choices = choices(input);
        CertaintyTables.summary(choices, input.own());
        CertaintyTables.movers(Movers.of(choices, input.own()), input.own());
        Map<String, Double> cheaper = new TreeMap<>();
        choices.members()
                .forEach(member ->
                        choices.cheaper(member).ifPresent(figure -> cheaper.put(member.code(), figure.number())));
        return cheaper;
    }

    private static Choices choices(ModelInput input) {
        List<Measure> measures = Measures.of(input);
        if (measures.isEmpty()) {
            throw new ModelException(
                    Text.of(
                            input.own().name()
                                    + " har ikke tal, der kan sammenlignes med andres, under noget valg. Indlæs udgifter og"
                                    + " fuldtidspersoner for kommunen og mindst én anden, eller se benchmark-choices efter.",
                            input.own().name()
                                    + " has no numbers that can be compared with others' under any choice. Import expenditure"
                                    + " and full-time persons for it and at least one other, or look through benchmark-choices."));
        }
        return Choices.of(measures);
    }

    private static Measure measure(ModelInput input, Choices choices) {
        String asked = input.option(MEASURE);
        return asked.isEmpty()
                ? choices.measures().getFirst()
                : choices.measures().stream()
                        .filter(measure -> measure.key().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> unknown(asked, choices));
    }

    private static ModelException unknown(String asked, Choices choices) {
        String shown = asked.length() > 60 ? asked.substring(0, 60) + "…" : asked;
        String known =
                String.join(", ", choices.measures().stream().map(Measure::key).toList());
        return new ModelException(Text.of(
                "Opgørelsen '" + shown + "' findes ikke. Vælg en af: " + known + ".",
                "There is no measure '" + shown + "'. Choose one of: " + known + "."));
    }

    private static long whole(ModelInput input, ModelOption option, long least, long most) {
        String text = input.option(option);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(option, text, least, most);
        }
        throw refused(option, text, least, most);
    }

    private static ModelException refused(ModelOption option, String text, long least, long most) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new ModelException(Text.of(
                option.key() + " '" + shown + "' er ikke et helt tal fra " + least + " til " + most + ".",
                option.key() + " '" + shown + "' is not a whole number from " + least + " to " + most + "."));
    }

    private static List<Note> notes(ModelInput input) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Valgene er dem, som data giver; datasættet benchmark-choices kan udelade nogle og sige hvorfor. Alle valg tæller"
                        + " lige meget: andelen er ikke en sandsynlighed.",
                "The choices are those that the data offer; the dataset benchmark-choices can leave some out and say why. All count"
                        + " alike: the share is no probability."));
        if (input.option(Posting.PCT).isEmpty()) {
            notes.add(Note.doubt(
                    "Hvor sikker konteringen er, står ikke i kilden. Sat til den typiske størrelse af kildens egne korrektioner; vælg"
                            + " en anden med posting-pct.",
                    "How sure the posting is does not stand in the source. Set to the typical size of the source's own corrections;"
                            + " choose another with posting-pct."));
        }
        notes.add(
                Note.footnote(
                        "Afrunding: hvert trykt input kan være en halv af sidste ciffer ved siden af. Input trækkes uafhængigt af hinanden.",
                        "Rounding: each printed input may be half of its last digit off. Inputs are drawn independently of each other."));
        for (SourceRow row : input.rows(CertaintyData.CHOICES)) {
            if (row.text("use").equals("no")) {
                notes.add(new Note(
                        Note.Kind.FOOTNOTE,
                        Text.of("Udeladt: ", "Left out: ")
                                .plus(Text.same(
                                        row.text("dimension") + "=" + row.text("value") + ". " + row.text("why")))));
            }
        }
        return notes;
    }
}
