package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.figure.operation.WeightedMean;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a rule comes to by year, and over all years: staff, payroll, caseload, coherence with the work, and its price. */
final class Outcome {

    private final Staffing staffing;
    private final Setup setup;
    private final Made made;
    private final List<Year> years = new ArrayList<>();
    private final List<Figure> over = new ArrayList<>();
    private final List<Figure> under = new ArrayList<>();

    /**
     * A year.
     *
     * @param persons full-time persons, all target groups
     * @param need staff by the norm
     * @param base the regulated base
     * @param invested adopted investments
     * @param capacity all who work with cases: base, investments and those paid by external funds
     * @param caseload full-time persons for each of these
     * @param over base staff above the need, on average over the year
     * @param under base staff below the need
     * @param payroll base, investments and fixed staff at the yearly salary, kr.
     * @param basePayroll the base alone, kr.
     */
    record Year(
            int year,
            Figure persons,
            Figure need,
            Figure base,
            Figure invested,
            Figure capacity,
            Figure caseload,
            Figure over,
            Figure under,
            Figure payroll,
            Figure basePayroll) {}

    private Optional<Totals> totals = Optional.empty();

    /**
     * Over all years.
     *
     * @param payroll kr.
     * @param coherence the share of the work that base and need have in common, pct.: 100 when the base lies at the need
     *     throughout
     * @param volatility staff moved up and down by regulations in a year on average, pct. of the base at the start
     * @param overCost salaries of staff above the need, kr.
     * @param underCost what staff below the need costs in longer time on benefit, kr. net of reimbursement; missing where
     *     nobody has said
     * @param turnoverCost what hiring and letting go costs, kr.; missing where nobody has said
     */
    record Totals(
            Figure payroll,
            Figure coherence,
            Figure volatility,
            Figure overCost,
            Figure underCost,
            Figure turnoverCost) {}

    private Outcome(Staffing staffing) {
        this.staffing = staffing;
        this.setup = staffing.workload().setup();
        this.made = staffing.made();
    }

    static Outcome of(Staffing staffing) {
        Outcome outcome = new Outcome(staffing);
        Timeline timeline = outcome.setup.timeline();
        for (int at = 0; at < timeline.size(); at++) {
            String code = timeline.code(at);
            Figure base = staffing.base(at);
            Figure need = staffing.workload().need(at);
            outcome.over.add(outcome.made.above(
                    "over", code, at(timeline, at, "For mange årsværk", "Staff above the need"), base, need));
            outcome.under.add(outcome.made.above(
                    "under", code, at(timeline, at, "For få årsværk", "Staff below the need"), need, base));
        }
        for (int year : timeline.years()) {
            outcome.years.add(outcome.year(year));
        }
        return outcome;
    }

    private static Text at(Timeline timeline, int at, String da, String en) {
        return Text.of(da + ", ", en + ", ").plus(timeline.words(at));
    }

    private Year year(int year) {
        String y = Integer.toString(year);
        List<Integer> places = setup.timeline().of(year);
        Figure persons = mean(
                year,
                "persons",
                "Fuldtidspersoner",
                "Full-time persons",
                places.stream().map(this::persons).toList());
        Figure need = mean(
                year,
                "need",
                "Årsværk efter normen",
                "Staff by the norm",
                places.stream().map(at -> staffing.workload().need(at)).toList());
        Figure base = baseOf(year);
        Figure invested = invested(year);
        List<Figure> capacities = new ArrayList<>(List.of(base, invested));
        setup.external().ifPresent(capacities::add);
        Figure capacity =
                made.of("capacity", y, in(year, "Årsværk til sager", "Staff for cases"), new Sum(), capacities);
        List<Figure> paid = new ArrayList<>(List.of(base, invested));
        setup.fixed().ifPresent(paid::add);
        Figure staff = made.of("paid", y, in(year, "Årsværk i lønsummen", "Staff in the payroll"), new Sum(), paid);
        return new Year(
                year,
                persons,
                need,
                base,
                invested,
                capacity,
                made.of(
                        "caseload",
                        y,
                        in(year, "Fuldtidspersoner pr. årsværk", "Full-time persons per full-time equivalent"),
                        new Quotient(),
                        persons,
                        capacity),
                mean(year, "over_mean", "For mange årsværk", "Staff above the need", pick(over, places)),
                mean(year, "under_mean", "For få årsværk", "Staff below the need", pick(under, places)),
                made.of("payroll", y, in(year, "Lønsum", "Payroll"), new Product(), staff, setup.salary()),
                made.of(
                        "base_payroll",
                        y,
                        in(year, "Lønsum, base", "Payroll, base"),
                        new Product(),
                        base,
                        setup.salary()));
    }

    private Figure persons(int at) {
        return made.sum(
                "persons_of",
                setup.timeline().code(at),
                at(setup.timeline(), at, "Fuldtidspersoner", "Full-time persons"),
                setup.targets().stream()
                        .map(target -> staffing.workload().line(target, at).persons())
                        .toList());
    }

    /** The base of a year: the mean of its periods, each named once for each period that it holds. */
    private Figure baseOf(int year) {
        return mean(
                year,
                "base",
                "Base, årsværk",
                "Base, full-time equivalents",
                setup.timeline().of(year).stream().map(staffing::base).toList());
    }

    private Figure invested(int year) {
        List<Figure> staff = new ArrayList<>(List.of(Made.none(Units.FTE)));
        setup.investments(year).values().forEach(each -> staff.add(each.staff()));
        return made.of(
                "invested",
                Integer.toString(year),
                in(year, "Vedtagne investeringer, årsværk", "Adopted investments, staff"),
                new Sum(),
                staff);
    }

