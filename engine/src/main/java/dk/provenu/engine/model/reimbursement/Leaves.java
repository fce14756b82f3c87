package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Benefits;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Makes the figures of what may be shown: sums of weeks as leaves, and the rates of the law upon them. */
final class Leaves {

    private static final Text METHOD = Text.of(
            "ugerne er talt person for person på refusionstrappen og lagt sammen",
            "the weeks are counted person by person on the reimbursement ladder and added up");

    private static final Note TOGETHER = Note.footnote(
            "Små antal er lagt sammen på tværs af satser. Tallet følger ikke en sats, der ændres i regnearket; læg en"
                    + " reform oven på loven i stedet.",
            "Small counts are put together across rates. The figure does not follow a rate that is changed in the"
                    + " workbook; lay a reform over the law instead.");

    private final Ids ids;
    private final Law law;
    private final List<Node> counting;
    private final Map<FigureId, Figure> shares = new HashMap<>();

    /** Leaves that rest on the law's rules of counting as they are on a day. */
    Leaves(Ids ids, Law law, LocalDate on) {
        this.ids = ids;
        this.law = law;
        this.counting = List.of(
                law.figure("reimbursement_ladder.restart_weeks", on),
                law.figure("reimbursement_ladder.restart_window_years", on));
    }

    Leaf of(String municipality, SmallCounts.Shown shown) {
        CellSum first = shown.cells().getFirst();
        String place = municipality + "/" + FigureId.key(first.key().period().code()) + "/" + shown.benefit();
        if (shown.cells().size() > 1 || shown.isHidden()) {
            return together(place, shown);
        }
        WeekOutcome outcome = first.key().outcome();
        Text step = step(outcome);
        String key = key(outcome, first.firstWeek());
        Text label = benefit(shown.benefit())
                .plus(Text.same(", "))
                .plus(step)
                .plus(Text.same(", "))
                .plus(first.key().period().words());
        Figure gross = money(label, shown, CellSum::kroner, place, key, "gross");
        Figure rate = share(outcome, Weeks.monday(first.firstWeek()));
        boolean reimbursed = outcome.way() == Way.REIMBURSED;
        Figure paid = ids.derived(
                (reimbursed ? Text.of("Refusion: ", "Reimbursement: ") : Text.of("Medfinansiering: ", "Co-financing: "))
                        .plus(label),
                new Product(),
                List.of(gross, rate),
                path("amounts", place, key, reimbursed ? "reimbursement" : "cofinancing"));
        Figure net = reimbursed
                ? ids.derived(
                        Text.of("Netto: ", "Net: ").plus(label),
                        new Difference(),
                        List.of(gross, paid),
                        path("amounts", place, key, "net"))
                : paid;
        return new Leaf(
                shown.benefit(),
                step,
                outcome.step(),
                gross,
                reimbursed ? Optional.of(paid) : Optional.empty(),
                reimbursed ? Optional.empty() : Optional.of(paid),
                net,
                weeks(label, shown, place, key));
    }

    /** Small cells of several rates: what they come to is modelled, since no one rate leads from gross to net. */
    private Leaf together(String place, SmallCounts.Shown shown) {
        Text label = benefit(shown.benefit())
                .plus(Text.of(", små antal samlet, ", ", small counts together, "))
                .plus(shown.cells().getFirst().key().period().words());
        Text step = Text.of("små antal samlet", "small counts together");
        Figure gross = money(label, shown, CellSum::kroner, place, "together", "gross");
        Figure reimbursement = money(
                Text.of("Refusion: ", "Reimbursement: ").plus(label),
                shown,
                cell -> paid(cell, Way.REIMBURSED),
                place,
                "together",
                "reimbursement");
        Figure cofinancing = money(
                Text.of("Medfinansiering: ", "Co-financing: ").plus(label),
                shown,
                cell -> paid(cell, Way.COFINANCED),
                place,
                "together",
                "cofinancing");
        Figure net = money(
                Text.of("Netto: ", "Net: ").plus(label),
                shown,
                cell -> cell.kroner() * cell.key().outcome().ownShare() / 100,
                place,
                "together",
                "net");
        return new Leaf(
                shown.benefit(),
                step,
                -1,
                gross,
                has(shown, Way.REIMBURSED) ? Optional.of(reimbursement) : Optional.empty(),
                has(shown, Way.COFINANCED) ? Optional.of(cofinancing) : Optional.empty(),
                net,
                weeks(label, shown, place, "together"));
    }

