package dk.provenu.engine.model.indicator;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.register.indicator.By;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.IndicatorSets;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Indicators of source 002's appendix II and of the goals of source 001, counted from case histories by definitions that
 * are data: by municipality, benefit, age, readiness and period.
 */
public final class IndicatorModel implements Model {

    static final String ID = "indicators";

    private static final String SMALL_COUNTS = "small_counts.least_persons";

    private final Tallied tallied = new Tallied();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("Indikatorer", "Indicators");
    }

    @Override
    public Text description() {
        return Text.of(
                "Samtaler, tilbud, afgang, varighed og tilbagefald, talt i forløbsdata efter definitioner, der kan læses.",
                "Meetings, offers, exits, duration and relapse, counted from case histories by definitions that can be read.");
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
        return Chosen.OPTIONS;
    }

    @Override
    public ModelResult run(ModelInput input) {
        Chosen chosen = Chosen.of(input);
        Histories histories = input.histories()
                .orElseThrow(() -> new ModelException(Text.of(
                        "Der er ingen forløbsdata. Indlæs dem med: provenu import case-histories FIL",
                        "There are no case histories. Import them with: provenu import case-histories FILE")));
        int least = least(input, histories);
        Protection split = tallied.get(histories, chosen.split().by(), chosen.interval(), least);
        split.after(input.earlier());
        Protection plain = tallied.get(histories, By.NONE, chosen.interval(), least);
        plain.after(input.earlier());
        if (plain.periods().size() == 0) {
            throw new ModelException(Text.of(
                    "Historierne dækker ingen hel periode ("
                            + chosen.interval().words().da() + "). Vælg en kortere længde.",
                    "The histories cover no whole period ("
                            + chosen.interval().words().en() + "). Choose a shorter length."));
        }
        IndicatorValues values = new IndicatorValues(plain, new Known(histories));
        Place place = place(input.own(), chosen, values);
        Beside beside = new Beside(input, values, place);
        Pages pages = new Pages(chosen, values, beside, place, split);
        List<FigureTable> tables =
                new ArrayList<>(List.of(pages.series(), pages.split(), pages.overview(), pages.definition()));
        Period period = plain.periods().all().get(place.period());
        Text title = chosen.indicator()
                .name()
                .plus(Text.same(", " + input.own().name() + ", "))
                .plus(period.words());
        List<Sentence> findings = findings(chosen, values, beside, place, input.own());
        Map<String, Optional<Long>> released = new HashMap<>(plain.released());
        released.putAll(split.released());
        return new ModelResult(
                        ID,
                        title,
                        chosen.options(period.code()),
                        findings,
                        tables,
                        charts(new IndicatorCharts(chosen, values, beside, place), pages),
                        notes(histories, plain))
                .releasing(released);
    }

    /** The least number of persons that is shown: the law's, else the definitions' own. */
    private static int least(ModelInput input, Histories histories) {
        return input.law()
                .find(SMALL_COUNTS)
                .map(found -> (int) input.law().number(SMALL_COUNTS, Weeks.monday(histories.to() - 1)))
                .orElseGet(() -> IndicatorSets.weeks("least"));
    }

    private static List<ChartSpec> charts(IndicatorCharts pictures, Pages pages) {
        List<ChartSpec> charts = new ArrayList<>();
        pictures.overTime().ifPresent(charts::add);
        pictures.split(pages.splitRows()).ifPresent(charts::add);
        return charts;
    }

    private static Place place(Municipality own, Chosen chosen, IndicatorValues values) {
        Protection protection = values.protection();
        int municipality = protection.counts().municipality(Integer.parseInt(own.code()));
        if (municipality < 0) {
            List<Integer> codes = protection.counts().cells().municipalities();
            throw new ModelException(Text.of(
                    "Der er ingen forløb for " + own.name() + ". Historierne har kommunerne " + names(codes, values)
                            + ". Vælg en af dem.",
                    "There are no spells of " + own.name() + ". The histories have the municipalities "
                            + names(codes, values) + ". Choose one of them."));
        }
        int benefit = chosen.benefit().map(protection.counts()::benefit).orElse(0);
        List<Period> periods = protection.periods().all();
        int last = periods.size() - 1;
        if (!chosen.period().isEmpty()) {
            last = periods.stream().map(Period::code).toList().indexOf(chosen.period());
            if (last < 0) {
                throw new ModelException(Text.of(
                        "Perioden '" + chosen.period() + "' er ikke blandt historiernes hele perioder, "
                                + periods.getFirst().code() + " til "
                                + periods.getLast().code() + ".",
                        "The period '" + chosen.period() + "' is not among the whole periods of the histories, "
                                + periods.getFirst().code() + " to "
                                + periods.getLast().code() + "."));
            }
        } else {
            last = values.lastAnswered(chosen.indicator(), last).orElse(last);
        }
        return new Place(municipality, benefit, 0, last);
    }

    private static String names(List<Integer> codes, IndicatorValues values) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= Math.min(codes.size(), 5); i++) {
            names.add(values.municipality(i).da());
        }
        return String.join(", ", names) + (codes.size() > 5 ? " ..." : "");
    }

    private static List<Sentence> findings(
            Chosen chosen, IndicatorValues values, Beside beside, Place place, Municipality own) {
        Figure value = values.value(chosen.indicator(), place);
        if (!value.value().isPresent()) {
            return List.of();
        }
        int decimals = chosen.indicator().decimals();
        Sentence.Builder sentence = Sentence.of("indicator")
                .words(chosen.indicator().name())
                .words(" for ", " for ")
                .words(values.benefitName(place.benefit()).lowered())
                .words(" i " + own.name() + " er ", " in " + own.name() + " is ")
                .number(value, decimals, Form.WITH_UNIT)
                .words(" i ", " in ")
                .words(values.protection().periods().all().get(place.period()).words());
        Optional<Figure> group = beside.group(chosen.indicator(), place)
                .filter(each -> each.value().isPresent());
        Optional<Figure> country = beside.country(chosen.indicator(), place)
                .filter(each -> each.value().isPresent());
        group.ifPresent(each -> sentence.words(", mod ", ", against ")
                .number(each, decimals, Form.PLAIN)
                .words(" i gruppen", " in the group"));
        country.ifPresent(each -> sentence.words(
                        group.isPresent() ? " og " : ", mod ", group.isPresent() ? " and " : ", against ")
                .number(each, decimals, Form.PLAIN)
                .words(" i hele landet", " in the whole country"));
        return List.of(sentence.words(".", ".").end());
    }

    private static List<Note> notes(Histories histories, Protection protection) {
        List<Note> notes = new ArrayList<>();
        if (histories.synthetic()) {
            notes.add(Note.footnote(
                    "Personerne er opdigtede: tallene siger intet om nogen kommune.",
                    "The persons are made up: the numbers say nothing of any municipality."));
        }
        notes.add(Note.footnote(
                "Tal af færre end " + protection.least()
                        + " personer er skjult, og med dem så mange andre, at de ikke kan regnes ud af summer og andre"
                        + " perioder. Hvad der bygger på et skjult tal, er også skjult.",
                "Numbers of fewer than " + protection.least()
                        + " persons are hidden, and with them so many others that they cannot be computed from sums and"
                        + " other periods. What rests on a hidden number is hidden too."));
        notes.add(Note.footnote(
                "En uge hører til den periode, som dens torsdag ligger i. Kun hele perioder vises.",
                "A week belongs to the period that its Thursday lies in. Only whole periods are shown."));
        return notes;
    }
}
