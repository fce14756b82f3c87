package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.reform.PartResult.Capped;
import dk.provenu.engine.model.reform.PartResult.Compared;
import dk.provenu.engine.model.reform.PartResult.Reserved;
import dk.provenu.engine.model.reform.PartResult.Shown;
import dk.provenu.engine.model.reform.PartResult.UnitCapped;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the parts of a sheet. */
final class Parts {

    private static final Text GAP = Text.of("Budgetudfordring", "Budget gap");

    private Parts() {}

    static PartResult of(Sheet.Part part) {
        return switch (part.kind()) {
            case COMPARED -> compared(part);
            case CAPPED -> capped(part);
            case UNIT_CAPPED -> unitCapped(part);
            case RESERVED -> reserved(part);
        };
    }

    private static Compared compared(Sheet.Part part) {
        List<Shown> rows = lines(part, 0, ReformRole.OWN_ESTIMATE);
        Yearly own = sum(part, "own", Text.of("I alt", "Total"), ReformRole.OWN_ESTIMATE);
        rows.add(new Shown(own, Row.Kind.TOTAL, 0));
        if (!part.has(ReformRole.STATE_ESTIMATE)) {
            return new Compared(part, own, Optional.empty(), own, rows);
        }
        Yearly state =
                sum(part, "state", Text.of("Ifølge staten", "By the state's estimate"), ReformRole.STATE_ESTIMATE);
        Yearly gap = Yearly.of(part.table(), "gap", Text.of("Forskel", "Difference"), new Difference(), own, state);
        rows.add(new Shown(state, Row.Kind.ORDINARY, 0));
        rows.add(new Shown(gap, Row.Kind.OWN, 0));
        return new Compared(part, own, Optional.of(state), gap, rows);
    }

    /** What lies above a ceiling is lost; below it nothing is won. */
    private static Capped capped(Sheet.Part part) {
        List<Shown> rows = lines(part, 0, ReformRole.BUDGET, ReformRole.EXEMPT);
        Yearly budget = sum(part, "budget", Text.of("Budget", "Budget"), ReformRole.BUDGET);
        Yearly subject = budget;
        if (part.has(ReformRole.EXEMPT)) {
            Yearly exempt = sum(part, "exempt", Text.of("Uden for loftet", "Not under the ceiling"), ReformRole.EXEMPT);
            subject = Yearly.of(
                    part.table(),
                    "subject",
                    Text.of("Omfattet af loftet", "Under the ceiling"),
                    new Difference(),
                    budget,
                    exempt);
            rows.add(new Shown(subject, Row.Kind.TOTAL, 0));
        }
        Yearly ceiling = sum(part, "ceiling", Text.of("Loft", "Ceiling"), ReformRole.CEILING);
        rows.addAll(lines(part, 0, ReformRole.CEILING));
        Yearly excess = Yearly.of(
                part.table(),
                "excess",
                Text.of("Over loftet", "Above the ceiling"),
                new Difference(),
                subject,
                ceiling);
        rows.add(new Shown(excess, Row.Kind.ORDINARY, 0));
        Yearly above = excess;
        if (part.has(ReformRole.GROWTH)) {
            Yearly growth = sum(part, "growth", Text.of("Vækst", "Growth"), ReformRole.GROWTH);
            rows.addAll(lines(part, 0, ReformRole.GROWTH));
            above = Yearly.of(
                    part.table(),
                    "above",
                    Text.of("Over loftet med væksten", "Above the ceiling with the growth"),
                    new Sum(),
                    excess,
                    growth);
        }
        boolean rated = part.has(ReformRole.RATE);
        Yearly lost = atLeastZero(
                part,
                rated ? "lost" : "gap",
                rated ? Text.of("Over loftet, mindst 0", "Above the ceiling, at least 0") : GAP,
                above);
        rows.addAll(lines(part, 0, ReformRole.RATE));
        Yearly gap = rated ? rated(part, "gap", GAP, lost, ReformRole.RATE) : lost;
        rows.add(new Shown(gap, Row.Kind.OWN, 0));
        Optional<Yearly> variant = Optional.empty();
        if (part.has(ReformRole.VARIANT_RATE)) {
            rows.addAll(lines(part, 0, ReformRole.VARIANT_RATE));
            Yearly other = rated(
                    part,
                    "variant",
                    Text.of("Budgetudfordring med denne sats", "Budget gap at this rate"),
                    lost,
                    ReformRole.VARIANT_RATE);
            rows.add(new Shown(other, Row.Kind.SUMMARY, 0));
            variant = Optional.of(other);
        }
        return new Capped(part, excess, gap, variant, rows);
    }

