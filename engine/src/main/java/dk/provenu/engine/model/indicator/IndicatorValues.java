package dk.provenu.engine.model.indicator;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.OfPresent;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.register.indicator.MeasureWords;
import dk.provenu.engine.register.indicator.Periods;
import dk.provenu.engine.vocabulary.Indicator;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of indicators: counts that may be shown as leaves, and what is made of them by arithmetic. Each once. */
final class IndicatorValues {

    /** The number that all are called by in ids. */
    private static final String ALL = "all";

    private final Protection protection;
    private final Known known;
    private final Map<FigureId, Figure> made;

    IndicatorValues(Protection protection, Known known) {
        this(protection, known, new HashMap<>());
    }

    private IndicatorValues(Protection protection, Known known, Map<FigureId, Figure> made) {
        this.protection = protection;
        this.known = known;
        this.made = made;
    }

    /** The same figures, of counts by group. */
    IndicatorValues by(Protection grouped) {
        return new IndicatorValues(grouped, known, made);
    }

    Protection protection() {
        return protection;
    }

    /** The number that the indicator shows. */
    Figure value(Indicator indicator, Place place) {
        Figure count = numerator(indicator, place);
        FigureId id = id(indicator, place, "value");
        Text label = label(indicator.name(), place);
        return switch (indicator.form()) {
            case COUNT -> count;
            case SHARE ->
                percent(
                        indicator,
                        place,
                        derived(id.child("share"), label, new Share(), count, denominator(indicator, place)));
            case PER_WEEKS -> derived(id, label, new Quotient(), count, per(indicator, place, Units.BENEFIT_QUARTER));
            case PER_YEAR_PERSON ->
                derived(id, label, new Quotient(), count, per(indicator, place, Units.FULL_TIME_PERSON));
            case MEAN -> derived(id, label, new Quotient(), count, denominator(indicator, place));
            case FULL_TIME -> derived(id, label, new Quotient(), count, weeks(place.period()));
            case HOURS -> {
                Figure full = derived(
                        id.child("full_hours"),
                        label(Text.of("Fuld tid i ydelsesugerne", "Full time in the benefit weeks"), place),
                        new Product(),
                        denominator(indicator, place),
                        standard(indicator, Units.HOUR.per(Units.WEEK)));
                yield percent(indicator, place, derived(id.child("share"), label, new Share(), count, full));
            }
        };
    }

    private Figure percent(Indicator indicator, Place place, Figure share) {
        return derived(
                id(indicator, place, "value"),
                label(indicator.name(), place),
                Convert.between(Unit.SHARE, Unit.PERCENT),
                share);
    }

    /** The denominator in the size that the form counts by. */
    private Figure per(Indicator indicator, Place place, Unit size) {
        return derived(
                id(indicator, place, "per"),
                label(size.words().capital(), place),
                new Quotient(),
                denominator(indicator, place),
                standard(indicator, Units.WEEK.per(size)));
    }

    private Figure standard(Indicator indicator, Unit unit) {
        return made.computeIfAbsent(
                FigureId.of(IndicatorModel.ID, indicator.id(), "standard"),
                id -> Figure.parameter(
                        id,
                        Text.of("Tal i definitionen", "Number of the definition"),
                        Value.of(indicator.per()),
                        unit,
                        PriceBasis.none(),
                        new Reference(indicator.source(), indicator.id(), ""),
                        List.of()));
    }

    private Figure weeks(int period) {
        Periods periods = protection.periods();
        return made.computeIfAbsent(
                FigureId.of(
                        IndicatorModel.ID, "weeks", periods.all().get(period).code()),
                id -> Figure.parameter(
                        id,
                        Text.of("Uger i ", "Weeks in ")
                                .plus(periods.all().get(period).words()),
                        Value.of(periods.weeks(period)),
                        Units.WEEK.per(Units.FULL_TIME_PERSON),
                        PriceBasis.none(),
                        new Reference("ISO 8601", "uger, hvis torsdag ligger i perioden", ""),
                        List.of()));
    }

    /** What is counted above the line. */
    Figure numerator(Indicator indicator, Place place) {
        return count(indicator, place, Measure.numerator(indicator), "numerator");
    }

