package dk.provenu.engine.model.recipients;

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
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Recipients by benefit as "Benchmark af Jobcenter Albertslund" (2019) shows them: the same month of up to four years beside
 * each other, in persons and in pct. of the population, in dated categories; and whether stocks and flows of cases agree.
 */
public final class Recipients implements Model {

    static final FigureId ID = FigureId.of("recipients");

    private static final int YEARS = 4;
    private static final ModelOption MONTH = new ModelOption(
            "period",
            Text.of(
                    "Måned, fx 2019-01; samme måned i de tre år før vises ved siden af",
                    "Month, such as 2019-01; the same month of the three years before stands beside it"),
            "");
    private static final ModelOption SCHEME =
            new ModelOption("scheme", Text.of("Inddeling af ydelserne", "Categories of benefits"), Category.STANDARD);
    private static final ModelOption AGES = new ModelOption(
            "age-group", Text.of("Aldersgruppe i befolkningen", "Age group of the population"), "16-66");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Ydelsesmodtagere og sager", "Recipients and cases");
    }

    @Override
    public Text description() {
        return Text.of(
                "Fuldtidspersoner på ydelse og deres andel af befolkningen, samme måned i fire år; og om bestand og bevægelser af"
                        + " sager stemmer.",
                "Full-time persons on benefit and their share of the population, the same month of four years; and whether stocks"
                        + " and flows of cases agree.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(RecipientsData.RECIPIENTS);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(
                RecipientsData.POPULATION, RecipientsData.CATEGORIES, RecipientsData.CASES, PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(MONTH, SCHEME, AGES);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Municipality own = input.own();
        List<SourceRow> rows = input.rows(RecipientsData.RECIPIENTS).stream()
                .filter(row -> row.text("municipality").equals(own.code()))
                .toList();
        Period month = month(input, rows);
        BenefitMonths benefits = new BenefitMonths(
                own, rows, months(rows, month), population(input), Category.of(input, input.option(SCHEME)));
        Cases cases = Cases.of(input);
        List<FigureTable> tables = new ArrayList<>();
        tables.add(benefits.persons());
        benefits.shares(input.option(AGES)).ifPresent(tables::add);
        cases.table().ifPresent(tables::add);
        Map<String, String> choices =
                Map.of(MONTH.key(), month.code(), SCHEME.key(), input.option(SCHEME), AGES.key(), input.option(AGES));
        Set<Figure> figures = new HashSet<>();
        tables.forEach(table -> figures.addAll(table.figures()));
        PublishedFigures.table(PublishedFigures.check(input, id(), choices, figures))
                .ifPresent(tables::add);
        List<Sentence> findings = new ArrayList<>(findings(benefits, own));
        findings.addAll(cases.findings());
        return new ModelResult(
                id(),
                Text.of("Ydelsesmodtagere, " + own.name() + ", ", "Recipients, " + own.name() + ", ")
                        .plus(month.words()),
                choices,
                findings,
                tables,
                RecipientsCharts.of(benefits, own),
                notes(benefits));
    }

    private static Period month(ModelInput input, List<SourceRow> rows) {
        TreeSet<Period> months = new TreeSet<>();
        rows.forEach(row -> months.add(Period.parse(row.text("period"))));
        if (months.isEmpty()) {
            throw new ModelException(Text.of(
                    "Der er ingen ydelsesmodtagere for " + input.own().name() + ". Vælg en anden kommune, eller indlæs"
                            + " kommunens tal som recipients-by-benefit.",
                    "There are no recipients for " + input.own().name() + ". Choose another municipality, or import its"
                            + " numbers as recipients-by-benefit."));
        }
        String asked = input.option(MONTH);
        if (asked.isEmpty()) {
            return months.last();
        }
        try {
            Period month = Period.parse(asked);
            if (months.contains(month)) {
                return month;
            }
        } catch (VocabularyException e) {
            throw new ModelException(e.text());
        }
        throw new ModelException(Text.of(
                "Der er ingen ydelsesmodtagere for '" + asked + "'. Dataene går fra "
                        + months.first().code() + " til " + months.last().code() + ".",
                "There are no recipients for '" + asked + "'. The data run from "
                        + months.first().code() + " to " + months.last().code() + "."));
    }

    /** The same month of the chosen year and of the three before it, for those that are there. */
    private static List<Period> months(List<SourceRow> rows, Period chosen) {
        TreeSet<Period> months = new TreeSet<>();
        for (SourceRow row : rows) {
            Period each = Period.parse(row.text("period"));
            int years = chosen.start().getYear() - each.start().getYear();
            if (each.kind() == chosen.kind()
                    && years >= 0
                    && years < YEARS
                    && each.start().getDayOfYear() - chosen.start().getDayOfYear() <= 1
                    && each.start().getMonth() == chosen.start().getMonth()) {
                months.add(each);
            }
        }
        return List.copyOf(months);
    }

    private static Map<Period, Figure> population(ModelInput input) {
        Map<Period, Figure> population = new HashMap<>();
        for (SourceRow row : input.rows(RecipientsData.POPULATION)) {
            if (row.text("municipality").equals(input.own().code())
                    && row.text("age_group").equals(input.option(AGES))) {
                population.put(Period.parse(row.text("period")), row.figure("persons"));
            }
        }
        return population;
    }

    private static List<Sentence> findings(BenefitMonths benefits, Municipality own) {
        List<Sentence> found = new ArrayList<>();
        Period last = benefits.months().getLast();
        BenefitMonths.Line all = benefits.lines().getFirst();
        benefits.total(last).ifPresent(total -> {
            Sentence.Builder sentence = Sentence.of("total")
                    .words("I ", "In ")
                    .words(last.words())
                    .words(" er der ", " there are ")
                    .number(total, 0, Form.WITH_UNIT)
                    .words(" på ydelse i " + own.name(), " on benefit in " + own.name());
            benefits.share(all, last)
                    .ifPresent(share -> sentence.words(", ", ", ")
                            .number(share, 1, Form.WITH_UNIT)
                            .words(" af befolkningen", " of the population"));
            benefits.change(all)
                    .filter(change -> benefits.months().size() > 1)
                    .ifPresent(change -> sentence.words("; ", "; ")
                            .number(change, 0, Form.MAGNITUDE)
                            .words(
                                    change.number() > 0 ? " flere end i " : " færre end i ",
                                    change.number() > 0 ? " more than in " : " fewer than in ")
                            .words(benefits.months().getFirst().words()));
            found.add(sentence.words(".", ".").end());
        });
        return found;
    }

    private static List<Note> notes(BenefitMonths benefits) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.footnote(
                "En fuldtidsperson er et gennemsnit over måneden; samme person kan ikke tælle to gange i en uge, men i to ydelser i en"
                        + " måned.",
                "A full-time person is an average over the month; one person does not count twice in a week, but may count in two"
                        + " benefits in a month."));
        if (!benefits.outside().isEmpty()) {
            String da = benefits.outside().stream()
                    .map((Benefit benefit) -> benefit.name().da())
                    .collect(Collectors.joining(", "));
            String en = benefits.outside().stream()
                    .map((Benefit benefit) -> benefit.name().en())
                    .collect(Collectors.joining(", "));
            notes.add(Note.footnote(
                    "Uden for inddelingens kategorier: " + da + ". De er med i alt.",
                    "In none of the scheme's categories: " + en + ". They are part of the total."));
        }
        return notes;
    }
}