    private static boolean has(SmallCounts.Shown shown, Way way) {
        return shown.cells().stream().anyMatch(cell -> cell.key().outcome().way() == way);
    }

    private static double paid(CellSum cell, Way way) {
        WeekOutcome outcome = cell.key().outcome();
        return outcome.way() == way ? cell.kroner() * outcome.rate() / 100 : 0;
    }

    private Figure money(
            Text label,
            SmallCounts.Shown shown,
            ToDoubleFunction<CellSum> amount,
            String place,
            String key,
            String column) {
        int year = shown.cells().getFirst().key().period().start().getYear();
        double sum = shown.cells().stream().mapToDouble(amount).sum();
        return modelled(label, shown, sum, Unit.KRONER, PriceBasis.nominal(year), path("amounts", place, key, column));
    }

    private Figure weeks(Text label, SmallCounts.Shown shown, String place, String key) {
        double sum = shown.cells().stream().mapToLong(CellSum::weeks).sum();
        Text words = Text.of("Uger: ", "Weeks: ").plus(label);
        return modelled(words, shown, sum, Units.WEEK, PriceBasis.none(), path("amounts", place, key, "weeks"));
    }

    private Figure modelled(
            Text label, SmallCounts.Shown shown, double sum, Unit unit, PriceBasis basis, String[] path) {
        Value value = shown.isHidden()
                ? Value.missing(
                        MissingReason.SUPPRESSED,
                        Text.of(
                                "færre personer end det mindste, der vises",
                                "fewer persons than the least that is shown"))
                : Value.of(sum);
        boolean paid = shown.cells().size() > 1 && unit.isMoney();
        return Figure.modelled(
                ids.id(path),
                label,
                value,
                unit,
                basis,
                new Origin.Modelled(METHOD, Map.of(), paid ? withRates(shown) : counting),
                paid ? List.of(TOGETHER) : List.of());
    }

    private List<Node> withRates(SmallCounts.Shown shown) {
        Set<Node> inputs = new LinkedHashSet<>(counting);
        shown.cells()
                .forEach(cell ->
                        inputs.add(law.figure(cell.key().outcome().parameter(), Weeks.monday(cell.firstWeek()))));
        return List.copyOf(inputs);
    }

    private static String[] path(String table, String place, String key, String column) {
        return (table + "/" + place + "/" + key + "/" + column).split("/");
    }

    /** The law's rate as a share. */
    private Figure share(WeekOutcome outcome, LocalDate on) {
        Figure rate = law.figure(outcome.parameter(), on);
        return shares.computeIfAbsent(
                ids.id("rates", rate.id().value().replace('/', '-')),
                id -> Figure.derived(id, rate.label(), Convert.between(Unit.PERCENT, Unit.SHARE), rate));
    }

    /** The benefit's name; with its first day where another benefit has the same. */
    static Text benefit(String code) {
        if (code.equals(SmallCounts.OTHERS)) {
            return Text.of("Øvrige ydelser", "Other benefits");
        }
        Benefit benefit = Benefits.get(code);
        String name = benefit.name().da();
        boolean alone = Benefits.all().stream()
                        .filter(other -> other.name().da().equals(name))
                        .count()
                == 1;
        return alone || benefit.validity().from().isEmpty()
                ? benefit.name()
                : Text.build(language -> name(benefit, language));
    }

    private static String name(Benefit benefit, Language language) {
        String from =
                benefit.validity().from().map(NumberStyle.of(language)::date).orElse("");
        return language == Language.DA
                ? benefit.name().da() + " fra " + from
                : benefit.name().en();
    }

    static Text step(WeekOutcome outcome) {
        return outcome.step() > 0
                ? Text.of("trin " + outcome.step(), "step " + outcome.step())
                : Text.of("fast sats", "fixed rate");
    }

    /** The same for the same rule in every run: the way, the step and the day from which the rate holds. */
    private String key(WeekOutcome outcome, int week) {
        Figure rate = law.figure(outcome.parameter(), Weeks.monday(week));
        String id = rate.id().value();
        return outcome.way().code() + "." + outcome.parameter() + "." + id.substring(id.lastIndexOf('/') + 1);
    }
}