    /** What is counted below the line; only for forms that have it. */
    Figure denominator(Indicator indicator, Place place) {
        return count(indicator, place, Measure.denominator(indicator).orElseThrow(), "denominator");
    }

    /** The persons of whom the indicator is: those below the line, or above where nothing stands below. */
    Figure persons(Indicator indicator, Place place) {
        Measure measure = Measure.denominator(indicator).orElseGet(() -> Measure.numerator(indicator));
        return leaf(
                id(indicator, place, "persons"),
                label(Text.of("Personer, ", "Persons, ").plus(MeasureWords.of(measure)), place),
                reason(measure, place).orElseGet(() -> protection.persons(place, measure)),
                Units.PERSON,
                indicator,
                measure,
                place);
    }

    private Figure count(Indicator indicator, Place place, Measure measure, String part) {
        Value value = reason(measure, place).orElseGet(() -> protection.count(place, measure));
        if (measure.subject() == Measure.Subject.OFFER_HOURS && value instanceof Value.Present(double hundredths)) {
            value = Value.of(hundredths / 100);
        }
        return leaf(
                id(indicator, place, part),
                label(MeasureWords.of(measure).capital(), place),
                value,
                unit(measure),
                indicator,
                measure,
                place);
    }

    private Figure leaf(
            FigureId id, Text label, Value value, Unit unit, Indicator indicator, Measure measure, Place place) {
        Figure there = made.get(id);
        if (there != null) {
            return there;
        }
        Map<String, String> settings = new TreeMap<>(origin());
        settings.put("indicator", indicator.id());
        settings.put("counted", measure.toString());
        settings.put("population", measure.population());
        Value persons = reason(measure, place).orElseGet(() -> protection.persons(place, measure));
        if (persons instanceof Value.Present(double number)) {
            settings.put("persons", Long.toString((long) number));
        }
        Figure figure = Figure.modelled(
                id,
                label,
                value,
                unit,
                PriceBasis.none(),
                new Origin.Modelled(
                        Text.of(
                                "tælling i forløbsdata, uge for uge: "
                                        + MeasureWords.of(measure).da(),
                                "count of case histories, week by week: "
                                        + MeasureWords.of(measure).en()),
                        settings,
                        List.of()),
                List.of());
        made.put(id, figure);
        return figure;
    }

    /** Where the histories are from, for every leaf. */
    Map<String, String> origin() {
        Histories histories = protection.histories();
        Map<String, String> origin = new TreeMap<>();
        origin.put("vintage", histories.vintage());
        origin.put("source", histories.source());
        origin.put("window", Weeks.label(histories.from()) + " - " + Weeks.label(histories.to() - 1));
        origin.put("least persons shown", Integer.toString(protection.least()));
        if (histories.synthetic()) {
            origin.put("synthetic", "yes: the persons are made up");
        }
        return origin;
    }

    /** Why a measure has no count in a period, whoever it is of. */
    private Optional<Value> reason(Measure measure, Place place) {
        Optional<Text> lack = known.lacks(measure);
        if (lack.isPresent()) {
            return Optional.of(Value.missing(MissingReason.NOT_APPLICABLE, lack.get()));
        }
        Periods periods = protection.periods();
        Histories histories = protection.histories();
        if (periods.from()[place.period()] - measure.history() < histories.from()) {
            return Optional.of(Value.missing(
                    MissingReason.NOT_APPLICABLE,
                    Text.of(
                            "kræver " + measure.history() + " ugers historie før perioden",
                            "needs " + measure.history() + " weeks of history before the period")));
        }
        if (periods.to()[place.period()] - 1 + measure.follow() >= histories.to()) {
            return Optional.of(Value.missing(
                    MissingReason.NOT_APPLICABLE,
                    Text.of(
                            "kræver " + measure.follow() + " ugers historie efter perioden",
                            "needs " + measure.follow() + " weeks of history after the period")));
        }
        return Optional.empty();
    }

    /** Whether the indicator can be counted in a period at all. */
    boolean isAnswered(Indicator indicator, int period) {
        Place place = new Place(0, 0, 0, period);
        return reason(Measure.numerator(indicator), place).isEmpty()
                && Measure.denominator(indicator)
                        .flatMap(each -> reason(each, place))
                        .isEmpty();
    }