    /** A loss that the source gives, with the persons that it implies; or rate x max(0, unit cost - ceiling) x persons. */
    private static UnitCapped unitCapped(Sheet.Part part) {
        List<Shown> rows = lines(part, 0, ReformRole.UNIT_CEILING, ReformRole.UNIT_COST, ReformRole.UNIT_LOSS);
        if (part.has(ReformRole.LOSS)) {
            Yearly gap = sum(part, "gap", GAP, ReformRole.LOSS);
            rows.add(new Shown(gap, Row.Kind.OWN, 0));
            Optional<Yearly> persons = part.amounts(ReformRole.UNIT_LOSS).stream()
                    .findFirst()
                    .map(each -> Yearly.of(
                            part.table(),
                            "implied_persons",
                            Text.of(
                                    "Fuldtidspersoner, som tabene svarer til",
                                    "Full-time persons that the losses imply"),
                            new Quotient(),
                            gap.in(Unit.KRONER),
                            each));
            persons.ifPresent(row -> rows.add(new Shown(row, Row.Kind.SUMMARY, 1)));
            return new UnitCapped(part, persons, gap, rows);
        }
        Yearly above = Yearly.of(
                part.table(),
                "unit_above",
                Text.of("Over loftet pr. person", "Above the ceiling per person"),
                new Difference(),
                part.amounts(ReformRole.UNIT_COST).getFirst(),
                part.amounts(ReformRole.UNIT_CEILING).getFirst());
        Yearly lost = atLeastZero(
                part, "unit_lost", Text.of("Tab pr. person, før sats", "Loss per person, before the rate"), above);
        rows.add(new Shown(lost, Row.Kind.ORDINARY, 0));
        rows.addAll(lines(part, 1, ReformRole.UNIT_RATE, ReformRole.PERSONS));
        List<Yearly> factors =
                new ArrayList<>(List.of(lost, part.amounts(ReformRole.PERSONS).getFirst()));
        part.amounts(ReformRole.UNIT_RATE).forEach(rate -> factors.add(rate.in(Unit.SHARE)));
        Yearly kroner = Yearly.of(part.table(), "gap_kr", GAP, new Product(), factors);
        Yearly gap = Yearly.of(part.table(), "gap", GAP, Convert.between(Unit.KRONER, Unit.THOUSAND_KRONER), kroner);
        rows.add(new Shown(gap, Row.Kind.OWN, 0));
        return new UnitCapped(part, Optional.empty(), gap, rows);
    }

    private static Reserved reserved(Sheet.Part part) {
        List<Shown> rows = lines(part, 0, ReformRole.RESERVE);
        Yearly gap = sum(part, "gap", Text.of("Virkning på udfordringen", "Effect on the gap"), ReformRole.RESERVE);
        Yearly aside = Yearly.of(part.table(), "set_aside", Text.of("Hensat", "Set aside"), new Negated(), gap);
        rows.add(new Shown(gap, Row.Kind.OWN, 0));
        rows.add(new Shown(aside, Row.Kind.SUMMARY, 0));
        return new Reserved(part, gap, rows);
    }

    private static Yearly sum(Sheet.Part part, String key, Text label, ReformRole role) {
        return Yearly.of(part.table(), key, label, new Sum(), part.amounts(role));
    }

    private static Yearly rated(Sheet.Part part, String key, Text label, Yearly amount, ReformRole role) {
        return Yearly.of(
                part.table(),
                key,
                label,
                new Product(),
                amount,
                part.amounts(role).getFirst().in(Unit.SHARE));
    }

    private static Yearly atLeastZero(Sheet.Part part, String key, Text label, Yearly amount) {
        return Yearly.derived(
                part.table(),
                key,
                label,
                amount.years().navigableKeySet(),
                new Maximum(),
                year -> List.<Node>of(amount.year(year), nothing(part, amount.year(year), key + "_least", year)));
    }

    /** A ceiling takes; it never gives. */
    private static Figure nothing(Sheet.Part part, Figure like, String key, int year) {
        return Figure.parameter(
                Yearly.id(part.table(), key, Integer.toString(year)),
                Text.of("Under loftet tabes intet", "Below the ceiling nothing is lost"),
                Value.of(0),
                like.unit(),
                like.priceBasis(),
                new Reference("Et loft", "giver intet, når udgiften ligger under det", ""),
                List.of());
    }

    private static List<Shown> lines(Sheet.Part part, int decimals, ReformRole... roles) {
        List<Shown> rows = new ArrayList<>();
        for (ReformRole role : roles) {
            part.amounts(role).forEach(line -> rows.add(new Shown(line, Row.Kind.ORDINARY, decimals)));
        }
        return rows;
    }
}
