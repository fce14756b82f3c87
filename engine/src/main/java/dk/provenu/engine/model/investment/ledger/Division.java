package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Maximum;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.investment.ledger.Claim.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The joint effect of the claims on a slot, and how the rule divides it.
 *
 * @param whole what counts for all cases together, as a share of the group: the joint effect, or unresolved the greatest
 *     single promise
 * @param left what each case leaves, as a share of the group; none where unresolved
 * @param all the claims as a column
 */
record Division(
        Slot slot,
        List<Claim> claims,
        List<Figure> parts,
        Rule rule,
        Rule.Kind kind,
        Figure whole,
        List<Figure> left,
        Group all) {

    Text words(int i) {
        return Text.same(claims.get(i).name() + ", ").plus(slot.words());
    }

    static Division of(Slot slot, List<Claim> claims, List<Figure> parts, Rule rule, Rule.Kind kind) {
        Group all = Group.of(
                slot.id("parts"), Text.of("Løfterne, ", "The promises, ").plus(slot.words()), parts);
        if (kind == Rule.Kind.UNRESOLVED) {
            Figure greatest = Figure.derived(
                    slot.id("greatest"),
                    Text.of("Største enkelte løfte, ", "Greatest single promise, ")
                            .plus(slot.words()),
                    new Maximum(),
                    all);
            return new Division(slot, claims, parts, rule, kind, greatest, List.of(), all);
        }
        List<Figure> left = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Claim claim = claims.get(i);
            left.add(Figure.derived(
                    slot.id(claim.name(), "left"),
                    Text.of("Andel, som sagen ikke flytter, ", "Share that the case does not move, ")
                            .plus(Text.same(claim.name() + ", "))
                            .plus(slot.words()),
                    new Difference(),
                    Shared.ONE,
                    parts.get(i)));
        }
        Figure untouched = Figure.derived(
                slot.id("untouched"),
                Text.of("Andel, som ingen sag flytter, ", "Share that no case moves, ")
                        .plus(slot.words()),
                new Product(),
                left,
                List.of());
        Figure joint = Figure.derived(
                slot.id("joint"),
                Text.of("Fælles virkning, andel af gruppen, ", "Joint effect, share of the group, ")
                        .plus(slot.words()),
                new Difference(),
                Shared.ONE,
                untouched);
        return new Division(slot, claims, parts, rule, kind, joint, left, all);
    }

    /** Each claim's share of the group that counts, in the order of the claims. */
    List<Figure> credited() {
        return switch (kind) {
            case ORDER -> inTurn();
            case JOINT, UNRESOLVED -> alike();
            case SHARES -> agreed();
        };
    }

    /** The first case has all it claims; each next works on those who are left. */
    private List<Figure> inTurn() {
        Map<String, Figure> credited = new LinkedHashMap<>();
        List<Node> leftByEarlier = new ArrayList<>();
        for (String name : rule.turns()) {
            int i = claims.stream().map(Claim::name).toList().indexOf(name);
            if (i < 0) {
                continue;
            }
            List<Node> factors = new ArrayList<>(List.of(parts.get(i)));
            factors.addAll(leftByEarlier);
            credited.put(name, leftByEarlier.isEmpty() ? parts.get(i) : credited(i, new Product(), factors));
            leftByEarlier.add(left.get(i));
        }
        return claims.stream().map(claim -> get(credited, claim.name())).toList();
    }

    private static Figure get(Map<String, Figure> figures, String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException("The rule does not speak of '" + name + "'");
        }
        return figure;
    }

    /** Every case is reduced in the same proportion. */
    private List<Figure> alike() {
        List<Figure> credited = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            credited.add(credited(i, new Product(), List.of(whole, weight(i, parts.get(i), all))));
        }
        return credited;
    }

    /** The agreed shares, of those cases that claim in this period. */
    private List<Figure> agreed() {
        List<Figure> agreed =
                claims.stream().map(claim -> get(rule.shares(), claim.name())).toList();
        Group column = Group.of(slot.id("agreed"), Text.of("Aftalte andele", "Agreed shares"), agreed);
        List<Figure> credited = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Figure mine = credited(i, new Product(), List.of(whole, weight(i, agreed.get(i), column)));
            refuseMoreThanClaimed(i, mine);
            credited.add(mine);
        }
        return credited;
    }

    private void refuseMoreThanClaimed(int i, Figure mine) {
        double claimed = parts.get(i).value().orNaN();
        if (mine.value().orNaN() > claimed * (1 + 1e-12)) {
            String name = claims.get(i).name();
            throw new ModelException(Text.of(
                    "Sagen '" + name + "' får efter de aftalte andele " + percent(mine.number())
                            + " pct. af gruppen i " + slot.words().da() + ", men lover selv kun " + percent(claimed)
                            + " pct. Giv den en mindre andel i overlap-rules.",
                    "By the agreed shares the case '" + name + "' gets " + percent(mine.number())
                            + " pct. of the group in " + slot.words().en() + ", but itself promises only "
                            + percent(claimed) + " pct. Give it a smaller share in overlap-rules."));
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private Figure weight(int i, Figure part, Group of) {
        return Figure.derived(
                slot.id(claims.get(i).name(), "weight"),
                Text.of("Del af den fælles virkning, ", "Part of the joint effect, ")
                        .plus(words(i)),
                new Share(),
                part,
                of);
    }

    private Figure credited(int i, Operation operation, List<Node> operands) {
        return Figure.derived(
                slot.id(claims.get(i).name(), "credited"),
                Text.of("Tæller, andel af gruppen, ", "Counts, share of the group, ")
                        .plus(words(i)),
                operation,
                operands,
                List.of());
    }
}