    private Figure mean(int year, String row, String da, String en, List<Figure> members) {
        return made.mean(row, Integer.toString(year), in(year, da, en), members);
    }

    private static List<Figure> pick(List<Figure> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }

    private static Text in(int year, String da, String en) {
        return Text.of(da + ", " + year, en + ", " + year);
    }

    List<Year> years() {
        return years;
    }

    Staffing staffing() {
        return staffing;
    }

    /** What it comes to over all years; made once. */
    Totals totals() {
        if (totals.isEmpty()) {
            totals = Optional.of(new Totals(
                    makePayroll(),
                    makeCoherence(),
                    makeVolatility(),
                    makeOverCost(),
                    makeUnderCost(),
                    makeTurnoverCost()));
        }
        return totals.get();
    }

    private Figure makePayroll() {
        return made.sum(
                "total",
                "payroll",
                Text.of("Lønsum i alt", "Payroll in all"),
                years.stream().map(Year::payroll).toList());
    }

    private Figure makeCoherence() {
        List<Figure> gaps = new ArrayList<>(over);
        gaps.addAll(under);
        List<Figure> needs = IntStream.range(0, setup.timeline().size())
                .mapToObj(at -> staffing.workload().need(at))
                .toList();
        Figure gap = made.sum(
                "total", "gap", Text.of("Afstand mellem base og behov", "Distance between base and need"), gaps);
        Figure need = made.sum("total", "need", Text.of("Behov i alle perioder", "Need in all periods"), needs);
        Figure common = made.less("total", "common", Text.of("Behov mindre afstand", "Need less distance"), need, gap);
        return made.percent(
                "total",
                "coherence",
                Text.of("Sammenhæng mellem lønsum og opgavepres", "Coherence of payroll and workload"),
                common,
                need);
    }

    private Figure makeVolatility() {
        Figure moved = made.sum(
                "total",
                "moved",
                Text.of("Årsværk flyttet ved reguleringer", "Staff moved by regulations"),
                staffing.moves());
        Figure each = made.of(
                "total",
                "moved_a_year",
                Text.of("Årsværk flyttet om året", "Staff moved a year"),
                new Quotient(),
                moved,
                number("years", years.size()));
        return made.percent("total", "volatility", Text.of("Udsving om året", "Movement a year"), each, setup.start());
    }

    private Figure number(String key, int value) {
        return Figure.parameter(
                made.path().child("total", key),
                Text.of("Antal år", "Number of years"),
                Value.of(value),
                Unit.NUMBER,
                PriceBasis.none(),
                new Reference("payroll-volumes", "", ""),
                List.of());
    }

    private Figure makeOverCost() {
        Figure staff = made.sum(
                "total",
                "over",
                Text.of("Årsværk over behovet", "Staff above the need"),
                years.stream().map(Year::over).toList());
        return made.of(
                "total",
                "over_cost",
                Text.of("Løn til årsværk over behovet", "Salaries above the need"),
                new Product(),
                staff,
                setup.salary());
    }

    private Figure makeUnderCost() {
        Figure staff = made.sum(
                "total",
                "under",
                Text.of("Årsværk under behovet", "Staff below the need"),
                years.stream().map(Year::under).toList());
        Text label = Text.of("Ydelser ved for få årsværk", "Benefits from too few staff");
        Optional<Figure> each = setup.costs().personsPerMissing();
        Optional<Figure> net = meanNet();
        if (each.isEmpty() || net.isEmpty()) {
            return notSaid(
                    "under_cost", label, each.isEmpty() ? "payroll_persons_per_missing_staff" : "benefit, ladder_step");
        }
        Figure persons = made.of(
                "total",
                "under_persons",
                Text.of("Fuldtidspersoner mere på ydelse", "Full-time persons more on benefit"),
                new Product(),
                staff,
                each.get());
        return made.of("total", "under_cost", label, new Product(), persons, net.get());
    }

    private Figure makeTurnoverCost() {
        Text label = Text.of("Omkostning ved at ansætte og afskedige", "Cost of hiring and letting go");
        return setup.costs()
                .turnover()
                .map(each -> made.of(
                        "total",
                        "turnover_cost",
                        label,
                        new Product(),
                        made.sum(
                                "total", "turnover_staff", Text.of("Årsværk flyttet", "Staff moved"), staffing.moves()),
                        each))
                .orElseGet(() -> notSaid("turnover_cost", label, "payroll_turnover_cost"));
    }

    private Optional<Figure> meanNet() {
        if (setup.targets().stream().anyMatch(target -> target.net().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(made.of(
                "total",
                "mean_net",
                Text.of(
                        "Kommunens nettoudgift pr. fuldtidsperson, gennemsnit",
                        "The municipality's net cost per full-time person, mean"),
                new WeightedMean(),
                Group.of(
                        made.path().child("total", "net_of"),
                        Text.of("Nettoudgift pr. målgruppe", "Net cost by target group"),
                        setup.targets().stream()
                                .map(target -> target.net().orElseThrow())
                                .toList()),
                Group.of(
                        made.path().child("total", "persons_of_accounts"),
                        Text.of("Fuldtidspersoner i regnskabet", "Full-time persons of the accounts"),
                        setup.targets().stream().map(Target::persons).toList())));
    }

    private Figure notSaid(String key, Text label, String what) {
        return Figure.modelled(
                made.path().child("total", key),
                label,
                Value.missing(
                        MissingReason.NOT_FILLED,
                        Text.of(what + " er ikke skrevet i data", what + " is not written in the data")),
                Unit.KRONER,
                setup.salary().priceBasis(),
                new Origin.Modelled(Text.of("ikke beregnet", "not computed"), Map.of(), List.of()),
                List.of());
    }
}
