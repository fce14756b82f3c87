package dk.provenu.engine.model.productivity;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Rank;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.MonthlySalary;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Staff per 1,000 full-year persons by target group, task and subtask beside other job centres, what carries the distance
 * to the mean, and what other levels would mean (produktivitetsbenchmark): the method of mploy's report of 2013 on 15
 * municipalities (source 002). A low number is what the report calls a high productivity; rank 1 is the lowest, and the
 * unweighted mean includes the reader's own municipality.
 */
public final class ProductivityBenchmark implements Model {

    static final FigureId ID = FigureId.of("productivity-benchmark");

    static final String PRINTED = "benchmark";
    static final String REGISTERED = "registered";

    /** Whence the own numbers come: the benchmark's rows where they hold the municipality, else the registration. */
    static final ModelOption OWN = new ModelOption(
            "own-values",
            Text.of("Egne tal", "Own numbers"),
            PRINTED,
            List.of(PRINTED, REGISTERED),
            List.of(
                    Text.of("fra benchmarken", "of the benchmark"),
                    Text.of("fra egen tidsregistrering", "of the own time registration")));

    @Override
    public String id() {
        return ID.value();
    }

    @Override
    public Text title() {
        return Text.of("Produktivitet: årsværk efter opgave", "Productivity: staff by task");
    }

