package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.investment.ledger.Claim.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of the claims on one group, outcome and period counts. Each claim is a share of the group; the cases work on those
 * whom the others have left, so that together they move 1 − (1 − a)(1 − b)... of it and never more than all. The rule
 * divides this joint effect between the cases; every division sums to it exactly.
 *
 * @param slot whose effect is claimed
 * @param claims the claims, in the order of the file
 * @param kind the rule by which it is divided; empty where only one case claims
 * @param groupTitle the group's name for people
 * @param joint the share of the group that counts for all of them; empty where only one case claims, or the group's size is
 *     not known
 * @param counted each case's part that counts, in mio. kr.
 */
record Shared(
        Slot slot,
        List<Claim> claims,
        Optional<Rule.Kind> kind,
        Text groupTitle,
        Optional<Figure> joint,
        Map<String, Figure> counted) {

    static final Figure ONE = Figure.parameter(
            SavingsLedger.id("whole"),
            Text.of("Hele gruppen", "The whole group"),
            Value.of(1),
            Unit.SHARE,
            PriceBasis.none(),
            new Reference("En hel", "", ""),
            List.of());

    Shared {
        claims = List.copyOf(claims);
        counted = Map.copyOf(counted);
    }

    /**
     * Divides what is claimed.
     *
     * @param rule the rule of the group and outcome; {@link Rule#UNRESOLVED} where nobody has said
     * @param cost what the group is and costs, where that is known
     * @throws ModelException when a case claims more persons than there are, or gets more by the rule than it claims
     */
    static Shared of(Slot slot, List<Claim> claims, Rule rule, Optional<Cost> cost) {
        cost.ifPresent(known -> claims.forEach(claim -> refuseMorePersonsThanThereAre(claim, known)));
        List<Claim> real = claims.stream().filter(Claim::claimsSomething).toList();
        Map<String, Figure> counted = new LinkedHashMap<>();
        claims.forEach(claim -> counted.put(claim.name(), claim.amount()));
        Text title = cost.map(Cost::title).orElse(Text.same(slot.group()));
        if (real.size() < 2) {
            return new Shared(slot, claims, Optional.empty(), title, Optional.empty(), counted);
        }
        List<Figure> parts = parts(slot, real, cost);
        List<String> names = real.stream().map(Claim::name).toList();
        Rule.Kind kind = parts.isEmpty() || !rule.covers(names) ? Rule.Kind.UNRESOLVED : rule.kind();
        if (parts.isEmpty()) {
            parts = real.stream().map(Claim::amount).toList();
        }
        Division division = Division.of(slot, real, parts, rule, kind);
        List<Figure> credited = division.credited();
        for (int i = 0; i < real.size(); i++) {
            Claim claim = real.get(i);
            Figure ratio = Figure.derived(
                    slot.id(claim.name(), "ratio"),
                    Text.of("Del af løftet, der tæller, ", "Part of the promise that counts, ")
                            .plus(division.words(i)),
                    new Quotient(),
                    credited.get(i),
                    parts.get(i));
            counted.put(
                    claim.name(),
                    Figure.derived(
                            slot.id(claim.name(), "counted"),
                            Text.of("Tæller, ", "Counts, ").plus(division.words(i)),
                            new Product(),
                            ratio,
                            claim.amount()));
        }
        return new Shared(slot, claims, Optional.of(kind), title, Optional.of(division.whole()), counted);
    }

    private static void refuseMorePersonsThanThereAre(Claim claim, Cost cost) {
        if (claim.persons().value().orNaN() > cost.persons().value().orNaN()) {
            double claimed = claim.persons().number();
            double there = cost.persons().number();
            throw new ModelException(Text.of(
                    "Sagen '" + claim.name() + "' lover " + claimed + " færre fuldtidspersoner i "
                            + claim.slot().words().da() + ", men gruppen er på " + there + " (" + claim.where()
                            + "). Ret løftet, eller gruppens størrelse i group-costs.",
                    "The case '" + claim.name() + "' promises " + claimed + " fewer full-time persons in "
                            + claim.slot().words().en() + ", but the group has " + there + " (" + claim.at()
                            + "). Correct the promise, or the group's size in group-costs."));
        }
    }

    /** Each claim as a share of the group: of its persons where all say them, else of its cost; none where neither is known. */
    private static List<Figure> parts(Slot slot, List<Claim> claims, Optional<Cost> cost) {
        boolean persons = cost.isPresent()
                && cost.get().persons().value().orNaN() > 0
                && claims.stream().allMatch(claim -> claim.persons().value().orNaN() > 0);
        boolean kroner = cost.isPresent()
                && cost.get().amount().value().orNaN() > 0
                && claims.stream().allMatch(claim -> claim.amount().value().orNaN() > 0);
        if (!persons && !kroner) {
            return List.of();
        }
        Figure whole = persons ? cost.get().persons() : cost.get().amount();
        Group group = Group.of(slot.id("group"), whole.label(), List.of(whole));
        List<Figure> parts = new ArrayList<>();
        for (Claim claim : claims) {
            Figure part = Figure.derived(
                    slot.id(claim.name(), persons ? "part" : "part_of_cost"),
                    Text.of("Andel af gruppen, ", "Share of the group, ")
                            .plus(Text.same(claim.name() + ", "))
                            .plus(slot.words()),
                    new Share(),
                    persons ? claim.persons() : claim.amount(),
                    group);
            parts.add(
                    persons
                            ? part
                            : Figure.derived(slot.id(claim.name(), "part"), part.label(), new Minimum(), part, ONE));
        }
        return parts;
    }
}
