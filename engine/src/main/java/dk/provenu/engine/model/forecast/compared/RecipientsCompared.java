package dk.provenu.engine.model.forecast.compared;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.forecast.SeriesKind;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.Measure;
import dk.provenu.engine.vocabulary.Measures;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A monthly series of Jobindsats for the own municipality against its comparison group (the own with it) and the country:
 * the last three years as indices, and who grew how much in a year. What was observed only; the forecast is another model.
 */
public final class RecipientsCompared implements Model {

    static final FigureId ID = FigureId.of("recipients-compared");

    /** Three years, so that every calendar month stands three times. */
    private static final int MONTHS = 36;

    private static final int YEAR = 12;
    private static final ModelOption MEASURE = new ModelOption("measure", Text.of("Mål", "Measure"), "");

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Egen, gruppe og land", "Own, group and country");
    }

    @Override
    public Text description() {
        return Text.of(
                "Kommunens månedstal ved siden af sammenligningsgruppens og landets: indeks over tre år og vækst på et år.",
                "The municipality's monthly figures beside those of the comparison group and the country: indices over three years"
                        + " and growth in a year.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(SeriesKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(MEASURE);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        Municipality own = input.own();
        List<SourceRow> rows = input.rows(SeriesKind.KIND);
        Measure measure = measure(input, rows);
        MonthlySeries series = new MonthlySeries(rows, measure.code());
        if (series.faults().containsKey(own.code())) {
            throw new ModelException(Text.of(
                    own.name() + "s serie for " + measure.code() + " har en måned to gange eller et negativt tal ("
                            + series.faults().get(own.code()) + "). Ret filen, og importér den igen.",
                    "The series of " + own.name() + " for " + measure.code()
                            + " has a month twice or a negative number ("
                            + series.faults().get(own.code()) + "). Correct the file and import it again."));
        }
        List<MonthPeriod> months = months(series.months(own.code()), own, measure);
        List<Municipality> members = input.group()
                .map(group -> new ArrayList<>(group.municipalities()))
                .orElseGet(ArrayList::new);
        if (!members.isEmpty() && !members.contains(own)) {
            members.add(own);
        }
        List<Note> notes = new ArrayList<>();
        members.removeIf(member -> {
            boolean out = !series.isWhole(member.code(), months);
            if (out) {
                notes.add(Note.footnote(
                        member.name()
                                + " mangler tal i mindst én af månederne (eller har fejl i filen) og er ikke med i gruppen.",
                        member.name()
                                + " lacks numbers in at least one of the months (or has faults in the file) and is not part"
                                + " of the group."));
            }
            return out;
        });
        notes.add(Note.footnote(
                measure.isCount()
                        ? "Gruppen er summen af kommunerne, den egen med."
                        : "Gruppen er det uvægtede gennemsnit af kommunerne, den egen med.",
                measure.isCount()
                        ? "The group is the sum of its municipalities, the own with them."
                        : "The group is the unweighted mean of its municipalities, the own with them."));
        Lines lines = new Lines(series, measure, own, members, months);
        List<FigureTable> tables = new ArrayList<>(List.of(lines.months()));
        List<ChartSpec> charts = new ArrayList<>(List.of(lines.chart()));
        List<Sentence> findings = new ArrayList<>(lines.findings());
        if (months.size() > YEAR && members.contains(own) && members.size() > 1) {
            YearGrowth growth = new YearGrowth(
                    series, measure, own, members, months.getLast(), months.get(months.size() - 1 - YEAR));
            tables.add(growth.table());
            charts.add(growth.chart());
            growth.finding().ifPresent(findings::add);
        }
        return new ModelResult(
                id(),
                measure.name()
                        .plus(Text.of(
                                ", " + own.name() + ", gruppe og land", ", " + own.name() + ", group and country")),
                Map.of(MEASURE.key(), measure.code()),
                findings,
                tables,
                charts,
                notes);
    }

    private static Measure measure(ModelInput input, List<SourceRow> rows) {
        TreeSet<String> known = new TreeSet<>();
        rows.forEach(row -> known.add(row.text(SeriesKind.MEASURE)));
        String asked = input.option(MEASURE);
        if (known.isEmpty() || !(asked.isEmpty() || known.contains(asked))) {
            throw new ModelException(Text.of(
                    "Målet '" + asked + "' er ikke i dataene. Der er: " + String.join(", ", known) + ".",
                    "The measure '" + asked + "' is not in the data. There are: " + String.join(", ", known) + "."));
        }
        return Measures.get(asked.isEmpty() ? known.first() : asked);
    }

    /** The last three years of months up to the last with an own number, without a gap. */
    private static List<MonthPeriod> months(NavigableSet<MonthPeriod> own, Municipality municipality, Measure measure) {
        if (own.size() < 2) {
            throw new ModelException(Text.of(
                    "Der er færre end to måneder for " + municipality.name() + " af målet " + measure.code()
                            + ". Vælg et andet mål eller en anden kommune.",
                    "There are fewer than two months for " + municipality.name() + " of the measure " + measure.code()
                            + ". Choose another measure or another municipality."));
        }
        List<MonthPeriod> months = new ArrayList<>();
        for (MonthPeriod month : own.descendingSet()) {
            boolean follows = months.isEmpty() || month.next().equals(months.getFirst());
            if (!follows || months.size() > MONTHS) {
                break;
            }
            months.addFirst(month);
        }
        return months;
    }

    /** The country's series, by its code. */
    static String country() {
        return Areas.WHOLE_COUNTRY.code();
    }
}