    @Override
    public Text description() {
        return Text.of(
                "Årsværk pr. 1.000 årspersoner efter målgruppe og opgave ved siden af andre jobcentre, hvad der bærer forskellen, og"
                        + " hvad andre niveauer ville betyde i årsværk, kroner og kvalitet. Ét valg: tabellen (overblik, målgruppe"
                        + " eller opgave).",
                "Full-time equivalents per 1,000 full-year persons by target group and task beside other job centres, what carries the"
                        + " difference, and what other levels would mean in staff, kroner and quality. One choice: the table (overview,"
                        + " target group or task).");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(ProductivityData.VALUES);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(
                ProductivityData.QUALITY,
                ProductivityData.PERSONS,
                TimeRegistration.KIND,
                ProductivityData.KEY_FIGURES,
                ProductivityData.SCALE,
                ProductivityData.WORDING,
                Assumptions.KIND,
                PublishedFigures.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(Benchmark.TABLE, OWN, MonthlySalary.OPTION);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        return new ProductivityRun(input).result();
    }

    /** Everything that one run needs at several places. */
    private static final class ProductivityRun {
        private final ModelInput input;
        private final List<Line> printed;
        private final OwnValues ownValues;
        private final Map<String, Beside> besides = new LinkedHashMap<>();
        private final String table;
        private final List<Beside> shown;
        private final Beside total;
        private final Persons persons;
        private final Kroner kroner;
        private final List<FigureTable> tables = new ArrayList<>();
        private final List<ChartSpec> charts = new ArrayList<>();

        ProductivityRun(ModelInput input) {
            this.input = input;
            List<Line> all = Line.all(input.rows(ProductivityData.VALUES), "fte_per_1000");
            Set<dk.provenu.engine.vocabulary.Municipality> members = Benchmark.members(input, all);
            this.printed = all.stream().map(line -> line.of(members)).toList();
            this.persons = Persons.of(input);
            this.kroner = Kroner.of(input);
            this.ownValues = new OwnValues(input, Registered.of(input), persons);
            for (Line line : printed) {
                besides.put(
                        line.table() + "/" + line.row(),
                        Beside.of(ID, ownValues.in(line), input.own(), Rank.Direction.LOWEST_FIRST));
            }
            this.table = Benchmark.table(input, printed);
            this.shown = besides.values().stream()
                    .filter(each -> each.line().table().equals(table))
                    .toList();
            this.total = shown.stream()
                    .filter(each -> each.line().is("total"))
                    .findFirst()
                    .orElseThrow(() -> new ModelException(Text.of(
                            "Tabel " + table
                                    + " har ingen række med rollen total. Ret datasættet productivity-comparison.",
                            "Table " + table
                                    + " has no row with the role total. Mend the dataset productivity-comparison.")));
            if (total.own().isEmpty()) {
                throw ownValues.missing(total.line());
            }
            Benchmark.requireOthers(input, total);
        }

        private Optional<Scale.Verdict> verdict(Beside beside) {
            return scale(beside.line()).flatMap(scale -> scale.of(beside));
        }

        private Optional<Scale> scale(Line line) {
            return Scale.find(input, line.scale());
        }

        private Optional<Text> words(Beside beside) {
            return verdict(beside).map(Scale.Verdict::words);
        }

        ModelResult result() {
            Text title = Text.same(total.line().tableLabel());
            List<Line> quality = quality();
            tables.add(LineTables.own(table, title, shown, input.own(), ownValues::registered, this::words));
            LineTables.ranked(total, input.own()).ifPresent(tables::addFirst);
            ProductivityCharts.ranked(total, title, input.own()).ifPresent(charts::add);
            Optional<Carriers> carriers = Carriers.of(ID, shown, persons, kroner);
            carriers.ifPresent(each -> {
                tables.add(LineTables.carriers(each, this::words));
                charts.add(ProductivityCharts.carriers(each, input.own()));
            });
            Optional<Potential> potential = Potential.of(ID, total);
            potential.ifPresent(each -> {
                tables.add(each.table(persons.denominator(total.line()), kroner));
                each.quality(quality, input.own()).ifPresent(tables::add);
            });
            Potential.groups(ID, shown, persons).ifPresent(tables::add);
            Optional<FigureTable> distribution = isOverview() ? overview() : Optional.empty();
            new Contradictions(ID)
                    .outside(shown.stream().map(Beside::line).toList())
                    .ifPresent(tables::add);
            tables.add(
                    LineTables.everybody(shown, total.own().orElseThrow().unit().words()));
            wording();
            Map<String, String> choices = Map.of(Benchmark.TABLE.key(), table, OWN.key(), input.option(OWN));
            Set<Figure> figures = new LinkedHashSet<>();
            tables.forEach(each -> figures.addAll(each.figures()));
            PublishedFigures.table(PublishedFigures.check(input, ID.value(), choices, figures))
                    .ifPresent(tables::add);
            return new ModelResult(
                    ID.value(),
                    Text.of("Årsværk pr. 1.000 årspersoner, ", "Staff per 1,000 full-year persons, ")
                            .plus(title)
                            .plus(Text.same(": " + input.own().name())),
                    choices,
                    ProductivitySentences.all(List.of(
                            ProductivitySentences.rank(total, title, input.own()),
                            carriers.flatMap(ProductivitySentences::whole),
                            carriers.flatMap(ProductivitySentences::carriers),
                            potential.flatMap(each -> ProductivitySentences.quality(each, quality)),
                            distribution.map(ProductivitySentences::distribution))),
                    tables,
                    charts,
                    notes());
        }

        private boolean isOverview() {
            return shown.stream().anyMatch(each -> each.line().is("group"));
        }

        /** What belongs to the whole benchmark and not to one of its tables. */
        private Optional<FigureTable> overview() {
            Resources resources = new Resources(ownValues.registered());
            List<Line> keyLines = Line.all(input.rows(ProductivityData.KEY_FIGURES), "value").stream()
                    .map(line -> line.of(total.line().values().keySet()))
                    .filter(line -> !line.values().isEmpty())
                    .toList();
            Staff staff = Staff.of(total.line(), keyLines);
            KeyFigures keyFigures = KeyFigures.of(keyLines, staff, input.own());
            resources.table(keyFigures).ifPresent(tables::add);
            Optional<FigureTable> distribution = resources.distribution(persons);
            distribution.ifPresent(each -> {
                tables.add(each);
                charts.add(ProductivityCharts.distribution(each));
            });
            keyFigures.table(input.own()).ifPresent(tables::add);
            staff.table(input.own()).ifPresent(tables::add);
            new Contradictions(ID)
                    .twice(printed.stream().filter(line -> !line.is("repeat")).toList(), ProductivityRun::sameNumber)
                    .ifPresent(tables::add);
            return distribution;
        }

        /** Two lines of one target group, task and subtask hold one number. */
        private static String sameNumber(Line line) {
            return line.targetGroup() + " " + line.task() + " " + line.subtask();
        }

        private List<Line> quality() {
            return Benchmark.of(table, Line.all(input.rows(ProductivityData.QUALITY), "value")).stream()
                    .map(line -> line.of(total.line().values().keySet()))
                    .filter(line -> !line.values().isEmpty())
                    .toList();
        }

        /** On a table its own sentences; on the overview also those that disagree anywhere. */
        private void wording() {
            List<Wordings.Claim> all = Wordings.claims(input, besides, this::scale);
            Wordings.table(
                            all,
                            all.stream()
                                    .filter(claim ->
                                            claim.beside().line().table().equals(table)
                                                    || (isOverview() && !claim.agrees()))
                                    .toList())
                    .ifPresent(tables::add);
        }

        private List<Note> notes() {
            List<Note> notes = new ArrayList<>();
            notes.add(Note.footnote(
                    "Gennemsnittet er uvægtet og regner " + input.own().name()
                            + " med, som kilden gør, selv om den skriver 'de øvrige kommuner'; gennemsnittet uden står ved siden af."
                            + " Plads 1 er færrest årsværk; ens tal deler den bedste plads.",
                    "The mean is unweighted and includes " + input.own().name()
                            + ", as in the source, although it says 'the other municipalities'; the mean without stands beside it."
                            + " Rank 1 is the fewest; equal numbers share the best rank."));
            notes.add(
                    Note.footnote(
                            "Få årsværk er ikke i sig selv godt: se kvaliteten ved siden af (Kvalitet mod årsværk).",
                            "Few full-time equivalents are not good in themselves: see the quality beside them (Quality against staff)."));
            ownValues.notes().forEach(notes::add);
            kroner.salary()
                    .ifPresentOrElse(
                            salary -> notes.add(
                                    Note.footnote(
                                            "Kroner er årsværk gange 12 måneders antaget løn, som kan vælges (salary).",
                                            "Kroner are full-time equivalents times 12 months of an assumed salary, which can be chosen (salary).")),
                            () -> notes.add(Note.footnote(
                                    "Kroner vises ikke, fordi lønnen mangler. Skriv forudsætningen average_monthly_salary (enhed kr/fte*month),"
                                            + " eller vælg salary.",
                                    "Kroner are not shown because the salary is missing. Write the assumption average_monthly_salary (unit"
                                            + " kr/fte*month), or choose salary.")));
            if (persons.areDerived()) {
                notes.add(Note.doubt(
                        "Årspersonerne er udledt som befolkning gange andelen på ydelsen, fordi target-group-persons ikke har"
                                + " kommunen; personer hos anden aktør er regnet med.",
                        "The full-year persons are derived as population times the share on the benefit, because target-group-persons"
                                + " lacks the municipality; persons at another service provider are counted in."));
            }
            if (persons.denominator(total.line()).isEmpty()) {
                notes.add(Note.footnote(
                        "Årsværk og kroner for kommunens egne årspersoner vises ikke, fordi datasættet target-group-persons mangler"
                                + " målgruppen.",
                        "Staff and kroner for its own full-year persons are not shown because the dataset target-group-persons lacks"
                                + " the target group."));
            }
            return notes;
        }
    }
}
