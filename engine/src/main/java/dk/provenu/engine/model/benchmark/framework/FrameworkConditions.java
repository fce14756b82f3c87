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
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.benchmark.Members;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.BenefitGroup;
import dk.provenu.engine.vocabulary.BenefitGroups;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Observed and expected shares of the population on benefits (VIVE 2018, "Analyse for offentlige forsørgelsesydelser i
 * 2016", as used in "Benchmark af Jobcenter Albertslund", 2019): the difference, the ranks and how the share has moved
 * since. What is expected comes from the source and is never computed here.
 */
public final class FrameworkConditions implements Model {

    static final FigureId ID = FigureId.of("framework-conditions");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Rammevilkår", "Framework conditions");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor mange der er på ydelse, ved siden af hvor mange der måtte ventes ud fra kommunens rammevilkår, og hvordan"
                        + " andelen har flyttet sig siden.",
                "How many are on benefits beside how many the municipality's framework conditions let one expect, and how the"
                        + " share has moved since.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(FrameworkData.EXPECTED);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(FrameworkData.SHARES, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Members.YEAR);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        List<SourceRow> rows = input.rows(FrameworkData.EXPECTED);
        List<Municipality> members = Members.of(input, rows);
        int year = Members.year(input, Members.years(rows));
        List<ShareCategory> categories = Stream.concat(
                        Stream.of(FrameworkData.ALL),
                        BenefitGroups.viveCategories().stream().map(BenefitGroup::id))
                .flatMap(id -> ShareCategory.of(input, id, members, year).stream())
                .toList();
        if (categories.isEmpty()) {
            throw new ModelException(Text.of(
                    "Ingen af de valgte kommuner har en andel i " + year + ". Vælg et andet år eller en anden gruppe.",
                    "None of the chosen municipalities has a share in " + year + ". Choose another year or group."));
        }
        List<FigureTable> tables = new ArrayList<>();
        tables.add(ShareTables.own(categories, input.own()));
        categories.forEach(category -> tables.add(ShareTables.category(category, input.own())));
        ShareTables.sums(categories, input.own()).ifPresent(tables::add);
        Map<String, String> choices = Map.of("year", Integer.toString(year));
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, id(), choices, figures))
                .ifPresent(tables::add);
        return new ModelResult(
                id(),
                Text.of(
                        "Rammevilkår, " + input.own().name() + " " + year,
                        "Framework conditions, " + input.own().name() + " " + year),
                choices,
                ShareSentences.of(categories, input.own()),
                tables,
                ShareCharts.of(categories, input.own()),
                notes(categories));
    }

    private static List<Note> notes(List<ShareCategory> categories) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "Det forventede er kildens: VIVE regner det ud fra oplysninger om de enkelte borgere og det lokale arbejdsmarked."
                        + " Forskelle, pladser og ændringer er regnet her.",
                "What is expected is the source's: VIVE computes it from data on the single citizens and the local labour"
                        + " market. Differences, ranks and changes are computed here."));
        notes.add(Note.footnote(
                "Færre end forventet kan skyldes indsatsen, men også vilkår, som modellen ikke kender, og tilfældigheder.",
                "Fewer than expected may be due to the effort, but also to conditions that the model does not know, and to"
                        + " chance."));
        Optional<ShareCategory> moved = categories.stream()
                .filter(category -> !category.later().isEmpty())
                .findFirst();
        moved.ifPresent(category -> notes.add(Note.doubt(
                "VIVE's og Jobindsats' andele er opgjort forskelligt, så en andel i Jobindsats minus VIVE's forventede er et"
                        + " skøn; det forventede gælder " + category.year() + " og er ikke fremskrevet.",
                "The shares of VIVE and of Jobindsats are counted differently, so a share in Jobindsats less what VIVE"
                        + " expected is an estimate; the expectation is of " + category.year()
                        + " and is not carried forward.")));
        return notes;
    }
}