    /** The last period up to one in which the indicator can be counted. */
    Optional<Integer> lastAnswered(Indicator indicator, int upTo) {
        for (int p = upTo; p >= 0; p--) {
            if (isAnswered(indicator, p)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /** The mean of the municipalities of a group of which the number is shown. */
    Figure mean(Indicator indicator, Place place, String group, Text name, List<Integer> municipalities) {
        FigureId id =
                FigureId.of(IndicatorModel.ID, indicator.id(), "group_" + group, benefit(place), period(place), "mean");
        List<Figure> members = municipalities.stream()
                .map(m -> value(indicator, place.withMunicipality(m)))
                .toList();
        return made.computeIfAbsent(
                id,
                _ -> Figure.derived(
                        id,
                        indicator
                                .name()
                                .plus(Text.of(", gennemsnit af ", ", mean of "))
                                .plus(name),
                        new OfPresent(new Mean()),
                        List.of(Group.of(id.child("members"), Text.of("kommunerne", "the municipalities"), members)),
                        List.of(Note.footnote(
                                "Uvægtet gennemsnit af de kommuner, hvis tal kan vises.",
                                "Unweighted mean of the municipalities whose number can be shown."))));
    }

    private Figure derived(FigureId id, Text label, Operation operation, Figure... operands) {
        return made.computeIfAbsent(id, _ -> Figure.derived(id, label, operation, operands));
    }

    private static Unit unit(Measure measure) {
        return switch (measure.subject()) {
            case WEEKS, SPELL_WEEKS -> Units.WEEK;
            case MEETINGS -> Units.MEETING;
            case NEW_OFFERS -> Units.OFFER;
            case OFFER_HOURS -> Units.HOUR;
            case SPELL_STARTS, SPELL_ENDS -> Units.SPELL;
            case MOVES -> Units.MOVE;
        };
    }

    private FigureId id(Indicator indicator, Place place, String part) {
        return FigureId.of(
                IndicatorModel.ID,
                indicator.id(),
                municipalityCode(place),
                benefit(place),
                protection.counts().cells().groups().get(place.group()).id(),
                period(place),
                part);
    }

    private String municipalityCode(Place place) {
        List<Integer> codes = protection.counts().cells().municipalities();
        return place.municipality() == 0
                ? ALL
                : place.municipality() > codes.size()
                        ? "unknown"
                        : codes.get(place.municipality() - 1).toString();
    }

    private String benefit(Place place) {
        return place.benefit() == 0
                ? ALL
                : protection
                        .counts()
                        .cells()
                        .benefits()
                        .get(place.benefit() - 1)
                        .code();
    }

    private String period(Place place) {
        return protection.periods().all().get(place.period()).code();
    }

    private Text label(Text what, Place place) {
        Text label = what.plus(Text.same(", ")).plus(municipality(place.municipality()));
        if (place.benefit() > 0) {
            label = label.plus(Text.same(", ")).plus(benefitName(place.benefit()));
        }
        if (place.group() > 0) {
            label = label.plus(Text.same(", "))
                    .plus(protection
                            .counts()
                            .cells()
                            .groups()
                            .get(place.group())
                            .label()
                            .lowered());
        }
        return label.plus(Text.same(", "))
                .plus(protection.periods().all().get(place.period()).words());
    }

    /** The name of a municipality by its number. */
    Text municipality(int number) {
        List<Integer> codes = protection.counts().cells().municipalities();
        if (number == 0) {
            return Text.of("hele landet", "the whole country");
        }
        if (number > codes.size()) {
            return Text.of("kommune ikke oplyst", "municipality not known");
        }
        String code = codes.get(number - 1).toString();
        return Municipalities.find(code).map(Municipality::name).map(Text::same).orElse(Text.same(code));
    }

    /** The name of a benefit by its number. */
    Text benefitName(int number) {
        return number == 0
                ? Text.of("jobcentrets målgrupper", "target groups of the job centre")
                : protection.counts().cells().benefits().get(number - 1).name();
    }
}
