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
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.BenefitGroup;
import dk.provenu.engine.vocabulary.BenefitGroups;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The ministry's benchmark as Jobindsats publishes it (table y30r21): expected and actual recipients, their difference, and
 * the place on the national ranking. Expectation and place are Jobindsats' own; differences and the places within the
 * comparison group are computed.
 */
public final class FrameworkRanking implements Model {

    static final FigureId ID = FigureId.of("framework-ranking");
    private static final ModelOption PERIOD = new ModelOption("period", Text.of("Periode", "Period"), "");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Jobindsats' benchmark", "The benchmark of Jobindsats");
    }

    @Override
    public Text description() {
        return Text.of(
                "Forventet og faktisk antal på ydelse efter Jobindsats' benchmarkmodel (y30r21), pladsen på ranglisten, og hvordan"
                        + " begge har flyttet sig.",
                "Expected and actual recipients by the benchmark model of Jobindsats (y30r21), the place on the ranking, and how"
                        + " both have moved.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FrameworkData.RANKING);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(PERIOD);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<SourceRow> rows = input.rows(FrameworkData.RANKING);
        NavigableSet<String> periods = new TreeSet<>();
        rows.forEach(row -> periods.add(row.text("period")));
        String chosen = input.option(PERIOD).strip();
        if (periods.isEmpty() || (!chosen.isEmpty() && !periods.contains(chosen))) {
            throw new ModelException(Text.of(
                    "Der er ingen tal for perioden '" + chosen + "'. Vælg en af: " + String.join(", ", periods) + ".",
                    "There are no numbers for the period '" + chosen + "'. Choose one of: " + String.join(", ", periods)
                            + "."));
        }
        String period = chosen.isEmpty() ? periods.last() : chosen;
        List<Municipality> members = Members.of(input, rows);
        List<String> categories = Stream.concat(
                        Stream.of(FrameworkData.ALL),
                        BenefitGroups.viveCategories().stream().map(BenefitGroup::id))
                .filter(category -> rows.stream()
                        .anyMatch(row -> row.text("benefit_category").equals(category)
                                && row.text("period").equals(period)))
                .toList();
        RankingTables make = new RankingTables(rows, members, input.own());
        List<FigureTable> tables = new ArrayList<>();
        tables.add(make.development(periods, categories.getFirst()));
        categories.forEach(category -> tables.add(make.category(category, period)));
        return new ModelResult(
                id(),
                Text.of(
                        "Jobindsats' benchmark, " + input.own().name() + " " + period,
                        "The benchmark of Jobindsats, " + input.own().name() + " " + period),
                Map.of("period", period),
                findings(tables.get(1), input.own()),
                tables,
                List.of(),
                notes(rows));
    }

    private static List<Sentence> findings(FigureTable table, Municipality own) {
        return table.rows().stream()
                .filter(row -> row.key().equals(own.code()))
                .flatMap(row -> {
                    Figure difference = RankingTables.figure(table, row, "difference_persons");
                    Figure place = RankingTables.figure(table, row, "ranking");
                    if (!difference.value().isPresent() || !place.value().isPresent()) {
                        return Stream.of();
                    }
                    Sentence.Builder sentence = Sentence.of("level")
                            .words(own.name() + " har ", own.name() + " has ")
                            .number(difference, 0, Form.MAGNITUDE_WITH_UNIT);
                    ShareSentences.moreOrFewer(sentence, difference);
                    return Stream.of(sentence.words(" og plads ", " and rank ")
                            .number(place, 0, Form.PLAIN)
                            .words(" på Jobindsats' rangliste.", " on the ranking of Jobindsats.")
                            .end());
                })
                .toList();
    }

    private static List<Note> notes(List<SourceRow> rows) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Det forventede og pladsen på ranglisten er Jobindsats' egne; forskelle og pladser i gruppen er regnet her.",
                "The expectation and the place on the ranking are Jobindsats' own; differences and places within the group are"
                        + " computed here."));
        rows.stream()
                .map(row -> row.text("note"))
                .filter(note -> !note.isEmpty())
                .distinct()
                .forEach(note -> notes.add(Note.doubt(note, note)));
        return notes;
    }
}
