package dk.provenu.engine.model.benchmark.frontier;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.model.benchmark.frontier.FrontierData.Variable;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.statistics.frontier.Orientation;
import dk.provenu.engine.statistics.frontier.Returns;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Data envelopment analysis with bias-corrected bootstrap intervals, as VIVE used it of job centres for Rigsrevisionen in
 * 2018. The frontier is made of all municipalities in the data; the comparison group says who is shown.
 */
public final class FrontierAnalysis implements Model {

    static final FigureId ID = FigureId.of("frontier");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Effektivitet", "Efficiency");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor lidt de bedste blandinger af kommuner bruger for de samme resultater: effektivitet, forbilleder, potentiale, og"
                        + " hvor sikkert det er (frontanalyse, DEA).",
                "How little the best mixtures of municipalities use for the same outputs: efficiency, peers, potential, and how"
                        + " sure that is (data envelopment analysis).");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FrontierData.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return FrontierChoice.OPTIONS;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<SourceRow> rows = input.rows(FrontierData.KIND);
        FrontierChoice choice = FrontierChoice.of(input);
        FrontierData data = FrontierData.of(rows, period(input, rows), choice.variables());
        Municipality own = input.own();
        if (!data.municipalities().contains(own)) {
            Text why = data.leftOut().getOrDefault(own, Text.of("ingen rækker", "no rows"));
            throw new ModelException(Text.of(
                    own.name() + " kan ikke være med i " + data.period() + ": " + why.da()
                            + ". Indlæs tallet, eller vælg andre variabler.",
                    own.name() + " cannot take part in " + data.period() + ": " + why.en()
                            + ". Import the number, or choose other variables."));
        }
        Scores scores = new Scores(data, choice);
        List<Municipality> shown =
                Members.of(input, rows).stream().filter(scores::has).toList();
        Map<Municipality, Figure> ranks = scores.ranks(shown);
        FrontierTables make = new FrontierTables(scores, own);
        FigureTable efficiency = make.efficiency(ranks);
        FigureTable potential = make.potential();
        return new ModelResult(
                id(),
                Text.of(
                        "Effektivitet, " + own.name() + " " + data.period(),
                        "Efficiency, " + own.name() + " " + data.period()),
                choice.words(data.period()),
                findings(scores, own, ranks, potential),
                List.of(potential, make.peers(), efficiency),
                FrontierCharts.of(scores, shown, own),
                notes(scores));
    }

    private static String period(ModelInput input, List<SourceRow> rows) {
        List<String> periods =
                rows.stream().map(row -> row.text("period")).distinct().sorted().toList();
        String chosen = input.option(FrontierChoice.PERIOD).strip();
        if (periods.isEmpty()) {
            throw new ModelException(Text.of("frontier-data har ingen rækker.", "frontier-data has no rows."));
        }
        if (!chosen.isEmpty() && !periods.contains(chosen)) {
            throw new ModelException(Text.of(
                    "Der er ingen tal for '" + chosen + "'. Vælg en af: " + String.join(", ", periods) + ".",
                    "There are no numbers for '" + chosen + "'. Choose one of: " + String.join(", ", periods) + "."));
        }
        return chosen.isEmpty() ? periods.getLast() : chosen;
    }

    private static List<Sentence> findings(
            Scores scores, Municipality own, Map<Municipality, Figure> ranks, FigureTable potential) {
        List<Sentence> all = new ArrayList<>();
        Figure rank = Objects.requireNonNull(ranks.get(own));
        boolean on = scores.efficiency(own).number() > 100 - 1e-6;
        Sentence.Builder level = Sentence.of("level")
                .words(own.name() + " er ", own.name() + " is ")
                .number(scores.efficiency(own), 1, Form.WITH_UNIT)
                .words(
                        on ? " effektiv og ligger på fronten" : " effektiv",
                        on ? " efficient and lies on the frontier" : " efficient")
                .words(": plads ", ": rank ")
                .number(rank, 0, Form.PLAIN)
                .words(" af " + ranks.size() + ".", " of " + ranks.size() + ".");
        all.add(level.end());
        if (scores.isSure()) {
            all.add(Sentence.of("sure")
                    .words(
                            "Renset for at fronten selv er et skøn, er den ",
                            "Corrected for the frontier being an estimate itself, it is ")
                    .number(scores.sure(own, "corrected"), 1, Form.WITH_UNIT)
                    .words(", mellem ", ", between ")
                    .number(scores.sure(own, "low"), 1, Form.PLAIN)
                    .words(" og ", " and ")
                    .number(scores.sure(own, "high"), 1, Form.WITH_UNIT)
                    .words(".", ".")
                    .end());
        }
        if (!on) {
            boolean input = scores.choice().orientation() == Orientation.INPUT;
            Variable first = input
                    ? scores.data().inputs().getFirst()
                    : scores.data().outputs().getFirst();
            Row row = potential.row(first.code());
            if (row.cells().get(potential.column("difference")) instanceof Cell.FigureCell(Figure figure)) {
                all.add(Sentence.of("potential")
                        .words("På fronten ville den have ", "On the frontier it would have ")
                        .number(figure, 1, Form.MAGNITUDE_WITH_UNIT)
                        .words(
                                figure.number() < 0 ? " mindre (" : " mere (",
                                figure.number() < 0 ? " less (" : " more (")
                        .words(first.label())
                        .words(").", ").")
                        .end());
            }
        }
        return all;
    }

    private static List<Note> notes(Scores scores) {
        FrontierData data = scores.data();
        List<Note> notes = new ArrayList<>();
        int n = data.municipalities().size();
        int m = data.inputs().size();
        int s = data.outputs().size();
        int rule = Math.max(m * s, 3 * (m + s));
        if (n < rule) {
            notes.add(Note.doubt(
                    n + " kommuner er få til " + (m + s)
                            + " variabler: tommelfingerreglen (Cooper, Seiford og Tone 2007) er mindst " + rule
                            + ". Mange kommer på fronten, fordi ingen ligner dem. Vælg færre med variables.",
                    n + " municipalities are few for " + (m + s)
                            + " variables: the rule of thumb (Cooper, Seiford and Tone 2007) is"
                            + " at least " + rule
                            + ". Many come to lie on the frontier because nobody is like them. Choose fewer"
                            + " by variables."));
        }
        if (!scores.isSure()) {
            notes.add(Note.doubt(
                    "Der er ikke regnet usikkerhed: bootstrap kræver mindst tre kommuner bag fronten og 100 gentagelser.",
                    "No uncertainty was computed: the bootstrap needs at least three municipalities behind the frontier and"
                            + " 100 repetitions."));
        }
        boolean ratios = Stream.concat(data.inputs().stream(), data.outputs().stream())
                .anyMatch(variable -> isRatio(variable.unit()));
        if (ratios && scores.choice().returns() == Returns.CONSTANT) {
            notes.add(Note.doubt(
                    "Forholdstal (pct., pr. person) kan ikke skaleres op: med konstant skalaafkast bliver fronten for streng. Vælg"
                            + " returns=variable.",
                    "Ratios (pct., per person) cannot be scaled up: under constant returns the frontier becomes too strict. Choose"
                            + " returns=variable."));
        }
        notes.add(Note.footnote(
                "Effektivitet er beskrivelse og ikke årsag: vilkår og kvalitet, der ikke er med, ligger i den, og målefejl hos få"
                        + " kommuner flytter fronten for alle.",
                "Efficiency is description and not cause: conditions and quality that are left out lie in it, and errors of"
                        + " measurement in a few municipalities move the frontier for all."));
        if (!data.leftOut().isEmpty()) {
            notes.add(Note.footnote(
                    "Ikke med: "
                            + data.leftOut().entrySet().stream()
                                    .map(each -> each.getKey().name() + " ("
                                            + each.getValue().da() + ")")
                                    .collect(Collectors.joining(", "))
                            + ".",
                    "Left out: "
                            + data.leftOut().entrySet().stream()
                                    .map(each -> each.getKey().name() + " ("
                                            + each.getValue().en() + ")")
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
        data.remarks().forEach(remark -> notes.add(Note.doubt(remark, remark)));
        return notes;
    }

    private static boolean isRatio(Unit unit) {
        return switch (unit.form()) {
            case QUANTITY -> unit.code().contains("/");
            default -> true;
        };
    }
}
