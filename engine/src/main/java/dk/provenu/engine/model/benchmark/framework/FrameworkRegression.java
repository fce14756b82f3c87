package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.model.benchmark.framework.Neighbours.Neighbour;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An own expected value: least squares across municipalities on freely chosen framework conditions. It learns from the
 * municipalities' own totals, where VIVE learns from single citizens, and is therefore another quantity than VIVE's
 * expected share; every result says so.
 */
public final class FrameworkRegression implements Model {

    static final FigureId ID = FigureId.of("framework-regression");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Egen regression på rammevilkår", "Own regression on framework conditions");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvad kommunens valgte rammevilkår lader vente, når der læres af de andre kommuner: bidrag fra hvert vilkår,"
                        + " usikkerhed, tragtplot og de nærmeste naboer.",
                "What the municipality's chosen framework conditions let one expect, learnt from the other municipalities: the"
                        + " contribution of each, uncertainty, funnel plot and the nearest neighbours.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FrameworkData.VARIABLES);
    }

    @Override
    public List<ModelOption> options() {
        List<ModelOption> options = new ArrayList<>(List.of(Members.YEAR));
        options.addAll(RegressionChoice.OPTIONS);
        return options;
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        RegressionChoice choice = RegressionChoice.of(input);
        RegressionData data = RegressionData.of(input, choice);
        Municipality own = input.own();
        if (!data.municipalities().contains(own)) {
            throw new ModelException(Text.of(
                    own.name() + " mangler et tal i en af variablerne for " + data.year()
                            + ". Indlæs det, eller vælg andre rammevilkår.",
                    own.name() + " lacks a number in one of the variables of " + data.year()
                            + ". Import it, or choose other conditions."));
        }
        OwnExpected expected = new OwnExpected(OwnRegression.of(data, choice));
        List<Municipality> shown = Members.of(input, input.rows(FrameworkData.VARIABLES)).stream()
                .filter(expected::has)
                .toList();
        Map<Municipality, Figure> differences = new LinkedHashMap<>();
        shown.forEach(member -> differences.put(member, expected.of(member).difference()));
        Compared compared = Compared.of(
                ID.child("expected"),
                "difference",
                Text.of("Observeret minus forventet", "Observed less expected"),
                differences,
                2);
        List<Neighbour> neighbours = Neighbours.of(expected, own, choice.neighbours());
        Optional<Funnel> funnel = Funnel.of(expected);
        RegressionTables make = new RegressionTables(expected, own);
        RegressionDiagnostics trust = new RegressionDiagnostics(expected, own);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(make.explained());
        tables.add(trust.coefficients());
        tables.add(make.neighbours(neighbours));
        tables.add(make.expected(compared));
        funnel.ifPresent(plot -> tables.add(trust.funnel(plot, shown)));
        tables.add(trust.influence());
        tables.add(trust.fit());
        List<ChartSpec> charts = new ArrayList<>();
        charts.add(RegressionCharts.expected(expected, own));
        charts.add(RegressionCharts.contributions(expected, own));
        funnel.ifPresent(plot -> charts.add(RegressionCharts.funnel(plot, own)));
        return new ModelResult(
                id(),
                Text.of(
                        "Egen regression: " + data.outcome().label().da() + ", " + own.name() + " " + data.year(),
                        "Own regression: " + data.outcome().label().en() + ", " + own.name() + " " + data.year()),
                choice.words(
                        data.year(),
                        data.outcome().code(),
                        data.conditions().stream()
                                .map(RegressionData.Variable::code)
                                .toList()),
                findings(expected, compared, neighbours, own),
                tables,
                charts,
                notes(data, choice, funnel));
    }

    private static List<Sentence> findings(
            OwnExpected expected, Compared compared, List<Neighbour> neighbours, Municipality own) {
        Figure difference = expected.of(own).difference();
        boolean more = difference.number() >= 0;
        List<Sentence> all = new ArrayList<>();
        Sentence.Builder level = Sentence.of("level")
                .words("De valgte rammevilkår lader vente ", "The chosen conditions let one expect ")
                .number(expected.of(own).expected(), 2, Form.WITH_UNIT)
                .words(" i " + own.name() + "; observeret er ", " in " + own.name() + "; observed is ")
                .number(expected.of(own).outcome(), 2, Form.WITH_UNIT)
                .words(", ", ", ")
                .number(difference, 2, Form.MAGNITUDE_WITH_UNIT)
                .words(more ? " mere" : " mindre", more ? " more" : " less");
        compared.rank(own)
                .ifPresent(rank -> level.words(": plads ", ": rank ")
                        .number(rank, 0, Form.PLAIN)
                        .words(" af " + compared.size(), " of " + compared.size()));
        all.add(level.words(".", ".").end());
        String names = neighbours.stream()
                .map(neighbour -> neighbour.municipality().name())
                .collect(Collectors.joining(", "));
        all.add(Sentence.of("neighbours")
                .words(
                        "Nærmest i rammevilkår, og et forslag til sammenligningsgruppe, er " + names + ".",
                        "Nearest in framework conditions, and a suggestion for a comparison group, are " + names + ".")
                .end());
        return all;
    }

    private static List<Note> notes(RegressionData data, RegressionChoice choice, Optional<Funnel> funnel) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Dette er en egen regression på " + data.municipalities().size()
                        + " kommuners samlede tal. VIVE bruger oplysninger om de enkelte borgere; det forventede her er en anden"
                        + " størrelse end VIVE's og må ikke læses som den.",
                "This is an own regression on the totals of "
                        + data.municipalities().size()
                        + " municipalities. VIVE uses data on the single citizens; what is expected here is another quantity than"
                        + " VIVE's and must not be read as it."));
        notes.add(Note.footnote(
                "En forskel er beskrivelse og ikke årsag: vilkår, der ikke er valgt, og tilfældigheder ligger i den.",
                "A difference is description and not cause: conditions that were not chosen, and chance, lie in it."));
        if (choice.weighted()) {
            notes.add(Note.footnote(
                    "Kommunerne vægter med deres befolkning, også i gennemsnittene.",
                    "Municipalities count by their population, in the means too."));
        }
        if (!data.leftOut().isEmpty()) {
            String names = data.leftOut().stream().map(Municipality::name).collect(Collectors.joining(", "));
            notes.add(Note.footnote(
                    "Uden tal i alle variabler, og derfor ikke med: " + names + ".",
                    "Without a number in every variable, and therefore left out: " + names + "."));
        }
        if (funnel.isEmpty()) {
            notes.add(Note.footnote(
                    "Tragtplottet kræver en andel af befolkningen og en variabel med rollen population.",
                    "The funnel plot needs a share of the population and a variable of the role population."));
        }
        data.remarks().forEach(remark -> notes.add(Note.doubt(remark, remark)));
        return notes;
    }
}
